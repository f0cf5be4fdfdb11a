package org.sabor.ui.overview;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Day;
import org.sabor.model.Row;
import org.sabor.model.Seminar;
import org.sabor.model.Session;
import org.sabor.model.Visit;

/// What is on at a moment and what comes next, by the clock of the seminar.
///
/// A session of which is written when it began or ended in fact is on by that, and not by the plan.
///
/// @param phase where in the course of the seminar the moment is
/// @param running what is on, in the order in which it began
/// @param next what begins next, all of it that begins at the same time, and the next visit where that is later
/// @param days how many days the moment is before the first day, or after the last one; 0 between
record Programme(Phase phase, List<Item> running, List<Item> next, long days) {
    private static final Duration USUAL = Duration.ofMinutes(45);

    /// Where in the course of the seminar a moment is. Without stated dates it is still to come.
    enum Phase {
        BEFORE,
        ON_THE_DAY,
        AFTER
    }

    /// A session or a visit with its times.
    ///
    /// @param end as stated, or null where not
    /// @param until when it is over, at the latest guess
    record Item(
            Row<?> row,
            Day day,
            LocalDateTime start,
            @Nullable LocalTime end,
            LocalDateTime until) {
        private boolean isOnAt(LocalDateTime moment) {
            return !start.isAfter(moment) && until.isAfter(moment);
        }
    }

    /// The programme at this moment, local time of the seminar.
    static Programme at(Seminar seminar, LocalDateTime moment) {
        var items = items(seminar);
        var running = items.stream().filter(item -> item.isOnAt(moment)).toList();
        var coming = items.stream().filter(item -> item.start().isAfter(moment)).toList();
        var next = new ArrayList<Item>();
        coming.stream()
                .filter(item -> item.start().equals(coming.getFirst().start()))
                .forEach(next::add);
        coming.stream()
                .filter(item -> item.row() instanceof Visit)
                .findFirst()
                .filter(visit -> !next.contains(visit))
                .filter(visit -> visit.day().equals(next.getFirst().day()))
                .ifPresent(next::add);
        return phased(seminar, moment.toLocalDate(), running, next);
    }

    private static Programme phased(Seminar seminar, LocalDate today, List<Item> running, List<Item> next) {
        var dates = seminar.days().stream()
                .map(Day::date)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (dates.isEmpty() || today.isBefore(dates.getFirst())) {
            long days = dates.isEmpty() ? 0 : today.until(dates.getFirst(), ChronoUnit.DAYS);
            return new Programme(Phase.BEFORE, running, next, days);
        }
        if (today.isAfter(dates.getLast())) {
            return new Programme(Phase.AFTER, running, next, dates.getLast().until(today, ChronoUnit.DAYS));
        }
        return new Programme(Phase.ON_THE_DAY, running, next, 0);
    }

    /// All that has a time on a day that has a date, in order.
    private static List<Item> items(Seminar seminar) {
        return seminar.days().stream()
                .filter(day -> day.date() != null)
                .flatMap(day -> Stream.concat(
                        seminar.sessionsOf(day.id()).stream().map(session -> item(seminar, day, session)),
                        seminar.visitsOf(day.id()).stream()
                                .map(visit -> item(visit, day, visit.start(), visit.end(), null))))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Item::start).thenComparing(item -> item.row() instanceof Visit))
                .toList();
    }

    private static @Nullable Item item(Seminar seminar, Day day, Session session) {
        var start = session.start();
        var held = session.held();
        // Where no end is stated, a session lasts until the next one begins.
        var following = seminar.sessionsOf(day.id()).stream()
                .map(Session::start)
                .filter(Objects::nonNull)
                .filter(other -> start != null && other.isAfter(start))
                .min(Comparator.naturalOrder());
        var planned = item(session, day, start, session.end(), following.orElse(null));
        if (held.start() == null && held.end() == null) {
            return planned;
        }
        var began = held.start() == null ? start : held.start();
        if (planned == null || began == null) {
            return item(session, day, began, held.end(), null);
        }
        var length = Duration.between(planned.start(), planned.until());
        var begins = planned.start().toLocalDate().atTime(began);
        var until = held.end() == null
                ? begins.plus(length)
                : planned.start().toLocalDate().atTime(held.end());
        return new Item(session, day, begins, held.end() == null ? session.end() : held.end(), until);
    }

    private static @Nullable Item item(
            Row<?> row, Day day, @Nullable LocalTime start, @Nullable LocalTime end, @Nullable LocalTime following) {
        var date = day.date();
        if (date == null || start == null) {
            return null;
        }
        var until = end == null ? following : end;
        var begins = date.atTime(start);
        return new Item(row, day, begins, end, until == null ? begins.plus(USUAL) : date.atTime(until));
    }
}
