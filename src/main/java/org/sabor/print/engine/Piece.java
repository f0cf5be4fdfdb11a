package org.sabor.print.engine;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a document is broken into: things that are never divided by the end of a page, in reading order, and where
/// structure elements begin and end between them. Lengths in points.
sealed interface Piece {
    default float height() {
        return 0;
    }

    /// Whether the next piece must stand on the same page.
    boolean stays();

    /// What stands above this piece where it begins a page.
    default @Nullable Piece repeated() {
        return null;
    }

    /// Whether it is left out at the top of a page.
    default boolean vanishesAtTop() {
        return false;
    }

    void draw(Canvas canvas, float x, float top) throws IOException;

    /// A structure element begins.
    record Open(String type, String entries, @Nullable String bookmark) implements Piece {
        Open(String type) {
            this(type, "", null);
        }

        @Override
        public boolean stays() {
            return true;
        }

        @Override
        public void draw(Canvas canvas, float x, float top) {
            canvas.open(type, entries);
            if (bookmark != null) {
                canvas.bookmark(bookmark, top);
            }
        }
    }

    /// A structure element ends.
    record Close(boolean stays) implements Piece {
        @Override
        public void draw(Canvas canvas, float x, float top) throws IOException {
            canvas.close();
        }
    }

    /// Room between blocks.
    record Gap(float height, boolean stays) implements Piece {
        @Override
        public boolean vanishesAtTop() {
            return true;
        }

        @Override
        public void draw(Canvas canvas, float x, float top) {
            // nothing to be seen
        }
    }

    /// What follows stands on a new page.
    record PageBreak() implements Piece {
        @Override
        public boolean stays() {
            return false;
        }

        @Override
        public void draw(Canvas canvas, float x, float top) {
            // nothing to be seen
        }
    }

    /// A line of text, so far from the left edge.
    record TextLine(Line line, float indent, boolean stays) implements Piece {
        @Override
        public float height() {
            return line.height();
        }

        @Override
        public void draw(Canvas canvas, float x, float top) throws IOException {
            canvas.draw(line, x + indent, top);
        }
    }

    /// A text in the margin of the piece below it, such as the bullet of a list.
    record Label(Line line, float indent) implements Piece {
        @Override
        public boolean stays() {
            return true;
        }

        @Override
        public void draw(Canvas canvas, float x, float top) throws IOException {
            canvas.draw(line, x + indent, top);
        }
    }

    /// A level line, from one place to another, at the foot of its height.
    record Rule(float from, float to, float height, boolean stays) implements Piece {
        @Override
        public void draw(Canvas canvas, float x, float top) {
            canvas.rule(x + from, top - height, x + to, top - height);
        }
    }

    /// A picture with the text that says what is on it.
    record Image(Picture picture, String alternative, float indent, float width, float height) implements Piece {
        @Override
        public boolean stays() {
            return false;
        }

        @Override
        public void draw(Canvas canvas, float x, float top) throws IOException {
            float left = x + indent;
            canvas.open("Figure", figure(alternative, left, top, width, height));
            canvas.draw(picture, left, top - height, width, height);
            canvas.close();
        }
    }

    /// Some bars of a chart, one figure with the text that says what is shown.
    record Chart(ChartLayout chart, List<BarChart.Bar> bars, String alternative) implements Piece {
        @Override
        public float height() {
            return chart.height(bars);
        }

        @Override
        public boolean stays() {
            return false;
        }

        @Override
        public void draw(Canvas canvas, float x, float top) throws IOException {
            canvas.open("Figure", figure(alternative, x, top, chart.width(), height()));
            chart.draw(canvas, bars, x, top);
            canvas.close();
        }
    }

    /// A row of a table.
    record TableRow(
            TableLayout table,
            Table.Row row,
            float height,
            boolean stays,
            @Nullable Piece repeated) implements Piece {
        @Override
        public void draw(Canvas canvas, float x, float top) throws IOException {
            table.draw(canvas, row, x, top, height);
        }
    }

    /// Columns beside each other, read one after the other.
    ///
    /// @param widths of the columns
    record Beside(List<List<Piece>> columns, List<Float> widths, float height) implements Piece {
        @Override
        public boolean stays() {
            return false;
        }

