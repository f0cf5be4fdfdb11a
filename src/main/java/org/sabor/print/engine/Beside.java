package org.sabor.print.engine;

import java.util.ArrayList;
import java.util.List;

/// Blocks in columns beside each other, each read to its end before the next; where they are higher than a page they
/// stand below each other instead.
///
/// @param first how wide the first column is, in points; 0 where all are of the same width
record Beside(List<List<Block>> columns, float first) implements Block {
    private static final float GUTTER = 16;

    @Override
    public void layOut(Room room, List<Piece> pieces) {
        var widths = widths(room.width() + GUTTER);
        var laid = new ArrayList<List<Piece>>();
        for (int i = 0; i < widths.size(); i++) {
            laid.add(room.narrowed(widths.get(i) - GUTTER).pieces(columns.get(i)));
        }
        float height = 0;
        for (var column : laid) {
            height = Math.max(
                    height, (float) column.stream().mapToDouble(Piece::height).sum());
        }
        if (height <= room.height()) {
            pieces.add(new Piece.Beside(laid, widths, height));
        } else {
            laid.forEach(pieces::addAll);
        }
    }

    /// Of the columns, each with the gutter after it.
    private List<Float> widths(float all) {
        var widths = new ArrayList<Float>();
        for (int i = 0; i < columns.size(); i++) {
            widths.add(
                    first == 0
                            ? all / columns.size()
                            : i == 0 ? first + GUTTER : (all - first - GUTTER) / (columns.size() - 1));
        }
        return widths;
    }
}
