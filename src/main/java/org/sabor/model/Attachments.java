package org.sabor.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Where the bytes of a seminar's pictures and of its evidence are found.
@FunctionalInterface
public interface Attachments {
    /// A seminar without any.
    Attachments NONE = hash -> null;

    /// The bytes with this SHA-256 in hexadecimal, or null where there are none.
    byte @Nullable [] bytes(String hash);

    /// By what rows name these bytes: their SHA-256, in hexadecimal, lower case.
    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
