package org.sabor.model;

/// What a participant needs to eat and to move about: special data (GDPR Art. 9), a row of its own so that it reaches
/// no
/// list by accident, and the first to be deleted (DOMAIN 5.1, 5.2).
public record Needs(Id<Needs> id, Id<Participant> participant, String diet, String accessibility)
        implements Row<Needs> {
    public Needs {
        diet = diet.strip();
        accessibility = accessibility.strip();
    }

    /// Whether nothing is needed.
    public boolean isEmpty() {
        return diet.isEmpty() && accessibility.isEmpty();
    }
}
