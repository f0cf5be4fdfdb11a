package org.sabor.print.engine;

import java.util.List;

/// A list of points, or of steps with their numbers.
record Bullets(List<Text> items, boolean numbered) implements Block {
    private static final float SIZE = 10;
    private static final float INDENT = 14;
    private static final float NUMBER_INDENT = 20;

    Bullets {
        items = List.copyOf(items);
    }

    @Override
    public void layOut(Room room, List<Piece> pieces) {
        if (items.isEmpty()) {
            return;
        }
        float indent = numbered ? NUMBER_INDENT : INDENT;
        pieces.add(new Piece.Open("L", numbered ? "/A<</O/List/ListNumbering/Decimal>>" : "", null));
        int number = 0;
        for (var item : items) {
            number++;
            var sign = room.typesetter()
                    .lines(Text.of(numbered ? number + "." : "•"), SIZE, indent)
                    .getFirst();
            pieces.add(new Piece.Open("LI"));
            pieces.add(new Piece.Open("Lbl"));
            pieces.add(new Piece.Label(sign, numbered ? 2 : 4));
            pieces.add(new Piece.Close(true));
            pieces.add(new Piece.Open("LBody"));
            var lines = room.typesetter().lines(item, SIZE, room.width() - indent);
            for (int i = 0; i < lines.size(); i++) {
                boolean stays = i == 0 || i >= lines.size() - 2;
                pieces.add(new Piece.TextLine(lines.get(i), indent, stays));
            }
            pieces.add(new Piece.Close(true));
            pieces.add(new Piece.Close(false));
            pieces.add(new Piece.Gap(1.5f, false));
        }
        pieces.add(new Piece.Close(false));
        pieces.add(new Piece.Gap(2, false));
    }
}
