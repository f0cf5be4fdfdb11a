package org.sabor.ui.duplicates;

import org.sabor.message.Labelled;

/// In what two organisations may differ.
enum OrganisationField implements Labelled {
    NAME_BG,
    NAME_EN,
    TYPE,
    COUNTRY,
    PARTNER_ROLE,
    COLLECTIVE,
    NOTE;

    @Override
    public String labelPrefix() {
        return "organisation-field";
    }
}
