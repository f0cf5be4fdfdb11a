package org.sabor.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The periods for which a seminar records attendance, by its unit and in the order of the programme.
public final class Periods {
    private Periods() {}

    /// The periods of all days.
    public static List<Period> of(Seminar seminar) {
        var periods = new ArrayList<Period>();
        for (var day : seminar.daysInOrder()) {
            periods.addAll(of(seminar, day.id()));
        }
        return periods;
    }

    /// The periods of this day: the day, its halves, or its sessions without the breaks.
    public static List<Period> of(Seminar seminar, Id<Day> day) {
        return of(seminar, day, seminar.details().unit());
    }

    /// The same by another unit.
    public static List<Period> of(Seminar seminar, Id<Day> day, AttendanceUnit unit) {
        return switch (unit) {
            case DAY -> List.of(Period.of(day));
            case HALF_DAY -> List.of(Period.of(day, DayPart.MORNING), Period.of(day, DayPart.AFTERNOON));
            case SESSION ->
                seminar.sessionsOf(day).stream()
                        .filter(session -> session.kind() != SessionKind.BREAK)
                        .map(Period::of)
                        .toList();
        };
    }

    /// The period for which a signature on a sheet of this one counts. A sheet of less than the seminar records
    /// counts for what holds it: a half or a session for its day, a session for the half in which it begins.
    /// A sheet of more counts for what stands on it, as does one of a session that has no start.
    public static Period counted(Seminar seminar, Period sheet) {
        return switch (seminar.details().unit()) {
            case DAY -> Period.of(sheet.day());
            case HALF_DAY -> halfOf(seminar, sheet);
            case SESSION -> sheet;
        };
    }

    private static Period halfOf(Seminar seminar, Period period) {
        var half = half(seminar, period);
        return half == DayPart.WHOLE ? period : Period.of(period.day(), half);
    }

    /// Whether both have a moment in common.
    public static boolean meet(Seminar seminar, Period one, Period other) {
        if (!one.day().equals(other.day())) {
            return false;
        }
        if (one.session() != null && other.session() != null) {
            return one.equals(other);
        }
        var half = half(seminar, one);
        var otherHalf = half(seminar, other);
        return half == DayPart.WHOLE || otherHalf == DayPart.WHOLE || half == otherHalf;
    }

    /// The half in which it lies or begins; the whole for a day, and for a session without a start.
    private static DayPart half(Seminar seminar, Period period) {
        var session = seminar.sessions().find(period.session());
        var start = session == null ? null : session.start();
        return start == null ? period.part() : start.isBefore(DayPart.NOON) ? DayPart.MORNING : DayPart.AFTERNOON;
    }

    /// The period that is on at this moment, as the registration desk proposes it: of today, else of the next day, else
    /// of the last; the half of the day, or the first session that is not over. Null where there are no periods.
    ///
    /// @param now local time of the seminar
    public static @Nullable Period at(Seminar seminar, LocalDateTime now) {
        var day = dayAt(seminar.daysInOrder(), now.toLocalDate());
        if (day == null) {
            return null;
        }
        var periods = of(seminar, day.id());
        boolean today = now.toLocalDate().equals(day.date());
        if (periods.isEmpty() || !today) {
            return periods.isEmpty() ? null : periods.getFirst();
        }
        int at = 0;
        while (at + 1 < periods.size() && isOver(seminar, periods.get(at), periods.get(at + 1), now.toLocalTime())) {
            at++;
        }
        return periods.get(at);
    }

    private static @Nullable Day dayAt(List<Day> days, LocalDate today) {
        Day next = null;
        for (var day : days) {
            var date = day.date();
            if (today.equals(date)) {
                return day;
            }
            if (next == null && date != null && date.isAfter(today)) {
                next = day;
            }
        }
        return next != null || days.isEmpty() ? next : days.getLast();
    }

    /// A session without an end lasts until the next begins.
    private static boolean isOver(Seminar seminar, Period period, Period next, LocalTime time) {
        var session = seminar.sessions().find(period.session());
        var following = seminar.sessions().find(next.session());
        if (session == null || following == null) {
            return !time.isBefore(LocalTime.NOON);
        }
        var end = session.end() == null ? following.start() : session.end();
        return end != null && !time.isBefore(end);
    }
}
