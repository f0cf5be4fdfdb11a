package org.sabor.model;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A site visit: a named place, or a group of places whose number may be unknown.
///
/// @param group whether it stands for several places without their names („други туристически обекти“)
/// @param description what is shown there
/// @param day the day, or null where not stated; so are all times
/// @param start when it begins at the place, local time of the seminar; `end` when it ends there
/// @param meetingTime when people gather at the meeting point; `back` when they are back
/// @param guide who leads it; `guideLanguage` in which language, and what it is interpreted into
/// @param capacity how many people can go, or null where not stated
/// @param buses in their order; none where there is no bus or nothing is known of it
/// @param transportNote bus company, where cars can stand, and the like
public record Visit(
        Id<Visit> id,
        Bilingual name,
        boolean group,
        Bilingual description,
        Bilingual place,
        @Nullable Id<Day> day,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        Bilingual meetingPoint,
        @Nullable LocalTime meetingTime,
        @Nullable LocalTime back,
        Bilingual guide,
        Bilingual guideLanguage,
        @Nullable Integer capacity,
        Transport transport,
        List<Bus> buses,
        String transportNote)
        implements Row<Visit> {
    /// Within one day: in order of time, those without a start last.
    public static final Comparator<Visit> IN_DAY = Comparator.comparing(
                    Visit::start, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Visit::id);

    public Visit {
        transportNote = transportNote.strip();
        buses = List.copyOf(buses);
        if (capacity != null && capacity < 0) {
            throw new IllegalArgumentException("capacity: " + capacity);
        }
    }

    /// A visit of which only the name is known.
    public static Visit of(Id<Visit> id, Bilingual name) {
        return new Visit(
                id,
                name,
                false,
                Bilingual.EMPTY,
                Bilingual.EMPTY,
                null,
                null,
                null,
                Bilingual.EMPTY,
                null,
                null,
                Bilingual.EMPTY,
                Bilingual.EMPTY,
                null,
                Transport.NOT_STATED,
                List.of(),
                "");
    }

    /// The same visit on another day, or on none.
    public Visit withDay(@Nullable Id<Day> other) {
        return new Visit(
                id,
                name,
                group,
                description,
                place,
                other,
                start,
                end,
                meetingPoint,
                meetingTime,
                back,
                guide,
                guideLanguage,
                capacity,
                transport,
                buses,
                transportNote);
    }

    /// The same visit for so many people, by these buses.
    public Visit withSeats(@Nullable Integer people, List<Bus> others) {
        return new Visit(
                id,
                name,
                group,
                description,
                place,
                day,
                start,
                end,
                meetingPoint,
                meetingTime,
                back,
                guide,
                guideLanguage,
                people,
                transport,
                others,
                transportNote);
    }

    /// The same visit at these times.
    public Visit withTimes(@Nullable LocalTime from, @Nullable LocalTime until) {
        return new Visit(
                id,
                name,
                group,
                description,
                place,
                day,
                from,
                until,
                meetingPoint,
                meetingTime,
                back,
                guide,
                guideLanguage,
                capacity,
                transport,
                buses,
                transportNote);
    }

    /// The bus of this number, or null.
    public @Nullable Bus bus(@Nullable Integer number) {
        return buses.stream()
                .filter(bus -> number != null && bus.number() == number)
                .findFirst()
                .orElse(null);
    }

    /// When people are away for it: from the meeting, or from the start; null where neither is stated.
    public @Nullable LocalTime away() {
        return meetingTime == null ? start : meetingTime;
    }

    /// Until when they are away for it, or null where that is not stated.
    public @Nullable LocalTime home() {
        return back == null ? end : back;
    }

    /// Whether nobody can go on both. Without stated times visits are not in each other's way; one without an end
    /// counts by its beginning alone.
    public boolean overlaps(Visit other) {
        var from = away();
        var otherFrom = other.away();
        if (day == null || !day.equals(other.day) || from == null || otherFrom == null) {
            return false;
        }
        return from.equals(otherFrom)
                || (from.isBefore(otherFrom) ? lasts(home(), otherFrom) : lasts(other.home(), from));
    }

    private static boolean lasts(@Nullable LocalTime until, LocalTime at) {
        return until != null && at.isBefore(until);
    }
}
