package org.sabor.model;

import org.sabor.message.Labelled;

/// The whole of a day or a half of it.
public enum DayPart implements Labelled {
    WHOLE,
    MORNING,
    AFTERNOON;

    @Override
    public String labelPrefix() {
        return "day-part";
    }
}
