package org.sabor.model;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A session or a visit of a released agenda, as it stood there.
///
/// @param row the id of the [Session] or the [Visit], which may have been removed since
/// @param day the day, or null for a visit of no stated day
/// @param start local time of the seminar, or null where not stated; so is `end`
/// @param place the name of the room, or where the visit goes; empty where not stated or for all rooms
/// @param topic the topic, or the name of the visit
/// @param speakers in their order; they may have been removed since, so names are looked up and not kept
public record ReleasedItem(
        UUID row,
        @Nullable Id<Day> day,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        Bilingual place,
        SessionKind kind,
        Bilingual topic,
        List<SessionSpeaker> speakers) {
    public ReleasedItem {
        speakers = List.copyOf(speakers);
    }
}
