package org.sabor.print.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A table under construction: columns, then rows in order. Its heading is repeated on each page, and no row is
/// divided by the end of a page unless it is higher than a page.
public final class Table implements Block {
    /// The cells of a row, or the one text of a heading over the rows that follow.
    record Row(Kind kind, List<Text> cells) {
        enum Kind {
            HEADING,
            GROUP,
            BODY
        }

        boolean group() {
            return kind == Kind.GROUP;
        }
    }

    private static final float SIZE = 9;
    private static final int ROWS_WITH_NEXT = 2;

    private final List<Column> columns;
    private final List<Row> rows = new ArrayList<>();
    private float size = SIZE;
    private float rowHeight;
    private boolean grid;
    private boolean endsWithNext;

    private Table(List<Column> columns) {
        this.columns = columns;
    }

    public static Table of(Column... columns) {
        return of(List.of(columns));
    }

    public static Table of(List<Column> columns) {
        return new Table(List.copyOf(columns));
    }

    /// Rules between the columns too, for what is filled in by hand.
    public Table grid() {
        grid = true;
        return this;
    }

    /// The least height of a row, in millimetres: 9 for signatures (DOMAIN 2.2).
    public Table rowHeight(float millimetres) {
        rowHeight = Lengths.points(millimetres);
        return this;
    }

    /// The size of the type, in points.
    public Table size(float points) {
        size = points;
        return this;
    }

    /// Its last rows stand on the page of what follows, so that signatures are never alone on a page.
    public Table endsWithNext() {
        endsWithNext = true;
        return this;
    }

    public Table row(String... cells) {
        return row(Arrays.stream(cells).map(Text::of).toList());
    }

    public Table row(Text... cells) {
        return row(List.of(cells));
    }

    /// Adds a row of as many cells as there are columns.
    public Table row(List<Text> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells in " + columns.size() + " columns");
        }
        rows.add(new Row(Row.Kind.BODY, cells));
        return this;
    }

    /// A heading over all columns, for the rows that follow.
    public Table group(String heading) {
        rows.add(new Row(Row.Kind.GROUP, List.of(Text.bold(heading))));
        return this;
    }

    @Override
    public void layOut(Room room, List<Piece> pieces) {
        var layout = new TableLayout(room, columns, size, rowHeight, grid);
        int before = pieces.size();
        pieces.add(new Piece.Gap(2, true));
        pieces.add(new Piece.Open("Table"));
        pieces.add(new Piece.Open("THead"));
        pieces.add(layout.heading());
        pieces.add(new Piece.Close(true));
        if (!rows.isEmpty()) {
            pieces.add(new Piece.Open("TBody"));
            for (var row : rows) {
                layout.add(row, pieces);
            }
            pieces.add(new Piece.Close(false));
        }
        pieces.add(new Piece.Close(false));
        pieces.add(new Piece.Gap(8, false));
        if (endsWithNext) {
            keepEnd(pieces.subList(before, pieces.size()));
        }
    }

    private static void keepEnd(List<Piece> pieces) {
        int count = 0;
        for (int i = pieces.size() - 1; i >= 0 && count < ROWS_WITH_NEXT; i--) {
            count += pieces.get(i) instanceof Piece.TableRow ? 1 : 0;
            pieces.set(i, new Piece.Kept(pieces.get(i)));
        }
    }
}
