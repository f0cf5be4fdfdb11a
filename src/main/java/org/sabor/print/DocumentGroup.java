package org.sabor.print;

import org.sabor.message.Labelled;

/// What documents are for, as the screen groups them.
public enum DocumentGroup implements Labelled {
    ON_THE_DAY,
    FOR_PARTICIPANTS,
    ABOUT_SPEAKERS,
    AFTER,
    FOR_FUNDER;

    @Override
    public String labelPrefix() {
        return "document-group";
    }
}
