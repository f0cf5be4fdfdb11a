package org.sabor.model;

import org.sabor.message.Labelled;

/// How far a participant's registration is.
public enum ParticipantStatus implements Labelled {
    INVITED,
    REGISTERED,
    CONFIRMED,
    WAITING,
    DECLINED,
    CANCELLED,
    WALK_IN;

    @Override
    public String labelPrefix() {
        return "participant-status";
    }

    /// Whether the participant is admitted: may stand on a sheet, a list or a seat.
    public boolean admitted() {
        return this == INVITED || this == REGISTERED || this == CONFIRMED || this == WALK_IN;
    }

    /// Whether the participant had registered before the seminar, confirmed or not (DOMAIN 2.7).
    public boolean registered() {
        return this == REGISTERED || this == CONFIRMED;
    }
}
