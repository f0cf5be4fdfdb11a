package org.sabor.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sabor.spreadsheet.Sheet;
import org.sabor.spreadsheet.TableFile;
import org.sabor.spreadsheet.TableRow;

/// Finds the sheet that holds the list, the row of its headings below titles, and what the columns hold
/// (formats/online-attendance.md 8.2).
public final class LayoutFinder {
    private static final int ROWS_TO_LOOK_AT = 60;
    private static final int LONGEST_HEADING = 200;

    private LayoutFinder() {}

    /// The sheet that most looks like a list of people; hidden sheets come last, empty ones after them. Null where
    /// there
    /// is no sheet.
    public static @Nullable Sheet sheet(TableFile file) {
        return file.sheets().stream()
                .max(Comparator.comparing((Sheet sheet) -> !sheet.rows().isEmpty())
                        .thenComparing(sheet -> !sheet.hidden())
                        .thenComparingInt(LayoutFinder::likeness)
                        .thenComparingInt(sheet -> -file.sheets().indexOf(sheet)))
                .orElse(null);
    }

    private static int likeness(Sheet sheet) {
        var heading = heading(sheet.rows());
        int known = heading == null ? 0 : weight(heading) * 1_000;
        return known + Math.min(sheet.rows().size(), 999);
    }

    /// The layout of this sheet.
    public static ListLayout of(Sheet sheet) {
        var rows = sheet.rows();
        var heading = heading(rows);
        if (heading == null) {
            return withoutHeadings(sheet);
        }
        int at = rows.indexOf(heading);
        var below = at + 1 < rows.size() ? rows.get(at + 1) : null;
        var above = at > 0 ? rows.get(at - 1) : null;
        if (below != null && isSecond(heading, below)) {
            return layout(sheet, heading, below);
        }
        if (above != null && isSecond(above, heading)) {
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
                .orElseGet(() -> withoutHeadings(sheet));
    }

    /// Whether the sheet has headings of a list of people, and people below.
    static boolean looksLikeAList(Sheet sheet) {
        var heading = heading(sheet.rows());
        return heading != null
                && knownIn(heading) >= 2
                && !sheet.rows().getLast().equals(heading)
                && of(sheet).namesPeople();
    }

    private static ListLayout withoutHeadings(Sheet sheet) {
        int columns = sheet.columns();
        int first = sheet.rows().isEmpty() ? 1 : sheet.rows().getFirst().number();
        return new ListLayout(0, first, Collections.nCopies(columns, ""), ContentLayout.of(sheet.rows(), columns));
    }

    /// The row that most looks like headings: at least two are known, or one where the sheet has one column, or they
    /// stand right above the first of the addresses.
    private static @Nullable TableRow heading(List<TableRow> rows) {
        TableRow best = null;
        int most = 0;
        for (var row : rows.subList(0, Math.min(rows.size(), ROWS_TO_LOOK_AT))) {
            int known = knownIn(row);
            int weight = weight(row);
            boolean enough = known >= 2 || (known == 1 && filled(row) == 1 && onlyColumn(rows));
            if (enough && weight > most && !hasAddress(row)) {
                best = row;
                most = weight;
            }
        }
        return best == null ? aboveAddresses(rows) : best;
    }

    /// Headings in a language nobody here knows: the row right above the first address, with a text above it.
    private static @Nullable TableRow aboveAddresses(List<TableRow> rows) {
        for (int i = 1; i < Math.min(rows.size(), ROWS_TO_LOOK_AT); i++) {
            var row = rows.get(i);
            var above = rows.get(i - 1);
            for (int column = 0; column < row.cells().size(); column++) {
                if (row.cell(column).text().contains("@")) {
                    boolean heading = above.number() == row.number() - 1
                            && filled(above) >= 2
                            && (i == 1 || filled(rows.get(i - 2)) < 2)
                            && filled(above) * 3 >= filled(row) * 2
                            && !above.cell(column).isBlank()
                            && above.cells().stream()
                                    .noneMatch(cell -> cell.text().matches("(?s).*[@\\d].*"));
                    return heading ? above : null;
                }
            }
        }
        return null;
    }

    private static boolean onlyColumn(List<TableRow> rows) {
        return rows.stream().allMatch(row -> filled(row) <= 1);
    }

    private static int filled(TableRow row) {
        return (int) row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    private static int knownIn(TableRow row) {
        return weights(row).size();
    }

    private static int weight(TableRow row) {
        return weights(row).values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> weights(TableRow row) {
        var different = new HashMap<String, Integer>();
        for (var cell : row.cells()) {
            int weight = cell.text().length() > LONGEST_HEADING ? 0 : Headings.weight(cell.text());
            if (weight > 0) {
                different.put(Headings.key(cell.text()), weight);
            }
        }
        return different;
    }

    private static boolean hasAddress(TableRow row) {
        return row.cells().stream().anyMatch(cell -> EmailText.of(cell.text()).usable());
    }

    /// Whether the second row only says more of the first: it stands right below, under groups of columns or where the
    /// first has nothing, and at least half of it are headings that are known.
    private static boolean isSecond(TableRow first, TableRow second) {
        if (second.number() != first.number() + 1 || filled(first) < 2 || hasAddress(second)) {
            return false;
        }
        int below = 0;
        int known = 0;
        for (int column = 0; column < second.cells().size(); column++) {
            if (second.cell(column).isBlank()) {
                continue;
            }
            boolean group = first.cell(column).isBlank()
                    || (first.cell(column + 1).isBlank()
                            && !second.cell(column + 1).isBlank());
            if (!group) {
                return false;
            }
            below++;
            known += Headings.weight(meant(first, second, column)) > 0 ? 1 : 0;
        }
        return known > 0 && known * 2 >= below;
    }

    /// The heading of a column as it is to be understood: where the second row alone says nothing, with the group it
    /// belongs to.
    private static String meant(TableRow first, @Nullable TableRow second, int column) {
        var above = first.cell(column).text().strip();
        var own = second == null ? "" : second.cell(column).text().strip();
        if (own.isEmpty()) {
            return above;
        }
        int group = column;
        while (group > 0 && first.cell(group).isBlank()) {
            group--;
        }
        var both = first.cell(group).text().strip() + " " + own;
        return Headings.weight(own) == 0 && Headings.weight(both) > 0 ? both : own;
    }

    private static ListLayout layout(Sheet sheet, TableRow first, @Nullable TableRow second) {
        int columns = Math.max(sheet.columns(), first.cells().size());
        var headings = new ArrayList<String>(columns);
        var meant = new ArrayList<String>(columns);
        for (int column = 0; column < columns; column++) {
            var own = second == null ? "" : second.cell(column).text().strip();
            headings.add(own.isEmpty() ? first.cell(column).text().strip() : own);
            meant.add(meant(first, second, column));
        }
        int firstPerson = (second == null ? first : second).number() + 1;
        var people =
                sheet.rows().stream().filter(row -> row.number() >= firstPerson).toList();
        var fields = Headings.fields(meant, column -> filled(people, column));
        return new ListLayout(first.number(), firstPerson, headings, ContentLayout.completed(people, fields));
    }

    private static int filled(List<TableRow> rows, int column) {
        return (int) rows.stream().filter(row -> !row.cell(column).isBlank()).count();
    }
}
