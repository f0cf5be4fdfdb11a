package org.sabor.model;

import org.sabor.message.Labelled;

/// How people get to a visit.
public enum Transport implements Labelled {
    NOT_STATED,
    ON_FOOT,
    BUS,
    OWN;

    @Override
    public String labelPrefix() {
        return "transport";
    }
}
