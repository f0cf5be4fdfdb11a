package org.sabor.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/// Files without what protects them, for controls that must lose something.
public final class Loosened implements AutoCloseable {
    private final Sql sql;

    private Loosened(Sql sql) {
        this.sql = sql;
    }

    /// Sets this on the connection of an open file: `synchronous = OFF`.
    public static void set(SeminarFile file, String setting) {
        try {
            file.sql().script("PRAGMA " + setting);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /// A connection past the lock and the generation of a file.
    public static Loosened connection(Path file) throws SQLException {
        return new Loosened(Database.toWrite(file));
    }

    /// Runs statements that give nothing back.
    public void run(String statements) throws SQLException {
        sql.script(statements);
    }

    /// The number that a query gives.
    public long number(String query) throws SQLException {
        return sql.one(query, row -> row.getLong(1));
    }

    /// Copies a file with its journal as a killed writer leaves them: half a transaction is in the file.
    public static void torn(Path file, Path torn) throws SQLException, IOException {
        try (var writer = Database.toWrite(file)) {
            writer.script("PRAGMA cache_size = 1");
            writer.script("BEGIN IMMEDIATE");
            writer.script("UPDATE participant SET note = hex(randomblob(9000))");
            writer.script("UPDATE day SET number = number + 50");
            Files.copy(file, torn);
            Files.copy(journal(file), journal(torn));
            writer.script("ROLLBACK");
        }
    }

    private static Path journal(Path file) {
        return file.resolveSibling(file.getFileName() + "-journal");
    }

    @Override
    public void close() throws SQLException {
        sql.close();
    }
}
