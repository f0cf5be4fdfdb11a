package org.sabor.model;

import org.sabor.message.Labelled;

/// What a speaker does in a session.
public enum SpeakerPart implements Labelled {
    SPEAKER,
    MODERATOR,
    PANELLIST;

    @Override
    public String labelPrefix() {
        return "speaker-part";
    }
}
