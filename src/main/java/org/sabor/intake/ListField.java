package org.sabor.intake;

import org.sabor.message.Labelled;

/// What a column of a participant list can hold (formats/online-attendance.md 8.3).
public enum ListField implements Labelled {
    NOT_IMPORTED,
    NUMBER,
    FULL_NAME,
    FULL_NAME_FAMILY_FIRST,
    GIVEN_NAME,
    MIDDLE_NAME,
    FAMILY_NAME,
    TITLE,
    LATIN_NAME,
    ORGANISATION,
    POSITION,
    COUNTRY,
    EMAIL,
    PHONE,
    MODE,
    IN_PERSON_MARK,
    REMOTE_MARK,
    ROLES,
    NOTE;

    @Override
    public String labelPrefix() {
        return "list-field";
    }

    /// Whether several columns can hold this: of addresses and telephones the first that is filled counts, notes and
    /// parts
    /// of a Latin name stand one after the other.
    public boolean severalColumns() {
        return this == NOT_IMPORTED || this == NOTE || this == EMAIL || this == PHONE || this == LATIN_NAME;
    }

    /// Whether the column holds a name or a part of one.
    public boolean isName() {
        return this == FULL_NAME
                || this == FULL_NAME_FAMILY_FIRST
                || this == GIVEN_NAME
                || this == MIDDLE_NAME
                || this == FAMILY_NAME;
    }
}
