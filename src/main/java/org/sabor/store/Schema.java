package org.sabor.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;

/// The tables of a file, and how to know them again. Schema `n` is what the scripts `V1.sql` to `Vn.sql` make, one
/// after the other, so a file that was brought up to date is the same to the letter as one that was made so.
final class Schema {
    /// „Sabo“, by which a database says that it is ours.
    static final int APPLICATION_ID = 0x5361626F;

    /// The newest schema this program knows. A file of a newer one is refused by [FileHead].
    static final int VERSION = 2;

    private Schema() {}

    /// Makes the tables; within a transaction.
    static void create(Sql sql) throws SQLException {
        create(sql, VERSION);
    }

    /// Makes the tables of an earlier schema, for tests of bringing it up to date.
    static void create(Sql sql, int version) throws SQLException {
        upgrade(sql, 0, version);
        sql.script("PRAGMA application_id = " + APPLICATION_ID);
    }

    /// Brings the tables from one schema to a later one; within a transaction, which the version belongs to.
    static void upgrade(Sql sql, int from, int to) throws SQLException {
        for (int version = from + 1; version <= to; version++) {
            sql.script(script(version));
        }
        sql.script("PRAGMA user_version = " + to);
    }

    /// Which schema the file says it has.
    static int version(Sql sql) throws SQLException {
        return sql.one("PRAGMA user_version", row -> row.getInt(1));
    }

    /// Whether the tables, indexes, views and triggers are exactly those we make for the schema the file says it has. A
    /// trigger or a view of someone else's would run when we write or read (RELIABILITY D7).
    static boolean known(Sql sql) throws SQLException {
        int version = version(sql);
        if (version < 1 || version > VERSION) {
            return false;
        }
        try (var fresh = Database.inMemory()) {
            upgrade(fresh, 0, version);
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

    private static String script(int version) {
        try (var script = Schema.class.getResourceAsStream("V" + version + ".sql")) {
            if (script == null) {
                throw new IllegalStateException("V" + version + ".sql is missing");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
