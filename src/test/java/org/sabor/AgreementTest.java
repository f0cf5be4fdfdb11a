package org.sabor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sabor.model.Attachments;
import org.sabor.model.Ids;
import org.sabor.model.RandomEdits;
import org.sabor.model.RowChange;
import org.sabor.model.RowKind;
import org.sabor.model.Seminar;
import org.sabor.store.Editor;
import org.sabor.store.SaveState;
import org.sabor.store.SeminarFile;
import org.sabor.workspace.History;
import org.sabor.workspace.Workspace;

/// The promise of the design: lists, value and file agree after any edits, undos and redos, over all kinds of rows, and
/// undoing all gives the start.
@Execution(ExecutionMode.CONCURRENT)
class AgreementTest {
    private static final int STEPS = 1_200;
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-12T08:00:00Z"));

    @TempDir
    Path folder;

    @Test
    void listsValueAndFileAgreeThroughRandomEditsUndosAndRedos() {
        var random = new Random(20260312);
        var edits = new RandomEdits(random);
        var start = edits.start();
        var states = new ArrayList<SaveState>();
        var editor = new Editor(CLOCK, "test", Runnable::run, states::add);
        var path = folder.resolve("agreement.sabor");
        var touched = EnumSet.noneOf(RowKind.class);
        int undos = 0;
        int redos = 0;
        Workspace workspace;
        try (var file = SeminarFile.create(path, start, Attachments.NONE, editor)) {
            workspace = new Workspace(start, new History(), new Ids(CLOCK, random), file.writer());
            for (int step = 0; step < STEPS; step++) {
                int chance = random.nextInt(10);
                if (chance < 2) {
                    undos += workspace.undoTitleProperty().get() == null ? 0 : 1;
                    workspace.undo();
                } else if (chance < 3) {
                    redos += workspace.redoTitleProperty().get() == null ? 0 : 1;
                    workspace.redo();
                } else {
                    var edit = edits.next(workspace.seminar());
                    edit.changes().stream().map(RowChange::row).map(RowKind::of).forEach(touched::add);
                    workspace.perform(edit);
                }
                assertListsAgree(workspace);
                if (step % 50 == 0) {
                    assertEquals(workspace.seminar(), file.seminar(), "after step " + step);
                }
            }
            assertTrue(states.stream().noneMatch(SaveState.NotSaved.class::isInstance));
        }
        assertEquals(EnumSet.allOf(RowKind.class), touched);
        assertTrue(undos > 100 && redos > 15, undos + " undos, " + redos + " redos");
        undoAllAfterARestart(path, editor, workspace, start);
    }

    private static void undoAllAfterARestart(Path path, Editor editor, Workspace before, Seminar start) {
        try (var file = SeminarFile.open(path, editor)) {
            assertEquals(before.seminar(), file.seminar());
            var log = file.history();
            var after = new Workspace(
                    file.seminar(), new History(log.edits(), log.done()), new Ids(CLOCK, new Random(1)), file.writer());
            assertEquals(
                    before.undoTitleProperty().get(), after.undoTitleProperty().get());
            assertEquals(
                    before.redoTitleProperty().get(), after.redoTitleProperty().get());
            while (after.undoTitleProperty().get() != null) {
                after.undo();
            }
            assertListsAgree(after);
            assertEquals(start, after.seminar());
            assertEquals(start, file.seminar());
        }
    }

    private static void assertListsAgree(Workspace workspace) {
        var seminar = workspace.seminar();
        assertEquals(seminar, workspace.seminarProperty().get());
        assertEquals(seminar.days(), workspace.days());
        assertEquals(seminar.rooms(), workspace.rooms());
        assertEquals(seminar.organisations(), workspace.organisations());
        assertEquals(seminar.participants(), workspace.participants());
        assertEquals(seminar.needs(), workspace.needs());
        assertEquals(seminar.attendance(), workspace.attendance());
        assertEquals(seminar.sessions(), workspace.sessions());
        assertEquals(seminar.speakers(), workspace.speakers());
        assertEquals(seminar.visits(), workspace.visits());
        assertEquals(seminar.visitSeats(), workspace.visitSeats());
        assertEquals(seminar.distinctParticipants(), workspace.distinctParticipants());
        assertEquals(seminar.distinctOrganisations(), workspace.distinctOrganisations());
        assertEquals(seminar.evidence(), workspace.evidence());
        assertEquals(seminar.sheetPrints(), workspace.sheetPrints());
        assertEquals(seminar.onlineReports(), workspace.onlineReports());
        assertEquals(seminar.onlineAttendees(), workspace.onlineAttendees());
    }
}
