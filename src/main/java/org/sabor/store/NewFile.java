package org.sabor.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.sabor.message.Failure;

/// A file that is made under another name beside its place, and moved there when it is whole.
final class NewFile implements AutoCloseable {
    private final Path target;
    private final Path part;

    /// @throws Failure where something is there already, or the folder is missing or cannot be written to
    NewFile(Path target) {
        this.target = target;
        this.part = target.resolveSibling(FileFailures.name(target) + "." + UUID.randomUUID() + ".part");
        refuseExisting();
        var folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw FileFailures.refused("file.folder-missing", target);
        }
        try {
            empty(part);
        } catch (IOException refused) {
            throw FileFailures.of(refused, target);
        }
    }

    /// Makes an empty file that only its owner can read, where the system knows owners.
    static void empty(Path file) throws IOException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        Files.createFile(
                file,
                posix
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0]);
    }

    /// Where to write, with no connection left when [#finish()] is called.
    Path part() {
        return part;
    }

    /// Brings the file to its place, when its bytes are on the disk.
    void finish() {
        refuseExisting();
        try {
            force(part, StandardOpenOption.WRITE);
            Files.move(part, target);
            if (target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                force(target.resolveSibling("."), StandardOpenOption.READ);
            }
        } catch (IOException refused) {
            throw FileFailures.of(refused, target);
        }
    }

    private void refuseExisting() {
        if (Files.exists(target)) {
            throw FileFailures.refused("file.exists", target);
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    /// Removes what is left of a file that was not finished.
    @Override
    public void close() {
        try {
            Files.deleteIfExists(part);
        } catch (IOException refused) {
            throw FileFailures.of(refused, target);
        }
    }
}
