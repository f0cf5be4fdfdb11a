package org.sabor.model;

import java.util.ArrayList;
import java.util.List;

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
        return switch (seminar.details().unit()) {
            case DAY -> List.of(Period.of(day));
            case HALF_DAY -> List.of(Period.of(day, DayPart.MORNING), Period.of(day, DayPart.AFTERNOON));
            case SESSION ->
                seminar.sessionsOf(day).stream()
                        .filter(session -> session.kind() != SessionKind.BREAK)
                        .map(Period::of)
                        .toList();
        };
    }
}
