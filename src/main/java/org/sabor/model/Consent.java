package org.sabor.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An answer to a request for consent, apart from attendance and registration (DOMAIN R15, 5.1).
///
/// @param date when it was given, refused or withdrawn; null where not stated
/// @param origin how the answer came, for the proof of it (RELIABILITY F7); null where not stated
public record Consent(
        ConsentScope scope,
        ConsentState state,
        @Nullable LocalDate date,
        @Nullable ConsentOrigin origin) {
    /// An answer of which nobody has said how it came.
    public Consent(ConsentScope scope, ConsentState state, @Nullable LocalDate date) {
        this(scope, state, date, null);
    }
}
