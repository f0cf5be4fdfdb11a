package org.sabor.model;

import org.sabor.message.Labelled;

/// For what attendance is recorded (DOMAIN R2).
public enum AttendanceUnit implements Labelled {
    DAY,
    HALF_DAY,
    SESSION;

    @Override
    public String labelPrefix() {
        return "attendance-unit";
    }
}
