package org.sabor.spreadsheet;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.sabor.files.OwnerOnly;
import org.sabor.message.Failure;
import org.sabor.message.Message;

/// Writes a file under another name first, so that what was there stays whole until the new one is.
public final class TargetFile {
    /// What writes the content into a file of this name.
    @FunctionalInterface
    interface Content {
        void writeTo(Path part) throws IOException;
    }

    private TargetFile() {}

    /// Puts a file in the place of another, or where none was, once its bytes are on the disk: a power loss leaves the
    /// old one or the new one, and no part of either (RELIABILITY A3).
    public static void replace(Path part, Path target) throws IOException {
        try (var bytes = FileChannel.open(part, StandardOpenOption.WRITE)) {
            bytes.force(true);
        }
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }

    static void write(Path file, Content content) {
        var target = file.toAbsolutePath();
        var name = String.valueOf(target.getFileName());
        var folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Failure(Failure.Exit.TARGET_REFUSED, Message.of("sheets.folder-missing", name));
        }
        var part = folder.resolve(name + ".part");
        try {
            if (Files.isDirectory(target)) {
                throw new IOException("a folder");
            }
            try {
                content.writeTo(OwnerOnly.file(part));
                replace(part, target);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException refused) {
            throw new Failure(Failure.Exit.TARGET_REFUSED, Message.of("sheets.not-written", name), refused);
        }
    }
}
