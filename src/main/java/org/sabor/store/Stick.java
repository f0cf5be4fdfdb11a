package org.sabor.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.message.Worded;

/// A seminar whose file is on a stick. It is worked on in a copy in the user's data folder, under the UUID of the file,
/// and published to the stick: a stick does not write what it says it has written, and is pulled out (RELIABILITY C-4,
/// finding 2). The copy goes at the close when everything is on the stick; otherwise it stays, and is asked about when
/// the file is opened again.
public final class Stick {
    private static final String FOLDER = "sticks";
    private static final String COPY = "working-copy.sabor";

    /// What becomes of a working copy with changes that are not on the stick.
    public enum Unpublished {
        /// The file is not opened: somebody must say.
        REFUSE,
        /// Work goes on with it, and it is published.
        PUBLISH,
        /// It becomes a file of its own on the stick, and the file of the stick is opened.
        KEEP_BOTH
    }

    private final StickFiles files;
    private final StickFiles.Found found;
    private final Path copy;
    private final Backups backups;
    private final InstantSource clock;
    private final ReentrantLock publishing = new ReentrantLock();

    // What follows is read and written with the lock on this.
    private FileMark base;
    private FileHash hash;
    private StickState state;
    private long changes;
    private Consumer<StickState> hearer = _ -> {};

    private Stick(StickFiles files, StickFiles.Found found, Path copy, Backups backups, InstantSource clock) {
        this.files = files;
        this.found = found;
        this.copy = copy;
        this.backups = backups;
        this.clock = clock;
        this.base = found.mark();
        this.hash = found.hash();
        this.state = new StickState(StickState.Kind.COMPLETE, found.at());
    }

    /// Finds the newest whole file on the stick; null where the file is not on one. Nothing is changed.
    ///
    /// @throws Failure where no file there is whole
    static @Nullable Stick of(Path visible, Safekeeping keeping, InstantSource clock) {
        if (PlaceNotice.place(visible).kind() != Place.Kind.REMOVABLE) {
            return null;
        }
        var files = new StickFiles(visible);
        var found = files.newest();
        try {
            var id = UUID.fromString(found.mark().file()).toString();
            keeping.data().knows(visible, id);
            var copy = keeping.data().made(FOLDER, id).resolve(COPY);
            return new Stick(files, found, FileFailures.real(copy), keeping.backups(), clock);
        } catch (IllegalArgumentException noUuid) {
            throw FileFailures.damaged(visible, noUuid);
        }
    }

    /// The file to read: the newest whole one, where this one is on a stick and not whole or older.
    static Path toRead(Path file) {
        if (FileLock.heldHere(file) || PlaceNotice.place(file).kind() != Place.Kind.REMOVABLE) {
            return file;
        }
        try {
            return new StickFiles(file).newest().file();
        } catch (Failure noneWhole) {
            // What reads it says what is wrong.
            return file;
        }
    }

    /// The file that people see.
    public Path visible() {
        return files.visible();
    }

    /// The file to work on.
    Path copy() {
        return copy;
    }

    /// Makes the working copy, or goes on with the one that is there; once its lock is held.
    ///
    /// @param told hears what a person should know
    /// @param anyway whether it may have other bytes than when it was closed
    /// @throws Failure where there are changes that are not on the stick and nobody has said what becomes of them
    void begin(Unpublished way, boolean anyway, Consumer<Message> told) {
        if (!found.file().equals(visible())) {
            told.accept(Message.of("stick.second", name()));
        }
        var here = Files.exists(copy) ? content(told) : null;
        if (here == null || sameState(here, base)) {
            makeCopy();
            return;
        }
        if (StickBase.elsewhere(baseFile(), base)) {
            keepBoth("stick.both-changed", told);
            return;
        }
        switch (way) {
            case REFUSE -> throw unpublished(here);
            case PUBLISH -> goOn(anyway);
            case KEEP_BOTH -> keepBoth("stick.both-kept", told);
        }
    }

    private static boolean sameState(BackupContent here, FileMark there) {
        return here.generation() == there.generation() && here.writer().equals(there.writer());
    }

