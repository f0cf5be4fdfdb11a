package org.sabor.ui.kit;

import org.jspecify.annotations.Nullable;
import org.sabor.message.Labelled;
import org.sabor.model.ConsentOrigin;

/// How an answer to a request for consent came as the form offers it, also that nobody has said it.
public enum ConsentWay implements Labelled {
    NOT_STATED(null),
    PAPER(ConsentOrigin.PAPER),
    ONLINE_FORM(ConsentOrigin.ONLINE_FORM),
    E_MAIL(ConsentOrigin.E_MAIL),
    SPOKEN(ConsentOrigin.SPOKEN);

    private final @Nullable ConsentOrigin origin;

    ConsentWay(@Nullable ConsentOrigin origin) {
        this.origin = origin;
    }

    @Nullable
    ConsentOrigin origin() {
        return origin;
    }

    static ConsentWay of(@Nullable ConsentOrigin origin) {
        for (var way : values()) {
            if (way.origin == origin) {
                return way;
            }
        }
        return NOT_STATED;
    }

    @Override
    public String labelPrefix() {
        return "consent-way";
    }
}
