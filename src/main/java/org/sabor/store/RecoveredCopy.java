package org.sabor.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// A temporary copy of a file and its journal. A writer that was killed leaves a journal from which SQLite must
/// put the file right before it can be read, and a file of an earlier schema must be brought up to date; where the file
/// may not be written, that is done on the copy.
///
/// @param folder of its own, and only its owner can look into it
record RecoveredCopy(Path folder, Path file) implements AutoCloseable {
    /// Whether a copy could be read where this file could not.
    static boolean helps(SQLException refused) {
        return refused instanceof SQLiteException sqlite
                && (sqlite.getResultCode().code & 0xff) == SQLiteErrorCode.SQLITE_READONLY.code;
    }

    /// Copies a file to which this process has no connection.
    static RecoveredCopy of(Path original) {
        try {
            var folder = Files.createTempDirectory("sabor");
            var copy = new RecoveredCopy(folder, folder.resolve("copy.sabor"));
            copy(original, copy.file);
            if (needed(original)) {
                copy(journal(original), journal(copy.file));
            }
            return copy;
        } catch (IOException refused) {
            throw FileFailures.of(refused, original);
        }
    }

    /// Copies what a connection for reading shows, and closes that connection.
    static RecoveredCopy ofContents(Sql sql, Path original) throws SQLException {
        try (sql) {
            var folder = Files.createTempDirectory("sabor");
            var copy = new RecoveredCopy(folder, folder.resolve("copy.sabor"));
            Disk.empty(copy.file);
            sql.vacuumInto(copy.file);
            return copy;
        } catch (IOException refused) {
            throw FileFailures.of(refused, original);
        }
    }

    /// Copies the bytes alone: with the rights of a file that may only be read nothing could be put right.
    private static void copy(Path from, Path to) throws IOException {
        try (var bytes = Files.newInputStream(from)) {
            Files.copy(bytes, to);
        }
    }

    /// Whether a program that was killed left a file in the middle of a change.
    static boolean needed(Path file) {
        return Files.exists(journal(file));
    }

    static Path journal(Path file) {
        return file.resolveSibling(FileFailures.name(file) + "-journal");
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(journal(file));
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        } catch (IOException refused) {
            throw FileFailures.of(refused, file);
        }
    }
}
