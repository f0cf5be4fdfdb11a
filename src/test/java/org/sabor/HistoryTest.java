package org.sabor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sabor.model.Attachments;
import org.sabor.model.Ids;
import org.sabor.model.RandomEdits;
import org.sabor.model.RecordedEdit;
import org.sabor.model.Seminar;
import org.sabor.store.Editor;
import org.sabor.store.SeminarFile;
import org.sabor.workspace.History;
import org.sabor.workspace.Workspace;

/// What the file remembers leads back to each moment, over restarts, whatever the clock said.
@Execution(ExecutionMode.CONCURRENT)
class HistoryTest {
    private static final int EDITS = 120;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void eachMomentComesBackAsItWas() {
        var random = new Random(7);
        var edits = new RandomEdits(random);
        var moments = new ArrayList<Seminar>();
        var clock = new Object() {
            Instant now = Instant.parse("2026-03-12T08:00:00Z");
        };
        // A clock that goes back now and then.
        InstantSource time = () -> clock.now = clock.now.plusSeconds(random.nextInt(-5000, 9000));
        var path = folder.resolve("history.sabor");
        SeminarFile.create(path, edits.start(), Attachments.NONE, new Editor(time, "first", Runnable::run, _ -> {}))
                .close();
        for (int session = 0; session < 3; session++) {
            var by = "user " + session;
            try (var file = SeminarFile.open(path, new Editor(time, by, Runnable::run, _ -> {}))) {
                var log = file.history();
                var workspace = new Workspace(
                        file.seminar(), new History(log.edits(), log.done()), new Ids(time, random), file.writer());
                for (int i = 0; i < EDITS / 3; i++) {
                    workspace.perform(edits.next(workspace.seminar()));
                    moments.add(workspace.seminar());
                }
            }
        }
        try (var file = SeminarFile.openReadOnly(path)) {
            var all = file.recorded();
            assertEquals(EDITS, all.size());
            var now = file.seminar();
            for (int i = 0; i < EDITS; i++) {
                assertEquals("user " + i / (EDITS / 3), all.get(i).by());
                assertEquals(moments.get(i), all.get(i).after(now, all), "after edit " + i);
            }
        }
    }

    @Test
    void whatWasTakenBackStandsThereAsSuch() {
        var edits = new RandomEdits(new Random(8));
        var path = folder.resolve("undone.sabor");
        var editor =
                new Editor(InstantSource.fixed(Instant.parse("2026-03-12T08:00:00Z")), "user", Runnable::run, _ -> {});
        try (var file = SeminarFile.create(path, edits.start(), Attachments.NONE, editor)) {
            var workspace =
                    new Workspace(file.seminar(), new History(), new Ids(editor.clock(), new Random(9)), file.writer());
            var before = new HashMap<Integer, Seminar>();
            for (int i = 0; i < 4; i++) {
                workspace.perform(edits.next(workspace.seminar()));
                before.put(i, workspace.seminar());
            }
            workspace.undo();
            var all = file.recorded();
            assertEquals(4, all.size());
            assertTrue(all.getLast().undone());
            assertEquals(1, all.stream().filter(RecordedEdit::undone).count());
            assertEquals(before.get(1), all.get(1).after(file.seminar(), all));
        }
    }
}
