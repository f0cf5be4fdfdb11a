package org.sabor.meetings;

import java.util.List;
import org.sabor.spreadsheet.TableRow;

/// One table of a report: a heading and its rows.
///
/// @param title what stands above it; empty where nothing does
/// @param totals whether each row is a person with all their connections together, which another table lists
record ReportTable(String title, Columns columns, List<TableRow> rows, boolean totals) {
    ReportTable {
        rows = List.copyOf(rows);
    }
}
