package org.sabor.print.engine;

import java.util.List;

/// Blocks in columns of the same width beside each other, each read to its end before the next; where they are higher
/// than a page they stand below each other instead.
record Beside(List<List<Block>> columns) implements Block {
    private static final float GUTTER = 16;

    @Override
    public void layOut(Room room, List<Piece> pieces) {
        float width = (room.width() + GUTTER) / columns.size();
        var inner = room.narrowed(width - GUTTER);
        var laid = columns.stream().map(inner::pieces).toList();
        float height = 0;
        for (var column : laid) {
            height = Math.max(
                    height, (float) column.stream().mapToDouble(Piece::height).sum());
        }
        if (height <= room.height()) {
            pieces.add(new Piece.Beside(laid, width, height));
        } else {
            laid.forEach(pieces::addAll);
        }
    }
}
