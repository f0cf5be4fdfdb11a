package org.sabor.model;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// Where somebody is at a stated time of a day: in a session or on a visit.
///
/// @param row the [Session] or the [Visit]
/// @param end null where not stated: then only the moment of the start is known
/// @param building where it is, empty for the venue's own; null for a visit, and where no room is stated
record Stay(
        Row<?> row,
        Bilingual title,
        LocalTime start,
        @Nullable LocalTime end,
        @Nullable Bilingual building) {
    static final Comparator<Stay> BY_START = Comparator.comparing(Stay::start);

    /// The session's, or null where its start is not stated.
    static @Nullable Stay of(Session session, @Nullable Room room) {
        var start = session.start();
        var building = room == null ? null : room.building();
        return start == null ? null : new Stay(session, session.topic(), start, session.end(), building);
    }

    /// The visit's, from when its people gather until they are back, or null where no beginning is stated.
    static @Nullable Stay of(Visit visit) {
        var start = visit.meetingTime() == null ? visit.start() : visit.meetingTime();
        var end = visit.back() == null ? visit.end() : visit.back();
        return start == null ? null : new Stay(visit, visit.name(), start, end, null);
    }

    boolean isVisit() {
        return row instanceof Visit;
    }

    /// Whether both share a moment; the other one begins no earlier.
    boolean meets(Stay later) {
        return start.equals(later.start) || (end != null && later.start.isBefore(end));
    }

    /// The minutes from the end of this to the start of the later one, or null where the end is not stated.
    @Nullable
    Integer minutesTo(Stay later) {
        return end == null
                ? null
                : Math.toIntExact(Duration.between(end, later.start).toMinutes());
    }

    /// Whether one has to go from here to the other.
    boolean elsewhere(Stay other) {
        if (isVisit() || other.isVisit()) {
            return isVisit() != other.isVisit();
        }
        return building != null && other.building != null && !building.equals(other.building);
    }
}
