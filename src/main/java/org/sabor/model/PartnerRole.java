package org.sabor.model;

import org.sabor.message.Labelled;

/// What an organisation is in the project.
public enum PartnerRole implements Labelled {
    LEAD,
    PARTNER,
    ASSOCIATED,
    NONE;

    @Override
    public String labelPrefix() {
        return "partner-role";
    }
}
