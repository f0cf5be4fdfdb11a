package org.sabor.model;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;

/// Where people sit too long without a break. For each room what happens there and for all rooms is one line of
/// sessions; ten minutes in which nothing runs in that line are a break, whether or not one is planned there.
final class BreakFindings {
    private final Seminar seminar;
    private final Day day;
    private final int most;
    private final Set<List<Session>> told = new LinkedHashSet<>();
    private final List<Finding> found = new ArrayList<>();

    private BreakFindings(Seminar seminar, Day day) {
        this.seminar = seminar;
        this.day = day;
        this.most = seminar.details().agenda().breakAfter();
    }

    /// @param sessions those of the day in order
    static List<Finding> of(Seminar seminar, Day day, List<Session> sessions) {
        var findings = new BreakFindings(seminar, day);
        if (findings.most == 0) {
            return List.of();
        }
        var sitting = sessions.stream()
                .filter(session -> session.start() != null && session.end() != null)
                .filter(session -> session.kind() != SessionKind.BREAK && session.kind() != SessionKind.VISIT)
                .toList();
        var rooms = new LinkedHashSet<@Nullable Id<Room>>();
        sitting.forEach(session -> rooms.add(session.room()));
        if (rooms.size() > 1) {
            rooms.remove(null);
        }
        for (var room : rooms) {
            findings.line(sitting.stream()
                    .filter(session -> session.room() == null || session.room().equals(room))
                    .toList());
        }
        return findings.found;
    }

    private void line(Collection<Session> sessions) {
        var stretch = new ArrayList<Session>();
        var until = LocalTime.MIN;
        for (var session : sessions) {
            if (!stretch.isEmpty() && minutes(until, start(session)) >= DayShift.SHORTEST_BREAK) {
                tell(stretch, until);
                stretch.clear();
            }
            until = stretch.isEmpty() || end(session).isAfter(until) ? end(session) : until;
            stretch.add(session);
        }
        if (!stretch.isEmpty()) {
            tell(stretch, until);
        }
    }

    private void tell(List<Session> stretch, LocalTime until) {
        var from = start(stretch.getFirst());
        if (minutes(from, until) <= most || !told.add(List.copyOf(stretch))) {
            return;
        }
        var latest = from.plusMinutes(most);
        var tooLong = stretch.stream()
                .filter(session -> end(session).isAfter(latest))
                .findFirst()
                .orElseThrow();
        var rows = new ArrayList<Row<?>>();
        rows.add(tooLong);
        stretch.stream().filter(session -> !session.equals(tooLong)).forEach(rows::add);
        var room = seminar.rooms()
                .find(stretch.stream()
                        .map(Session::room)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
        var text = Message.of(
                room == null ? "finding.no-break" : "finding.no-break-in-room",
                day.number(),
                AgendaFindings.clock(from),
                AgendaFindings.clock(until),
                AgendaFindings.clock(latest),
                room == null ? "" : Edits.shortened(room.name()));
        found.add(new Finding("no-break", text, rows));
    }

    private static LocalTime start(Session session) {
        return Objects.requireNonNull(session.start());
    }

    private static LocalTime end(Session session) {
        return Objects.requireNonNull(session.end());
    }

    private static int minutes(LocalTime from, LocalTime to) {
        return to.toSecondOfDay() / 60 - from.toSecondOfDay() / 60;
    }
}
