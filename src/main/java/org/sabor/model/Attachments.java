package org.sabor.model;

import org.jspecify.annotations.Nullable;

/// Where the bytes of a seminar's pictures and of its evidence are found.
@FunctionalInterface
public interface Attachments {
    /// A seminar without any.
    Attachments NONE = hash -> null;

    /// The bytes with this SHA-256 in hexadecimal, or null where there are none.
    byte @Nullable [] bytes(String hash);
}
