package org.sabor.ui.kit;

import org.sabor.message.Labelled;
import org.sabor.model.ConsentScope;

/// How the answer for each scope came, as the name of a field.
enum ConsentProof implements Labelled {
    PHOTO,
    VIDEO,
    WEB,
    SOCIAL_MEDIA,
    PUBLIC_LIST,
    INVITATIONS;

    static ConsentProof of(ConsentScope scope) {
        return switch (scope) {
            case PHOTO -> PHOTO;
            case VIDEO -> VIDEO;
            case WEB -> WEB;
            case SOCIAL_MEDIA -> SOCIAL_MEDIA;
            case PUBLIC_LIST -> PUBLIC_LIST;
            case INVITATIONS -> INVITATIONS;
        };
    }

    @Override
    public String labelPrefix() {
        return "consent-proof";
    }
}
