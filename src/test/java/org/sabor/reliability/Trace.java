package org.sabor.reliability;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/// What a process did to the files of a folder, in order, as `disk_shim.c` recorded it.
record Trace(List<Operation> operations) {
    /// What was done.
    sealed interface Operation {}

    /// A file was opened.
    ///
    /// @param created whether it was not there before
    /// @param emptied whether what it held was thrown away
    /// @param by the library that opened it
    record Opened(long inode, String name, boolean created, boolean emptied, String by) implements Operation {}

    record Closed(long inode) implements Operation {}

    record Written(long inode, long at, ByteBuffer bytes) implements Operation {}

    record Truncated(long inode, long size) implements Operation {}

    record Synced(long inode) implements Operation {}

    /// The names in a folder are on the disk.
    ///
    /// @param within the folder below the one that is recorded, empty for that itself
    record NamesSynced(String within) implements Operation {}

    record Unlinked(String name) implements Operation {}

    record Renamed(String from, String to) implements Operation {}

    private static final int HEAD = 21;

    /// Reads a record of what happened in this folder.
    static Trace of(Path record, Path folder) throws IOException {
        var bytes = ByteBuffer.wrap(Files.readAllBytes(record)).order(ByteOrder.LITTLE_ENDIAN);
        var operations = new ArrayList<Operation>();
        var folders = new HashMap<Long, String>();
        while (bytes.remaining() >= HEAD) {
            char kind = (char) bytes.get();
            long inode = bytes.getLong();
            long place = bytes.getLong();
            byte[] content = new byte[bytes.getInt()];
            bytes.get(content);
            var words = new String(content, kind == 'W' ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
            switch (kind) {
                case 'O', 'C' -> {
                    var by = words.substring(0, words.indexOf('\0'));
                    operations.add(new Opened(
                            inode,
                            name(folder, words.substring(by.length() + 1)),
                            kind == 'C',
                            place != 0,
                            by.substring(by.lastIndexOf('/') + 1)));
                }
                case 'X' -> operations.add(new Closed(inode));
                case 'W' -> operations.add(new Written(inode, place, ByteBuffer.wrap(content)));
                case 'T' -> operations.add(new Truncated(inode, place));
                case 'S' -> operations.add(new Synced(inode));
                case 'N' -> operations.add(new NamesSynced(folders.getOrDefault(inode, "")));
                case 'D' -> folders.put(inode, name(folder, words.substring(words.indexOf('\0') + 1)));
                case 'U' -> operations.add(new Unlinked(name(folder, words)));
                case 'R' -> {
                    var names = Arrays.asList(words.split("\0", -1));
                    operations.add(new Renamed(name(folder, names.get(0)), name(folder, names.get(1))));
                }
                default -> throw new IOException("no operation: " + kind);
            }
        }
        return new Trace(operations);
    }

    private static String name(Path folder, String path) {
        return folder.relativize(Path.of(path)).normalize().toString();
    }
}
