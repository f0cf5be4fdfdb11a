package org.sabor.model;

import org.sabor.message.Labelled;

/// How a participant did take part in a period, or that they were absent. Not stated is the lack of a row.
public enum AttendanceMode implements Labelled {
    IN_PERSON,
    REMOTE,
    ABSENT;

    @Override
    public String labelPrefix() {
        return "attendance-mode";
    }
}
