package org.sabor.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What went wrong with a file, in one sentence that says what to do.
final class FileFailures {
    private FileFailures() {}

    static Failure input(String key, Path file) {
        return new Failure(Failure.Exit.INPUT_REFUSED, Message.of(key, name(file)));
    }

    static Failure badFile(String key, Path file) {
        return new Failure(Failure.Exit.BAD_FILE, Message.of(key, name(file)));
    }

    static Failure refused(String key, Path file) {
        return new Failure(Failure.Exit.TARGET_REFUSED, Message.of(key, name(file)));
    }

    static Failure damaged(Path file, Throwable cause) {
        return new Failure(Failure.Exit.BAD_FILE, Message.of("file.damaged", name(file)), cause);
    }

    static Failure readOnly(Path file, @Nullable Throwable cause) {
        return new Failure(Failure.Exit.TARGET_REFUSED, Message.of("file.read-only", name(file)), cause);
    }

    /// Whether another program holds the file at the moment.
    static boolean busy(SQLException cause) {
        return cause instanceof SQLiteException sqlite
                && switch (SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & 0xff)) {
                    case SQLITE_BUSY, SQLITE_LOCKED -> true;
                    default -> false;
                };
    }

    static Failure of(SQLException cause, Path file) {
        if (!(cause instanceof SQLiteException sqlite)) {
            return refused("file.not-accepted", file, cause);
        }
        var code = sqlite.getResultCode();
        if (code == SQLiteErrorCode.SQLITE_READONLY_DBMOVED) {
            return refused("file.replaced", file, cause);
        }
        // The low byte is the kind of error, the rest says more.
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_CORRUPT, SQLITE_NOTADB -> damaged(file, cause);
            case SQLITE_FULL -> refused("file.disk-full", file, cause);
            case SQLITE_READONLY, SQLITE_PERM -> readOnly(file, cause);
            case SQLITE_BUSY, SQLITE_LOCKED -> refused("file.busy", file, cause);
            case SQLITE_TOOBIG -> refused("file.too-big", file, cause);
            case SQLITE_CONSTRAINT -> refused("file.not-accepted", file, cause);
            default -> refused("file.disk-error", file, cause);
        };
    }

    static Failure of(IOException cause, Path file) {
        var reason = cause instanceof FileSystemException system ? system.getReason() : null;
        var key = cause instanceof AccessDeniedException || "Read-only file system".equals(reason)
                ? "file.no-access"
                : "No space left on device".equals(reason) ? "file.disk-full" : "file.disk-error";
        return refused(key, file, cause);
    }

    private static Failure refused(String key, Path file, Throwable cause) {
        return new Failure(Failure.Exit.TARGET_REFUSED, Message.of(key, name(file)), cause);
    }

    /// The one name of a file, with links followed; of one that is not there, that of its folder and its own.
    static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException missing) {
            var place = file.toAbsolutePath().normalize();
            var folder = place.getParent();
            return folder == null || !Files.isDirectory(folder)
                    ? place
                    : real(folder).resolve(place.getFileName());
        }
    }

    static String name(Path file) {
        var name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
