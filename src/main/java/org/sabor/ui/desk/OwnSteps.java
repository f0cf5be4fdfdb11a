package org.sabor.ui.desk;

import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.model.Edit;
import org.sabor.workspace.Workspace;

/// What was done on a screen since it was opened, the only thing it takes back: never what somebody did before.
final class OwnSteps {
    private final Workspace workspace;
    private int done;
    private int undone;

    OwnSteps(Workspace workspace) {
        this.workspace = workspace;
    }

    void perform(Edit edit) {
        workspace.perform(edit);
        done++;
        undone = 0;
    }

    /// What [#undo()] would take back, or null.
    @Nullable
    Message undoTitle() {
        return done == 0 ? null : workspace.undoTitleProperty().get();
    }

    /// Takes the last step back and gives its title; null where there is none.
    @Nullable
    Message undo() {
        var title = undoTitle();
        if (title != null) {
            workspace.undo();
            done--;
            undone++;
        }
        return title;
    }

    /// Does the step taken back last once more and gives its title; null where there is none.
    @Nullable
    Message redo() {
        var title = undone == 0 ? null : workspace.redoTitleProperty().get();
        if (title != null) {
            workspace.redo();
            done++;
            undone--;
        }
        return title;
    }
}
