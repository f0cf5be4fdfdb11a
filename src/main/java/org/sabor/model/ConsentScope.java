package org.sabor.model;

import org.sabor.message.Labelled;

/// What a consent is for (DOMAIN R15).
public enum ConsentScope implements Labelled {
    PHOTO,
    VIDEO,
    WEB,
    SOCIAL_MEDIA,
    PUBLIC_LIST,
    /// Invitations to other events: the address and the phone may be taken over into another seminar.
    INVITATIONS;

    @Override
    public String labelPrefix() {
        return "consent-scope";
    }
}
