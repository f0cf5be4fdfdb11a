package org.sabor.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sabor.json.Json;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.model.Step;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Writes the steps of the workspace into the file, each in a transaction of its own and in order. A step that
/// is refused stays at the head of the queue, and those that come later wait behind it until [#retry()].
///
/// Where another program holds the file for a moment, as one that copies or scans it does, a step is tried again until
/// [#PATIENCE] is over; until then it counts as being saved.
///
/// Any thread may hand over steps; the editor's thread writes them.
public final class Writer implements Consumer<Step> {
    /// How long another program may hold the file before a step is refused.
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final long PAUSE_MILLISECONDS = 100;

    private final Path file;
    private final Sql sql;
    private final Editor editor;
    private Duration patience = PATIENCE;
    private final Generation generation;
    private final SeminarSql rows;
    private final EditSql edits;

    // The lock is on the queue; states are told while it is held, so that they come in order.
    private final Deque<Step> queue = new ArrayDeque<>();
    private @Nullable Message refusal;
    private boolean connectionLost;

    Writer(Path file, Sql sql, Editor editor, Json json) throws SQLException {
        this.file = file;
        this.sql = sql;
        this.editor = editor;
        FileCheck.writable(sql);
        this.generation = new Generation(sql, file);
        this.rows = new SeminarSql(json);
        this.edits = new EditSql(json);
    }

    /// Takes a step, and returns before it is written.
    @Override
    public void accept(Step step) {
        synchronized (queue) {
            queue.add(step);
            tell();
        }
        editor.thread().execute(this::writeAll);
    }

    /// Goes on with the step that was refused.
    public void retry() {
        synchronized (queue) {
            if (!queue.isEmpty()) {
                refusal = null;
                tell();
            }
        }
        editor.thread().execute(() -> {
            writeAll();
            lookNow();
        });
    }

    /// Looks, on the editor's thread, whether the file is still as it was left here, and says so at once where it is
    /// not: for whoever comes back to the window after somebody else may have been at the file (RELIABILITY C-3).
    public void look() {
        editor.thread().execute(() -> {
            if (whole()) {
                lookNow();
            }
        });
    }

    private void lookNow() {
        if (waiting() > 0) {
            // The step that waits says what there is to say.
            return;
        }
        @Nullable Message found = null;
        try {
            synchronized (generation) {
                generation.look(sql);
            }
        } catch (Failure failure) {
            found = failure.text();
        } catch (SQLException refused) {
            if (FileFailures.busy(refused)) {
                // Nothing is known yet, and nothing waits; whatever is written next looks too.
                return;
            }
            found = FileFailures.of(refused, file).text();
        }
        synchronized (queue) {
            if (queue.isEmpty() && !Objects.equals(found, refusal)) {
                refusal = found;
                tell();
            }
        }
    }

    /// Whether all that was done is in the file, and the file was as it was left when it was last looked at.
    public boolean whole() {
        synchronized (queue) {
            return queue.isEmpty() && refusal == null;
        }
    }

    /// How many steps are not on the disk yet. Closing the file loses them.
    public int waiting() {
        synchronized (queue) {
            return queue.size();
        }
    }

    /// Writes what waits, on the editor's thread, and returns once it is written or refused.
    public void settle() {
        CompletableFuture.runAsync(this::writeAll, editor.thread()).join();
    }

    /// Writes what waits, on the editor's thread.
    private void writeAll() {
        for (var step = next(); step != null; step = next()) {
            // What is told of an error nobody foresaw; the error itself goes on to the thread's handler.
            var why = Message.of("file.not-accepted", FileFailures.name(file));
            boolean written = false;
            try {
                write(step);
                written = true;
            } catch (Failure failure) {
                why = failure.text();
            } catch (SQLException refused) {
                // Lost until it is made anew: a try that fails at that leaves none.
                connectionLost |= breaksConnection(refused);
                why = FileFailures.of(refused, file).text();
            } finally {
                settle(written ? null : why);
            }
        }
    }

    private @Nullable Step next() {
        synchronized (queue) {
            return refusal == null ? queue.peek() : null;
        }
    }

    private void settle(@Nullable Message why) {
        synchronized (queue) {
            if (why == null) {
                queue.remove();
            }
            refusal = why;
            tell();
        }
    }

    private void tell() {
        editor.states()
                .accept(
                        refusal != null
                                ? new SaveState.NotSaved(refusal, queue.size())
                                : queue.isEmpty()
                                        ? new SaveState.Saved(editor.clock().instant())
                                        : new SaveState.Saving(queue.size()));
    }

    private void write(Step step) throws SQLException {
        patiently(this::connectAgain);
        var effect = step.effect();
        if (editor.safekeeping() != null) {
            editor.safekeeping().before(effect, file);
        }
        inTransaction(() -> {
            rows.apply(sql, effect);
            edits.write(sql, step, editor.clock().instant(), editor.user());
        });
    }

    private void connectAgain() throws SQLException {
        if (connectionLost) {
            sql.reconnect();
            FileCheck.check(sql, file);
            FileCheck.writable(sql);
            connectionLost = false;
        }
    }

    /// Does other work between two steps.
    void inTransaction(Sql.Work work) throws SQLException {
        patiently(() -> {
            synchronized (generation) {
                generation.inTransaction(sql, editor.clock().instant(), work);
            }
        });
        if (editor.safekeeping() != null) {
            editor.safekeeping().after();
        }
    }

    /// Tries again as long as another program holds the file and there is patience left. Each try waits by itself,
    /// as long as the connection is told to; between two, whoever wants to read comes in. A transaction that was
    /// refused so late that it may have happened is not done twice, which [Generation] sees to.
    private void patiently(Sql.Work work) throws SQLException {
        long since = System.nanoTime();
        while (true) {
            try {
                work.run();
                return;
            } catch (SQLException refused) {
                if (!FileFailures.busy(refused) || System.nanoTime() - since >= patience.toNanos()) {
                    throw refused;
                }
                pause(refused);
            }
        }
    }

    private static void pause(SQLException refused) throws SQLException {
        try {
            Thread.sleep(PAUSE_MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw refused;
        }
    }

    /// Another patience, for tests that must not last as long.
    void patience(Duration other) {
        patience = other;
    }

    /// Whether the connection may be in a state in which it refuses whatever comes: after it could not read, write
    /// or open something, or roll back. Where the disk is full or the file may not be written it is as good as
    /// before.
    private static boolean breaksConnection(SQLException refused) {
        return !(refused instanceof SQLiteException sqlite)
                || switch (SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & 0xff)) {
                    case SQLITE_FULL, SQLITE_READONLY, SQLITE_CONSTRAINT, SQLITE_TOOBIG, SQLITE_BUSY, SQLITE_LOCKED ->
                        false;
                    default -> true;
                };
    }
}
