package org.sabor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.model.Attachments;
import org.sabor.model.Bilingual;
import org.sabor.model.Edit;
import org.sabor.model.Ids;
import org.sabor.model.RandomEdits;
import org.sabor.model.Room;
import org.sabor.model.RowChange;
import org.sabor.model.Seminar;
import org.sabor.model.Step;
import org.sabor.model.Step.Direction;

class WriterTest {
    private static final Instant NOW = Instant.parse("2026-03-12T08:00:00Z");

    @TempDir
    Path folder;

    private final List<SaveState> states = new ArrayList<>();
    private final RandomEdits random = new RandomEdits(new Random(2));
    private final Seminar start = random.start();
    private Path path = Path.of("");

    @BeforeEach
    void place() {
        path = folder.resolve("seminar.sabor");
    }

    private Editor editor() {
        return new Editor(InstantSource.fixed(NOW), "Мария", Runnable::run, states::add);
    }

    private SeminarFile create() {
        return SeminarFile.create(path, start, Attachments.NONE, editor());
    }

    private static void perform(SeminarFile file, Edit edit) {
        file.writer().accept(new Step(Direction.DO, edit));
    }

    private Message refusal() {
        return assertInstanceOf(SaveState.NotSaved.class, states.getLast()).why();
    }

    @Test
    void savedIsSaidOnlyWhenTheLastStepIsOnTheDisk() {
        Deque<Runnable> tasks = new ArrayDeque<>();
        var editor = new Editor(InstantSource.fixed(NOW), "Мария", tasks::add, states::add);
        SeminarFile.create(path, start, Attachments.NONE, editor()).close();
        var file = SeminarFile.open(path, editor);
        var one = random.next(start);
        var two = random.next(start.apply(one));
        perform(file, one);
        perform(file, two);
        assertEquals(List.of(new SaveState.Saving(1), new SaveState.Saving(2)), states);
        assertEquals(start, file.seminar());
        tasks.remove().run();
        assertEquals(new SaveState.Saving(1), states.get(2));
        assertEquals(new SaveState.Saved(NOW), states.getLast());
        assertEquals(start.apply(one).apply(two), file.seminar());
    }

    @Test
    void closingWaitsForTheWriter() {
        try (var thread = Executors.newSingleThreadExecutor()) {
            var seminar = start;
            var editor = new Editor(InstantSource.fixed(NOW), "Мария", thread, state -> {});
            try (var file = SeminarFile.create(path, start, Attachments.NONE, editor)) {
                for (int i = 0; i < 100; i++) {
                    var edit = random.next(seminar);
                    seminar = seminar.apply(edit);
                    perform(file, edit);
                }
            }
            try (var file = SeminarFile.open(path, editor())) {
                assertEquals(seminar, file.seminar());
            }
        }
    }

    @Test
    void doingAfterUndoingForgetsWhatWasUndone() {
        var one = random.next(start);
        var two = random.next(start.apply(one));
        var other = random.next(start.apply(one));
        try (var file = create()) {
            perform(file, one);
            perform(file, two);
            file.writer().accept(new Step(Direction.UNDO, two));
            assertEquals(new EditLog(List.of(one, two), 1), file.history());
            perform(file, other);
            assertEquals(new EditLog(List.of(one, other), 2), file.history());
            assertEquals(start.apply(one).apply(other), file.seminar());
        }
    }

    @Test
    void onAFullDiskNothingIsLostAndRetryGoesOn() throws SQLException {
        var seminar = start;
        try (var file = create()) {
            int pages = file.sql().one("PRAGMA page_count", row -> row.getInt(1));
            file.sql().query("PRAGMA max_page_count = " + (pages + 2), row -> row.getInt(1));
            int before = 0;
            for (int i = 0; i < 100; i++) {
                var edit = random.next(seminar);
                seminar = seminar.apply(edit);
                perform(file, edit);
                before += states.getLast() instanceof SaveState.Saved ? 1 : 0;
            }
            assertEquals("file.disk-full", refusal().key());
            assertEquals(100 - before, file.writer().waiting());
            assertEquals(before, file.history().edits().size());

            file.writer().retry();
            assertEquals("file.disk-full", refusal().key());
            assertEquals(100 - before, file.writer().waiting());

            file.sql().query("PRAGMA max_page_count = 100000", row -> row.getInt(1));
            file.writer().retry();
            assertEquals(new SaveState.Saved(NOW), states.getLast());
            assertEquals(0, file.writer().waiting());
            assertEquals(seminar, file.seminar());
        }
        try (var file = SeminarFile.open(path, editor())) {
            assertEquals(seminar, file.seminar());
            assertEquals(100, file.history().edits().size());
        }
    }

    @Test
    void aFileThatAnotherHoldsForLongerThanOneTryIsWaitedFor() throws SQLException, InterruptedException {
        var one = random.next(start);
        var two = random.next(start.apply(one));
        try (var thread = Executors.newSingleThreadExecutor()) {
            var said = new CopyOnWriteArrayList<SaveState>();
            var editor = new Editor(InstantSource.fixed(NOW), "Мария", thread, said::add);
            try (var file = SeminarFile.create(path, start, Attachments.NONE, editor)) {
                int before = generation(file);
                var stranger = Database.toWrite(path);
                try (stranger) {
                    stranger.script("BEGIN EXCLUSIVE");
                    perform(file, one);
                    perform(file, two);
                    // Longer than SQLite waits by itself.
                    Thread.sleep(4_000);
                    assertEquals(List.of(new SaveState.Saving(1), new SaveState.Saving(2)), List.copyOf(said));
                    assertFalse(file.writer().whole());
                    file.writer().look();
                    stranger.script("ROLLBACK");
                }
                file.writer().settle();
                assertEquals(
                        List.of(
                                new SaveState.Saving(1),
                                new SaveState.Saving(2),
                                new SaveState.Saving(1),
                                new SaveState.Saved(NOW)),
                        List.copyOf(said));
                assertEquals(before + 2, generation(file));
                assertEquals(new EditLog(List.of(one, two), 2), file.history());
                assertEquals(start.apply(one).apply(two), file.seminar());
            }
        }
    }

