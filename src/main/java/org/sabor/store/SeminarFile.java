package org.sabor.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sabor.json.Json;
import org.sabor.message.Failure;
import org.sabor.model.Attachments;
import org.sabor.model.Id;
import org.sabor.model.Participant;
import org.sabor.model.RecordedEdit;
import org.sabor.model.Seminar;

/// An open `.sabor` file. Reading is allowed from any thread, and throws a [Failure] where the disk refuses.
///
/// While a file is open no Java stream may be opened on it: see the comment of the package.
public final class SeminarFile implements Attachments, AutoCloseable {
    private final Path path;
    private final Sql sql;
    private final Json json = Json.lenient();
    private final @Nullable Editing editing;
    private final @Nullable RecoveredCopy copy;

    /// What only a file has that may be written.
    ///
    /// @param stick where the file is on one: what is written is a copy of it
    private record Editing(
            FileLock lock,
            Editor editor,
            Writer writer,
            @Nullable Stick stick) {}

    private SeminarFile(Path path, Sql sql, @Nullable RecoveredCopy copy) {
        this.path = path;
        this.sql = sql;
        this.editing = null;
        this.copy = copy;
    }

    private SeminarFile(Path path, Sql sql, FileLock lock, Editor editor, @Nullable Stick stick) throws SQLException {
        this.path = path;
        this.sql = sql;
        this.editing = new Editing(lock, editor, new Writer(path, sql, editor, json), stick);
        this.copy = null;
    }

    /// Makes a new file with this seminar, and opens it.
    ///
    /// @param attachments has the bytes of the pictures and of the evidence the seminar names
    /// @throws Failure where something is there already, or the folder refuses
    public static SeminarFile create(Path path, Seminar seminar, Attachments attachments, Editor editor) {
        var target = path.toAbsolutePath();
        try (var file = new NewFile(target)) {
            try (var sql = Database.toWrite(file.part())) {
                sql.inTransaction(() -> fill(
                        sql,
                        Purge.without(seminar, editor),
                        attachments,
                        editor.clock().instant()));
                FileCheck.check(sql, target);
                sql.script("PRAGMA journal_mode = DELETE");
            }
            file.finish();
        } catch (SQLException refused) {
            throw FileFailures.of(refused, target);
        }
        return open(target, editor);
    }

    private static void fill(Sql sql, Seminar seminar, Attachments attachments, Instant now) throws SQLException {
        Schema.create(sql);
        Generation.start(sql, now);
        new SeminarSql(Json.lenient()).insert(sql, seminar);
        for (var hash : seminar.attachments()) {
            var bytes = attachments.bytes(hash);
            if (bytes != null) {
                AttachmentSql.write(sql, bytes);
            }
        }
    }

    /// Opens a file to read and write, and keeps others from writing it. One on a stick is worked on in a copy, see
    /// [Stick].
    ///
    /// @throws Failure where it is no file of ours, is damaged or too new, is open elsewhere (`OPEN_ELSEWHERE`),
    ///     may only be read (`file.read-only`) or has other bytes than when it was left in this state
    ///     (`file.differs`), or where there are changes that are not on its stick (`stick.unpublished`); nothing in
    ///     it has changed then
    public static SeminarFile open(Path path, Editor editor) {
        return open(path, editor, Stick.Unpublished.REFUSE);
    }

    /// Opens a file; of one on a stick it is known what becomes of changes that are not on it yet.
    public static SeminarFile open(Path path, Editor editor, Stick.Unpublished way) {
        return open(path, editor, way, false);
    }

    /// Opens a file although its bytes are other than when it was left; only where somebody has said so.
    public static SeminarFile openAnyway(Path path, Editor editor) {
        return open(path, editor, Stick.Unpublished.PUBLISH, true);
    }

    private static SeminarFile open(Path path, Editor editor, Stick.Unpublished way, boolean anyway) {
        var file = FileFailures.real(path);
        var keeping = editor.safekeeping();
        var stick = keeping == null ? null : Stick.of(file, keeping, editor.clock());
        if (stick == null && !FileLock.heldHere(file)) {
            FileHead.check(file);
        }
        if (Files.exists(file) && !FileLock.heldHere(file) && !Files.isWritable(file)) {
            throw FileFailures.readOnly(file, null);
        }
        if (keeping == null || stick == null) {
            return connect(file, editor, null, way, anyway);
        }
        try {
            var onto = new Editor(editor.clock(), editor.user(), editor.thread(), editor.states(), keeping.onto(stick));
            return connect(stick.copy(), onto, stick, way, anyway);
        } catch (Failure failure) {
            throw stick.named(failure);
        }
    }

