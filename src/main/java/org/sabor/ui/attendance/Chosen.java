package org.sabor.ui.attendance;

import org.jspecify.annotations.Nullable;
import org.sabor.model.Day;
import org.sabor.model.Id;
import org.sabor.model.Period;

/// What the tab shows: all days where `day` is null, else one day, and in it the period that marks are for.
///
/// @param period null where all days are shown, or where the day has no period yet because it has no sessions
record Chosen(@Nullable Id<Day> day, @Nullable Period period) {
    static final Chosen ALL = new Chosen(null, null);
}
