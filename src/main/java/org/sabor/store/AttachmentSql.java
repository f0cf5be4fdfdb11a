package org.sabor.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// The table `attachment`: the bytes of pictures and of evidence under their hash.
final class AttachmentSql {
    private AttachmentSql() {}

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static byte @Nullable [] read(Sql sql, String hash) throws SQLException {
        var found = sql.query("SELECT bytes FROM attachment WHERE hash = ?", row -> row.getBytes(1), hash);
        return found.isEmpty() ? null : found.getFirst();
    }

    static void write(Sql sql, byte[] bytes) throws SQLException {
        sql.update("INSERT INTO attachment (hash, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING", hash(bytes), bytes);
    }
}
