package org.sabor.print;

import java.util.Set;
import org.sabor.model.Day;
import org.sabor.model.Id;

/// What the user chooses for a document, beside its language.
///
/// @param days the days to make sheets and lists for; empty for all
/// @param order of lists of participants
/// @param blankRows rows without a name at the end of a sheet, for people who come unannounced (DOMAIN R6)
/// @param publication whether it is for publication: then only those are shown who have consented to that
public record Choices(Set<Id<Day>> days, ListOrder order, int blankRows, boolean publication) {
    /// All days, by name, eight blank rows, for publication.
    public static final Choices USUAL = new Choices(Set.of(), ListOrder.NAME, 8);

    /// These choices for publication.
    public Choices(Set<Id<Day>> days, ListOrder order, int blankRows) {
        this(days, order, blankRows, true);
    }

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
