package org.sabor.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.sabor.message.Failure;

/// The first hundred bytes of a file, by which it is known before SQLite touches it (RELIABILITY C-2; the
/// places are those of SQLite's file format).
final class FileHead {
    private static final int LENGTH = 100;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int WRITE_VERSION = 18;
    private static final int READ_VERSION = 19;
    private static final int ENCODING = 56;
    private static final int USER_VERSION = 60;
    private static final int APPLICATION_ID = 68;
    private static final int UTF_8 = 1;

    private FileHead() {}

    /// Refuses what is no seminar file of this version or an older one. No connection to the file may be open
    /// in this process.
    ///
    /// @throws Failure that says what the file is instead
    static void check(Path file) {
        var folder = file.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw FileFailures.input("file.folder-missing", file);
        }
        if (Files.isDirectory(file)) {
            throw FileFailures.input("file.folder", file);
        }
        if (!Files.exists(file)) {
            throw FileFailures.input("file.missing", file);
        }
        byte[] head;
        try (var stream = Files.newInputStream(file)) {
            head = stream.readNBytes(LENGTH);
        } catch (IOException unreadable) {
            throw FileFailures.of(unreadable, file);
        }
        // SQLite would take it for a valid database in which nothing is.
        if (head.length == 0) {
            throw FileFailures.badFile("file.empty", file);
        }
        var bytes = ByteBuffer.wrap(head);
        if (head.length < LENGTH || !Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw FileFailures.badFile("file.not-ours", file);
        }
        if (bytes.getInt(APPLICATION_ID) != Schema.APPLICATION_ID || bytes.getInt(USER_VERSION) < 1) {
            throw FileFailures.badFile("file.not-ours", file);
        }
        if (bytes.getInt(USER_VERSION) > Schema.VERSION) {
            throw FileFailures.badFile("file.too-new", file);
        }
        // Nobody of us switches the write-ahead log on, with the newest changes in a second file, or writes UTF-16.
        boolean log = bytes.get(WRITE_VERSION) != 1 || bytes.get(READ_VERSION) != 1;
        if (log || bytes.getInt(ENCODING) != UTF_8) {
            throw FileFailures.badFile("file.changed-outside", file);
        }
    }
}
