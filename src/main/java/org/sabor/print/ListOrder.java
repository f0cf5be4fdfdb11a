package org.sabor.print;

import org.sabor.message.Labelled;

/// How a list of participants is sorted and grouped (DOMAIN 3.1).
public enum ListOrder implements Labelled {
    NAME,
    ORGANISATION,
    COUNTRY;

    @Override
    public String labelPrefix() {
        return "list-order";
    }
}
