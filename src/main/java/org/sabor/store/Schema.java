package org.sabor.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;

/// The tables of a file, and how to know them again.
final class Schema {
    /// „Sabo“, by which a database says that it is ours.
    static final int APPLICATION_ID = 0x5361626F;

    /// The newest schema this program knows. It is the only one; a file of a newer one is refused by
    /// [FileHead].
    static final int VERSION = 1;

    private Schema() {}

    /// Makes the tables; within a transaction.
    static void create(Sql sql) throws SQLException {
        sql.script(script());
        sql.script("PRAGMA application_id = " + APPLICATION_ID);
        sql.script("PRAGMA user_version = " + VERSION);
    }

    /// Whether the tables, indexes, views and triggers are exactly those we make. A trigger or a view of
    /// someone else's would run when we write or read (RELIABILITY D7).
    static boolean known(Sql sql) throws SQLException {
        try (var fresh = Database.inMemory()) {
            fresh.script(script());
            return objects(fresh).equals(objects(sql));
        }
    }

    /// The names of all tables; of a file that is [#known(Sql)], so they are ours.
    static List<String> tables(Sql sql) throws SQLException {
        return sql.query("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name", row -> row.getString(1));
    }

    private static List<List<String>> objects(Sql sql) throws SQLException {
        return sql.query(
                "SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_schema ORDER BY type, name",
                row -> List.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
    }

    private static String script() {
        try (var script = Schema.class.getResourceAsStream("V1.sql")) {
            if (script == null) {
                throw new IllegalStateException("V1.sql is missing");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
