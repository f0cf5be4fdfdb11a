package org.sabor.model;

import org.sabor.message.Labelled;

/// How a name of a report came to its participant. Nothing uncertain is assigned without a person (DOMAIN R22).
public enum NameMatch implements Labelled {
    /// Assigned: the same e-mail address.
    EMAIL,
    /// Assigned: the same name.
    NAME,
    /// Assigned by a person.
    PERSON,
    /// Waits for a person's answer; does not count.
    PROPOSED,
    /// A person has said that this is nobody of the seminar, for instance the technician or a second device.
    EXCLUDED,
    /// Nobody was found.
    NONE;

    @Override
    public String labelPrefix() {
        return "name-match";
    }

    /// Whether the people of the name count as present.
    public boolean assigned() {
        return this == EMAIL || this == NAME || this == PERSON;
    }

    /// Whether somebody should still say who it is.
    public boolean open() {
        return this == PROPOSED || this == NONE;
    }
}
