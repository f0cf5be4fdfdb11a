package org.sabor.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sabor.json.Json;
import org.sabor.model.Row;

/// How rows of one kind stand in their table: columns, reading and writing. A change of a row is written as a
/// removal and an insertion, so there are no other statements.
abstract class RowSql<R extends Row<R>> {
    final Json json;
    private final String table;
    private final String select;
    private final String insert;
    private final String delete;
    private final String deleteAll;

    /// @param columns all columns in order, with commas; the first is `id`
    RowSql(Json json, String table, String columns) {
        this.json = json;
        this.table = table;
        var marks = Stream.of(columns.split(",")).map(_ -> "?").collect(Collectors.joining(", "));
        select = "SELECT id, json_array(" + columns + ") FROM " + table + " ORDER BY id";
        insert = "INSERT INTO " + table + " (" + columns + ") VALUES (" + marks + ")";
        deleteAll = "DELETE FROM " + table;
        delete = "DELETE FROM " + table + " WHERE id = ?";
    }

    /// The row of these columns.
    abstract R read(Columns columns);

    /// Hands over the row's values in the order of the columns.
    abstract void write(R row, Values values);

    /// All rows, in the order of their ids.
    List<R> all(Sql sql) throws SQLException {
        var columns = new Columns(json);
        return sql.query(select, result -> columns.of(result.getBytes(2), this::read));
    }

    String table() {
        return table;
    }

    /// The ids of the rows in which something stands that no rule allows.
    List<String> broken(Sql sql) throws SQLException {
        return sql.query(select, result -> isBroken(result) ? result.getString(1) : "").stream()
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private boolean isBroken(ResultSet result) throws SQLException {
        try {
            new Columns(json).of(result.getBytes(2), this::read);
            return false;
        } catch (RuntimeException noValueOfOurs) {
            return true;
        }
    }

    void insert(Sql sql, R row) throws SQLException {
        var values = new Values(json);
        write(row, values);
        sql.update(insert, values.toArray());
    }

    /// Removes all rows.
    void deleteAll(Sql sql) throws SQLException {
        sql.update(deleteAll);
    }

    /// @throws SQLException where there is no such row
    void delete(Sql sql, R row) throws SQLException {
        if (sql.update(delete, row.id().toString()) != 1) {
            throw new SQLException("no row " + row.id());
        }
    }
}
