package org.sabor.model;

import org.jspecify.annotations.Nullable;

/// Where the bytes of a seminar's pictures are found.
@FunctionalInterface
public interface Pictures {
    /// A seminar without pictures.
    Pictures NONE = hash -> null;

    /// The bytes of the picture with this SHA-256 in hexadecimal, or null where there are none.
    byte @Nullable [] bytes(String hash);
}
