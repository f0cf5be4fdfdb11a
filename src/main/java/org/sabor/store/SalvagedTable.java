package org.sabor.store;

import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// One table of a damaged file, read row by row in the order of its key: from both ends to the first page that is gone,
/// and then what lies between such pages, by halving the range of keys. SQLite finds a key through the pages that are
/// whole, so a lost page costs the rows that were on it.
final class SalvagedTable {
    /// So often a range is halved in vain before what is left of it counts as gone.
    private static final int PATIENCE = 8;

    private static final int HEX = 16;
    private static final int UUID_LENGTH = 36;

    private final Sql damaged;
    private final Sql target;
    private final String name;
    private final List<String> key;
    private final Set<String> seen = new HashSet<>();
    private boolean wholly;
    private int refused;

    SalvagedTable(Sql damaged, Sql target, String name) throws SQLException {
        this.damaged = damaged;
        this.target = target;
        this.name = name;
        this.key = target.query(
                "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", row -> row.getString(1), name);
    }

    /// Puts every row that can be read into the same table of the other database.
    void gather() throws SQLException {
        var first = new Reading(true, "", "g");
        wholly = first.run();
        if (!wholly) {
            between(first.last, "g", PATIENCE);
        }
    }

    /// How many rows came over.
    int gathered() {
        return seen.size() - refused;
    }

    /// How many rows were read and hold what no row of ours does.
    int refused() {
        return refused;
    }

    /// Whether all pages of the table could be read.
    boolean wholly() {
        return wholly;
    }

    /// Reads the keys from one to the other, both known or out of reach; letters beyond f are no digits, so „g“ is
    /// after every key.
    private void between(String from, String to, int patience) throws SQLException {
        int before = seen.size();
        var up = new Reading(true, from, to);
        if (up.run()) {
            return;
        }
        var down = new Reading(false, up.last, to);
        if (down.run()) {
            return;
        }
        int left = seen.size() > before ? PATIENCE : patience - 1;
        var middle = middle(up.last, down.last);
        if (left > 0 && middle != null) {
            between(up.last, middle, left);
            between(middle, down.last, left);
        }
    }

    /// The key in the middle of two, both written as hexadecimal digits; null where there is none.
    private static @Nullable String middle(String from, String to) {
        int length = Math.max(from.length(), to.length());
        boolean uuid = length <= 1 || length == UUID_LENGTH;
        int digits = uuid ? 32 : 64;
        var low = number(from, digits, '0');
        var high = number(to, digits, 'f');
        var middle = low.add(high).shiftRight(1);
        if (middle.equals(low)) {
            return null;
        }
        var text = String.format("%" + digits + "s", middle.toString(HEX)).replace(' ', '0');
        return uuid
                ? String.join(
                        "-",
                        text.substring(0, 8),
                        text.substring(8, 12),
                        text.substring(12, 16),
                        text.substring(16, 20),
                        text.substring(20))
                : text;
    }

    /// What is no digit, in a key that was hit, counts as none.
    private static BigInteger number(String text, int digits, char filling) {
        var hex = text.equals("g") ? "" : text.replaceAll("[^0-9a-f]", "");
        var padded = hex + String.valueOf(filling).repeat(Math.max(0, digits - hex.length()));
        return new BigInteger(padded.substring(0, digits), HEX);
    }

    /// Reads a range of keys until its end or the first page that cannot be read, and writes each row as it comes.
    private final class Reading implements Sql.RowMapper<Boolean> {
        private final boolean up;
        private final String from;
        private final String to;

        /// The last key that was read; before the first, the end of the range from which it started.
        private String last;

        private @Nullable SQLException targetRefused;

        Reading(boolean up, String from, String to) {
            this.up = up;
            this.from = from;
            this.to = to;
            this.last = up ? from : to;
        }

        /// Whether it came to the end.
        boolean run() throws SQLException {
            var order = String.join(up ? ", " : " DESC, ", key) + (up ? "" : " DESC");
            try {
                damaged.query(
                        "SELECT * FROM " + name + " WHERE " + key.getFirst() + " >= ? AND " + key.getFirst()
                                + " <= ? ORDER BY " + order,
                        this,
                        from,
                        to);
                return true;
            } catch (SQLException gone) {
                if (targetRefused != null) {
                    // A refusal of the new file is no damage of the old one.
                    throw targetRefused;
                }
                return false;
            }
        }

        @Override
        public Boolean map(ResultSet row) throws SQLException {
            int columns = row.getMetaData().getColumnCount();
            var values = new @Nullable Object[columns];
            for (int i = 0; i < columns; i++) {
                values[i] = row.getObject(i + 1);
            }
            var identity = new StringBuilder();
            for (var part : key) {
                identity.append(row.getString(part)).append('\n');
            }
            var first = row.getString(key.getFirst());
            if (first != null) {
                last = first;
            }
            if (seen.add(identity.toString())) {
                write(values);
            }
            return true;
        }

        private void write(@Nullable Object[] values) throws SQLException {
            var marks = String.join(", ", Collections.nCopies(values.length, "?"));
            try {
                target.update("INSERT INTO " + name + " VALUES (" + marks + ")", values);
            } catch (SQLException refusal) {
                if (!isConstraint(refusal)) {
                    targetRefused = refusal;
                    throw refusal;
                }
                // What was read is no value of ours, or is there twice.
                refused++;
            }
        }

        private static boolean isConstraint(SQLException refusal) {
            return refusal instanceof SQLiteException sqlite
                    && (sqlite.getResultCode().code & 0xff) == SQLiteErrorCode.SQLITE_CONSTRAINT.code;
        }
    }
}
