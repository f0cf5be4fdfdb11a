package org.sabor.model;

import java.time.LocalTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// A time at which a speaker can speak.
///
/// @param from local time of the seminar, or null from the beginning of the day; `to` is null until its end
public record Availability(
        Id<Day> day, @Nullable LocalTime from, @Nullable LocalTime to) {
    static final Comparator<Availability> BY_START = Comparator.comparing(Availability::start);

    LocalTime start() {
        return from == null ? LocalTime.MIN : from;
    }

    LocalTime end() {
        return to == null ? LocalTime.MAX : to;
    }
}
