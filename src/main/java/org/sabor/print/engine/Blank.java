package org.sabor.print.engine;

import java.util.List;

/// A label with a line after it, and below the line what is to be written there by hand: a name, a date, a signature.
record Blank(Text label, String caption, float length) implements Block {
    private static final float SIZE = 10;
    private static final float ROOM = 18;
    private static final float CAPTION_SIZE = 8.5f;
    private static final float BELOW_LINE = 2;

    @Override
    public void layOut(Room room, List<Piece> pieces) {
        var lines = room.typesetter().lines(label, SIZE, room.width() * 0.6f);
        float from = lines.isEmpty() ? 0 : lines.getLast().width() + 4;
        float to = Math.min(from + length, room.width());
        pieces.add(new Piece.Gap(ROOM, true));
        if (!lines.isEmpty()) {
            pieces.add(new Piece.Open("P"));
            lines.forEach(line -> pieces.add(new Piece.TextLine(line, 0, true)));
            pieces.add(new Piece.Close(true));
        }
        pieces.add(new Piece.Rule(from, to, 0, true));
        if (!caption.isEmpty()) {
            pieces.add(new Piece.Gap(BELOW_LINE, true));
            pieces.add(new Piece.Open("P"));
            for (var line :
                    room.typesetter().lines(Text.of(caption, Style.SMALL), CAPTION_SIZE, Math.max(to - from, 60))) {
                pieces.add(new Piece.TextLine(line, from + Align.CENTRE.indent(to - from, line.width()), true));
            }
            pieces.add(new Piece.Close(true));
        }
        pieces.add(new Piece.Gap(4, false));
    }
}
