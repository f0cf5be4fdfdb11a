package org.sabor.model;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An item of the agenda.
///
/// @param start local time of the seminar, or null where not stated; so is `end`
/// @param position the place among the sessions of its day that have no start
/// @param room the room, or null where not stated or for all rooms
/// @param held what came of it
public record Session(
        Id<Session> id,
        Id<Day> day,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        int position,
        @Nullable Id<Room> room,
        SessionKind kind,
        Bilingual topic,
        Held held,
        List<SessionSpeaker> speakers)
        implements Row<Session> {
    /// Within one day: sessions without a start keep their place, the others are in order of time.
    public static final Comparator<Session> IN_DAY = Comparator.comparing(
                    Session::start, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingInt(Session::position)
            .thenComparing(Session::id);

    public Session {
        speakers = List.copyOf(speakers);
    }

    /// Whether this participant speaks here.
    public boolean hasSpeaker(Id<Participant> participant) {
        return speakers.stream().anyMatch(speaker -> speaker.participant().equals(participant));
    }

    /// The same session with other speakers.
    public Session withSpeakers(List<SessionSpeaker> others) {
        return new Session(id, day, start, end, position, room, kind, topic, held, others);
    }

    /// The same session on another day.
    public Session withDay(Id<Day> other) {
        return new Session(id, other, start, end, position, room, kind, topic, held, speakers);
    }

    /// The same session at another time.
    public Session withTimes(@Nullable LocalTime otherStart, @Nullable LocalTime otherEnd) {
        return new Session(id, day, otherStart, otherEnd, position, room, kind, topic, held, speakers);
    }

    /// The same session with something else that came of it.
    public Session withHeld(Held other) {
        return new Session(id, day, start, end, position, room, kind, topic, other, speakers);
    }

    /// The same session at another place among those of its day that have no start.
    Session withPosition(int other) {
        return new Session(id, day, start, end, other, room, kind, topic, held, speakers);
    }

    /// The same session in another room, or in none.
    public Session withRoom(@Nullable Id<Room> other) {
        return new Session(id, day, start, end, position, other, kind, topic, held, speakers);
    }
}
