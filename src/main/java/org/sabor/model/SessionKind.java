package org.sabor.model;

import org.sabor.message.Labelled;

/// What a session is.
public enum SessionKind implements Labelled {
    OPENING,
    PRESENTATION,
    WORKSHOP,
    DISCUSSION,
    BREAK,
    VISIT,
    CLOSING;

    @Override
    public String labelPrefix() {
        return "session-kind";
    }
}
