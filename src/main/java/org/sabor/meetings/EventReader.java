package org.sabor.meetings;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sabor.spreadsheet.CellText;
import org.sabor.spreadsheet.TableRow;

/// Reads tables whose rows are events: somebody joined, somebody left (formats/online-attendance.md 2.2 and 2.6).
final class EventReader {
    private static final String JOINED = "JOINED";
    private static final String BEFORE = "BEFORE";
    private static final String LEFT = "LEFT";
    /// Longer than any meeting; then it was another one.
    private static final Duration LONGEST = Duration.ofHours(16);

    private final ReportKind kind;
    private final ReportTable table;
    private final FileClock clock;
    private final Findings findings;
    private final Map<String, List<Event>> events = new LinkedHashMap<>();

    EventReader(ReportKind kind, ReportTable table, FileClock clock, Findings findings) {
        this.kind = kind;
        this.table = table;
        this.clock = clock;
        this.findings = findings;
    }

    private record Event(Entry who, String action, LocalDateTime time) {}

    /// The connections: from each joining to the next leaving of the same person.
    List<Entry> read() {
        table.rows().forEach(this::row);
        events.values().forEach(list -> list.sort(Comparator.comparing(Event::time)));
        var meanings = meanings();
        List<Entry> entries = new ArrayList<>();
        events.values().forEach(list -> pair(list, meanings, entries));
        return entries;
    }

    private void row(TableRow row) {
        var columns = table.columns();
        var written = columns.cell(row, Field.NAME).text();
        var name = ShownName.of(written, false);
        var id = CellText.line(columns.cell(row, Field.USER_ID).text()).text();
        var email = CellSort.isAddress(id) && !id.contains("#EXT#") ? id : null;
        if (name.isLost() && email != null) {
            name = name.named(email);
        }
        if (name.name().isEmpty()) {
            findings.leaveOut(row, "meetings.row.no-name");
            return;
        }
        if (name.isDestroyed()) {
            findings.warn("meetings.warning.name-lost", row.number());
        }
        var cell = columns.cell(row, Field.TIME);
        boolean utc =
                kind == ReportKind.TEAMS_LIVE || columns.heading(Field.TIME).utc();
        var time = clock.at(EntryReader.moment(cell), utc);
        if (time == null) {
            var text = CellText.line(cell.text()).text();
            findings.leaveOut(row, "meetings.row.unreadable", text.length() > 40 ? text.substring(0, 40) : text);
            return;
        }
        var role = EntryReader.ofWord(columns.cell(row, Field.ROLE).text());
        var who = Entry.of(row.number(), written, name, email, null, role, false);
        var key = (email == null ? name.identity() : email.toLowerCase(Locale.ROOT)) + "\n"
                + columns.cell(row, Field.SESSION).text();
        var action = Words.key(columns.cell(row, Field.ACTION).text());
        events.computeIfAbsent(key, _ -> new ArrayList<>()).add(new Event(who, action, time));
    }

    /// What the actions mean. In a language that is not known, what nobody does first is leaving.
    private Map<String, String> meanings() {
        Map<String, String> meanings = new HashMap<>();
        Set<String> first = new HashSet<>();
        events.values().forEach(list -> first.add(list.getFirst().action()));
        events.values().stream().flatMap(List::stream).map(Event::action).forEach(action -> {
            var known = Words.listOf("ACTION.", action);
            meanings.put(action, known != null ? known : first.contains(action) ? JOINED : LEFT);
        });
        return meanings;
    }

    private void pair(List<Event> list, Map<String, String> meanings, List<Entry> entries) {
        Event open = null;
        Event before = null;
        for (var event : list) {
            var meaning = meanings.getOrDefault(event.action(), LEFT);
            boolean repeated = before != null
                    && before.action().equals(event.action())
                    && before.time().equals(event.time());
            before = event;
            if (repeated) {
                continue;
            }
            if (open != null && isOtherMeeting(open, event)) {
                entries.add(connection(open, null));
                open = null;
            }
            if (meaning.equals(JOINED) || meaning.equals(BEFORE)) {
                open = open == null ? event : open;
            } else if (open == null) {
                findings.warn("meetings.warning.left-only", event.who().row());
                entries.add(event.who().timed(null, event.time(), false, null));
            } else {
                entries.add(connection(open, event.time()));
                open = null;
            }
        }
        if (open != null) {
            entries.add(connection(open, null));
        }
    }

    private static boolean isOtherMeeting(Event open, Event next) {
        return Duration.between(open.time(), next.time()).compareTo(LONGEST) > 0;
    }

    private static Entry connection(Event join, @Nullable LocalDateTime leave) {
        return join.who().timed(join.time(), leave, leave == null, null);
    }
}
