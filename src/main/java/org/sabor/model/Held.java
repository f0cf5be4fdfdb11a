package org.sabor.model;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of a session, written during or after it, apart from what was planned.
///
/// @param start when it began in fact, local time of the seminar, or null where not stated; so is `end`
/// @param summary what was said, for the report; `conclusion` what came of it
public record Held(
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        Bilingual summary,
        Bilingual conclusion,
        List<Decision> decisions) {
    /// Nothing was written yet.
    public static final Held NOTHING = new Held(null, null, Bilingual.EMPTY, Bilingual.EMPTY, List.of());

    public Held {
        decisions = List.copyOf(decisions);
    }

    /// What was said and what came of it, without times and decisions.
    public static Held of(Bilingual summary, Bilingual conclusion) {
        return new Held(null, null, summary, conclusion, List.of());
    }

    /// Whether neither a summary, a conclusion nor a decision was written.
    public boolean unwritten() {
        return summary.isEmpty() && conclusion.isEmpty() && decisions.isEmpty();
    }
}
