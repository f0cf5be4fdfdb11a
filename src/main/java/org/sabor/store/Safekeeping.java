package org.sabor.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.model.Edit;
import org.sabor.model.RowChange;

/// What the program keeps of its files in the user's own folder, so that none is lost: backups, and how each file
/// was left. A file that is opened with it is compared with how it was left, backed up before a change of many
/// rows, and backed up at its close where it has changed (RELIABILITY C1). The window adds the backups after
/// opening and every half an hour.
///
/// A backup that fails stops nobody's work: what is wrong is told, and the change is written.
public final class Safekeeping {
    /// How old a backup becomes at most: less than papers are kept by any rule (DOMAIN 2.6), so none is older than its
    /// seminar's term. A longer term that is stated is for the file and not for its backups; what is deleted from
    /// the file earlier goes from them after the days of grace ([Ledger]).
    public static final Duration TERM = Duration.ofDays(365);

    /// From so many rows on an edit is a change of many.
    private static final int MANY_ROWS = 20;

    private static final int MANY_REMOVED = 5;

    /// Imports, merges and the like: nobody sees each row of them, even where they are few.
    private static final Set<String> ALWAYS = Set.of(
            "edit.participants-imported",
            "edit.participants-taken-over",
            "edit.report-added",
            "edit.participants-removed",
            "edit.participants-merged",
            "edit.organisations-merged",
            "edit.desk-merged");

    private final DataFolder data;
    private final Backups backups;
    private final CleanCloses closes;
    private final Consumer<Message> warnings;
    private final FreeSpace space;
    private final @Nullable Stick stick;
    private boolean littleSpace;

    /// @param warnings is told what could not be kept, from any thread
    public Safekeeping(DataFolder data, InstantSource clock, Consumer<Message> warnings) {
        this(data, clock, warnings, FreeSpace.OF_DISK);
    }

    private Safekeeping(Safekeeping of, Stick stick) {
        this.data = of.data;
        this.backups = of.backups;
        this.closes = of.closes;
        this.warnings = of.warnings;
        this.space = of.space;
        this.stick = stick;
    }

    /// The same for a file on a stick: whenever a backup is made, the file is published too (RELIABILITY C-4).
    Safekeeping onto(Stick other) {
        return new Safekeeping(this, other);
    }

    Safekeeping(DataFolder data, InstantSource clock, Consumer<Message> warnings, FreeSpace space) {
        this.data = data;
        this.backups = new Backups(data, clock, TERM);
        this.closes = new CleanCloses(data);
        this.warnings = warnings;
        this.space = space;
        this.stick = null;
    }

    /// Who is told what a person should know.
    Consumer<Message> warnings() {
        return warnings;
    }

    /// The backups of all files.
    public Backups backups() {
        return backups;
    }

    DataFolder data() {
        return data;
    }

    /// Whether a backup is made before this edit is written.
    static boolean bulk(Edit edit) {
        long removed = edit.changes().stream()
                .filter(RowChange.Removed.class::isInstance)
                .count();
        return edit.changes().size() >= MANY_ROWS
                || removed >= MANY_REMOVED
                || ALWAYS.contains(edit.title().key());
    }

    /// What comes before a change is written: a warning where the disk is nearly full, once until there is room
    /// again (RELIABILITY A5), and a backup where the change is one of many rows.
    void before(Edit change, Path file) {
        boolean little = space.little(file);
        if (little && !littleSpace) {
            warnings.accept(Message.of("backups.little-space", FileFailures.name(file)));
        }
        littleSpace = little;
        if (bulk(change)) {
            backUp(file);
        }
    }

    /// Makes a backup where the file has changed since the last one, and says where that failed.
    public void backUp(Path file) {
        try {
            backups.make(file);
        } catch (Failure failure) {
            warnings.accept(Message.of("backups.not-made", failure.text()));
        }
        if (stick != null) {
            publish(stick);
        }
    }

