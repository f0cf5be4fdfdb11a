package org.sabor.print.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A table fitted to the width of a page: where its columns are, how high its rows, and how they are drawn.
final class TableLayout {
    private static final float PADDING = 3.5f;
    private static final float PADDING_ABOVE = 2.2f;
    private static final float HEADING_GREY = 0.9f;
    private static final float GROUP_GREY = 0.95f;
    private static final float NARROWEST = 14;

    private final Typesetter typesetter;
    private final List<Column> columns;
    private final float size;
    private final float rowHeight;
    private final boolean grid;
    private final float[] edges;
    private final float pageHeight;
    private final Piece.TableRow heading;

    TableLayout(Block.Room room, List<Column> columns, float size, float rowHeight, boolean grid) {
        this.typesetter = room.typesetter();
        this.columns = columns;
        this.size = size;
        this.rowHeight = rowHeight;
        this.grid = grid;
        this.edges = edges(columns, room.width());
        var headingRow = new Table.Row(
                Table.Row.Kind.HEADING, columns.stream().map(Column::heading).toList());
        heading = new Piece.TableRow(this, headingRow, Math.min(height(headingRow, 0), room.height() / 2), true, null);
        pageHeight = room.height() - heading.height();
    }

    private static float[] edges(List<Column> columns, float width) {
        float fixed = 0;
        float shares = 0;
        for (var column : columns) {
            fixed += Lengths.points(column.fixed());
            shares += column.share();
        }
        // More asked for than there is: what is fixed shrinks, so that the shares keep a fifth of the width.
        float left = shares == 0 ? 0 : Math.max(width - fixed, width / 5);
        float shrink = fixed == 0 ? 1 : Math.min(1, (width - left) / fixed);
        var edges = new float[columns.size() + 1];
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            float own = Lengths.points(column.fixed()) * shrink + (shares == 0 ? 0 : left * column.share() / shares);
            edges[i + 1] = edges[i] + own;
        }
        return edges;
    }

    Piece heading() {
        return heading;
    }

    /// Adds the piece that is this row, or the pieces where it is higher than a page.
    void add(Table.Row row, List<Piece> pieces) {
        float height = height(row, row.group() ? 0 : rowHeight);
        if (height <= pageHeight) {
            pieces.add(new Piece.TableRow(this, row, height, row.group(), heading));
            return;
        }
        for (var part : divided(row)) {
            float high = Math.min(height(part, rowHeight), pageHeight);
            pieces.add(new Piece.TableRow(this, part, high, false, heading));
        }
    }

    private float height(Table.Row row, float least) {
        float height = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            height = Math.max(height, typesetter.height(row.cells().get(i), size, room(row, i)));
        }
        return Math.max(height + 2 * PADDING_ABOVE, least);
    }

    private float room(Table.Row row, int column) {
        float width = row.group() ? edges[edges.length - 1] : edges[column + 1] - edges[column];
        return Math.max(width - 2 * PADDING, NARROWEST);
    }

    /// Rows of a page's height, each with the next lines of every cell.
    private List<Table.Row> divided(Table.Row row) {
        var rest = new ArrayList<List<Line>>();
        for (int i = 0; i < row.cells().size(); i++) {
            rest.add(typesetter.lines(row.cells().get(i), size, room(row, i)));
        }
        var parts = new ArrayList<Table.Row>();
        while (rest.stream().anyMatch(lines -> !lines.isEmpty())) {
            var cells = new ArrayList<Text>();
            for (int i = 0; i < rest.size(); i++) {
                var lines = rest.get(i);
                int count = fitting(lines);
                cells.add(joined(lines.subList(0, count)));
                rest.set(i, lines.subList(count, lines.size()));
            }
            parts.add(new Table.Row(row.kind(), cells));
        }
        return parts;
    }

    private int fitting(List<Line> lines) {
        float height = 2 * PADDING_ABOVE;
        int count = 0;
        while (count < lines.size() && (count == 0 || height + lines.get(count).height() <= pageHeight)) {
            height += lines.get(count).height();
            count++;
        }
        return count;
    }

    private static Text joined(List<Line> lines) {
        var runs = new ArrayList<Text.Run>();
        for (var line : lines) {
            boolean first = true;
            for (var segment : line.segments()) {
                var text = segment.text().substring(segment.from(), segment.to());
                runs.add(new Text.Run(text, segment.run().style(), segment.run().language(), first));
                first = false;
            }
        }
        return new Text(runs);
    }

    void draw(Canvas canvas, Table.Row row, float x, float top, float height) throws IOException {
        float width = edges[edges.length - 1];
        boolean isHeading = row.kind() == Table.Row.Kind.HEADING;
        if (isHeading || row.group()) {
            canvas.fill(x, top - height, width, height, isHeading ? HEADING_GREY : GROUP_GREY);
        }
        if (isHeading) {
            canvas.rule(x, top, x + width, top);
        }
        canvas.rule(x, top - height, x + width, top - height);
        if (grid) {
            canvas.grid(x, row.group() ? new float[] {0, width} : edges, top, top - height);
        }
        canvas.open("TR", "");
        for (int i = 0; i < row.cells().size(); i++) {
            openCell(canvas, row, i);
            drawCell(canvas, row, i, x, top, height);
            canvas.close();
        }
        canvas.close();
    }

    private void openCell(Canvas canvas, Table.Row row, int column) {
        switch (row.kind()) {
            case HEADING -> canvas.open("TH", canvas.tags().columnHeader());
            case GROUP -> canvas.open("TH", "/A<</O/Table/Scope/Column/ColSpan " + columns.size() + ">>");
            case BODY -> {
                boolean naming = columns.get(column).rowHeader();
                canvas.open(naming ? "TH" : "TD", naming ? canvas.tags().rowHeader() : "");
            }
        }
    }

    private void drawCell(Canvas canvas, Table.Row row, int column, float x, float top, float height)
            throws IOException {
        float room = room(row, column);
        var lines = typesetter.lines(row.cells().get(column), size, room);
        float high = 0;
        for (var line : lines) {
            high += line.height();
        }
        var align = row.group() ? Align.LEFT : columns.get(column).align();
        float y = top - Math.max(PADDING_ABOVE, (height - high) / 2);
        for (var line : lines) {
            canvas.draw(line, x + edges[column] + PADDING + align.indent(room, line.width()), y);
            y -= line.height();
        }
    }
}
