package org.sabor.model;

import java.time.LocalDateTime;
import java.util.List;

/// A version of the agenda as it was given out. What it says stays as it was, whatever becomes of the rows since.
///
/// @param number 1 for the first version
/// @param at when it was released, local time of the seminar
/// @param days the days in the order of the programme
/// @param items sessions and visits, in no order that matters
public record AgendaRelease(
        Id<AgendaRelease> id, int number, LocalDateTime at, List<ReleasedDay> days, List<ReleasedItem> items)
        implements Row<AgendaRelease> {
    public AgendaRelease {
        days = List.copyOf(days);
        items = List.copyOf(items);
        if (number < 1) {
            throw new IllegalArgumentException("number: " + number);
        }
    }
}
