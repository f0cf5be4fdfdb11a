package org.sabor.print;

import java.util.Set;
import org.sabor.model.Day;
import org.sabor.model.Id;

/// What the user chooses for a document, beside its language.
///
/// @param days the days to make sheets and lists for; empty for all
/// @param order of lists of participants
/// @param blankRows rows without a name at the end of a sheet, for people who come unannounced (DOMAIN R6)
public record Choices(Set<Id<Day>> days, ListOrder order, int blankRows) {
    /// All days, by name, eight blank rows.
    public static final Choices USUAL = new Choices(Set.of(), ListOrder.NAME, 8);

    public Choices {
        days = Set.copyOf(days);
        if (blankRows < 0 || blankRows > 200) {
            throw new IllegalArgumentException("blankRows: " + blankRows);
        }
    }

    boolean wants(Day day) {
        return days.isEmpty() || days.contains(day.id());
    }
}
