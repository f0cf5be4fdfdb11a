package org.sabor.intake;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
            "összesen",
            "итого",
            "брой участници",
            "number of participants",
            "брой");
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
            "лице за контакт",
            "с уважение");
    private static final List<String> NOTES = keys(
            "забележка", "забележки", "пояснение", "легенда", "note", "notes", "remark", "legend", "hinweis", "nota");

    /// Words that some people and organisations have in their names; alone they are totals.
    private static final List<String> ALSO_NAMES = keys("sum", "summe", "сума", "date", "firma", "брой");
    private static final Pattern LINE_TO_FILL = Pattern.compile("\\.{4}|…{2}|_{3}");
    private static final Pattern NUMBER = Pattern.compile("[\\s.,)]*\\d[\\d\\s.,)]*");

    private final ListLayout layout;
    private final boolean namesOnly;

    RowKindFinder(ListLayout layout, List<TableRow> rows) {
        this.layout = layout;
        var filled = rows.stream()
                .filter(row -> row.number() >= layout.firstPerson())
                .map(RowKindFinder::filled)
                .toList();
        // A list to be signed has names and nothing else, so that they are no group titles.
        this.namesOnly = filled.stream().filter(count -> count > 1).count() * 2 < filled.size();
    }

    private static long filled(TableRow row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    private static List<String> keys(String... words) {
        return Stream.of(words).map(Headings::key).toList();
    }

    /// Why this row below the heading is no person, or null where it is one.
    ///
    /// @param name what stands in its columns of names
    ListRow.@Nullable Reason whyNot(TableRow row, String name) {
        // Nearly all rows of a list have an address.
        for (var cell : row.cells()) {
            if (cell.text().indexOf('@') >= 0 && EmailText.of(cell.text()).usable()) {
                return null;
            }
        }
        var filled = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        if (filled.isEmpty()) {
            return ListRow.Reason.BLANK;
        }
        if (filled.stream().allMatch(cell -> NUMBER.matcher(cell.text()).matches())) {
            return isLabel(row, TOTALS) ? ListRow.Reason.TOTALS : ListRow.Reason.NOBODY;
        }
        if (isLabel(row, TOTALS)) {
            return ListRow.Reason.TOTALS;
        }
        if (isLabel(row, SIGNATURES)
                || name.endsWith(":")
                || LINE_TO_FILL.matcher(row(row)).find()) {
            return ListRow.Reason.SIGNATURE;
        }
        if (repeatsHeading(row)) {
            return ListRow.Reason.HEADING;
        }
        if (isLabel(row, NOTES)) {
            return ListRow.Reason.NOBODY;
        }
        if (filled.size() == 1 && columnsOfInterest() > 1 && (name.isEmpty() || !namesOnly)) {
            return ListRow.Reason.GROUP;
        }
        boolean address = layout.columnsOf(ListField.EMAIL).stream()
                .anyMatch(column -> row.cell(column).text().contains("@"));
        return name.isEmpty() && !address ? ListRow.Reason.NOBODY : null;
    }

    private static String row(TableRow row) {
        return row.cells().stream().map(Cell::text).collect(Collectors.joining("\n"));
    }

    private long columnsOfInterest() {
        return layout.columns().stream()
                .filter(field -> field != ListField.NOT_IMPORTED && field != ListField.NUMBER)
                .count();
    }

    /// Whether one of these words stands where the name or the number does, or first in a row without a name, or first
    /// with a colon: an organisation may begin with `Total`.
    private boolean isLabel(TableRow row, List<String> words) {
        boolean first = true;
        boolean named = false;
        for (int column = 0; column < row.cells().size(); column++) {
            var text = row.cell(column).text().strip();
            if (text.isEmpty() || NUMBER.matcher(text).matches()) {
                continue;
            }
            var field = column < layout.columns().size() ? layout.columns().get(column) : ListField.NOT_IMPORTED;
            boolean place =
                    field.isName() || field == ListField.NUMBER || (first && (text.contains(":") || !named(row)));
            if (place && !named && begins(text, words)) {
                return true;
            }
            named |= field.isName();
            first = false;
        }
        return false;
    }

    private boolean named(TableRow row) {
        for (int column = 0; column < layout.columns().size(); column++) {
            if (layout.columns().get(column).isName() && !row.cell(column).isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String text, List<String> words) {
        var key = Headings.key(text);
        return words.stream()
                .anyMatch(word -> key.equals(word)
                        || (key.startsWith(word + " ") && (!ALSO_NAMES.contains(word) || text.contains(":"))));
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
