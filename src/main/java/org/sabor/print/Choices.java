package org.sabor.print;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Day;
import org.sabor.model.Id;

/// What the user chooses for a document, beside its language.
///
/// @param days the days to make sheets and lists for; empty for all
/// @param order of lists of participants
/// @param blankRows rows without a name at the end of a sheet, for people who come unannounced (DOMAIN R6)
/// @param publication whether it is for publication: then only those are shown who have consented to that
/// @param localTimes whether the agenda says what the clocks show where remote participants are
/// @param hideSmall whether a sheet of statistics hides numbers of people below five
/// @param handouts how badges and certificates are made
/// @param sheets of lists that are signed, or null for what the funder demands
/// @param asSigned whether a sheet that was signed is made again as it was printed, with its number and rows, in place
///     of a list of now that nobody has signed
public record Choices(
        Set<Id<Day>> days,
        ListOrder order,
        int blankRows,
        boolean publication,
        boolean localTimes,
        HandoutChoices handouts,
        boolean hideSmall,
        @Nullable SheetChoices sheets,
        boolean asSigned) {
    /// All days, by name, eight blank rows, for publication, times of the seminar alone, sheets as the funder demands.
    public static final Choices USUAL = new Choices(Set.of(), ListOrder.NAME, 8);

    /// The same for the file that a funder is given: sheets stand there as they were signed.
    public static final Choices FOR_FUNDER =
            new Choices(Set.of(), ListOrder.NAME, 8, true, false, HandoutChoices.USUAL, false, null, true);

    public static final int MOST_BLANK_ROWS = 200;

    /// These choices for publication, with the times of the seminar alone and sheets as the funder demands.
    public Choices(Set<Id<Day>> days, ListOrder order, int blankRows) {
        this(days, order, blankRows, true, false, HandoutChoices.USUAL, false, null, false);
    }

    public Choices {
        days = Set.copyOf(days);
        if (blankRows < 0 || blankRows > MOST_BLANK_ROWS) {
            throw new IllegalArgumentException("blankRows: " + blankRows);
        }
    }

    /// The same with the times of remote participants, or without.
    public Choices withLocalTimes(boolean other) {
        return new Choices(days, order, blankRows, publication, other, handouts, hideSmall, sheets, asSigned);
    }

    /// The same with badges and certificates made otherwise.
    public Choices withHandouts(HandoutChoices other) {
        return new Choices(days, order, blankRows, publication, localTimes, other, hideSmall, sheets, asSigned);
    }

    /// The same with small numbers hidden, or shown.
    public Choices withHideSmall(boolean other) {
        return new Choices(days, order, blankRows, publication, localTimes, handouts, other, sheets, asSigned);
    }

    /// The same with so many blank rows.
    public Choices withBlankRows(int other) {
        return new Choices(days, order, other, publication, localTimes, handouts, hideSmall, sheets, asSigned);
    }

    /// The same for publication, or for use in the house.
    public Choices withPublication(boolean other) {
        return new Choices(days, order, blankRows, other, localTimes, handouts, hideSmall, sheets, asSigned);
    }

    /// The same with other sheets.
    public Choices withSheets(SheetChoices other) {
        return new Choices(days, order, blankRows, publication, localTimes, handouts, hideSmall, other, asSigned);
    }

    boolean wants(Day day) {
        return days.isEmpty() || days.contains(day.id());
    }
}
