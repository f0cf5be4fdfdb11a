package org.sabor.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The counter that every transaction raises, and who raised it last. Where it is not as we left it, someone
/// replaced the file or wrote into it past all locks, which SQLite cannot see (RELIABILITY C-3).
final class Generation {
    private final Path file;
    /// By which the system knows the file; null where it does not say.
    private final @Nullable Object identity;

    private final String me = UUID.randomUUID().toString();
    private long last;
    private String lastWriter;
    private boolean uncertain;

    private record Mark(long generation, String writer) {}

    /// The counter as it is in the file now.
    Generation(Sql sql, Path file) throws SQLException {
        this.file = file;
        identity = Disk.identity(file);
        var mark = mark(sql);
        last = mark.generation;
        lastWriter = mark.writer;
    }

    /// Does the work in a transaction that raises the counter.
    ///
    /// @throws org.sabor.message.Failure where the file is not as we left it; nothing is written then
    void inTransaction(Sql sql, Instant at, Sql.Work work) throws SQLException {
        // A commit may be refused and yet have happened. Only the next look at the file can tell.
        if (!uncertain || !mark(sql).equals(new Mark(last + 1, me))) {
            uncertain = true;
            sql.inTransaction(() -> {
                raise(sql, at);
                work.run();
            });
        }
        uncertain = false;
        last++;
        lastWriter = me;
    }

    private void raise(Sql sql, Instant at) throws SQLException {
        int raised = sql.update("""
            UPDATE meta SET generation = generation + 1, writer = ?, at = ?
            WHERE generation = ? AND writer = ?\
            """, me, at.toString(), last, lastWriter);
        if (raised != 1) {
            throw FileFailures.refused("file.replaced", file);
        }
    }

    /// Looks whether the file is as we left it, without writing: another one may have its name, or none, or somebody
    /// has written into it. What SQLite could say (`PRAGMA data_version`) is less than that.
    ///
    /// @throws org.sabor.message.Failure where it is not
    void look(Sql sql) throws SQLException {
        if (uncertain) {
            return;
        }
        if (!Objects.equals(Disk.identity(file), identity) || !mark(sql).equals(new Mark(last, lastWriter))) {
            throw FileFailures.refused("file.replaced", file);
        }
    }

    private static Mark mark(Sql sql) throws SQLException {
        return sql.one("SELECT generation, writer FROM meta", row -> new Mark(row.getLong(1), row.getString(2)));
    }

    /// Starts the counter of a new file.
    static void start(Sql sql, Instant at) throws SQLException {
        sql.update(
                "INSERT INTO meta (only_row, file, generation, writer, at) VALUES (1, ?, 1, ?, ?)",
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString(),
                at.toString());
    }
}
