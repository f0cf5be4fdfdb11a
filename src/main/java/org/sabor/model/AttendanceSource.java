package org.sabor.model;

import org.sabor.message.Labelled;

/// How it became known who was there.
public enum AttendanceSource implements Labelled {
    DESK,
    PAPER,
    ONLINE_REPORT,
    BY_HAND;

    @Override
    public String labelPrefix() {
        return "attendance-source";
    }
}
