package org.sabor.spreadsheet;

import java.util.List;
import java.util.Set;

/// One sheet of a workbook, or the whole of a text file.
///
/// @param name as on its tab; empty for a text file
/// @param hidden whether the sheet is hidden in the spreadsheet program
/// @param rows those with something in them, in order
/// @param hiddenColumns counted from 0, of the first 200
public record Sheet(
        String name, boolean hidden, List<TableRow> rows, Set<Integer> hiddenColumns, List<MergedCells> merged) {
    public Sheet {
        rows = List.copyOf(rows);
        hiddenColumns = Set.copyOf(hiddenColumns);
        merged = List.copyOf(merged);
    }

    /// How many columns have something in them somewhere.
    public int columns() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }
}
