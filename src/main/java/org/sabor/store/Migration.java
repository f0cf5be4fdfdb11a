package org.sabor.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;

/// Brings a file of an earlier schema up to date: in one transaction, the version with it, so that whoever is killed on
/// the way finds the old file (RELIABILITY C-2).
final class Migration {
    private Migration() {}

    /// Does nothing to a file that is up to date.
    ///
    /// @param sql a connection to a file that was checked
    /// @param before is run before anything is written; what it throws stops the migration
    static void toNewest(Sql sql, Path file, Instant at, Runnable before) throws SQLException {
        int version = Schema.version(sql);
        if (version == Schema.VERSION) {
            return;
        }
        before.run();
        sql.inTransaction(() -> {
            Schema.upgrade(sql, version, Schema.VERSION);
            Purge.raise(sql, at);
        });
        FileCheck.check(sql, file);
    }
}
