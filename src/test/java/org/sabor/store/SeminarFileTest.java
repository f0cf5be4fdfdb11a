package org.sabor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.model.Edit;
import org.sabor.model.Pictures;
import org.sabor.model.RandomEdits;
import org.sabor.model.Seminar;
import org.sabor.model.Step;
import org.sabor.model.Step.Direction;

class SeminarFileTest {
    @TempDir
    Path folder;

    private static final Instant NOW = Instant.parse("2026-03-12T08:00:00Z");

    private final List<SaveState> states = new ArrayList<>();
    private final RandomEdits random = new RandomEdits(new Random(1));
    private Path path = Path.of("");

    @BeforeEach
    void place() {
        path = folder.resolve("seminar.sabor");
    }

    private Editor editor() {
        return new Editor(InstantSource.fixed(NOW), "Мария Иванова", Runnable::run, states::add);
    }

    private SeminarFile create(Seminar seminar) {
        return SeminarFile.create(path, seminar, Pictures.NONE, editor());
    }

    @Test
    void aStepIsThereAfterReopening() {
        var start = random.start();
        var edit = random.next(start);
        try (var file = create(start)) {
            assertEquals(start, file.seminar());
            file.writer().accept(new Step(Direction.DO, edit));
        }
        assertEquals(List.of(new SaveState.Saving(1), new SaveState.Saved(NOW)), states);
        try (var file = SeminarFile.open(path, editor())) {
            assertEquals(start.apply(edit), file.seminar());
            assertEquals(new EditLog(List.of(edit), 1), file.history());
        }
    }

    @Test
    void randomStepsAreInTheFileAsInMemory() {
        var start = random.start();
        var seminar = start;
        var done = new ArrayList<Edit>();
        try (var file = create(start)) {
            for (int i = 0; i < 400; i++) {
                var edit = random.next(seminar);
                seminar = seminar.apply(edit);
                done.add(edit);
                file.writer().accept(new Step(Direction.DO, edit));
                assertEquals(new SaveState.Saved(NOW), states.getLast(), "edit " + i);
                if (i % 20 == 0) {
                    assertEquals(seminar.rows(), file.seminar().rows(), "edit " + i);
                }
            }
            assertEquals(new EditLog(done, done.size()), file.history());
        }
        try (var file = SeminarFile.open(path, editor())) {
            assertEquals(seminar.rows(), file.seminar().rows());
            for (var edit : done.reversed()) {
                file.writer().accept(new Step(Direction.UNDO, edit));
            }
            assertEquals(start.rows(), file.seminar().rows());
            assertEquals(new EditLog(done, 0), file.history());
            for (var edit : done) {
                file.writer().accept(new Step(Direction.REDO, edit));
            }
            assertEquals(seminar.rows(), file.seminar().rows());
        }
    }

    @Test
    void nothingStaysBesideTheFileAfterClosing() {
        create(random.start()).close();
        assertFalse(Files.exists(folder.resolve("seminar.sabor-journal")));
        assertEquals(List.of("seminar.sabor"), List.of(folder.toFile().list()));
    }
}