    private void publish(Stick onto) {
        var before = onto.state().kind();
        try {
            if (onto.publish().kind() == StickState.Kind.CHANGED_ELSEWHERE
                    && before != StickState.Kind.CHANGED_ELSEWHERE) {
                warnings.accept(Message.of("stick.changed-elsewhere", FileFailures.name(onto.visible())));
            }
        } catch (Failure failure) {
            warnings.accept(Message.of("stick.not-published", failure.text()));
        }
    }

    /// What comes after a change was written.
    void after() {
        if (stick != null) {
            stick.changed();
        }
    }

    /// Connects to a file once it is compared with how it was left. Its bytes are read before there is a connection,
    /// whatever the size, since nothing in Java may read the file afterwards (finding 4 of RELIABILITY): 100 MB
    /// take 0.6 s (measured on a busy machine), on a worker. A file of usual size is hashed while SQLite opens it.
    ///
    /// @throws Failure where the file has other bytes than when it was left in this state
    Sql asLeft(Path file) throws SQLException {
        Optional<CompletableFuture<FileHash>> hash;
        try {
            if (RecoveredCopy.needed(file)) {
                // A program that was killed left the file in the middle of a change; SQLite takes it back.
                try (var rolledBack = Database.toWrite(file)) {
                    FileMark.read(rolledBack);
                }
            }
            hash = FileHash.begin(file);
        } catch (IOException refused) {
            throw FileFailures.of(refused, file);
        }
        var sql = FileCheck.whole(Database.toWrite(file), file);
        boolean asLeft = false;
        try {
            compare(file, hash.map(CompletableFuture::join).orElse(null), FileMark.read(sql));
            asLeft = true;
            return sql;
        } finally {
            if (!asLeft) {
                sql.close();
            }
        }
    }

    /// @throws Failure where the file has other bytes than when it was left in this state
    private void compare(Path file, @Nullable FileHash hash, FileMark mark) {
        if (closes.damaged(file, hash, mark)) {
            throw FileFailures.badFile("file.differs", file);
        }
    }

    /// Takes the hash of a file that is about to be read, and gives what compares it with how the file was left, to be
    /// run once the file is open and found whole.
    ///
    /// It is more careful than opening to write is, as nobody can answer it: compared is only a file in exactly the
    /// state in which it was closed here, and none that a program has open or has left in the middle of a change.
    /// The bytes of a backup are set otherwise and are good too, so a copy of one made by hand is no damage.
    ///
    /// @return throws a [Failure], `file.differs`, where the file has other bytes than when it was left so
    public Runnable comparison(Path path) {
        var file = Stick.toRead(FileFailures.real(path));
        try {
            FileHead.check(file);
            var hash = underWay(file) ? null : FileHash.of(file).orElse(null);
            return hash == null ? () -> {} : () -> compareRead(file, hash);
        } catch (IOException | Failure unreadable) {
            // Whoever opens it says what is wrong.
            return () -> {};
        }
    }

    private static boolean underWay(Path file) {
        return RecoveredCopy.needed(file) || FileLock.mayBeHeld(file);
    }

    private void compareRead(Path file, FileHash hash) {
        try {
            var mark = marked(file);
            if (!underWay(file) && closes.differs(hash, mark) && !backups.has(mark, hash)) {
                throw FileFailures.badFile("file.differs", file);
            }
        } catch (SQLException replaced) {
            // What was opened is not what has this name now.
            return;
        }
    }

    private void remember(Path file, FileMark mark) {
        if (stick == null) {
            closes.remember(file, mark);
        } else {
            stick.left(mark, closes);
        }
    }

    private static FileMark marked(Path file) throws SQLException {
        try (var sql = Database.toRead(file)) {
            return FileMark.read(sql);
        }
    }

    /// Remembers how a file is left, once its connection is closed and while its lock is held.
    void left(Path file, FileMark mark) {
        try {
            // Whoever replaced the file meanwhile has not left ours.
            if (marked(file).equals(mark)) {
                remember(file, mark);
            }
        } catch (SQLException replaced) {
            return;
        } catch (Failure failure) {
            warnings.accept(Message.of("backups.not-made", failure.text()));
        }
    }
}
