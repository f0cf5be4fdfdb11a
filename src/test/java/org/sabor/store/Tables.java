package org.sabor.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The tables of the newest schema, for tests of other packages.
public final class Tables {
    private Tables() {}

    /// The columns of each table, in order.
    public static Map<String, List<String>> columns() {
        try (var sql = Database.inMemory()) {
            Schema.create(sql);
            var columns = new TreeMap<String, List<String>>();
            for (var table :
                    sql.query("SELECT name FROM sqlite_schema WHERE type = 'table'", row -> row.getString(1))) {
                columns.put(
                        table,
                        sql.query(
                                "SELECT name FROM pragma_table_info(?) ORDER BY cid", row -> row.getString(1), table));
            }
            return columns;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
