package org.sabor.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Attachments;

/// The table `attachment`: the bytes of pictures and of evidence under their hash.
final class AttachmentSql {
    private AttachmentSql() {}

    static byte @Nullable [] read(Sql sql, String hash) throws SQLException {
        var found = sql.query("SELECT bytes FROM attachment WHERE hash = ?", row -> row.getBytes(1), hash);
        return found.isEmpty() ? null : found.getFirst();
    }

    static void write(Sql sql, byte[] bytes) throws SQLException {
        sql.update(
                "INSERT INTO attachment (hash, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING",
                Attachments.hash(bytes),
                bytes);
    }
}
