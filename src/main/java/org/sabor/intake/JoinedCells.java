package org.sabor.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.sabor.spreadsheet.Cell;
import org.sabor.spreadsheet.MergedCells;
import org.sabor.spreadsheet.Sheet;
import org.sabor.spreadsheet.TableRow;

/// Cells that are joined over several rows: the organisation that three people below each other have in common. Only
/// the first of them holds the text.
final class JoinedCells {
    /// By the column, and the first row.
    private final Map<Integer, TreeMap<Integer, MergedCells>> joined = new HashMap<>();
    private final Map<Integer, TableRow> firstRows = new HashMap<>();

    JoinedCells(Sheet sheet) {
        for (var cells : sheet.merged()) {
            if (cells.lastRow() > cells.firstRow()) {
                joined.computeIfAbsent(cells.firstColumn(), _ -> new TreeMap<>())
                        .put(cells.firstRow(), cells);
            }
        }
        if (!joined.isEmpty()) {
            sheet.rows().forEach(row -> firstRows.put(row.number(), row));
        }
    }

    /// What the cell shows: its own text, or that of the cells it is joined to.
    Cell cell(TableRow row, int column) {
        var own = row.cell(column);
        var above = joined.get(column);
        if (above == null || !own.isBlank()) {
            return own;
        }
        var cells = above.floorEntry(row.number());
        if (cells == null || cells.getValue().lastRow() < row.number()) {
            return own;
        }
        var first = firstRows.get(cells.getKey());
        return first == null ? own : first.cell(column);
    }
}
