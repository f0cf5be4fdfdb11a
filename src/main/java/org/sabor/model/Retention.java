package org.sabor.model;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/// How long the papers of the project are kept (Reg. (EU) 2021/1060 Art. 82, DOMAIN 2.6).
///
/// @param lastPayment the year of the last payment to the beneficiary, or null while it is not known
/// @param years after that year: five, ten under State aid, or what the programme says
/// @param hold whether the term has stopped, for instance during legal proceedings
public record Retention(@Nullable Integer lastPayment, int years, boolean hold) {
    /// Five years from a payment that is not known yet.
    public static final Retention USUAL = new Retention(null, 5, false);

    public Retention {
        if (years < 0 || years > 100) {
            throw new IllegalArgumentException("years: " + years);
        }
    }

    /// The last day on which they must be kept, or null where it is not known or the term has stopped.
    public @Nullable LocalDate until() {
        return lastPayment == null || hold ? null : LocalDate.of(lastPayment + years, Month.DECEMBER, 31);
    }
}
