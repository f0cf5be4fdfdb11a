package org.sabor.print;

import java.util.Locale;
import java.util.Optional;
import org.sabor.message.Labelled;

/// What stands on the other side of a badge.
public enum BadgeBack implements Labelled {
    /// Nothing; a folded badge shows its front on both sides.
    NONE,
    AGENDA,
    /// The same person, in the other script first and with the words of the other language.
    OTHER_SCRIPT;

    @Override
    public String labelPrefix() {
        return "badge-back";
    }

    /// The name on the command line: `other-script`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The side with this name on the command line, or nothing.
    public static Optional<BadgeBack> ofWord(String word) {
        for (var back : values()) {
            if (back.word().equals(word)) {
                return Optional.of(back);
            }
        }
        return Optional.empty();
    }
}
