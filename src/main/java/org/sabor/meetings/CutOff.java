package org.sabor.meetings;

import java.util.List;
import java.util.stream.Collectors;
import org.sabor.spreadsheet.Cell;
import org.sabor.spreadsheet.TableFile;
import org.sabor.spreadsheet.TableRow;

/// Notices that a report was not downloaded or copied to the end. That a text has no last line end says little: some
/// programs write none.
record CutOff(ReportKind kind, Layout layout, List<TableRow> rows) {
    private static final List<Field> COMPLETE = List.of(Field.JOIN, Field.LEAVE, Field.TIME, Field.DURATION);

    /// Whether people may be missing.
    boolean is(TableFile.Ending ending) {
        var table = layout.tables().getLast();
        var last = rows.getLast();
        if (ending == TableFile.Ending.WHOLE) {
            return false;
        }
        if (table.rows().isEmpty() || !table.rows().getLast().equals(last)) {
            return isHalfSection(last);
        }
        return switch (kind) {
            case BIGBLUEBUTTON -> !isWholeDashboard(last);
            case MEET_CHECKS -> !LayoutFinder.isSingle(last);
            default -> ending == TableFile.Ending.CUT_OFF || isHalfHeading(last) || isHalfRow(table, last);
        };
    }

    /// A title without what it is the title of, or a heading without its end.
    private static boolean isHalfSection(TableRow last) {
        return LayoutFinder.isSection(last)
                || (LayoutFinder.isHeading(last) && !Columns.of(last).has(Field.LEAVE));
    }

    /// Questions of polls make the heading longer than the rows, and their answers come last, with quotes and line
    /// breaks as they are.
    private boolean isWholeDashboard(TableRow last) {
        var duration = last.cell(KindFinder.DASHBOARD_COLUMNS - 1);
        return DurationText.of(duration, Heading.Unit.UNKNOWN) != null
                || rows.stream()
                        .anyMatch(row -> Words.is("ANONYMOUS", row.cell(0).text()));
    }

    /// The heading of a further section of a webinar.
    private static boolean isHalfHeading(TableRow last) {
        return Words.heading(Words.key(last.cell(0).text())) == Field.ATTENDED;
    }

    /// Whether a time of the last row is written as none above it: `9:5` of `9:54:31 AM`.
    private boolean isHalfRow(ReportTable table, TableRow last) {
        var others = table.rows().subList(0, table.rows().size() - 1);
        return COMPLETE.stream().anyMatch(field -> {
            var shape = shape(table.columns().cell(last, field), field);
            var known = others.stream()
                    .map(row -> shape(table.columns().cell(row, field), field))
                    .collect(Collectors.toSet());
            boolean comparable = !known.isEmpty() && kind != ReportKind.NEUTRAL;
            boolean other = comparable ? !shape.isEmpty() : shape.equals("?");
            return other && !known.contains(shape);
        });
    }

    /// How a time is written; empty for none, `?` for what is no time.
    private static String shape(Cell cell, Field field) {
        if (CellSort.isBlank(cell)) {
            return "";
        }
        if (field == Field.DURATION) {
            return DurationText.of(cell, Heading.Unit.MINUTES) == null
                    ? "?"
                    : cell.text().replaceAll("[^:]", "") + "d";
        }
        var moment = EntryReader.moment(cell);
        return moment == null
                ? "?"
                : (moment.day() == null ? "" : moment.day().year() + "-")
                        + (moment.time() == null ? "" : "t")
                        + moment.seconds()
                        + moment.twelveHours();
    }
}
