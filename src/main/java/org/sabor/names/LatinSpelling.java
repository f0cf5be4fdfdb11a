package org.sabor.names;

import org.sabor.model.PersonName;

/// Proposes how a name is written in Latin letters. What a person has typed is never written over: who has another
/// spelling in their passport keeps it (DOMAIN 4.2).
public final class LatinSpelling {
    private LatinSpelling() {}

    /// The name with a Latin spelling, where it needs one and has none.
    public static PersonName proposed(PersonName name) {
        return name.latin().isEmpty() && Transliteration.applies(name.full()) ? latin(name, name.full()) : name;
    }

    /// The name after a change: a Latin spelling that was only proposed follows the name, one that was typed stays,
    /// and one that was taken away stays away as long as the name stays.
    public static PersonName followed(PersonName before, PersonName after) {
        if (before.full().equals(after.full())) {
            return after;
        }
        boolean proposedOnly =
                after.latin().equals(before.latin()) && after.latin().equals(Transliteration.latin(before.full()));
        return proposedOnly && Transliteration.applies(after.full()) ? latin(after, after.full()) : proposed(after);
    }

    private static PersonName latin(PersonName name, String full) {
        return new PersonName(
                name.title(), name.given(), name.middle(), name.family(), Transliteration.latin(full), name.cyrillic());
    }
}
