package org.sabor.privacy;

import org.sabor.message.Labelled;

/// How long personal data are kept (DOMAIN 2.6, 5.2): as long as the papers of the project, or by a term of their own
/// ([org.sabor.model.EarlyTerms]).
public enum Term implements Labelled {
    RETENTION,
    NEEDS,
    PHONE,
    TRAVEL,
    EMAIL;

    @Override
    public String labelPrefix() {
        return "term";
    }
}
