package org.sabor.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sabor.model.MeetingPlatform;
import org.sabor.spreadsheet.Cell;
import org.sabor.spreadsheet.CellText;
import org.sabor.spreadsheet.TableRow;

/// What a report says of its meeting, before the order of its dates is known.
///
/// @param date of the meeting, for times without one
/// @param count how many rows of people there should be
record MeetingFacts(
        @Nullable String title,
        @Nullable String number,
        @Nullable Moment start,
        @Nullable Moment end,
        @Nullable LocalDate date,
        @Nullable Integer count) {
    private static final Pattern MEET_CODE = Pattern.compile("(?<![a-z])[a-z]{3}-[a-z]{4}-[a-z]{3}(?![a-z])");
    private static final Pattern FULL_TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2} \\d{1,2}:\\d{2}(?::\\d{2})?");
    private static final Pattern NO_TITLE = Pattern.compile("\\d+|[0-9a-f]{8}-[0-9a-f-]{27}|null");

    /// From the rows before the table; or from the first row of a table that repeats them in each.
    static MeetingFacts of(ReportKind kind, Layout layout) {
        var found = new Finding();
        for (int i = 0; i < layout.facts().size(); i++) {
            found.row(layout.facts(), i);
        }
        if (kind == ReportKind.WEBEX && !layout.isEmpty()) {
            var table = layout.tables().getFirst();
            var row = table.rows().getFirst();
            for (var field : List.of(Field.TITLE, Field.NUMBER, Field.START, Field.END)) {
                found.take(field, table.columns().cell(row, field));
            }
        }
        if (kind.platform() == MeetingPlatform.TEAMS) {
            layout.facts().forEach(found::unnamed);
        }
        return found.facts();
    }

    /// Collects what the rows say, the first word on each counting.
    private static final class Finding {
        private @Nullable String title;
        private @Nullable String number;
        private @Nullable Moment start;
        private @Nullable Moment end;
        private @Nullable LocalDate date;
        private @Nullable Integer count;

        private MeetingFacts facts() {
            return new MeetingFacts(title, number, start, end, date, count);
        }

        private void row(List<TableRow> rows, int index) {
            var row = rows.get(index);
            if (LayoutFinder.isSingle(row)) {
                line(CellText.line(row.cell(0).text()).text());
                return;
            }
            var columns = row.cells().stream()
                    .map(cell -> Words.heading(Words.key(cell.text())))
                    .toList();
            if (columns.getFirst() == null) {
                return;
            }
            if (columns.size() > 1 && columns.get(1) != null && index + 1 < rows.size()) {
                for (int column = 0; column < columns.size(); column++) {
                    var field = columns.get(column);
                    if (field != null) {
                        take(field, rows.get(index + 1).cell(column));
                    }
                }
            } else {
                take(columns.getFirst(), row.cell(1));
            }
        }

        /// A line of a browser extension or a title of Google Meet.
        private void line(String line) {
            var code = MEET_CODE.matcher(line);
            if (code.find() && number == null) {
                number = code.group();
            }
            var time = FULL_TIME.matcher(line);
            if (time.find()) {
                var moment = MomentText.of(time.group());
                if (start == null) {
                    start = moment;
                } else if (end == null) {
                    end = moment;
                }
            }
            date = date == null ? MomentText.certainDateIn(line) : date;
        }

        private void take(Field field, Cell cell) {
            var text = CellText.line(cell.text()).text();
            switch (field) {
                case TITLE -> title = title == null && !text.isEmpty() && !text.equals("null") ? text : title;
                case NUMBER -> number = number == null && !text.isEmpty() ? text.replace(" ", "") : number;
                case START -> start = start == null ? MomentText.of(cell) : start;
                case END -> end = end == null ? MomentText.of(cell) : end;
                case DATE -> date = date == null ? MomentText.certainDateIn(text) : date;
                case COUNT -> count = count == null && text.matches("\\d{1,6}") ? Integer.valueOf(text) : count;
                default -> {}
            }
        }

        /// A label in a language that is not known: of two dates the first is the start, the first text is the title.
        private void unnamed(TableRow row) {
            if (row.cells().size() != 2
                    || Words.heading(Words.key(row.cell(0).text())) != null
                    || CellSort.isBlank(row.cell(1))) {
                return;
            }
            var sort = CellSort.of(row.cell(1));
            var text = CellText.line(row.cell(1).text()).text();
            if (sort == CellSort.DATE) {
                take(start == null ? Field.START : Field.END, row.cell(1));
            } else if (sort == CellSort.TEXT && !NO_TITLE.matcher(text).matches()) {
                take(Field.TITLE, row.cell(1));
            }
        }
    }
}
