package org.sabor.meetings;

import java.util.List;
import org.sabor.spreadsheet.TableRow;

/// How the rows of a report divide.
///
/// @param numbered whether it has sections with numbers, as Teams makes them
/// @param tables of people; those that are empty only where all are
/// @param facts rows about the meeting itself
/// @param engagement the rows with which sections begin that are about something else
record Layout(boolean numbered, List<ReportTable> tables, List<TableRow> facts, List<TableRow> engagement) {
    Layout {
        var filled = tables.stream().filter(table -> !table.rows().isEmpty()).toList();
        tables = filled.isEmpty() ? List.copyOf(tables) : filled;
        facts = List.copyOf(facts);
        engagement = List.copyOf(engagement);
    }

    /// Whether there are tables of people, and nobody in them.
    boolean isEmpty() {
        return tables.stream().allMatch(table -> table.rows().isEmpty());
    }
}
