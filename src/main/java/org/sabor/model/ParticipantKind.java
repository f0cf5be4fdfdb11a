package org.sabor.model;

import org.sabor.message.Labelled;

/// What a row of the participants stands for: a person, an organisation without named people, or a group.
public enum ParticipantKind implements Labelled {
    PERSON,
    ORGANISATION,
    GROUP;

    @Override
    public String labelPrefix() {
        return "participant-kind";
    }
}
