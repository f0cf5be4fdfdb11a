package org.sabor.model;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/// Who put attendance on record, when, and what they let somebody in in spite of.
///
/// @param by the user of the computer, or the name of the desk
/// @param at local time of the seminar
/// @param despite what stood in the way and was overridden on purpose
public record Recording(String by, LocalDateTime at, Set<Obstacle> despite) {
    public Recording {
        by = by.strip();
        despite = Collections.unmodifiableSet(new TreeSet<>(despite));
    }
}
