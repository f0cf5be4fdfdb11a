package org.sabor.meetings;

import org.jspecify.annotations.Nullable;

/// Somebody whom a report names and who was not in the meeting.
///
/// @param email null where the file has none
public record Absentee(String name, @Nullable String email) {}
