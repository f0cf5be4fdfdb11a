package org.sabor.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.model.Attachments;
import org.sabor.model.Id;
import org.sabor.model.Ids;
import org.sabor.model.Participant;
import org.sabor.model.RecordedEdit;
import org.sabor.model.Seminar;
import org.sabor.model.Step;
import org.sabor.store.DataFolder;
import org.sabor.store.EditLog;
import org.sabor.store.Editor;
import org.sabor.store.Safekeeping;
import org.sabor.store.SaveState;
import org.sabor.store.SeminarFile;
import org.sabor.store.Stick;
import org.sabor.store.Stick.Unpublished;
import org.sabor.store.StickState;
import org.sabor.ui.duplicates.LikelyPairs;
import org.sabor.ui.kit.Tasks;
import org.sabor.ui.shell.SaveStatus;
import org.sabor.workspace.History;
import org.sabor.workspace.Workspace;

/// A file with the workspace on it and the thread that writes it.
final class OpenSeminar {
    /// The first one comes when the window does not need the machine for itself any more.
    private static final int SECONDS_TO_FIRST_BACKUP = 5;

    private static final int SECONDS_BETWEEN_BACKUPS = 30 * 60;
    private static final int SECONDS_BETWEEN_LOOKS = 3;

    private final SeminarFile file;
    private final Seminar read;
    private final EditLog log;
    private final ExecutorService writing;
    private final Editor editor;
    private final ReadOnlyObjectWrapper<SaveStatus> status;
    private final ReadOnlyObjectWrapper<Optional<StickState>> stick = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ScheduledExecutorService keeping;
    private final News<Message> told;
    private final Executor screen;
    private @Nullable Workspace workspace;
    private @Nullable LikelyPairs pairs;

    private OpenSeminar(Parts parts, Executor screen) {
        this.file = parts.file();
        this.read = file.seminar();
        this.log = file.history();
        this.writing = parts.writing();
        this.editor = parts.editor();
        this.status = new ReadOnlyObjectWrapper<>(
                file.writable()
                        ? new SaveStatus.Saved(LocalTime.now(ZoneId.systemDefault()))
                        : new SaveStatus.NotSaved(Message.of("app.read-only")));
        this.screen = screen;
        parts.states().to(state -> screen.execute(() -> status.set(status(state))));
        this.keeping = parts.keeping();
        this.told = parts.warnings();
        if (file.writable()) {
            var _ = keeping.scheduleWithFixedDelay(
                    () -> telling(file::backUp, screen),
                    SECONDS_TO_FIRST_BACKUP,
                    SECONDS_BETWEEN_BACKUPS,
                    TimeUnit.SECONDS);
        }
        var onStick = file.stick();
        if (onStick != null) {
            onStick.hear(state -> screen.execute(() -> stick.set(Optional.of(state))));
            var _ = keeping.scheduleWithFixedDelay(
                    () -> telling(onStick::look, screen),
                    SECONDS_BETWEEN_LOOKS,
                    SECONDS_BETWEEN_LOOKS,
                    TimeUnit.SECONDS);
        }
    }

    private record Parts(
            SeminarFile file,
            ExecutorService writing,
            ScheduledExecutorService keeping,
            Editor editor,
            News<SaveState> states,
            News<Message> warnings) {}

    /// Where news go; they wait until there is somebody to hear them.
    private static final class News<T> implements Consumer<T> {
        private final List<T> early = new ArrayList<>();
        private @Nullable Consumer<T> to;

        @Override
        public synchronized void accept(T news) {
            if (to == null) {
                early.add(news);
            } else {
                to.accept(news);
            }
        }

        synchronized void to(Consumer<T> hearer) {
            to = hearer;
            early.forEach(hearer);
            early.clear();
        }
    }

