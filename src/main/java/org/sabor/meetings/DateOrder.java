package org.sabor.meetings;

import org.sabor.message.Labelled;

/// Whether `3/12/2026` is 3 December or 12 March.
public enum DateOrder implements Labelled {
    DAY_FIRST,
    MONTH_FIRST;

    @Override
    public String labelPrefix() {
        return "date-order";
    }
}
