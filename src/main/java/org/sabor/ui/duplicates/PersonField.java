package org.sabor.ui.duplicates;

import org.jspecify.annotations.Nullable;
import org.sabor.message.Labelled;
import org.sabor.model.ConsentScope;

/// In what two participants may differ.
enum PersonField implements Labelled {
    NAME,
    LATIN,
    CYRILLIC,
    TITLE,
    GROUP_NAME,
    HEAD_COUNT,
    ORGANISATION,
    COUNTRY,
    POSITION,
    ROLES,
    PLANNED_MODE,
    STATUS,
    EMAIL,
    PHONE,
    LANGUAGE,
    CONSENT_PHOTO(ConsentScope.PHOTO),
    CONSENT_VIDEO(ConsentScope.VIDEO),
    CONSENT_WEB(ConsentScope.WEB),
    CONSENT_SOCIAL_MEDIA(ConsentScope.SOCIAL_MEDIA),
    CONSENT_PUBLIC_LIST(ConsentScope.PUBLIC_LIST),
    CONSENT_INVITATIONS(ConsentScope.INVITATIONS),
    NOTE;

    private final @Nullable ConsentScope scope;

    PersonField() {
        this.scope = null;
    }

    PersonField(ConsentScope scope) {
        this.scope = scope;
    }

    /// What the consent is for, or null where this is none.
    @Nullable
    ConsentScope scope() {
        return scope;
    }

    @Override
    public String labelPrefix() {
        return "person-field";
    }
}
