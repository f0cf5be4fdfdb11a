package org.sabor.names;

import org.sabor.message.Labelled;

/// Why two people, or two organisations, may be the same (DOMAIN 4.6), from strong to weak. Nothing of it is certain:
/// offices share a mailbox, and people share a name.
///
/// The same address under names that have nothing in common is usually that of an office, so it stands behind the
/// same name.
public enum Likeness implements Labelled {
    /// One address and one name, in whatever spelling.
    SAME_EMAIL_AND_NAME(0),
    /// The same name but for case, accents and characters that are not seen.
    SAME_NAME(1),
    /// The same name in another alphabet.
    OTHER_LETTERS(1),
    /// The same words in another order.
    OTHER_ORDER(2),
    /// Words that sound the same, in any order.
    OTHER_SPELLING(2),
    /// One address, another name.
    SAME_EMAIL(0),
    /// A middle name or a second family name is missing; same organisation or country.
    SHORTER_NAME(3),
    /// A slip of the hand; same organisation.
    SIMILAR_NAME(4);

    private final int level;

    Likeness(int level) {
        this.level = level;
    }

    /// The level of DOMAIN 4.6, from 0 to 4.
    public int level() {
        return level;
    }

    @Override
    public String labelPrefix() {
        return "likeness";
    }
}
