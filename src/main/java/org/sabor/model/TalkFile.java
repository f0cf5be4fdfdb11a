package org.sabor.model;

import org.jspecify.annotations.Nullable;

/// A presentation a speaker has handed in, kept with the seminar as it was.
///
/// @param name what the file is called, without folders
/// @param hash SHA-256 of its bytes, in hexadecimal, lower case; they are kept beside the rows
/// @param size in bytes
/// @param session the session it is for, or null where it is for none in particular
public record TalkFile(
        String name, String hash, int size, @Nullable Id<Session> session) {
    public TalkFile {
        name = name.strip();
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("hash is no SHA-256: " + hash);
        }
        if (size < 0) {
            throw new IllegalArgumentException("size: " + size);
        }
    }

    /// The same file for another session, or for none in particular.
    public TalkFile withSession(@Nullable Id<Session> other) {
        return new TalkFile(name, hash, size, other);
    }
}
