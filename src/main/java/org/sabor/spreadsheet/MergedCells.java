package org.sabor.spreadsheet;

/// Cells joined into one, whose text is in the first: rows from 1, columns from 0, both ends included.
public record MergedCells(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    /// Whether the cell belongs to the joined ones.
    public boolean covers(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
