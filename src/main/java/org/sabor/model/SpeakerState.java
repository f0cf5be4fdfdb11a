package org.sabor.model;

import org.sabor.message.Labelled;

/// How far it is agreed that a speaker speaks.
public enum SpeakerState implements Labelled {
    NOT_STATED,
    INVITED,
    CONFIRMED,
    DECLINED;

    @Override
    public String labelPrefix() {
        return "speaker-state";
    }
}
