package org.sabor.meetings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sabor.spreadsheet.Cell;
import org.sabor.spreadsheet.TableRow;

/// What the content of a cell looks like.
enum CellSort {
    /// A date with a time of day.
    DATE,
    /// A date alone, which nobody joins at.
    DAY,
    CLOCK,
    DURATION,
    ADDRESS,
    ROLE,
    TEXT;

    /// What most of the cells of a column look like; null where they are blank.
    static @Nullable CellSort most(List<TableRow> rows, int column) {
        var counts = new EnumMap<CellSort, Integer>(CellSort.class);
        rows.stream()
                .map(row -> of(row.cell(column)))
                .filter(Objects::nonNull)
                .forEach(sort -> counts.merge(sort, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /// What it looks like; null for a blank one, which a line is too.
    static @Nullable CellSort of(Cell cell) {
        if (isBlank(cell)) {
            return null;
        }
        var moment = MomentText.of(cell);
        if (moment != null) {
            return moment.day() == null ? CLOCK : moment.time() == null ? DAY : DATE;
        }
        if (DurationText.of(cell, Heading.Unit.UNKNOWN) != null) {
            return DURATION;
        }
        if (isAddress(cell.text())) {
            return ADDRESS;
        }
        return Words.listOf("ROLE.", cell.text()) == null ? TEXT : ROLE;
    }

    /// Whether nothing is in it: `--` stands for nothing in reports.
    static boolean isBlank(Cell cell) {
        return cell.text().length() < 20
                && Words.key(cell.text()).isEmpty()
                && !cell.text().contains("?");
    }

    /// Whether it is an address, as programs write them.
    static boolean isAddress(String text) {
        int at = text.indexOf('@');
        return at > 0 && at < text.strip().length() - 1 && text.strip().indexOf(' ') < 0;
    }
}