    private void goOn(boolean anyway) {
        try {
            if (!anyway && StickBase.damaged(baseFile(), copy)) {
                throw FileFailures.badFile("file.differs", visible());
            }
            remember(base);
            set(StickState.Kind.BEHIND, found.at());
        } catch (IOException refused) {
            throw FileFailures.of(refused, copy);
        }
    }

    /// What is in the working copy, once a change that was cut off in the middle is taken back; null where it
    /// cannot be read: then it is put aside.
    private @Nullable BackupContent content(Consumer<Message> told) {
        try (var sql = FileCheck.whole(Database.toWrite(copy), copy)) {
            return BackupContent.read(sql);
        } catch (SQLException | Failure damaged) {
            try {
                var aside = copy.resolveSibling("damaged-" + UUID.randomUUID() + ".sabor");
                Disk.move(copy, aside);
                Files.deleteIfExists(RecoveredCopy.journal(copy));
                told.accept(Message.of("stick.copy-damaged", name(), aside.toString()));
                return null;
            } catch (IOException refused) {
                throw FileFailures.of(refused, copy);
            }
        }
    }

    private Failure unpublished(BackupContent here) {
        try (var sql = Database.toRead(copy);
                var stick = Database.toRead(found.file())) {
            var at = Instant.parse(sql.one("SELECT at FROM meta", row -> row.getString(1)));
            var differences = here.differences(BackupContent.read(stick));
            return new Failure(
                    Failure.Exit.TARGET_REFUSED,
                    Message.of("stick.unpublished", name(), local(at), local(found.at()), (Worded)
                            language -> String.join(
                                    ", ",
                                    differences.stream()
                                            .map(Messages.of(language)::text)
                                            .toList())));
        } catch (SQLException refused) {
            return FileFailures.of(refused, visible());
        } catch (DateTimeException notOurs) {
            return FileFailures.damaged(visible(), notOurs);
        }
    }

    private static Worded local(Instant moment) {
        return language -> Messages.of(language).moment(LocalDateTime.ofInstant(moment, ZoneId.systemDefault()));
    }

    private void keepBoth(String key, Consumer<Message> told) {
        var beside = files.free();
        backups.make(copy);
        try (var sql = Database.toRead(copy)) {
            NewFile.ofCopy(sql, beside);
        } catch (SQLException refused) {
            throw FileFailures.of(refused, beside);
        }
        makeCopy();
        told.accept(Message.of(key, name(), FileFailures.name(beside)));
    }

    private void makeCopy() {
        var part = copy.resolveSibling("copy.part");
        var journal = RecoveredCopy.journal(found.file());
        try {
            Files.deleteIfExists(part);
            Disk.empty(part);
            StickFiles.copyBytes(found.file(), part);
            Disk.force(part);
            if (!FileHash.of(part)
                    .map(FileHash::sha256)
                    .orElse("")
                    .equals(found.hash().sha256())) {
                throw FileFailures.refused("stick.not-read-back", visible());
            }
            Files.deleteIfExists(RecoveredCopy.journal(copy));
            if (Files.exists(journal)) {
                Disk.empty(RecoveredCopy.journal(copy));
                StickFiles.copyBytes(journal, RecoveredCopy.journal(copy));
            }
            Disk.move(part, copy);
            remember(base);
        } catch (IOException refused) {
            throw FileFailures.of(refused, visible());
        }
    }

    private Path baseFile() {
        return copy.resolveSibling("base.json");
    }

    private void remember(FileMark next) throws IOException {
        new StickBase(base, next, "").write(baseFile());
    }

    private String name() {
        return FileFailures.name(visible());
    }

    /// The same failure with the name of the file that people see.
    Failure named(Failure failure) {
        var arguments = failure.text().arguments().stream()
                .map(each -> each.equals(COPY) ? name() : each)
                .toArray();
        return new Failure(failure.exit(), Message.of(failure.text().key(), arguments), failure);
    }

    /// What is on the stick.
    public synchronized StickState state() {
        return state;
    }

    /// Who hears what becomes of it, from any thread.
    public synchronized void hear(Consumer<StickState> hears) {
        hearer = hears;
        hearer.accept(state);
    }

    private synchronized void set(StickState.Kind kind, Instant at) {
        var now = new StickState(kind, at);
        if (!now.equals(state)) {
            state = now;
            hearer.accept(now);
        }
    }