    /// Does work that comes again and again, such as a backup after opening and every half an hour (RELIABILITY C1). An
    /// error goes to the screen.
    private static void telling(Runnable work, Executor screen) {
        try {
            work.run();
        } catch (RuntimeException bug) {
            // The executor would keep it to itself.
            screen.execute(() -> {
                throw bug;
            });
        }
    }

    /// Who is told, on the screen's thread, what could not be kept and where room gets scarce.
    void warnings(Consumer<Message> hearer) {
        told.to(warning -> screen.execute(() -> hearer.accept(warning)));
    }

    /// Makes a file with this seminar and opens it; on a worker thread.
    static OpenSeminar create(Path path, Seminar seminar, Attachments pictures, Executor screen) {
        return open(screen, editor -> SeminarFile.create(path, seminar, pictures, editor));
    }

    /// Opens a file; on a worker thread.
    static OpenSeminar open(Path path, Executor screen) {
        return open(screen, editor -> SeminarFile.open(path, editor));
    }

    /// Opens a file of which it is known what becomes of changes that are not on its stick; on a worker thread.
    static OpenSeminar open(Path path, Unpublished way, Executor screen) {
        return open(screen, editor -> SeminarFile.open(path, editor, way));
    }

    /// Opens a file although its bytes are other than when it was left; on a worker thread.
    static OpenSeminar openAnyway(Path path, Executor screen) {
        return open(screen, editor -> SeminarFile.openAnyway(path, editor));
    }

    /// Opens a file to be read only; on a worker thread. What is changed stays in memory and can be saved as a
    /// copy.
    static OpenSeminar openReadOnly(Path path, Executor screen) {
        return open(screen, _ -> SeminarFile.openReadOnly(path));
    }

