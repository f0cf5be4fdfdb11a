package org.sabor.model;

import org.jspecify.annotations.Nullable;

/// What attendance is recorded for: a day, a half of it, or a session.
///
/// @param session the session, or null where the period is a day or a half-day
public record Period(Id<Day> day, DayPart part, @Nullable Id<Session> session) {
    /// The whole of this day.
    public static Period of(Id<Day> day) {
        return new Period(day, DayPart.WHOLE, null);
    }

    /// This half of the day.
    public static Period of(Id<Day> day, DayPart part) {
        return new Period(day, part, null);
    }

    /// This session.
    public static Period of(Session session) {
        return new Period(session.day(), DayPart.WHOLE, session.id());
    }
}
