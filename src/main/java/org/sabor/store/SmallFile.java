package org.sabor.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Writes a small file of the program's own - preferences, marks - so that the old or the new one is there whatever
/// happens, never half of one, and only its owner can read it (RELIABILITY A3, F8).
public final class SmallFile {
    private SmallFile() {}

    /// Puts these bytes in place of the file; its folder is made where it is missing.
    public static void write(Path file, byte[] bytes) throws IOException {
        var place = file.toAbsolutePath();
        var folder = place.getParent();
        if (folder != null) {
            Disk.makeFolder(folder);
        }
        var part = place.resolveSibling(place.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            Disk.empty(part);
            Files.write(part, bytes, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
            Disk.force(part);
            Disk.move(part, place);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
