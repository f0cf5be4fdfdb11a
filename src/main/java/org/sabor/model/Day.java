package org.sabor.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// A day of the seminar. Date and times are null where not stated; such days keep the order of their numbers.
///
/// @param number 1 for the first day
public record Day(
        Id<Day> id,
        int number,
        @Nullable LocalDate date,
        @Nullable LocalTime start,
        @Nullable LocalTime end) implements Row<Day> {
    /// In the order of the programme.
    public static final Comparator<Day> BY_NUMBER =
            Comparator.comparingInt(Day::number).thenComparing(Day::id);

    public Day {
        if (number < 1) {
            throw new IllegalArgumentException("number: " + number);
        }
    }
}
