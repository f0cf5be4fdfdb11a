package org.sabor.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A day of a released agenda.
///
/// @param day the day, which may have been removed since
/// @param date its date in this version, or null where not stated
public record ReleasedDay(Id<Day> day, int number, @Nullable LocalDate date) {}
