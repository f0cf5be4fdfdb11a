package org.sabor.model;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// From joining a meeting to leaving it, local times of the seminar.
///
/// @param join null where the report does not say
/// @param leave null where it is not known, for instance who was still there when the report was made
public record Connection(
        @Nullable LocalDateTime join, @Nullable LocalDateTime leave) {}
