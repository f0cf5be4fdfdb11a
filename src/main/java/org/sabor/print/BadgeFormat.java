package org.sabor.print;

import java.util.Locale;
import java.util.Optional;
import org.sabor.message.Labelled;
import org.sabor.print.engine.CardSheet;
import org.sabor.print.engine.CardSheet.Fold;

/// The sizes of badges that holders are sold for, each on sheets of A4.
public enum BadgeFormat implements Labelled {
    A6,
    CARD_90X54,
    CARD_86X54,
    A6_FOLDED,
    A4_FOLDED;

    @Override
    public String labelPrefix() {
        return "badge-format";
    }

    /// The name on the command line: `card-90x54`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The format with this name on the command line, or nothing.
    public static Optional<BadgeFormat> ofWord(String word) {
        for (var format : values()) {
            if (format.word().equals(word)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /// How the badges lie on their sheets.
    CardSheet sheet() {
        return switch (this) {
            case A6 -> new CardSheet(105, 148, 2, 2, Fold.NONE);
            case CARD_90X54 -> new CardSheet(90, 54, 2, 5, Fold.NONE);
            case CARD_86X54 -> new CardSheet(86, 54, 2, 5, Fold.NONE);
            case A6_FOLDED -> new CardSheet(105, 148, 2, 1, Fold.ABOVE);
            case A4_FOLDED -> new CardSheet(105, 148, 1, 1, Fold.BESIDE);
        };
    }
}
