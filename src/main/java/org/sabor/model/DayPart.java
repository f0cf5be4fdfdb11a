package org.sabor.model;

import java.time.LocalTime;
import org.sabor.message.Labelled;

/// The whole of a day or a half of it.
public enum DayPart implements Labelled {
    WHOLE,
    MORNING,
    AFTERNOON;

    /// Until then it is morning: seminars break for lunch around it.
    public static final LocalTime NOON = LocalTime.of(13, 0);

    @Override
    public String labelPrefix() {
        return "day-part";
    }
}
