package org.sabor.model;

import org.jspecify.annotations.Nullable;

/// Figures of a report that no rows can be counted for (DOMAIN 2.7, 6.2): the organiser states them, and what is not
/// stated is printed as such.
///
/// @param planned how many participants the project had planned, or null where not stated
/// @param materials how many different materials were handed out, or null
/// @param feedbackForms how many feedback forms came back, or null
/// @param feedbackAverage the average mark in hundredths, of at most 600 (466 is 4.66), or null
/// @param feedbackRemarks what the forms say, without names
/// @param genders how many women and men were present, or null where it was not collected (DOMAIN R24): totals only,
///     for the gender of a person is not kept
/// @param kept what was counted before the seminar was made anonymous, or null while it is not
public record StatedFigures(
        @Nullable Integer planned,
        @Nullable Integer materials,
        @Nullable Integer feedbackForms,
        @Nullable Integer feedbackAverage,
        Bilingual feedbackRemarks,
        @Nullable GenderTotals genders,
        @Nullable KeptFigures kept) {
    /// The best mark, in hundredths.
    public static final int BEST = 600;

    /// Nothing is stated.
    public static final StatedFigures NONE = new StatedFigures(null, null, null, null, Bilingual.EMPTY, null, null);

    /// Figures of a seminar that is not anonymous.
    public StatedFigures(
            @Nullable Integer planned,
            @Nullable Integer materials,
            @Nullable Integer feedbackForms,
            @Nullable Integer feedbackAverage,
            Bilingual feedbackRemarks,
            @Nullable GenderTotals genders) {
        this(planned, materials, feedbackForms, feedbackAverage, feedbackRemarks, genders, null);
    }

    /// The same figures with what was counted before.
    public StatedFigures withKept(@Nullable KeptFigures other) {
        return new StatedFigures(planned, materials, feedbackForms, feedbackAverage, feedbackRemarks, genders, other);
    }

    public StatedFigures {
        notNegative(planned);
        notNegative(materials);
        notNegative(feedbackForms);
        notNegative(feedbackAverage);
        if (feedbackAverage != null && feedbackAverage > BEST) {
            throw new IllegalArgumentException("feedbackAverage: " + feedbackAverage);
        }
    }

    private static void notNegative(@Nullable Integer figure) {
        if (figure != null && figure < 0) {
            throw new IllegalArgumentException("fewer than none: " + figure);
        }
    }
}
