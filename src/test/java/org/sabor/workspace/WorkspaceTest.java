package org.sabor.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;
import org.sabor.message.Message;
import org.sabor.model.ParticipantEdits;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.SessionEdits;
import org.sabor.model.SmallSeminar;
import org.sabor.model.Step;

class WorkspaceTest {
    private final SmallSeminar make = new SmallSeminar();
    private final List<Step> file = new ArrayList<>();

    @Test
    void anEditReachesListsValueHistoryAndFile() {
        var ana = make.person("Ана", "Банова", null);
        var start = make.seminar();
        var workspace = new Workspace(start, new History(), make.ids, file::add);

        var edit = ParticipantEdits.setStatus(start, List.of(ana), ParticipantStatus.CANCELLED);
        workspace.perform(edit);

        assertEquals(workspace.seminar().participants(), workspace.participants());
        assertEquals(
                ParticipantStatus.CANCELLED, workspace.participants().get(0).status());
        assertEquals(edit.title(), workspace.undoTitleProperty().get());
        assertEquals(List.of(new Step(Step.Direction.DO, edit)), file);

        workspace.undo();

        assertEquals(start, workspace.seminar());
        assertEquals(start.participants(), workspace.participants());
        assertNull(workspace.undoTitleProperty().get());
        assertEquals(edit.title(), workspace.redoTitleProperty().get());

        workspace.redo();
        assertEquals(
                ParticipantStatus.CANCELLED, workspace.participants().get(0).status());
        assertEquals(
                List.of(Step.Direction.DO, Step.Direction.UNDO, Step.Direction.REDO),
                file.stream().map(Step::direction).toList());
    }

    /// The file would refuse it, and everything after it.
    @Test
    void anEditThatNamesAMissingRowChangesNothing() {
        var day = make.day(1);
        var talk = make.session(day, "09:00", "10:00", null);
        var gone = new SmallSeminar().room("Hall");
        var start = make.seminar();
        var workspace = new Workspace(start, new History(), make.ids, file::add);
        var edit = SessionEdits.change(start, make.ids, talk.withRoom(gone.id()));
        assertThrows(IllegalStateException.class, () -> workspace.perform(edit));
        assertEquals(start, workspace.seminar());
        assertEquals(start.sessions(), workspace.sessions());
        assertEquals(List.of(), file);
        assertNull(workspace.undoTitleProperty().get());
    }

    @Test
    void anEditThatChangesNothingLeavesNoTrace() {
        var ana = make.person("Ана", "Банова", null);
        var workspace = new Workspace(make.seminar(), new History(), make.ids, file::add);
        workspace.perform(ParticipantEdits.setStatus(workspace.seminar(), List.of(ana), ana.status()));
        assertEquals(List.of(), file);
        assertNull(workspace.undoTitleProperty().get());
    }

    @Test
    void aNewEditForgetsWhatWasTakenBack() {
        var ana = make.person("Ана", "Банова", null);
        var workspace = new Workspace(make.seminar(), new History(), make.ids, file::add);
        workspace.perform(ParticipantEdits.setStatus(workspace.seminar(), List.of(ana), ParticipantStatus.CANCELLED));
        workspace.undo();
        workspace.perform(ParticipantEdits.setStatus(workspace.seminar(), List.of(ana), ParticipantStatus.WAITING));
        assertNull(workspace.redoTitleProperty().get());
        workspace.redo();
        assertEquals(ParticipantStatus.WAITING, workspace.participants().get(0).status());
    }

    @Test
    void anotherThreadIsRefused() {
        var workspace = new Workspace(make.seminar(), new History(), make.ids, file::add);
        var refused = assertThrows(
                CompletionException.class,
                () -> CompletableFuture.runAsync(workspace::undo).join());
        assertInstanceOf(IllegalStateException.class, refused.getCause());
    }

    @Test
    void aListenerOfTheListsSeesTheSeminarAfterTheEdit() {
        var ana = make.person("Ана", "Банова", null);
        var workspace = new Workspace(make.seminar(), new History(), make.ids, file::add);
        var seen = new ArrayList<Message>();
        workspace.participants().addListener((ListChangeListener<Object>) change -> {
            assertTrue(workspace.applyingProperty().get());
            assertEquals(
                    ParticipantStatus.WAITING,
                    workspace.seminar().participants().require(ana.id()).status());
            seen.add(Message.of("edit.seminar-changed"));
        });
        workspace.perform(ParticipantEdits.setStatus(workspace.seminar(), List.of(ana), ParticipantStatus.WAITING));
        assertEquals(1, seen.size());
    }
}
