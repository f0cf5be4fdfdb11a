package org.sabor.ui.kit;

import org.jspecify.annotations.Nullable;
import org.sabor.message.Labelled;
import org.sabor.model.ConsentState;

/// The answer to a request for consent as the form offers it, also that nobody has asked.
public enum ConsentAnswer implements Labelled {
    NOT_ASKED(null),
    GIVEN(ConsentState.GIVEN),
    REFUSED(ConsentState.REFUSED),
    WITHDRAWN(ConsentState.WITHDRAWN);

    private final @Nullable ConsentState state;

    ConsentAnswer(@Nullable ConsentState state) {
        this.state = state;
    }

    @Nullable
    ConsentState state() {
        return state;
    }

    static ConsentAnswer of(ConsentState state) {
        return switch (state) {
            case GIVEN -> GIVEN;
            case REFUSED -> REFUSED;
            case WITHDRAWN -> WITHDRAWN;
        };
    }

    @Override
    public String labelPrefix() {
        return "consent-answer";
    }
}
