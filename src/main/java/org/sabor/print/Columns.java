package org.sabor.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sabor.print.engine.Column;
import org.sabor.print.engine.Table;
import org.sabor.print.engine.Text;

/// The columns of a table, each with what it says of a row, so that a column that nobody fills can be left out.
final class Columns<R> {
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<R, Text>> cells = new ArrayList<>();

    /// A further column.
    Columns<R> add(Column column, Function<R, Text> cell) {
        columns.add(column);
        cells.add(cell);
        return this;
    }

    /// A further column where it is wanted.
    Columns<R> addIf(boolean wanted, Column column, Function<R, Text> cell) {
        return wanted ? add(column, cell) : this;
    }

    /// A table with these columns and no rows yet.
    Table table() {
        return Table.of(columns);
    }

    /// What the columns say of this row.
    List<Text> cells(R row) {
        return cells.stream().map(cell -> cell.apply(row)).toList();
    }
}
