package org.sabor.ui.online;

import org.sabor.message.Labelled;
import org.sabor.model.NameMatch;

/// How far it is known who a name is.
enum NameState implements Labelled {
    ASSIGNED("✓"),
    PROPOSED("?"),
    OPEN("○"),
    EXCLUDED("–");

    private final String sign;

    NameState(String sign) {
        this.sign = sign;
    }

    static NameState of(NameMatch match) {
        return switch (match) {
            case EMAIL, NAME, PERSON -> ASSIGNED;
            case PROPOSED -> PROPOSED;
            case NONE -> OPEN;
            case EXCLUDED -> EXCLUDED;
        };
    }

    /// Stands before the word, so that it is never told by colour alone.
    String sign() {
        return sign;
    }

    /// Whether somebody should still say who it is.
    boolean waits() {
        return this == PROPOSED || this == OPEN;
    }

    @Override
    public String labelPrefix() {
        return "online-state";
    }
}
