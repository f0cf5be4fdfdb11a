package org.sabor.model;

import org.sabor.message.Labelled;

/// How the seminar is held (DOMAIN 7.2).
public enum Format implements Labelled {
    NOT_STATED,
    IN_PERSON,
    REMOTE,
    HYBRID;

    @Override
    public String labelPrefix() {
        return "format";
    }
}
