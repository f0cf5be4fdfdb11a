package org.sabor.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/// The steps by which a file comes to its place whole and stays there: only its owner may read it, its bytes and its
/// name are on the disk (RELIABILITY A3, C-6, F8).
final class Disk {
    private static final int TRIES = 5;
    private static final int PAUSE_MILLISECONDS = 400;

    private Disk() {}

    /// Makes an empty file that only its owner can read, where the system knows owners.
    static void empty(Path file) throws IOException {
        Files.createFile(file, onlyOwner(file, "rw-------"));
    }

    /// Makes a folder, and those above it that are missing, into which only its owner can look.
    static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, onlyOwner(folder, "rwx------"));
        }
    }

    private static FileAttribute<?>[] onlyOwner(Path path, String rights) {
        return posix(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /// By which the system knows a file, whatever its name; null where it does not say. Its attributes are asked for,
    /// never its content: see the comment of the package.
    static @Nullable Object identity(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (IOException gone) {
            return gone.getClass();
        }
    }

    /// Waits until the bytes of a file are on the disk. No connection to it may be open in this process.
    static void force(Path file) throws IOException {
        force(file, StandardOpenOption.WRITE);
    }

    /// Gives a file its final name at once, in place of what has that name, and waits until the name is on the
    /// disk.
    static void move(Path from, Path to) throws IOException {
        for (int i = 1; ; i++) {
            try {
                moveNow(from, to);
                break;
            } catch (AccessDeniedException held) {
                // On Windows a virus scanner may hold a new file for a moment.
                if (i == TRIES) {
                    throw held;
                }
                pause(held);
            }
        }
        forceNames(to);
    }

    private static void moveNow(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException share) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void pause(AccessDeniedException held) throws AccessDeniedException {
        try {
            Thread.sleep(PAUSE_MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw held;
        }
    }

    /// Waits until the names in a file's folder are on the disk, where the system can say so.
    static void forceNames(Path file) throws IOException {
        if (posix(file)) {
            force(file.resolveSibling("."), StandardOpenOption.READ);
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
