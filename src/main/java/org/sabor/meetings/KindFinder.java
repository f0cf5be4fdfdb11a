package org.sabor.meetings;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sabor.spreadsheet.Cell;
import org.sabor.spreadsheet.TableRow;

/// Tells which program has made a report, by what is in it (formats/online-attendance.md 2 to 7).
final class KindFinder {
    /// The places that the session data of BigBlueButton keep, whatever questions of polls do to the headings.
    static final Map<Field, Integer> BIGBLUEBUTTON =
            Map.of(Field.NAME, 0, Field.MODERATOR, 1, Field.JOIN, 9, Field.LEAVE, 10, Field.DURATION, 11);

    static final int DASHBOARD_COLUMNS = 12;

    private final Layout layout;
    private final Columns columns;

    private KindFinder(Layout layout, Columns columns) {
        this.layout = layout;
        this.columns = columns;
    }

    /// The kind of the report; null where its tables are no attendance.
    static @Nullable ReportKind of(Layout layout, List<TableRow> rows) {
        if (isBigBlueButton(rows)) {
            return ReportKind.BIGBLUEBUTTON;
        }
        if (layout.tables().isEmpty()) {
            return null;
        }
        return new KindFinder(layout, layout.tables().getFirst().columns()).kind();
    }

    private @Nullable ReportKind kind() {
        if (layout.numbered()) {
            boolean timed =
                    layout.tables().stream().anyMatch(table -> table.columns().hasTimes());
            return !timed ? null : isWebinar() ? ReportKind.TEAMS_WEBINAR : ReportKind.TEAMS_SECTIONS;
        }
        if (columns.has(Field.ACTION) && columns.has(Field.TIME)) {
            return columns.has(Field.SESSION) ? ReportKind.TEAMS_LIVE : ReportKind.TEAMS_LIST;
        }
        boolean named = columns.hasName() || (columns.has(Field.EMAIL) && columns.has(Field.JOIN));
        if (!named || !columns.hasTimes()) {
            return null;
        }
        var zoom = zoom();
        if (zoom != null) {
            return zoom;
        }
        if (columns.has(Field.CONNECTION_TYPE) || (columns.has(Field.TITLE) && columns.has(Field.START))) {
            return ReportKind.WEBEX;
        }
        boolean whole = columns.has(Field.JOIN) && columns.has(Field.LEAVE) && columns.has(Field.DURATION);
        if (whole && (columns.has(Field.ROLE) || columns.has(Field.USER_ID) || hasSummary())) {
            return ReportKind.TEAMS_REPORT;
        }
        return meet();
    }

    private boolean isWebinar() {
        return layout.tables().getFirst().columns().has(Field.REGISTRATION_EMAIL)
                || layout.facts().stream()
                        .anyMatch(row -> Words.heading(Words.key(row.cell(0).text())) == Field.REGISTERED_COUNT);
    }

    private @Nullable ReportKind zoom() {
        boolean attended = layout.tables().stream()
                .anyMatch(table ->
                        table.columns().has(Field.ATTENDED) || Words.listOf("SECTION.", table.title()) != null);
        if (attended) {
            return ReportKind.ZOOM_WEBINAR;
        }
        boolean zoom = columns.heading(Field.NAME).twoNames()
                || columns.has(Field.WAITING_ROOM)
                || (columns.has(Field.GUEST) && columns.has(Field.DURATION));
        return !zoom ? null : columns.has(Field.JOIN) ? ReportKind.ZOOM_PARTICIPANTS : ReportKind.ZOOM_USERS;
    }

    private boolean hasSummary() {
        return layout.facts().stream()
                .anyMatch(row -> LayoutFinder.isSingle(row)
                        && Words.is("SUMMARY", row.cell(0).text()));
    }

    private @Nullable ReportKind meet() {
        if (columns.has(Field.CHECKS)) {
            return ReportKind.MEET_CHECKS;
        }
        if (columns.has(Field.WATCHED_FROM)) {
            return ReportKind.MEET_STARTED;
        }
        if (columns.anyHeading(heading -> heading.text().equals("first seen"))) {
            return ReportKind.MEET_FIRST_SEEN;
        }
        boolean durationFirst = columns.has(Field.DURATION)
                && columns.place(Field.DURATION) < columns.place(Field.JOIN)
                && columns.has(Field.LEAVE);
        boolean words = columns.has(Field.DURATION) && columns.anyHeading(heading -> Words.is("MEET", heading.text()));
        boolean onlyDuration = !columns.has(Field.JOIN) && !columns.has(Field.LEAVE) && hasWordedDurations();
        if (durationFirst || words || onlyDuration) {
            return ReportKind.MEET_WORKSPACE;
        }
        return isTimed() ? ReportKind.NEUTRAL : null;
    }

    /// Whether a list has times: headings such as `Teilnahme` stand above other things too.
    private boolean isTimed() {
        var rows = layout.tables().getFirst().rows();
        boolean moments = rows.stream()
                .anyMatch(row -> EntryReader.moment(columns.cell(row, Field.JOIN)) != null
                        || EntryReader.moment(columns.cell(row, Field.LEAVE)) != null);
        return rows.isEmpty()
                || moments
                || rows.stream()
                        .anyMatch(row ->
                                DurationText.of(columns.cell(row, Field.DURATION), Heading.Unit.MINUTES) != null);
    }

    /// `1 hr 2 min`, which no hand-made list has.
    private boolean hasWordedDurations() {
        return columns.has(Field.EMAIL)
                && CellSort.most(layout.tables().getFirst().rows(), columns.place(Field.DURATION)) == CellSort.DURATION;
    }

    /// Twelve columns, of which the tenth is a date, the twelfth a duration, the second a truth.
    private static boolean isBigBlueButton(List<TableRow> rows) {
        return !rows.isEmpty()
                && (isDashboardHeading(rows.getFirst())
                        || rows.stream().skip(1).limit(3).anyMatch(KindFinder::isDashboardRow));
    }

    private static boolean isDashboardHeading(TableRow row) {
        return row.cells().size() >= DASHBOARD_COLUMNS
                && Words.heading(Words.key(row.cell(1).text())) == Field.MODERATOR
                && Words.heading(Words.key(row.cell(0).text())) == Field.NAME;
    }

    private static boolean isDashboardRow(TableRow row) {
        var moderator = row.cell(1).text();
        return (Words.is("YES", moderator) || Words.is("NO", moderator))
                && CellSort.of(row.cell(9)) == CellSort.DATE
                && isClock(row.cell(11));
    }

    private static boolean isClock(Cell cell) {
        return cell.text().matches("\\d{1,3}:\\d{2}:\\d{2}");
    }
}
