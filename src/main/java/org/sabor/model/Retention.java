package org.sabor.model;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/// How long the papers of the project are kept (Reg. (EU) 2021/1060 Art. 82, DOMAIN 2.6).
///
/// @param lastPayment the year of the last payment to the beneficiary, or null while it is not known
/// @param years after that year: five, ten under State aid, or what the programme says
/// @param hold whether the term has stopped, for instance during legal proceedings
/// @param holdReason why it has stopped; may be empty
/// @param early the terms of what goes earlier, or null for [EarlyTerms#USUAL]
public record Retention(
        @Nullable Integer lastPayment,
        int years,
        boolean hold,
        String holdReason,
        @Nullable EarlyTerms early) {
    /// The years a payment can be in.
    public static final int FIRST_YEAR = 1990;
    public static final int LAST_YEAR = 2200;

    /// Five years from a payment that is not known yet.
    public static final Retention USUAL = new Retention(null, 5, false);

    /// A term with the usual ones for what goes earlier, and no reason why it has stopped.
    public Retention(@Nullable Integer lastPayment, int years, boolean hold) {
        this(lastPayment, years, hold, "", null);
    }

    public Retention {
        holdReason = holdReason.strip();
        if (lastPayment != null && (lastPayment < FIRST_YEAR || lastPayment > LAST_YEAR)) {
            throw new IllegalArgumentException("lastPayment: " + lastPayment);
        }
        if (years < 0 || years > 100) {
            throw new IllegalArgumentException("years: " + years);
        }
    }

    /// The last day on which they must be kept, or null where it is not known or the term has stopped.
    public @Nullable LocalDate until() {
        return lastPayment == null || hold ? null : LocalDate.of(lastPayment + years, Month.DECEMBER, 31);
    }

    /// The terms of what goes earlier than the papers.
    public EarlyTerms terms() {
        return early == null ? EarlyTerms.USUAL : early;
    }

    /// Whether the papers need not be kept any longer on this day.
    public boolean over(LocalDate today) {
        var until = until();
        return until != null && today.isAfter(until);
    }
}
