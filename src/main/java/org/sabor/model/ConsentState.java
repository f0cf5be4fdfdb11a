package org.sabor.model;

import org.sabor.message.Labelled;

/// The answer to a request for consent.
public enum ConsentState implements Labelled {
    GIVEN,
    REFUSED,
    WITHDRAWN;

    @Override
    public String labelPrefix() {
        return "consent-state";
    }
}
