package org.sabor.print.engine;

import java.util.List;

/// A list of points.
record Bullets(List<Text> items) implements Block {
    private static final float SIZE = 10;
    private static final float INDENT = 14;

    Bullets {
        items = List.copyOf(items);
    }

    @Override
    public void layOut(Room room, List<Piece> pieces) {
        if (items.isEmpty()) {
            return;
        }
        var bullet = room.typesetter().lines(Text.of("•"), SIZE, INDENT).getFirst();
        pieces.add(new Piece.Open("L"));
        for (var item : items) {
            pieces.add(new Piece.Open("LI"));
            pieces.add(new Piece.Open("Lbl"));
            pieces.add(new Piece.Label(bullet, 4));
            pieces.add(new Piece.Close(true));
            pieces.add(new Piece.Open("LBody"));
            var lines = room.typesetter().lines(item, SIZE, room.width() - INDENT);
            for (int i = 0; i < lines.size(); i++) {
                boolean stays = i == 0 || i >= lines.size() - 2;
                pieces.add(new Piece.TextLine(lines.get(i), INDENT, stays));
            }
            pieces.add(new Piece.Close(true));
            pieces.add(new Piece.Close(false));
            pieces.add(new Piece.Gap(1.5f, false));
        }
        pieces.add(new Piece.Close(false));
        pieces.add(new Piece.Gap(2, false));
    }
}