        @Override
        public void draw(Canvas canvas, float x, float top) throws IOException {
            for (int i = 0; i < columns.size(); i++) {
                drawAll(columns.get(i), canvas, x, top);
                x += widths.get(i);
            }
        }
    }

    /// A page to be folded in the middle: one side below the fold, and the same above it upside down.
    record Folded(List<Piece> side, float width, float height) implements Piece {
        private static final float FOLD_MARK = 12;

        @Override
        public boolean stays() {
            return false;
        }

        @Override
        public void draw(Canvas canvas, float x, float top) throws IOException {
            float fold = top - height / 2;
            canvas.rule(x, fold, x + FOLD_MARK, fold);
            canvas.rule(x + width - FOLD_MARK, fold, x + width, fold);
            drawAll(side, canvas, x, fold);
            canvas.beginArtifact("");
            canvas.turned(x + width / 2, fold, () -> drawAll(side, canvas, x, fold));
            canvas.endArtifact();
        }
    }

    /// Draws the pieces one below the other.
    static void drawAll(List<Piece> pieces, Canvas canvas, float x, float top) throws IOException {
        float y = top;
        for (var piece : pieces) {
            piece.draw(canvas, x, y);
            y -= piece.height();
        }
    }

    /// A pattern of squares with the text that says what it is, so far to the right and above the place reached.
    record Code(Squares squares, float x, float above, float size) implements Piece {
        @Override
        public boolean stays() {
            return true;
        }

        @Override
        public void draw(Canvas canvas, float left, float top) throws IOException {
            float from = left + x;
            float upper = top + above;
            canvas.open("Figure", figure(squares.alternative(), from, upper, size, size));
            canvas.draw(squares, from, upper, size);
            canvas.close();
        }
    }

    /// A camera with a stroke through it; what it means is said beside it.
    record NoPhotos(float x, float size) implements Piece {
        @Override
        public boolean stays() {
            return true;
        }

        @Override
        public void draw(Canvas canvas, float left, float top) {
            canvas.crossedCamera(left + x, top, size);
        }
    }

    /// A grey ground under what follows.
    record Fill(float width, float high, float grey) implements Piece {
        @Override
        public boolean stays() {
            return true;
        }

        @Override
        public void draw(Canvas canvas, float x, float top) {
            canvas.fill(x, top - high, width, high, grey);
        }
    }

    /// A frame around what follows, so far outside of the text, and the room above it.
    record Frame(float outside, float width, float down, float height) implements Piece {
        @Override
        public boolean stays() {
            return true;
        }

        @Override
        public void draw(Canvas canvas, float x, float top) {
            float left = x - outside;
            float right = x + width + outside;
            float bottom = top - down;
            canvas.rule(left, top, right, top);
            canvas.rule(right, top, right, bottom);
            canvas.rule(right, bottom, left, bottom);
            canvas.rule(left, bottom, left, top);
        }
    }

    /// A whole sheet of cards.
    record Sheet(List<CardSheet.Placed> placed, List<CardSheet.Mark> marks, float height) implements Piece {
        @Override
        public boolean stays() {
            return false;
        }

        @Override
        public void draw(Canvas canvas, float x, float top) throws IOException {
            for (var card : placed) {
                card.draw(canvas, top);
            }
            for (var mark : marks) {
                canvas.rule(
                        Lengths.points(mark.x1()),
                        top - Lengths.points(mark.y1()),
                        Lengths.points(mark.x2()),
                        top - Lengths.points(mark.y2()));
            }
        }
    }

    /// The entries of a figure with this alternative text.
    private static String figure(String alternative, float left, float top, float width, float height) {
        var entries = new Bytes(128).put("/Alt").putText(alternative);
        entries.put("/A<</O/Layout/Placement/Block/BBox[").putLength(left).putLength(top - height);
        return entries.putLength(left + width).putLength(top).put("]>>").toString();
    }

    /// A piece that must stand on the same page as the next one.
    record Kept(Piece piece) implements Piece {
        @Override
        public float height() {
            return piece.height();
        }

        @Override
        public boolean stays() {
            return true;
        }

        @Override
        public @Nullable Piece repeated() {
            return piece.repeated();
        }

        @Override
        public boolean vanishesAtTop() {
            return piece.vanishesAtTop();
        }

        @Override
        public void draw(Canvas canvas, float x, float top) throws IOException {
            piece.draw(canvas, x, top);
        }
    }
}
