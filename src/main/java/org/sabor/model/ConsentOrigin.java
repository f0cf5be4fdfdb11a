package org.sabor.model;

import org.sabor.message.Labelled;

/// How an answer to a request for consent came (RELIABILITY F7): what can prove it.
public enum ConsentOrigin implements Labelled {
    /// A signed declaration.
    PAPER,
    /// A registration form on a web page.
    ONLINE_FORM,
    E_MAIL,
    /// Said to whoever noted it.
    SPOKEN;

    @Override
    public String labelPrefix() {
        return "consent-origin";
    }
}
