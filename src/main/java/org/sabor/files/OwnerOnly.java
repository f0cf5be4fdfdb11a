package org.sabor.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// Files and folders that only their owner can look into, where the system knows owners (RELIABILITY F8): whatever the
/// program writes may name people. On Windows the folder decides, which is the user's own.
public final class OwnerOnly {
    private OwnerOnly() {}

    /// An empty file in this place, to be written to; what was there goes.
    public static Path file(Path place) throws IOException {
        Files.deleteIfExists(place);
        return Files.createFile(place, rights(place, "rw-------"));
    }

    /// An empty folder in this place, where nothing is yet.
    public static Path folder(Path place) throws IOException {
        return Files.createDirectory(place, rights(place, "rwx------"));
    }

    /// A folder in this place, and those above it that are missing; one that is there stays as it is.
    public static Path folders(Path place) throws IOException {
        return Files.isDirectory(place) ? place : Files.createDirectories(place, rights(place, "rwx------"));
    }

    private static FileAttribute<?>[] rights(Path place, String rights) {
        return place.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
