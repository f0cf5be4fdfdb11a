package org.sabor.meetings;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sabor.model.MeetingPlatform;
import org.sabor.spreadsheet.Cell;
import org.sabor.spreadsheet.CellText;
import org.sabor.spreadsheet.TableRow;

/// Reads the rows of a table of which each is a connection or a person.
final class EntryReader {
    private static final LocalTime LATE = LocalTime.of(18, 0);

    private final ReportKind kind;
    private final ReportTable table;
    private final Columns columns;
    private final FileClock clock;
    private final Findings findings;

    EntryReader(ReportKind kind, ReportTable table, FileClock clock, Findings findings) {
        this.kind = kind;
        this.table = table;
        this.columns = table.columns();
        this.clock = clock;
        this.findings = findings;
    }

    /// Who was there; others go to the findings.
    List<Entry> read() {
        List<Entry> entries = new ArrayList<>();
        for (var row : table.rows()) {
            var entry = isNote(row) ? null : entry(row);
            if (entry != null) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private boolean isNote(TableRow row) {
        boolean note = kind.platform() != MeetingPlatform.TEAMS && LayoutFinder.isSingle(row);
        if (note) {
            findings.leaveOut(row, "meetings.row.note");
        }
        return note;
    }

    private @Nullable Entry entry(TableRow row) {
        var written = written(row);
        var name = name(row, written);
        var email = email(row);
        var address = email == null ? address(row, Field.REGISTRATION_EMAIL) : email;
        if (name.isLost() && address != null) {
            name = name.named(address);
        }
        if (name.name().isEmpty()) {
            findings.leaveOut(row, "meetings.row.no-name");
            return null;
        }
        if (name.isDestroyed()) {
            findings.warn("meetings.warning.name-lost", row.number());
        }
        var registered = address(row, Field.REGISTRATION_EMAIL);
        boolean total = table.totals() || !kind.listsConnections();
        var person = Entry.of(row.number(), written, name, email, registered, role(row), total);
        return Words.is("NO", columns.cell(row, Field.ATTENDED).text()) ? absent(person) : timed(row, person);
    }

    private @Nullable Entry absent(Entry person) {
        findings.absent(person);
        return null;
    }

    private @Nullable Entry timed(TableRow row, Entry person) {
        if (Words.is("YES", columns.cell(row, Field.WAITING_ROOM).text())) {
            findings.leaveOut(row, "meetings.row.waiting-room");
            return absent(person);
        }
        var join = time(row, Field.JOIN);
        if (join == null && columns.has(Field.WATCHED_FROM)) {
            join = time(row, Field.WATCHED_FROM);
        }
        var leave = time(row, Field.LEAVE);
        var stated = stated(row);
        if (join == null && leave == null && stated == null) {
            return untimed(row, person);
        }
        boolean open = join != null && leave == null && columns.has(Field.LEAVE);
        if (leave != null && join == null && kind.listsConnections()) {
            findings.warn("meetings.warning.left-only", row.number());
        }
        if (join != null && leave != null && leave.isBefore(join)) {
            if (!isPastMidnight(row, join, leave)) {
                findings.warn("meetings.warning.leave-first", row.number());
                return person;
            }
            leave = leave.plusDays(1);
        }
        if (kind == ReportKind.BIGBLUEBUTTON && join != null && leave != null && !leave.isBefore(join.plusDays(1))) {
            findings.warn("meetings.warning.over-a-day", row.number());
        }
        return person.timed(join, leave, open, stated);
    }

    /// A row without times: of somebody who did not come, or whose times cannot be read.
    private @Nullable Entry untimed(TableRow row, Entry person) {
        if (kind == ReportKind.BIGBLUEBUTTON
                || Words.is("ANONYMOUS", person.name().name())) {
            findings.leaveOut(row, "meetings.row.anonymous");
            return null;
        }
        for (var field : List.of(Field.JOIN, Field.LEAVE, Field.DURATION)) {
            var cell = columns.cell(row, field);
            if (!CellSort.isBlank(cell)) {
                var text = CellText.line(cell.text()).text();
                findings.leaveOut(row, "meetings.row.unreadable", text.length() > 40 ? text.substring(0, 40) : text);
                return null;
            }
        }
        return Words.is("YES", columns.cell(row, Field.ATTENDED).text()) ? person : absent(person);
    }

    /// Times of day without a date, of a meeting that went on past midnight.
    private boolean isPastMidnight(TableRow row, LocalDateTime join, LocalDateTime leave) {
        var joined = moment(row, Field.JOIN);
        var left = moment(row, Field.LEAVE);
        return joined != null
                && left != null
                && joined.day() == null
                && left.day() == null
                && !join.toLocalTime().isBefore(LATE)
                && leave.toLocalTime().isBefore(LocalTime.NOON);
    }

    private @Nullable Moment moment(TableRow row, Field field) {
        return moment(columns.cell(row, field));
    }

    /// The moment in a cell of times; a number is one too.
    static @Nullable Moment moment(Cell cell) {
        var moment = MomentText.of(cell);
        return moment == null ? MomentText.ofSerial(cell) : moment;
    }

    private @Nullable LocalDateTime time(TableRow row, Field field) {
        return clock.at(moment(row, field), columns.heading(field).utc());
    }

    private @Nullable DurationText stated(TableRow row) {
        if (columns.has(Field.CHECKS)) {
            return DurationText.of(columns.cell(row, Field.CHECKS), Heading.Unit.MINUTES);
        }
        var cell = columns.cell(row, Field.DURATION);
        var unit = columns.heading(Field.DURATION).unit();
        var stated = DurationText.of(cell, unit);
        // Programs that count in anything but minutes say so.
        return stated == null && unit == Heading.Unit.UNKNOWN ? DurationText.of(cell, Heading.Unit.MINUTES) : stated;
    }

    private String written(TableRow row) {
        var whole = columns.cell(row, Field.NAME).text();
        return whole.isBlank() ? parts(row) : whole;
    }

    private String parts(TableRow row) {
        return (columns.cell(row, Field.GIVEN).text() + " "
                        + columns.cell(row, Field.FAMILY).text())
                .strip();
    }

    private ShownName name(TableRow row, String written) {
        boolean whole = columns.has(Field.GIVEN)
                && columns.has(Field.FAMILY)
                && !columns.cell(row, Field.GIVEN).isBlank()
                && !columns.cell(row, Field.FAMILY).isBlank();
        return whole && columns.has(Field.NAME)
                ? ShownName.registered(parts(row), written)
                : ShownName.of(written, columns.heading(Field.NAME).twoNames());
    }

    private @Nullable String email(TableRow row) {
        // The addresses of a list of a class, which an extension was told, are nobody's in the meeting.
        if (kind == ReportKind.MEET_CHECKS) {
            return null;
        }
        var email = address(row, Field.EMAIL);
        if (email != null || address(row, Field.REGISTRATION_EMAIL) != null) {
            return email;
        }
        var id = address(row, Field.USER_ID);
        return id == null || id.contains("#EXT#") ? null : id;
    }

    private @Nullable String address(TableRow row, Field field) {
        var text = CellText.line(columns.cell(row, field).text()).text();
        return CellSort.isAddress(text) ? text : null;
    }

    private AttendeeRole role(TableRow row) {
        return switch (kind) {
            case BIGBLUEBUTTON ->
                Words.is("YES", columns.cell(row, Field.MODERATOR).text())
                        ? AttendeeRole.MODERATOR
                        : AttendeeRole.VIEWER;
            case ZOOM_WEBINAR ->
                AttendeeRole.valueOf(Objects.requireNonNullElse(
                        Words.listOf("SECTION.", table.title()), AttendeeRole.ATTENDEE.name()));
            case ZOOM_PARTICIPANTS, ZOOM_USERS ->
                guest(columns.cell(row, Field.GUEST).text());
            default -> ofWord(columns.cell(row, Field.ROLE).text());
        };
    }

    private static AttendeeRole guest(String cell) {
        return Words.is("YES", cell)
                ? AttendeeRole.ATTENDEE
                : Words.is("NO", cell) ? AttendeeRole.HOST : AttendeeRole.UNKNOWN;
    }

    /// The role of a word in any of the languages.
    static AttendeeRole ofWord(String word) {
        var role = Words.listOf("ROLE.", word);
        return role == null ? AttendeeRole.UNKNOWN : AttendeeRole.valueOf(role);
    }
}
