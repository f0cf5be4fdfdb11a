package org.sabor.model;

/// A picture of the seminar by the hash of its bytes, which are kept beside the rows.
///
/// @param hash SHA-256 of the bytes, in hexadecimal, lower case
/// @param alternative what a reader who can't see it is told; required in both languages for print
public record Picture(String hash, Bilingual alternative) {
    public Picture {
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no SHA-256: " + hash);
        }
    }
}
