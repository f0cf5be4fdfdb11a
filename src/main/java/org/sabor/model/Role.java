package org.sabor.model;

import org.sabor.message.Labelled;

/// What a participant does at the seminar, highest first (DOMAIN 3.8); a list shows the highest, a report counts each.
public enum Role implements Labelled {
    ORGANISER,
    LEAD_PARTNER,
    PARTNER,
    ASSOCIATED_AUTHORITY,
    SPEAKER,
    MODERATOR,
    OFFICIAL_GUEST,
    EXTERNAL_EXPERT,
    INTERPRETER,
    PRESS,
    STAKEHOLDER,
    OBSERVER,
    CONTROLLER,
    VOLUNTEER,
    TECHNICAL_STAFF,
    PARTICIPANT;

    @Override
    public String labelPrefix() {
        return "role";
    }
}
