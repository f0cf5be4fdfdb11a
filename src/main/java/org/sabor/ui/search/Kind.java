package org.sabor.ui.search;

import org.sabor.message.Labelled;

/// What something is that is found by name. Among kinds that fit equally well, this is their order.
public enum Kind implements Labelled {
    PERSON,
    SESSION,
    ORGANISATION,
    VISIT,
    SPEAKER,
    DOCUMENT,
    COMMAND;

    @Override
    public String labelPrefix() {
        return "find-kind";
    }
}
