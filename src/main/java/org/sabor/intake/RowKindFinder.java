package org.sabor.intake;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sabor.spreadsheet.Cell;
import org.sabor.spreadsheet.TableRow;

/// Tells the rows of people from all others between and below them: group titles, totals, signatures, headings that are
/// repeated on each page (formats/online-attendance.md 8.2).
final class RowKindFinder {
    private static final List<String> TOTALS = keys(
            "общо",
            "всичко",
            "общ брой",
            "сума",
            "total",
            "totals",
            "grand total",
            "sum",
            "σύνολο",
            "gesamt",
            "summe",
            "razem",
            "total general",
            "kopā",
            "итого",
            "брой участници",
            "number of participants");
    private static final List<String> SIGNATURES = keys(
            "изготвил",
            "съставил",
            "отговорник",
            "подпис",
            "утвърдил",
            "одобрил",
            "съгласувал",
            "проверил",
            "prepared by",
            "signature",
            "signed",
            "approved by",
            "unterschrift",
            "firma",
            "podpis",
            "дата",
            "date",
            "за контакти",
            "лице за контакт");

    private final ListLayout layout;

    RowKindFinder(ListLayout layout) {
        this.layout = layout;
    }

    private static List<String> keys(String... words) {
        return Stream.of(words).map(Headings::key).toList();
    }

    /// Why this row below the heading is no person, or null where it is one.
    ///
    /// @param name what stands in its columns of names
    ListRow.@Nullable Reason whyNot(TableRow row, String name) {
        var filled = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        if (filled.isEmpty()) {
            return ListRow.Reason.BLANK;
        }
        if (filled.stream().anyMatch(cell -> EmailText.of(cell.text()).usable())) {
            return null;
        }
        if (filled.stream().limit(2).anyMatch(cell -> begins(cell, TOTALS, 4))) {
            return ListRow.Reason.TOTALS;
        }
        if (begins(filled.getFirst(), SIGNATURES, Integer.MAX_VALUE)) {
            return ListRow.Reason.SIGNATURE;
        }
        if (repeatsHeading(row)) {
            return ListRow.Reason.HEADING;
        }
        if (filled.size() == 1 && columnsOfInterest() > 1) {
            return filled.getFirst().kind() == Cell.Kind.NUMBER ? ListRow.Reason.NOBODY : ListRow.Reason.GROUP;
        }
        boolean address = layout.columnsOf(ListField.EMAIL).stream()
                .anyMatch(column -> !row.cell(column).isBlank());
        return name.isEmpty() && !address ? ListRow.Reason.NOBODY : null;
    }

    private long columnsOfInterest() {
        return layout.columns().stream()
                .filter(field -> field != ListField.NOT_IMPORTED && field != ListField.NUMBER)
                .count();
    }

    /// Whether the cell begins with one of these words, and has not many more.
    private static boolean begins(Cell cell, List<String> words, int most) {
        var key = Headings.key(cell.text());
        return words.stream()
                .anyMatch(
                        word -> key.equals(word) || (key.startsWith(word + " ") && key.split(" ", -1).length <= most));
    }

    private boolean repeatsHeading(TableRow row) {
        int same = 0;
        for (int column = 0; column < layout.headings().size(); column++) {
            var heading = Headings.key(layout.headings().get(column));
            same += !heading.isEmpty()
                            && heading.equals(Headings.key(row.cell(column).text()))
                    ? 1
                    : 0;
        }
        return same >= 2;
    }
}
