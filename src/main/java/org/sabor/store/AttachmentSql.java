package org.sabor.store;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Attachments;

/// The table `attachment`: the bytes of pictures, evidence and presentations under their hash.
final class AttachmentSql {
    private AttachmentSql() {}

    static byte @Nullable [] read(Sql sql, String hash) throws SQLException {
        var found = sql.query("SELECT bytes FROM attachment WHERE hash = ?", row -> row.getBytes(1), hash);
        return found.isEmpty() ? null : found.getFirst();
    }

    /// The hashes that no edit names, done or taken back.
    static Set<String> inNoEdit(Sql sql) throws SQLException {
        return new HashSet<>(sql.query("""
            SELECT hash FROM attachment
            WHERE NOT EXISTS (SELECT 1 FROM edit WHERE instr(content, attachment.hash) > 0)\
            """, row -> row.getString(1)));
    }

    static void remove(Sql sql, String hash) throws SQLException {
        sql.update("DELETE FROM attachment WHERE hash = ?", hash);
    }

    static void write(Sql sql, byte[] bytes) throws SQLException {
        sql.update(
                "INSERT INTO attachment (hash, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING",
                Attachments.hash(bytes),
                bytes);
    }
}
