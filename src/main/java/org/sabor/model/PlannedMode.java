package org.sabor.model;

import org.sabor.message.Labelled;

/// How a participant means to take part.
public enum PlannedMode implements Labelled {
    NOT_STATED,
    IN_PERSON,
    REMOTE;

    @Override
    public String labelPrefix() {
        return "planned-mode";
    }
}
