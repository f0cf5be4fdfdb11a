package org.sabor.spreadsheet;

import java.util.List;

/// One row of a sheet that has something in it.
///
/// @param number the row of the sheet, or the line of the file at which it begins; from 1
/// @param hidden whether it is hidden in the spreadsheet program, by hand or by a filter
/// @param cells from the first column to the last with something in it
public record TableRow(int number, boolean hidden, List<Cell> cells) {
    public TableRow {
        cells = List.copyOf(cells);
    }

    /// The cell in this column, counted from 0; empty where the row is shorter.
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }
}
