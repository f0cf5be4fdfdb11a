package org.sabor.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import org.sabor.message.Message;
import org.sabor.model.Edit;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.RowChange;
import org.sabor.sample.Sample;
import org.sabor.store.DataFolder;
import org.sabor.store.Safekeeping;

/// RELIABILITY C3: a process with a large file open, in which somebody goes on working on the JavaFX thread while a
/// backup is made.
public final class BackupShown {
    private static final int PIECE = 5_000_000;
    /// In milliseconds: quicker than anybody at a desk.
    private static final int BETWEEN_EDITS = 400;

    private static final int LONGEST_WAIT = 20_000;

    private BackupShown() {}

    /// Says how long the backup took, how long the JavaFX thread was held up meanwhile, how many edits were done
    /// meanwhile and whether all are saved; the same thread held by a backup of its own is the control.
    ///
    /// @param arguments folder, megabytes
    static void main(String[] arguments) throws Exception {
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        var demo = Sample.demo();
        var path = Path.of(arguments[0]).resolve("large.sabor");
        var open = OpenSeminar.create(path, demo.seminar(), demo.pictures(), Platform::runLater);
        var random = new Random(1);
        byte[] piece = new byte[PIECE];
        for (int i = 0; i < Integer.parseInt(arguments[1]) * 1_000_000 / PIECE; i++) {
            random.nextBytes(piece);
            open.addAttachment(piece);
        }
        // Once without being measured: classes are loaded, and the backup after opening is made.
        measured(open, false);
        long[] free = measured(open, false);
        long[] held = measured(open, true);
        // Those of the measured states are there: what failed would have been told and passed over.
        boolean saved = open.saved() && backups(path) >= 3;
        open.close();
        IO.println("measured\t%d\t%d\t%d\t%b\t%d".formatted(free[0], free[1], free[2], saved, held[1]));
        System.exit(0);
    }

    private static int backups(Path file) {
        return new Safekeeping(DataFolder.ofUser(), InstantSource.system(), _ -> {})
                .backups()
                .of(file)
                .size();
    }

    /// Milliseconds of the backup, the longest wait of the JavaFX thread, how many edits.
    private static long[] measured(OpenSeminar open, boolean onScreen) throws Exception {
        edit(open);
        settle(open);
        var took = new AtomicLong();
        var backup = new CompletableFuture<Void>();
        Runnable work = () -> {
            long start = System.nanoTime();
            open.backUpNow();
            took.set(System.nanoTime() - start);
            backup.complete(null);
        };
        if (onScreen) {
            Platform.runLater(work);
        } else {
            Thread.ofPlatform().start(work);
        }
        long longest = 0;
        int edits = 0;
        while (!backup.isDone()) {
            long asked = System.nanoTime();
            edit(open);
            longest = Math.max(longest, System.nanoTime() - asked);
            edits++;
            TimeUnit.MILLISECONDS.sleep(BETWEEN_EDITS);
        }
        backup.get();
        settle(open);
        return new long[] {took.get() / 1_000_000, longest / 1_000_000, edits};
    }

    /// Waits until all is saved; what was refused stays unsaved.
    private static void settle(OpenSeminar open) throws InterruptedException {
        for (int i = 0; i < LONGEST_WAIT && !open.saved(); i += 5) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    /// What somebody does, and waits until the window has it.
    private static void edit(OpenSeminar open) throws Exception {
        var done = new CompletableFuture<Void>();
        Platform.runLater(() -> {
            var workspace = open.workspace();
            var row = workspace.seminar().participants().getFirst();
            workspace.perform(new Edit(
                    Message.of("x"),
                    java.util.List.of(new RowChange.Changed(row, row.withStatus(next(row.status()))))));
            done.complete(null);
        });
        done.get(1, TimeUnit.MINUTES);
    }

    private static ParticipantStatus next(ParticipantStatus status) {
        return status == ParticipantStatus.CONFIRMED ? ParticipantStatus.REGISTERED : ParticipantStatus.CONFIRMED;
    }
}
