package org.sabor.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;
import org.sqlite.SQLiteOpenMode;

/// The one place where connections are made, with the settings of RELIABILITY C-1.
final class Database {
    private static final int LONGEST_VALUE = 50 * 1024 * 1024;

    /// As SQLite gives them back: TRUNCATE leaves no unsynced unlink behind, EXTRA is 3, MEMORY is 2.
    private static final Map<String, String> SETTINGS = Map.of(
            "synchronous", "3",
            "locking_mode", "normal",
            "foreign_keys", "1",
            "trusted_schema", "0",
            "cell_size_check", "1",
            "mmap_size", "0",
            "secure_delete", "1",
            "temp_store", "2",
            "busy_timeout", "3000");

    private static final Map<SQLiteLimits, Integer> LIMITS = Map.of(
            SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST_VALUE,
            SQLiteLimits.SQLITE_LIMIT_SQL_LENGTH, 100_000,
            SQLiteLimits.SQLITE_LIMIT_COLUMN, 100,
            SQLiteLimits.SQLITE_LIMIT_EXPR_DEPTH, 50,
            SQLiteLimits.SQLITE_LIMIT_VARIABLE_NUMBER, 999,
            // VACUUM INTO attaches its target.
            SQLiteLimits.SQLITE_LIMIT_ATTACHED, 1);

    private Database() {}

    /// A connection for reading and writing to a file that is there.
    static Sql toWrite(Path file) throws SQLException {
        return new Sql(file, () -> {
            var connection = connect(url(file), SQLiteOpenMode.READWRITE);
            // Setting this one answers with what is in force.
            return prepared(connection, Map.of("journal_mode = TRUNCATE", "truncate"));
        });
    }

    /// A connection for reading only.
    static Sql toRead(Path file) throws SQLException {
        return new Sql(file, () -> prepared(connect(url(file), SQLiteOpenMode.READONLY), Map.of()));
    }

    /// A connection to a damaged file, a copy of it that nobody needs afterwards: what of its schema cannot be
    /// read is passed over. Everything else is as for others, so that nothing of a stranger runs.
    static Sql toSalvage(Path copy) throws SQLException {
        return new Sql(copy, () -> {
            var connection = connect(url(copy), SQLiteOpenMode.READWRITE);
            try (var statement = connection.createStatement()) {
                statement.executeUpdate("PRAGMA writable_schema = ON");
            }
            return prepared(connection, Map.of());
        });
    }

    /// A database that is gone when the connection is closed.
    static Sql inMemory() throws SQLException {
        return new Sql(() -> connect("jdbc:sqlite::memory:", SQLiteOpenMode.READWRITE));
    }

    /// The file as an URI, so that no character of a name can mean anything to SQLite or the driver.
    static String url(Path file) {
        var uri = file.toAbsolutePath().toUri();
        // SQLite knows no host: a path of a Windows share is //server/share.
        var host = uri.getRawAuthority();
        return "jdbc:sqlite:file://" + (host == null ? "" : "//" + host) + uri.getRawPath();
    }

    private static SQLiteConnection connect(String url, SQLiteOpenMode mode) throws SQLException {
        var config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.resetOpenMode(SQLiteOpenMode.READWRITE);
        config.setOpenMode(mode);
        // Asked for by each change otherwise, and no table numbers its rows for us.
        config.setGetGeneratedKeys(false);
        return JDBC.createConnection(url, config.toProperties());
    }

    /// @param more settings whose statement also asks for them
    private static Connection prepared(SQLiteConnection connection, Map<String, String> more) throws SQLException {
        boolean ready = false;
        try (var statement = connection.createStatement()) {
            for (var limit : LIMITS.entrySet()) {
                connection.setLimit(limit.getKey(), limit.getValue());
            }
            for (var setting : SETTINGS.entrySet()) {
                statement.executeUpdate("PRAGMA " + setting.getKey() + " = " + setting.getValue());
            }
            expect(statement, SETTINGS);
            expect(statement, more);
            ready = true;
            return connection;
        } finally {
            if (!ready) {
                connection.close();
            }
        }
    }

    private static void expect(Statement statement, Map<String, String> settings) throws SQLException {
        for (var setting : settings.entrySet()) {
            try (var result = statement.executeQuery("PRAGMA " + setting.getKey())) {
                var found = result.getString(1);
                if (!setting.getValue().equals(found)) {
                    throw new IllegalStateException("PRAGMA " + setting.getKey() + ": " + found);
                }
            }
        }
    }
}
