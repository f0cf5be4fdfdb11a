package org.sabor.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An answer to a request for consent, apart from attendance and registration (DOMAIN R15, 5.1).
///
/// @param date when it was given, refused or withdrawn; null where not stated
public record Consent(
        ConsentScope scope, ConsentState state, @Nullable LocalDate date) {}
