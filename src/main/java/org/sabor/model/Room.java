package org.sabor.model;

import org.jspecify.annotations.Nullable;

/// A room of the venue.
///
/// @param capacity how many people it holds, or null where not stated
public record Room(Id<Room> id, Bilingual name, @Nullable Integer capacity) implements Row<Room> {}