    private static SeminarFile connect(
            Path file, Editor editor, @Nullable Stick stick, Stick.Unpublished way, boolean anyway) {
        var lock = FileLock.take(file, editor.user(), editor.clock().instant());
        boolean opened = false;
        try {
            var keeping = editor.safekeeping();
            if (stick != null && keeping != null) {
                stick.begin(way, anyway, keeping.warnings());
            }
            var sql = keeping == null || anyway ? FileCheck.whole(Database.toWrite(file), file) : keeping.asLeft(file);
            var open = new SeminarFile(file, upToDate(sql, file, editor), lock, editor, stick);
            opened = true;
            return open;
        } catch (SQLException refused) {
            throw FileFailures.of(refused, file);
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    /// The same connection to a file of the newest schema. A verified backup comes before one is brought up to date
    /// (RELIABILITY C-2, step 8); where it is refused, the file stays as it is and is not opened.
    private static Sql upToDate(Sql sql, Path file, Editor editor) throws SQLException {
        boolean done = false;
        try {
            Migration.toNewest(sql, file, editor.clock().instant(), () -> {
                var keeping = editor.safekeeping();
                if (keeping != null) {
                    keeping.backups().make(file);
                }
            });
            new Purge(sql, file, Json.lenient(), editor).again();
            done = true;
            return sql;
        } finally {
            if (!done) {
                sql.close();
            }
        }
    }

    /// Opens a file to read it, whoever has it open. One of an earlier schema, or with people who were erased since,
    /// is read from a copy that is brought up to date.
    ///
    /// @throws Failure where it is no file of ours, is damaged or too new
    public static SeminarFile openReadOnly(Path path) {
        var file = Stick.toRead(FileFailures.real(path));
        boolean openHere = FileLock.heldHere(file);
        if (!openHere) {
            FileHead.check(file);
        }
        try {
            var sql = FileCheck.whole(Database.toRead(file), file);
            return Schema.version(sql) == Schema.VERSION && !Purge.hasErased(sql)
                    ? new SeminarFile(file, sql, null)
                    : openCopy(file, RecoveredCopy.ofContents(sql, file));
        } catch (SQLException refused) {
            if (!openHere && RecoveredCopy.helps(refused)) {
                return openCopy(file, RecoveredCopy.of(file));
            }
            throw FileFailures.of(refused, file);
        }
    }

    private static SeminarFile openCopy(Path file, RecoveredCopy copy) {
        boolean opened = false;
        try {
            var sql = FileCheck.whole(Database.toWrite(copy.file()), file);
            Migration.toNewest(sql, file, Instant.EPOCH, () -> {});
            Purge.ofCopy(sql, file);
            var open = new SeminarFile(file, sql, copy);
            opened = true;
            return open;
        } catch (SQLException refused) {
            throw FileFailures.of(refused, file);
        } finally {
            if (!opened) {
                copy.close();
            }
        }
    }

    /// Where the file is that people see, with links followed.
    public Path path() {
        var stick = stick();
        return stick == null ? path : stick.visible();
    }

    /// The stick on which the file is; null for others, and where it is only read.
    public @Nullable Stick stick() {
        return editing == null ? null : editing.stick();
    }

    /// Makes a backup where the file has changed since the last one, and publishes it where it is on a stick; on a
    /// worker, and not while it is closed.
    public void backUp() {
        if (editing != null && editing.editor().safekeeping() != null) {
            editing.editor().safekeeping().backUp(path);
        }
    }

    /// The connection, for tests that must make the disk full.
    Sql sql() {
        return sql;
    }

    /// Whether the file was opened to be written.
    public boolean writable() {
        return editing != null;
    }

    /// Takes the steps of the workspace; only of a file that is [#writable()].
    public Writer writer() {
        return editing().writer();
    }

    private Editing editing() {
        if (editing == null) {
            throw new IllegalStateException("opened to be read only");
        }
        return editing;
    }

    /// The seminar as it stands in the file.
    public Seminar seminar() {
        return read(() -> new SeminarSql(json).read(sql));
    }

    /// The edits that were done and taken back.
    public EditLog history() {
        return read(() -> new EditSql(json).read(sql));
    }

    /// What was changed, when and by whom, the oldest first: as far back as the file remembers.
    public List<RecordedEdit> recorded() {
        return read(() -> new EditSql(json).recorded(sql));
    }

    /// Reads from the file.
    @FunctionalInterface
    private interface Reading<T> {
        T read() throws SQLException, JsonProcessingException;
    }

    private <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (SQLException refused) {
            throw FileFailures.of(refused, path);
        } catch (JsonProcessingException
                | IllegalArgumentException
                | IllegalStateException
                | DateTimeException notOurs) {
            throw FileFailures.damaged(path, notOurs);
        }
    }

    @Override
    public byte @Nullable [] bytes(String hash) {
        try {
            return AttachmentSql.read(sql, hash);
        } catch (SQLException refused) {
            throw FileFailures.of(refused, path);
        }
    }

    /// Puts a picture, a piece of evidence or a presentation into the file, at most 50 MB of it, before an edit may
    /// name it. It waits for the step that is just being written. What no edit names goes when the file is closed.
    ///
    /// @return the hash by which a row names it
    public String addAttachment(byte[] bytes) {
        try {
            editing().writer().inTransaction(() -> AttachmentSql.write(sql, bytes));
            return Attachments.hash(bytes);
        } catch (SQLException refused) {
            throw FileFailures.of(refused, path);
        }
    }

    /// Puts another seminar in the place of this one, so that what it does not have any more is really gone:
    /// from the rows, the history, the kept bytes, the free pages and the journal (RELIABILITY F1). Nothing can
    /// be undone after that, and whoever shows the file must read it anew.
    ///
    /// @param erased the people who were erased by it, for the ledger; none where the seminar was made anonymous
    /// @throws Failure where the disk refuses: then the file is as it was, or was not written anew
    public void replaceForGood(Seminar seminar, Collection<Id<Participant>> erased) {
        var writer = editing().writer();
        if (writer.waiting() > 0) {
            throw FileFailures.refused("file.not-accepted", path);
        }
        try {
            new Purge(sql, path, json, editing().editor()).replace(writer, seminar, erased);
        } catch (SQLException refused) {
            throw FileFailures.of(refused, path);
        }
    }

    /// The people who were erased from this file, by the ids their rows had (RELIABILITY F5).
    public Set<Id<Participant>> erased() {
        try {
            return Purge.erased(sql);
        } catch (SQLException refused) {
            throw FileFailures.of(refused, path);
        }
    }

    /// Saves a copy of the file as it is on the disk, with history and attachments, under a name that is not
    /// taken yet.
    ///
    /// @throws Failure where something is there already, or the folder refuses
    public void copyTo(Path path) {
        var target = path.toAbsolutePath();
        try {
            NewFile.ofCopy(sql, target);
        } catch (SQLException refused) {
            throw FileFailures.of(refused, target);
        }
    }

    /// Writes what waits, takes out the bytes that nothing names any more, and closes the file. Steps that were
    /// refused are lost then; [Writer#waiting()] counts them.
    @Override
    public void close() {
        if (editing != null) {
            editing.writer().settle();
            Purge.removeUnnamed(sql, json, editing.writer());
        }
        try {
            var mark = leave();
            if (mark != null && editing != null && editing.editor().safekeeping() != null) {
                editing.editor().safekeeping().left(path, mark);
            }
        } catch (SQLException refused) {
            throw FileFailures.of(refused, path);
        } finally {
            release();
        }
    }

    /// Closes the connection; the state in which the file is left, where it was written here.
    private @Nullable FileMark leave() throws SQLException {
        try (sql) {
            if (editing == null) {
                return null;
            }
            if (editing.editor().safekeeping() != null) {
                editing.editor().safekeeping().backUp(path);
            }
            // Otherwise an empty journal would stay beside the file (RELIABILITY B11).
            sql.script("PRAGMA journal_mode = DELETE");
            return FileMark.read(sql);
        }
    }

    private void release() {
        if (editing != null) {
            editing.lock().close();
        }
        if (copy != null) {
            copy.close();
        }
    }
}
