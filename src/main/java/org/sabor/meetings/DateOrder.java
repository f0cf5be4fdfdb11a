package org.sabor.meetings;

import java.util.Locale;
import org.sabor.message.Labelled;

/// Whether `3/12/2026` is 3 December or 12 March.
public enum DateOrder implements Labelled {
    DAY_FIRST,
    MONTH_FIRST;

    /// The order of this word of the command line: `dmy` or `mdy`.
    ///
    /// @throws IllegalArgumentException where it is another
    public static DateOrder ofWord(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "dmy" -> DAY_FIRST;
            case "mdy" -> MONTH_FIRST;
            default -> throw new IllegalArgumentException(word);
        };
    }

    @Override
    public String labelPrefix() {
        return "date-order";
    }
}
