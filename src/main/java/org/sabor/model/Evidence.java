package org.sabor.model;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// A file that proves who was there, kept with the seminar as it was (DOMAIN R14, 2.4).
///
/// @param name what the file is called, without folders
/// @param hash SHA-256 of its bytes, in hexadecimal, lower case; they are kept beside the rows
/// @param size in bytes
/// @param day the day it is about, or null where it is about the whole seminar
/// @param added when it was put in, local time of the seminar
/// @param pages how many pages it has, for the list of annexes; null where not stated
public record Evidence(
        Id<Evidence> id,
        EvidenceKind kind,
        String name,
        String hash,
        int size,
        @Nullable Id<Day> day,
        LocalDateTime added,
        String note,
        @Nullable Integer pages)
        implements Row<Evidence> {
    public Evidence {
        name = name.strip();
        note = note.strip();
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("hash is no SHA-256: " + hash);
        }
        if (pages != null && pages < 1) {
            throw new IllegalArgumentException("pages: " + pages);
        }
        if (size < 0) {
            throw new IllegalArgumentException("size: " + size);
        }
    }

    /// The same evidence about another day, or about the whole seminar for null.
    Evidence withDay(@Nullable Id<Day> other) {
        return new Evidence(id, kind, name, hash, size, other, added, note, pages);
    }
}
