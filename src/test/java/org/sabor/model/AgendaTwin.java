package org.sabor.model;

import java.time.LocalTime;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The checks of the agenda once more, minute by minute and all with all: slow, and written from what the checks
/// promise, so that both can be compared.
final class AgendaTwin {
    private static final int DAY = 24 * 60;

    private final Seminar seminar;
    private final Set<String> found = new TreeSet<>();

    private AgendaTwin(Seminar seminar) {
        this.seminar = seminar;
    }

    /// What is wrong, as words that name the code and the rows.
    static Set<String> of(Seminar seminar) {
        var twin = new AgendaTwin(seminar);
        twin.alone();
        twin.pairs();
        twin.people();
        seminar.days().forEach(twin::breaks);
        return twin.found;
    }

    /// The same words for findings.
    static Set<String> words(List<Finding> findings) {
        return findings.stream()
                .map(each -> word(
                        each.code(),
                        each.rows().stream().map(row -> row.id().value()).toList()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String word(String code, List<UUID> rows) {
        return code + new TreeSet<>(rows.stream().map(UUID::toString).toList());
    }

    private void tell(String code, Row<?>... rows) {
        found.add(word(code, Stream.of(rows).map(row -> row.id().value()).toList()));
    }

    /// The minutes of a day in which it goes on; its first minute alone where no end is stated.
    private static BitSet minutes(@Nullable LocalTime start, @Nullable LocalTime end) {
        var set = new BitSet(DAY);
        if (start != null) {
            int from = start.toSecondOfDay() / 60;
            set.set(from, end == null ? from + 1 : end.toSecondOfDay() / 60);
        }
        return set;
    }

    private static BitSet minutes(Session session) {
        return minutes(session.start(), session.end());
    }

    private static boolean seated(Session session) {
        return !Set.of(SessionKind.BREAK, SessionKind.VISIT).contains(session.kind());
    }

    private List<Participant> speakersOf(Session session) {
        return seminar.participants().stream()
                .filter(who -> session.speakers().stream()
                        .anyMatch(each -> each.participant().equals(who.id())))
                .toList();
    }

    private void alone() {
        for (var day : seminar.days()) {
            seminar.days().stream()
                    .filter(other -> other.number() == day.number() - 1)
                    .filter(other -> day.date() != null
                            && other.date() != null
                            && !day.date().isAfter(other.date()))
                    .forEach(other -> tell("day-out-of-order", day, other));
        }
        for (var visit : seminar.visits()) {
            boolean someone =
                    seminar.visitSeats().stream().anyMatch(seat -> seat.visit().equals(visit.id()));
            if (visit.day() == null && (visit.start() != null || someone)) {
                tell("no-seminar-day", visit);
            }
        }
        for (var session : seminar.sessions()) {
            var day = seminar.days().require(session.day());
            var open = new BitSet(DAY);
            open.set(
                    day.start() == null ? 0 : day.start().toSecondOfDay() / 60,
                    day.end() == null ? DAY : day.end().toSecondOfDay() / 60);
            // A moment at the very end of the day is within it.
            var at = minutes(session);
            at.andNot(open);
            boolean momentAtTheEnd = session.end() == null && Objects.equals(session.start(), day.end());
            if (!at.isEmpty() && !momentAtTheEnd) {
                tell("outside-day-hours", session, day);
            }
            if (Set.of(SessionKind.PRESENTATION, SessionKind.WORKSHOP).contains(session.kind())
                    && session.speakers().isEmpty()) {
                tell("session-without-speaker", session);
            }
            for (var who : speakersOf(session)) {
                if (Set.of(ParticipantStatus.CANCELLED, ParticipantStatus.DECLINED, ParticipantStatus.WAITING)
                        .contains(who.status())) {
                    tell("speaker-not-coming", session, who);
                }
                var room = session.room() == null ? null : seminar.rooms().require(session.room());
                boolean link = room != null && !room.link().isEmpty();
                if (who.plannedMode() == PlannedMode.REMOTE && !link) {
                    tell("remote-speaker-without-link", session, who);
                }
            }
        }
    }

    private void pairs() {
        int expected = (int) seminar.participants().stream()
                .filter(who -> who.status() == ParticipantStatus.CONFIRMED)
                .filter(who -> who.plannedMode() != PlannedMode.REMOTE)
                .count();
        for (var one : seminar.sessions()) {
            var beside = seminar.sessions().stream()
                    .filter(other -> !other.equals(one) && other.day().equals(one.day()))
                    .filter(other -> minutes(other).intersects(minutes(one)))
                    .toList();
            for (var other : beside) {
                if (one.room() != null && one.room().equals(other.room())) {
                    tell("room-used-twice", one, other);
                }
                speakersOf(one).stream()
                        .filter(speakersOf(other)::contains)
                        .forEach(who -> tell("speaker-in-two-places", one, other, who));
            }
            if (one.start() == null || one.room() == null || !seated(one)) {
                continue;
            }
            var rooms = Stream.concat(Stream.of(one), beside.stream().filter(AgendaTwin::seated))
                    .map(each -> seminar.rooms().find(each.room()))
                    .collect(Collectors.toCollection(HashSet::new));
            boolean known = rooms.stream().allMatch(room -> room != null && room.capacity() != null);
            if (known && rooms.stream().mapToInt(room -> room.capacity()).sum() < expected) {
                tell("room-too-small", one, seminar.rooms().require(one.room()));
            }
        }
    }

    private void people() {
        int needed = seminar.details().agenda().betweenPlaces();
        for (var who : seminar.participants()) {
            var sessions = seminar.sessions().stream()
                    .filter(session ->
                            session.start() != null && speakersOf(session).contains(who))
                    .toList();
            var visits = seminar.visitSeats().stream()
                    .filter(seat -> seat.participant().equals(who.id()))
                    .map(seat -> seminar.visits().require(seat.visit()))
                    .filter(visit -> visit.start() != null)
                    .toList();
            for (var session : sessions) {
                for (var visit : visits) {
                    if (!session.day().equals(visit.day())) {
                        continue;
                    }
                    var at = minutes(visit.start(), visit.end());
                    if (at.intersects(minutes(session))) {
                        tell("visit-overlaps-session", visit, session, who);
                    } else if (gap(session.end(), visit.start(), needed) || gap(visit.end(), session.start(), needed)) {
                        tell("too-little-time-between-places", visit, session, who);
                    }
                }
                for (var other : sessions) {
                    if (session.day().equals(other.day())
                            && !minutes(other).intersects(minutes(session))
                            && apart(session, other)
                            && gap(session.end(), other.start(), needed)) {
                        tell("too-little-time-between-places", session, other, who);
                    }
                }
            }
        }
    }

    private boolean apart(Session one, Session other) {
        return one.room() != null
                && other.room() != null
                && !seminar.rooms()
                        .require(one.room())
                        .building()
                        .equals(seminar.rooms().require(other.room()).building());
    }

    private static boolean gap(@Nullable LocalTime from, @Nullable LocalTime to, int needed) {
        return from != null
                && to != null
                && IntStream.range(0, needed)
                        .anyMatch(minute -> from.plusMinutes(minute).equals(to));
    }

    private void breaks(Day day) {
        int most = seminar.details().agenda().breakAfter();
        if (most == 0) {
            return;
        }
        Predicate<Session> sits = session ->
                session.day().equals(day.id()) && session.start() != null && session.end() != null && seated(session);
        var all = seminar.sessions().stream().filter(sits).toList();
        var rooms = all.stream().map(Session::room).filter(Objects::nonNull).collect(Collectors.toSet());
        if (rooms.isEmpty()) {
            line(all, most);
        }
        rooms.forEach(room -> line(
                all.stream()
                        .filter(session ->
                                session.room() == null || session.room().equals(room))
                        .toList(),
                most));
    }

    private void line(List<Session> sessions, int most) {
        var taken = new BitSet(DAY);
        sessions.forEach(session -> taken.or(minutes(session)));
        for (int free = 0; free < DAY; free++) {
            int from = taken.nextClearBit(free);
            int to = taken.nextSetBit(from);
            boolean gap = from > 0 && taken.get(from - 1) && to > from;
            if (gap && to - from < 10) {
                taken.set(from, to);
            }
        }
        for (int from = taken.nextSetBit(0); from >= 0; from = taken.nextSetBit(taken.nextClearBit(from))) {
            int until = taken.nextClearBit(from);
            if (until - from > most) {
                var stretch = new BitSet(DAY);
                stretch.set(from, until);
                tell(
                        "no-break",
                        sessions.stream()
                                .filter(session -> minutes(session).intersects(stretch))
                                .toArray(Row<?>[]::new));
            }
        }
    }
}
