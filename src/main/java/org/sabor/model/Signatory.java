package org.sabor.model;

/// Who prepares and signs the documents; both may be empty and are then filled in by hand.
public record Signatory(Bilingual name, Bilingual position) {
    /// Nobody named yet.
    public static final Signatory EMPTY = new Signatory(Bilingual.EMPTY, Bilingual.EMPTY);
}
