package org.sabor.model;

import org.sabor.message.Labelled;

/// The way on which the people of a visit are counted.
public enum Way implements Labelled {
    OUT,
    BACK;

    @Override
    public String labelPrefix() {
        return "way";
    }

    /// The other one.
    public Way other() {
        return this == OUT ? BACK : OUT;
    }
}