    /// A program that reads while a step is committed, so that the commit itself is refused.
    @Test
    void aCommitThatAReaderHoldsUpHappensOnce() throws SQLException, InterruptedException {
        var one = random.next(start);
        try (var thread = Executors.newSingleThreadExecutor()) {
            var editor = new Editor(InstantSource.fixed(NOW), "Мария", thread, _ -> {});
            try (var file = SeminarFile.create(path, start, Attachments.NONE, editor)) {
                file.sql().query("PRAGMA busy_timeout = 50", row -> row.getInt(1));
                try (var reader = Database.toRead(path)) {
                    reader.script("BEGIN");
                    int seen = reader.one("SELECT generation FROM meta", row -> row.getInt(1));
                    assertEquals(1, seen);
                    perform(file, one);
                    Thread.sleep(600);
                    assertEquals(1, file.writer().waiting());
                    reader.script("ROLLBACK");
                }
                file.writer().settle();
                assertTrue(file.writer().whole());
                assertEquals(2, generation(file));
                assertEquals(new EditLog(List.of(one), 1), file.history());
            }
        }
    }

    @Test
    void whoHoldsAFileForTooLongIsToldAndNothingIsLost() throws SQLException {
        var one = random.next(start);
        try (var file = create()) {
            file.sql().query("PRAGMA busy_timeout = 50", row -> row.getInt(1));
            file.writer().patience(Duration.ofMillis(400));
            try (var stranger = Database.toWrite(path)) {
                stranger.script("BEGIN EXCLUSIVE");
                // Looking finds nothing out, and says nothing.
                file.writer().look();
                assertTrue(file.writer().whole());
                perform(file, one);
                assertEquals("file.busy", refusal().key());
                assertEquals(1, file.writer().waiting());
                stranger.script("ROLLBACK");
            }
            file.writer().retry();
            assertEquals(new SaveState.Saved(NOW), states.getLast());
            assertEquals(2, generation(file));
            assertEquals(start.apply(one), file.seminar());
        }
    }

    @Test
    void anEditThatFailsHalfwayLeavesNothing() throws SQLException {
        var edit = new Edit(
                Message.of("edit.organisation-added", ""),
                List.of(new RowChange.Added(
                        Room.named(new Ids(editor().clock(), new Random(1)).next(), Bilingual.same("Зала")))));
        try (var file = create()) {
            perform(file, edit);
            // The same edit again does not fit: its row is there already.
            perform(file, edit);
            assertEquals("file.not-accepted", refusal().key());
            assertEquals(start.apply(edit), file.seminar());
            assertEquals(new EditLog(List.of(edit), 1), file.history());
            assertEquals(2, generation(file));
        }
    }

    private static int generation(SeminarFile file) throws SQLException {
        return file.sql().one("SELECT generation FROM meta", row -> row.getInt(1));
    }

    @Test
    void aFileThatIsMovedDeletedOrReplacedIsNoticed() throws IOException {
        var copy = folder.resolve("copy.sabor");
        var one = random.next(start);
        var two = random.next(start.apply(one));
        create().close();
        Files.copy(path, copy);
        for (var how : List.of("moved", "deleted", "replaced", "overwritten")) {
            Files.copy(copy, path, StandardCopyOption.REPLACE_EXISTING);
            states.clear();
            var file = SeminarFile.open(path, editor());
            perform(file, one);
            assertEquals(new SaveState.Saved(NOW), states.getLast());
            byte[] old = Files.readAllBytes(copy);
            switch (how) {
                case "moved" -> Files.move(path, folder.resolve("moved.sabor"));
                case "deleted" -> Files.delete(path);
                case "replaced" -> {
                    Files.write(folder.resolve("new"), old);
                    Files.move(folder.resolve("new"), path, StandardCopyOption.REPLACE_EXISTING);
                }
                default -> Files.write(path, old);
            }
            perform(file, two);
            assertEquals("file.replaced", refusal().key(), how);
            file.writer().retry();
            assertEquals("file.replaced", refusal().key(), how);
            // What is on the screen is saved as a new file.
            var saved = folder.resolve("saved-" + how + ".sabor");
            try (var other = SeminarFile.create(saved, start.apply(one).apply(two), file, editor())) {
                assertEquals(start.apply(one).apply(two), other.seminar());
            }
            closeWhatever(file);
        }
    }

    private static void closeWhatever(SeminarFile file) {
        try {
            file.close();
        } catch (Failure gone) {
            assertEquals("file.replaced", gone.text().key());
        }
    }

    @Test
    void aSecondWriterPastTheLockIsNoticed() throws SQLException {
        var one = random.next(start);
        try (var file = create()) {
            try (var stranger = Database.toWrite(path)) {
                stranger.update("UPDATE meta SET generation = generation + 1");
            }
            perform(file, one);
            assertEquals("file.replaced", refusal().key());
            assertEquals(start, file.seminar());
        }
    }

    @Test
    void aReadOnlyFileTakesNoSteps() {
        create().close();
        try (var file = SeminarFile.openReadOnly(path)) {
            assertThrows(IllegalStateException.class, file::writer);
            assertThrows(SQLException.class, () -> file.sql().update("DELETE FROM edit"));
        }
    }
}