    private static OpenSeminar open(Executor screen, Function<Editor, SeminarFile> opening) {
        var writing = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("writer").factory());
        var keeping = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("backups").factory());
        boolean opened = false;
        try {
            var states = new News<SaveState>();
            var warnings = new News<Message>();
            var editor = new Editor(
                    InstantSource.system(),
                    System.getProperty("user.name", "?"),
                    writing,
                    states,
                    new Safekeeping(DataFolder.ofUser(), InstantSource.system(), warnings));
            var open = new OpenSeminar(
                    new Parts(opening.apply(editor), writing, keeping, editor, states, warnings), screen);
            opened = true;
            return open;
        } finally {
            if (!opened) {
                writing.shutdown();
                keeping.shutdown();
            }
        }
    }

    private static SaveStatus status(SaveState state) {
        return switch (state) {
            case SaveState.Saving _ -> new SaveStatus.Saving();
            case SaveState.Saved saved -> new SaveStatus.Saved(LocalTime.ofInstant(saved.at(), ZoneId.systemDefault()));
            case SaveState.NotSaved refused -> new SaveStatus.NotSaved(refused.why());
        };
    }

    /// The workspace, made at the first call, which belongs to the JavaFX thread.
    Workspace workspace() {
        var made = workspace;
        if (made == null) {
            Consumer<Step> steps = file.writable() ? file.writer() : _ -> {};
            made = new Workspace(
                    read,
                    new History(log.edits(), log.done()),
                    new Ids(InstantSource.system(), new SecureRandom()),
                    steps);
            workspace = made;
        }
        return made;
    }

    /// The rows that may be the same, looked for as long as the file is open; made at the first call.
    LikelyPairs likelyPairs(Tasks tasks) {
        var made = pairs;
        if (made == null) {
            made = new LikelyPairs(workspace(), tasks);
            pairs = made;
        }
        return made;
    }

    ReadOnlyObjectProperty<SaveStatus> status() {
        return status.getReadOnlyProperty();
    }

    /// What is on the stick where the file is on one.
    ReadOnlyObjectProperty<Optional<StickState>> stick() {
        return stick.getReadOnlyProperty();
    }

    /// What is on the stick at this moment, also before the screen has heard of it.
    Optional<StickState> stickNow() {
        return Optional.ofNullable(file.stick()).map(Stick::state);
    }

    /// Makes a backup, and publishes to the stick, at once; on a worker thread.
    void backUpNow() {
        file.backUp();
    }

    Path path() {
        return file.path();
    }

    Attachments pictures() {
        return file;
    }

    /// Who stands beside what is done.
    String user() {
        return editor.user();
    }

    /// Whether what is done is kept in the file.
    boolean writable() {
        return file.writable();
    }

    /// Puts a picture or a piece of evidence into the file and gives its hash.
    ///
    /// @throws Failure where the file was opened to be read only
    String addAttachment(byte[] bytes) {
        if (!file.writable()) {
            throw new Failure(Failure.Exit.TARGET_REFUSED, Message.of("app.read-only-attachment"));
        }
        return file.addAttachment(bytes);
    }

    /// Whether all that was done is in the file; a file that is only read has nothing to write until something is
    /// done.
    boolean saved() {
        return file.writable() ? file.writer().whole() : workspace().seminar().equals(read);
    }

    /// What was changed, when and by whom; for a worker thread.
    List<RecordedEdit> recorded() {
        return file.recorded();
    }

    /// Makes a file of the seminar as it was after an edit; for a worker thread.
    Path asItWas(RecordedEdit after, List<RecordedEdit> all, Path target) {
        SeminarFile.create(target, after.after(file.seminar(), all), file, ofCopies())
                .close();
        return target;
    }

    private Editor ofCopies() {
        return new Editor(editor.clock(), editor.user(), Runnable::run, _ -> {});
    }

    /// What saves a copy to this place, for a worker thread: of the file, or of the memory where the file does not
    /// have it all.
    Supplier<Path> copying(Path target) {
        var seminar = workspace().seminar();
        boolean whole = file.writable() && saved();
        return () -> {
            if (whole) {
                file.copyTo(target);
            } else {
                fromMemory(target, seminar);
            }
            return target;
        };
    }

    /// Puts another seminar in the place of the file's, without a trace of what is gone; on a worker thread. The
    /// workspace is no more what the file has, so the file must be opened anew.
    void replaceForGood(Seminar seminar, Set<Id<Participant>> erased) {
        file.replaceForGood(seminar, erased);
    }

    /// Saves what is on the screen although the file may be replaced or damaged: what cannot be read of its
    /// pictures and scans is told, and stops nothing (RELIABILITY B4).
    private void fromMemory(Path target, Seminar seminar) {
        var missing = new AtomicInteger();
        Attachments left = hash -> {
            byte @Nullable [] bytes = bytesIfThere(hash);
            if (bytes == null) {
                missing.incrementAndGet();
            }
            return bytes;
        };
        SeminarFile.create(target, seminar, left, ofCopies()).close();
        if (missing.get() > 0) {
            told.accept(Message.of("app.copied-without", missing.get()));
        }
    }

    private byte @Nullable [] bytesIfThere(String hash) {
        try {
            byte @Nullable [] bytes = file.bytes(hash);
            return bytes != null && Attachments.hash(bytes).equals(hash) ? bytes : null;
        } catch (Failure gone) {
            return null;
        }
    }

    /// Looks whether the file is still as it was left here; what is found is said by the state of saving.
    void look() {
        if (file.writable()) {
            file.writer().look();
        }
    }

    /// Tries once more what the disk refused.
    void retry() {
        if (file.writable()) {
            file.writer().retry();
        }
    }

    /// Writes what waits, and returns once it is written or refused; on a worker thread.
    void settle() {
        if (file.writable()) {
            file.writer().settle();
        }
    }

    /// Writes what waits, makes a last backup where something has changed, and closes the file; on a worker thread.
    void close() {
        try {
            // Nothing else may have a connection when the file is hashed.
            keeping.close();
            file.close();
        } finally {
            writing.shutdown();
        }
    }
}
