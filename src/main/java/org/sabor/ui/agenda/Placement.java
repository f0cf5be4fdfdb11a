package org.sabor.ui.agenda;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Id;
import org.sabor.model.Room;
import org.sabor.model.Session;

/// When and where a session is, while it is moved in the timetable. It stays within its day.
///
/// @param from its first minute of the day
/// @param to its end in minutes of the day, or where it is drawn to end
/// @param open whether its end is not stated
/// @param room its room, null for all rooms or where not stated
record Placement(int from, int to, boolean open, @Nullable Id<Room> room) {
    private static final int STEP = TimeScale.STEP;
    private static final int LAST = 24 * 60 - STEP;

    /// Where the session of this card stands.
    static Placement of(Session session, DayPlan.Card card) {
        return new Placement(card.from(), card.to(), session.end() == null, session.room());
    }

    /// So many minutes later, or earlier where negative; as long as before.
    Placement moved(int minutes) {
        if (minutes == 0) {
            return this;
        }
        int length = to - from;
        int latest = open ? LAST : Math.max(0, LAST - length);
        int start = Math.clamp(TimeScale.snapped(from + minutes), 0, latest);
        return new Placement(start, start + length, open, room);
    }

    /// Begins so many minutes later and ends as before.
    Placement beginning(int minutes) {
        if (minutes == 0) {
            return this;
        }
        int start = Math.clamp(TimeScale.snapped(from + minutes), 0, Math.max(0, to - STEP));
        return new Placement(start, to, open, room);
    }

    /// Ends so many minutes later and begins as before.
    Placement ending(int minutes) {
        if (minutes == 0) {
            return this;
        }
        int end = Math.clamp(TimeScale.snapped(to + minutes), Math.min(from + STEP, LAST), LAST);
        return new Placement(from, end, false, room);
    }

    /// The same time in this room, or in all for null.
    Placement in(@Nullable Id<Room> other) {
        return new Placement(from, to, open, other);
    }

    /// What is taken hold of, moved by so many minutes.
    Placement taken(TimeScale.Grip grip, int minutes) {
        return switch (grip) {
            case START -> beginning(minutes);
            case WHOLE -> moved(minutes);
            case END -> ending(minutes);
        };
    }

    LocalTime start() {
        return LocalTime.MIN.plusMinutes(from);
    }

    @Nullable
    LocalTime end() {
        return open ? null : LocalTime.MIN.plusMinutes(to);
    }

    /// This session at this place.
    Session of(Session session) {
        return session.withTimes(start(), end()).withRoom(room);
    }
}