    /// A change is in the working copy.
    void changed() {
        boolean there = files.present();
        synchronized (this) {
            changes++;
            if (state.kind() != StickState.Kind.CHANGED_ELSEWHERE) {
                set(there ? StickState.Kind.BEHIND : StickState.Kind.AWAY_BEHIND, state.at());
            }
        }
    }

    /// Looks whether the stick is there; on a worker.
    public void look() {
        boolean there = files.present();
        synchronized (this) {
            var kind = switch (state.kind()) {
                case COMPLETE, AWAY -> there ? StickState.Kind.COMPLETE : StickState.Kind.AWAY;
                case BEHIND, AWAY_BEHIND -> there ? StickState.Kind.BEHIND : StickState.Kind.AWAY_BEHIND;
                case CHANGED_ELSEWHERE -> StickState.Kind.CHANGED_ELSEWHERE;
            };
            set(kind, state.at());
        }
    }

    /// Puts what is in the working copy onto the stick, where it is there, has another state, and was not changed
    /// elsewhere; on a worker.
    ///
    /// @return what is on the stick then
    /// @throws Failure where the stick refuses; what was on it is there still
    StickState publish() {
        publishing.lock();
        try {
            publishNow();
        } catch (SQLException refused) {
            throw FileFailures.of(refused, visible());
        } catch (IOException refused) {
            look();
            // A stick that is pulled out meanwhile is no error.
            if (!state().away()) {
                throw FileFailures.of(refused, visible());
            }
        } finally {
            publishing.unlock();
        }
        return state();
    }

    private void publishNow() throws SQLException, IOException {
        var before = now();
        look();
        if (before.state.kind() == StickState.Kind.CHANGED_ELSEWHERE || state().away()) {
            return;
        }
        if (!isOurs(before.base)) {
            set(StickState.Kind.CHANGED_ELSEWHERE, before.state.at());
            return;
        }
        var next = copy.resolveSibling("next.part");
        try (var sql = Database.toRead(copy)) {
            var at = before.state.at();
            if (!FileMark.read(sql).equals(before.base)) {
                Files.deleteIfExists(next);
                Disk.empty(next);
                sql.vacuumInto(next);
                at = put(next);
            }
            settle(before.changes, at);
        } finally {
            Files.deleteIfExists(next);
        }
    }

    /// @return when it was done
    private Instant put(Path next) throws SQLException, IOException {
        FileMark mark;
        try (var sql = FileCheck.whole(Database.toRead(next), visible())) {
            mark = FileMark.read(sql);
        }
        var made = FileHash.of(next).orElseThrow();
        remember(mark);
        files.put(next, made);
        synchronized (this) {
            base = mark;
            hash = made;
        }
        remember(mark);
        return clock.instant();
    }

    private record Now(FileMark base, long changes, StickState state) {}

    private synchronized Now now() {
        return new Now(base, changes, state);
    }

    private synchronized void settle(long seen, Instant at) {
        set(changes == seen ? StickState.Kind.COMPLETE : StickState.Kind.BEHIND, at);
    }

    /// Whether the stick still has the state from which we come. Another stick with a file of this name is not
    /// ours.
    private boolean isOurs(FileMark known) {
        try {
            return files.newest().mark().equals(known);
        } catch (Failure noneWhole) {
            // Whatever it is, it is not overwritten; opening it again says what it is.
            return false;
        }
    }

    /// Ends the work with the copy, once its connection is closed and while its lock is held: it goes where the
    /// stick has it all.
    void left(FileMark mark, CleanCloses closes) {
        var now = now();
        try {
            if (!now.base.equals(mark)) {
                var left = FileHash.of(copy).map(FileHash::sha256).orElse("");
                new StickBase(now.base, now.base, left).write(baseFile());
                return;
            }
            // Whoever opens the file of the stick elsewhere finds it as it was left.
            closes.remember(visible(), mark, hash());
            Files.deleteIfExists(copy);
            Files.deleteIfExists(baseFile());
        } catch (IOException refused) {
            throw FileFailures.of(refused, copy);
        }
    }

    private synchronized FileHash hash() {
        return hash;
    }
}
