package org.sabor.model;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// One time somebody was in a meeting, from joining to leaving; local times of the seminar.
///
/// @param leave null where they were still in it when the report was made
public record Connection(LocalDateTime join, @Nullable LocalDateTime leave) {}
