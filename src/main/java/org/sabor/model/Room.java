package org.sabor.model;

import org.jspecify.annotations.Nullable;

/// A room of the venue, or of another building.
///
/// @param building the building, where it is not the venue's own; empty for the venue
/// @param capacity how many people it holds, or null where not stated
/// @param link where remote people join what happens in it; empty where the seminar's own meeting serves it. Kept for
///     the organiser, not published (DOMAIN 2.3)
public record Room(
        Id<Room> id,
        Bilingual name,
        Bilingual building,
        @Nullable Integer capacity,
        String link) implements Row<Room> {
    public Room {
        link = link.strip();
    }

    /// A room of the venue, of which nothing else is known.
    public static Room named(Id<Room> id, Bilingual name) {
        return new Room(id, name, Bilingual.EMPTY, null, "");
    }
}
