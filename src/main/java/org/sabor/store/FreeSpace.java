package org.sabor.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// How much room a disk has.
@FunctionalInterface
interface FreeSpace {
    /// As the system says. The way by [Files#getFileStore(Path)] reads the list of all disks, before each change.
    FreeSpace OF_DISK = file -> {
        long free = file.toFile().getUsableSpace();
        if (free == 0 && !Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return free;
    };

    /// Enough for any change of a small file.
    long ENOUGH = 50L * 1024 * 1024;

    /// Beside a file its journal and, at the same time, a copy of it may have to lie.
    int TIMES = 3;

    /// The bytes that are free where this file is.
    long beside(Path file) throws IOException;

    /// Whether there is so little room that the next changes may be refused (RELIABILITY A5).
    default boolean little(Path file) {
        try {
            return beside(file) < Math.max(ENOUGH, TIMES * Files.size(file));
        } catch (IOException unknown) {
            // The write itself says what is wrong with the disk.
            return false;
        }
    }
}
