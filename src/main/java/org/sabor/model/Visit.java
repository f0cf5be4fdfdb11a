package org.sabor.model;

import java.time.LocalTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// A site visit: a named place, or a group of places whose number may be unknown.
///
/// @param group whether it stands for several places without their names („други туристически обекти“)
/// @param description what is shown there
/// @param day the day, or null where not stated; so are `start` and `end`
/// @param guide who leads it, and in which language
/// @param capacity how many people can go, or null where not stated
/// @param transportNote bus company, number of buses and the like
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
        String guide,
        @Nullable Integer capacity,
        Transport transport,
        String transportNote)
        implements Row<Visit> {
    /// Within one day: in order of time, those without a start last.
    public static final Comparator<Visit> IN_DAY = Comparator.comparing(
                    Visit::start, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Visit::id);

    public Visit {
        guide = guide.strip();
        transportNote = transportNote.strip();
        if (capacity != null && capacity < 0) {
            throw new IllegalArgumentException("capacity: " + capacity);
        }
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
                guide,
                capacity,
                transport,
                transportNote);
    }
}
