package org.sabor.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sabor.spreadsheet.Sheet;
import org.sabor.spreadsheet.TableFile;
import org.sabor.spreadsheet.TableRow;

/// Finds the sheet that holds the list, the row of its headings below titles, and what the columns hold
/// (formats/online-attendance.md 8.2).
public final class LayoutFinder {
    private static final int ROWS_TO_LOOK_AT = 30;

    private LayoutFinder() {}

    /// The sheet that most looks like a list of people; hidden sheets come last. Null where there is no sheet.
    public static @Nullable Sheet sheet(TableFile file) {
        return file.sheets().stream()
                .max(Comparator.comparing((Sheet sheet) -> !sheet.hidden())
                        .thenComparingInt(LayoutFinder::likeness)
                        .thenComparingInt(sheet -> -file.sheets().indexOf(sheet)))
                .orElse(null);
    }

    private static int likeness(Sheet sheet) {
        var heading = heading(sheet.rows());
        int known = heading == null ? 0 : knownIn(heading) * 1_000;
        return known + Math.min(sheet.rows().size(), 999);
    }

    /// The layout of this sheet.
    public static ListLayout of(Sheet sheet) {
        var rows = sheet.rows();
        var heading = heading(rows);
        if (heading == null) {
            return ContentLayout.of(sheet);
        }
        int at = rows.indexOf(heading);
        var below = at + 1 < rows.size() ? rows.get(at + 1) : null;
        var above = at > 0 ? rows.get(at - 1) : null;
        if (below != null && isSecond(heading, below)) {
            return layout(sheet, heading, below);
        }
        if (above != null && knownIn(above) > 0 && isSecond(above, heading)) {
            return layout(sheet, above, heading);
        }
        return layout(sheet, heading, null);
    }

    /// The layout of this sheet with its headings in this row, whatever stands there.
    ///
    /// @param headingRow the number of the row; 0 where the sheet has no headings
    public static ListLayout at(Sheet sheet, int headingRow) {
        return sheet.rows().stream()
                .filter(row -> row.number() == headingRow)
                .findFirst()
                .map(row -> {
                    int at = sheet.rows().indexOf(row);
                    var below = at + 1 < sheet.rows().size() ? sheet.rows().get(at + 1) : null;
                    return layout(sheet, row, below != null && isSecond(row, below) ? below : null);
                })
                .orElseGet(() -> ContentLayout.of(sheet));
    }

    /// The row with the most headings that are known; at least two, or one where the sheet has one column.
    private static @Nullable TableRow heading(List<TableRow> rows) {
        TableRow best = null;
        int most = 0;
        for (var row : rows.subList(0, Math.min(rows.size(), ROWS_TO_LOOK_AT))) {
            int known = knownIn(row);
            boolean enough = known >= 2 || (known == 1 && filled(row) == 1 && onlyColumn(rows));
            if (enough && known > most && !hasAddress(row)) {
                best = row;
                most = known;
            }
        }
        return best;
    }

    private static boolean onlyColumn(List<TableRow> rows) {
        return rows.stream().allMatch(row -> filled(row) <= 1);
    }

    private static int filled(TableRow row) {
        return (int) row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    private static int knownIn(TableRow row) {
        var different = new HashSet<String>();
        for (var cell : row.cells()) {
            if (Headings.known(cell.text())) {
                different.add(Headings.key(cell.text()));
            }
        }
        return different.size();
    }

    private static boolean hasAddress(TableRow row) {
        return row.cells().stream().anyMatch(cell -> EmailText.of(cell.text()).usable());
    }

    /// Whether the second row only says more of the first: its headings are known, and stand under groups of columns
    /// or where the first has none.
    private static boolean isSecond(TableRow first, TableRow second) {
        int below = 0;
        for (int column = 0; column < second.cells().size(); column++) {
            if (second.cell(column).isBlank()) {
                continue;
            }
            boolean group = first.cell(column).isBlank()
                    || (first.cell(column + 1).isBlank()
                            && !second.cell(column + 1).isBlank());
            if (!group || !Headings.known(second.cell(column).text())) {
                return false;
            }
            below++;
        }
        return below > 0;
    }

    private static ListLayout layout(Sheet sheet, TableRow first, @Nullable TableRow second) {
        int columns = Math.max(sheet.columns(), first.cells().size());
        var headings = new ArrayList<String>(columns);
        for (int column = 0; column < columns; column++) {
            var own = second == null ? "" : second.cell(column).text().strip();
            headings.add(own.isEmpty() ? first.cell(column).text().strip() : own);
        }
        var last = second == null ? first : second;
        return new ListLayout(first.number(), last.number() + 1, headings, Headings.fields(headings));
    }

    /// A sheet without headings: what it holds tells, where anything does.
    private static final class ContentLayout {
        private ContentLayout() {}

        static ListLayout of(Sheet sheet) {
            int columns = sheet.columns();
            var fields = new ArrayList<>(IntStream.range(0, columns)
                    .mapToObj(_ -> ListField.NOT_IMPORTED)
                    .toList());
            take(sheet, fields, ListField.EMAIL, text -> text.contains("@"));
            take(sheet, fields, ListField.COUNTRY, text -> Countries.of(text).stated());
            take(sheet, fields, ListField.MODE, text -> ListMode.of(text) != ListMode.UNKNOWN);
            take(sheet, fields, ListField.PHONE, text -> text.matches("\\+?[\\d\\s()/.-]{6,}"));
            take(sheet, fields, ListField.FULL_NAME, ContentLayout::looksLikeAName);
            int first = sheet.rows().isEmpty() ? 1 : sheet.rows().getFirst().number();
            return new ListLayout(
                    0, first, IntStream.range(0, columns).mapToObj(_ -> "").toList(), fields);
        }

        private static boolean looksLikeAName(String text) {
            var words = text.strip().split("[\\s-]+", -1);
            return words.length >= 2
                    && words.length <= 4
                    && List.of(words).stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)))
                    && text.chars().noneMatch(Character::isDigit)
                    && !InstitutionWords.in(text);
        }

        /// Gives the field to the free column where most cells fit, at least half of those that are filled.
        private static void take(Sheet sheet, List<ListField> fields, ListField field, Predicate<String> fits) {
            int best = -1;
            int most = 0;
            for (int column = 0; column < fields.size(); column++) {
                int filled = 0;
                int fitting = 0;
                for (var row : sheet.rows()) {
                    var text = row.cell(column).text().strip();
                    filled += text.isEmpty() ? 0 : 1;
                    fitting += !text.isEmpty() && fits.test(text) ? 1 : 0;
                }
                if (fields.get(column) == ListField.NOT_IMPORTED && fitting > most && fitting * 2 >= filled) {
                    best = column;
                    most = fitting;
                }
            }
            if (best >= 0) {
                fields.set(best, field);
            }
        }
    }
}
