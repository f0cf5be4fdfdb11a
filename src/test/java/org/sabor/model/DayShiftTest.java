package org.sabor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayShiftTest {
    private final SmallSeminar make = new SmallSeminar();
    private final Day day = make.day(1);

    /// The kinds are `s` for a session and `b` for a break; the sessions follow each other from 09:00 on.
    @ParameterizedTest(name = "{0} by {2}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
        s60 b30 s60 b60 s60 | 0 |  20 | false | 09:20 10:20 10:50 11:50 12:50 | 20
        s60 b30 s60 b60 s60 | 0 |  20 | true  | 09:20 10:20 10:35 11:35 12:30 |  0
        s60 b30 s60 b60 s60 | 0 |  50 | true  | 09:50 10:50 11:05 12:05 12:35 |  5
        s60 b30 s60 b60 s60 | 2 |  20 | true  | 09:00 10:00 10:50 11:50 12:30 |  0
        s60 b15 s60         | 0 |  20 | true  | 09:20 10:20 10:30 | 15
        s60 b10 s60         | 0 |  20 | true  | 09:20 10:20 10:30 | 20
        s60 b20 s60         | 0 |   5 | true  | 09:05 10:05 10:20 |  0
        s60 b30 s60         | 1 | -15 | true  | 09:00 09:45 10:15 | -15
        """)
    void breaksGiveWayDownToHalfOfThemAndTenMinutes(
            String plan, int from, int minutes, boolean breaksFirst, String starts, int left) {
        var start = LocalTime.of(9, 0);
        for (var item : plan.split(" ", -1)) {
            var end = start.plusMinutes(Integer.parseInt(item.substring(1)));
            session(start, end, item.startsWith("b") ? SessionKind.BREAK : SessionKind.PRESENTATION, null);
            start = end;
        }
        var seminar = make.seminar();

        var shift = DayShift.of(seminar, seminar.sessionsOf(day.id()).get(from), minutes, breaksFirst);

        assertEquals(starts, starts(seminar.apply(shift.edit())));
        assertEquals(left, shift.left());
        assertTrue(shift.withinTheDay());
    }

    private String starts(Seminar seminar) {
        return seminar.sessionsOf(day.id()).stream()
                .map(session -> String.valueOf(session.start()))
                .collect(Collectors.joining(" "));
    }

    private Session session(LocalTime start, LocalTime end, SessionKind kind, @Nullable Room room) {
        var session = make.session(day, start.toString(), end.toString(), room);
        return make.row(new Session(
                session.id(),
                day.id(),
                start,
                end,
                session.position(),
                session.room(),
                kind,
                session.topic(),
                Held.NOTHING,
                List.of()));
    }

    @Test
    void aBreakBesideWhichSomethingElseRunsKeepsItsLength() {
        session(LocalTime.of(9, 0), LocalTime.of(10, 0), SessionKind.PRESENTATION, make.room("А"));
        session(LocalTime.of(10, 0), LocalTime.of(10, 30), SessionKind.BREAK, make.room("В"));
        session(LocalTime.of(9, 30), LocalTime.of(11, 0), SessionKind.PRESENTATION, make.room("Б"));
        var seminar = make.seminar();
        var shift = DayShift.of(seminar, seminar.sessionsOf(day.id()).getFirst(), 20, true);
        assertEquals("09:20 09:50 10:20", starts(seminar.apply(shift.edit())));
        assertEquals(0, shift.shortenedBreaks());
    }

    @Test
    void nothingGoesBeyondMidnightAndASessionWithoutTimeShiftsNothing() {
        var late = session(LocalTime.of(22, 0), LocalTime.of(23, 50), SessionKind.PRESENTATION, null);
        var loose = make.session(day, null, null, null);
        var shift = DayShift.of(make.seminar(), late, 10, false);
        assertFalse(shift.withinTheDay());
        assertTrue(shift.edit().isEmpty());
        assertFalse(DayShift.of(make.seminar(), late, 5, false).edit().isEmpty());
        assertTrue(DayShift.of(make.seminar(), loose, 5, false).edit().isEmpty());
    }

    @Test
    void shiftAndUndoGiveTheSameAgendaAndNoSessionsMeetThatDidNot() {
        for (int seed = 0; seed < 1_000; seed++) {
            var random = new Random(seed);
            var seminar = new RandomAgenda(random).seminar();
            var sessions = List.copyOf(seminar.sessions());
            var from = sessions.get(random.nextInt(sessions.size()));
            var shift = DayShift.of(seminar, from, random.nextInt(24) * 5 - 30, random.nextBoolean());
            var after = seminar.apply(shift.edit());

            assertEquals(seminar, after.apply(shift.edit().inverse()));
            for (var session : after.sessions()) {
                long before = minutes(seminar.sessions().require(session.id()));
                long now = minutes(session);
                boolean shorter = session.kind() == SessionKind.BREAK
                        && now < before
                        && now >= Math.max(DayShift.SHORTEST_BREAK, before / 2);
                assertTrue(now == before || shorter, "seed " + seed);
            }
            if (shift.left() >= 0) {
                assertTrue(meetings(after) <= meetings(seminar), "seed " + seed);
            }
        }
    }

    private static long minutes(Session session) {
        var start = session.start();
        var end = session.end();
        return start == null || end == null ? 0 : Duration.between(start, end).toMinutes();
    }

    private static long meetings(Seminar seminar) {
        return seminar.sessions().stream()
                .mapToLong(one -> seminar.sessions().stream()
                        .filter(other -> other.id().compareTo(one.id()) > 0
                                && other.day().equals(one.day())
                                && meet(one, other))
                        .count())
                .sum();
    }

    private static boolean meet(Session one, Session other) {
        var start = one.start();
        var end = one.end();
        var otherStart = other.start();
        var otherEnd = other.end();
        return start != null
                && end != null
                && otherStart != null
                && otherEnd != null
                && start.isBefore(otherEnd)
                && otherStart.isBefore(end);
    }
}
