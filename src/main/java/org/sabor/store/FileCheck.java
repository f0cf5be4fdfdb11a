package org.sabor.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/// Whether an opened file is whole and holds what we put into it and nothing else.
final class FileCheck {
    private FileCheck() {}

    /// The same connection, where the file is whole; otherwise it is closed.
    static Sql whole(Sql sql, Path file) throws SQLException {
        boolean whole = false;
        try {
            check(sql, file);
            whole = true;
            return sql;
        } finally {
            if (!whole) {
                sql.close();
            }
        }
    }

    /// @throws org.sabor.message.Failure where the file is damaged or was changed by another program
    static void check(Sql sql, Path file) throws SQLException {
        known(sql, file);
        var found = sql.query("PRAGMA quick_check(1)", row -> row.getString(1));
        var dangling = sql.query("PRAGMA foreign_key_check", row -> row.getString(1));
        if (!found.equals(List.of("ok")) || !dangling.isEmpty()) {
            throw FileFailures.badFile("file.damaged", file);
        }
    }

    /// The part of the check that comes first: triggers, views and generated columns of a stranger could run from
    /// the next statement on.
    static void known(Sql sql, Path file) throws SQLException {
        if (!Schema.known(sql)) {
            throw FileFailures.badFile("file.changed-outside", file);
        }
    }

    /// Where the system refuses to open a file for writing, SQLite opens it for reading and says so at the first
    /// change. It is to be known before anybody has done something.
    ///
    /// @throws SQLException where nothing can be written; nothing is written by asking
    static void writable(Sql sql) throws SQLException {
        sql.update("UPDATE meta SET at = at WHERE 0");
    }
}
