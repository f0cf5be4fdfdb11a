package org.sabor.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One connection and its prepared statements. Any thread may use it, one at a time: a transaction keeps the
/// others out.
final class Sql implements AutoCloseable {
    /// Makes a value of the row the result stands on.
    @FunctionalInterface
    interface RowMapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    /// What is done in a transaction.
    @FunctionalInterface
    interface Work {
        void run() throws SQLException;
    }

    /// Makes the connection, with its settings.
    @FunctionalInterface
    interface Source {
        Connection connect() throws SQLException;
    }

    private final Source source;
    private final @Nullable Path file;
    private boolean closed;
    private Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    /// A connection to no file.
    Sql(Source source) throws SQLException {
        this.source = source;
        this.file = null;
        this.connection = source.connect();
    }

    /// A connection to this file, of which Java keeps its hands while it is open.
    Sql(Path file, Source source) throws SQLException {
        this.source = source;
        this.file = FileFailures.real(file);
        ConnectedFiles.connect(this.file);
        boolean connected = false;
        try {
            this.connection = source.connect();
            connected = true;
        } finally {
            if (!connected) {
                ConnectedFiles.disconnect(this.file);
            }
        }
    }

    /// Goes on with a new connection. After the system has failed to read or write, nothing the old one
    /// remembers is sure (Rebello et al., „Can Applications Recover from fsync Failures?“).
    synchronized void reconnect() throws SQLException {
        prepared.clear();
        connection.close();
        connection = source.connect();
    }

    /// All rows of the result.
    ///
    /// @param arguments texts, numbers, bytes or null, one for each `?`
    synchronized <T> List<T> query(String sql, RowMapper<T> mapper, @Nullable Object... arguments) throws SQLException {
        var statement = bound(sql, arguments);
        var found = new ArrayList<T>();
        try (var result = statement.executeQuery()) {
            while (result.next()) {
                found.add(mapper.map(result));
            }
        }
        return found;
    }

    /// The one row of the result.
    <T> T one(String sql, RowMapper<T> mapper, @Nullable Object... arguments) throws SQLException {
        var found = query(sql, mapper, arguments);
        if (found.size() != 1) {
            throw new SQLException("one row expected, not " + found.size());
        }
        return found.getFirst();
    }

    /// Changes rows, and says how many.
    synchronized int update(String sql, @Nullable Object... arguments) throws SQLException {
        return bound(sql, arguments).executeUpdate();
    }

    /// Runs a script of several statements.
    synchronized void script(String statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(statements);
        }
    }

    /// Writes a copy of the database without the traces of deleted rows.
    ///
    /// @param file an empty file
    synchronized void vacuumInto(Path file) throws SQLException {
        // A prepared statement that has run counts as one in progress, beside which there is no VACUUM.
        forgetStatements();
        script("VACUUM INTO '" + file.toString().replace("'", "''") + "'");
    }

    /// Writes the database anew without the traces of deleted rows.
    synchronized void vacuum() throws SQLException {
        forgetStatements();
        script("VACUUM");
    }

    /// Does all of the work or none of it.
    synchronized void inTransaction(Work work) throws SQLException {
        script("BEGIN IMMEDIATE");
        boolean committed = false;
        try {
            work.run();
            script("COMMIT");
            committed = true;
        } finally {
            if (!committed) {
                rollback();
            }
        }
    }

    /// Reads one state of the database, whatever others write meanwhile.
    synchronized void inReadTransaction(Work work) throws SQLException {
        script("BEGIN");
        try {
            work.run();
        } finally {
            rollback();
        }
    }

    private void rollback() {
        try {
            // The driver may have closed the statement that failed.
            forgetStatements();
            script("ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            // SQLite itself rolls back where the disk is full or fails; the first error is the one to be told.
            return;
        }
    }

    private void forgetStatements() throws SQLException {
        for (var statement : prepared.values()) {
            statement.close();
        }
        prepared.clear();
    }

    private PreparedStatement bound(String sql, @Nullable Object[] arguments) throws SQLException {
        var statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case null -> statement.setObject(i + 1, null);
                case String text -> statement.setString(i + 1, text);
                case Integer number -> statement.setInt(i + 1, number);
                case Long number -> statement.setLong(i + 1, number);
                case byte[] bytes -> statement.setBytes(i + 1, bytes);
                case Object other -> throw new IllegalArgumentException("no value of SQL: " + other.getClass());
            }
        }
        return statement;
    }

    @Override
    public synchronized void close() throws SQLException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            connection.close();
        } finally {
            if (file != null) {
                ConnectedFiles.disconnect(file);
            }
        }
    }
}
