package org.sabor.ui.desk;

import org.jspecify.annotations.Nullable;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.model.DeskMerge;
import org.sabor.model.Edit;
import org.sabor.model.Participant;
import org.sabor.model.RowChange;
import org.sabor.model.Seminar;
import org.sabor.ui.kit.FileKind;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Progress;
import org.sabor.workspace.Workspace;

/// Takes in what was recorded in the copy for a second desk: the person chooses its file, decides where both sides say
/// different things, and all of it is one step that can be undone.
public final class TakingInMarks {
    private final Workspace workspace;
    private final Frame frame;
    private final DeskFiles files;

    /// Into the seminar of this workspace.
    public TakingInMarks(Workspace workspace, Frame frame, DeskFiles files) {
        this.workspace = workspace;
        this.frame = frame;
        this.files = files;
    }

    /// Asks for the file, reads it in the background, and goes on from there.
    public void start() {
        if (workspace.seminar().details().deskCopy() != null) {
            frame.dialogs().failure(refused("desk-marks.into-a-copy"));
            return;
        }
        var file = frame.dialogs().open(FileKind.SABOR);
        if (file != null) {
            var here = workspace.seminar();
            frame.tasks()
                    .job(Message.of("desk-marks.reading"), (Progress _) -> ours(files.read(file), here))
                    .then(this::take)
                    .start();
        }
    }

    private static DeskFiles.Read ours(DeskFiles.Read read, Seminar here) {
        var problem = problem(read.seminar(), here);
        if (problem != null) {
            throw refused(problem);
        }
        return read;
    }

    private static @Nullable String problem(Seminar copy, Seminar here) {
        if (!copy.details().id().equals(here.details().id())) {
            return "desk-marks.other-seminar";
        }
        return copy.details().deskCopy() == null ? "desk-marks.no-copy" : null;
    }

    private static Failure refused(String why) {
        return new Failure(Failure.Exit.INPUT_REFUSED, Message.of(why));
    }

    private void take(DeskFiles.Read read) {
        var merge = DeskMerge.of(workspace.seminar(), read.seminar(), read.done());
        var pane = new DeskMarksPane(merge, workspace.seminar(), frame.messages());
        boolean decided = merge.conflicts().isEmpty()
                || frame.dialogs().ask(Message.of("desk-marks.title"), pane, Message.of("desk-marks.do"));
        if (decided) {
            var edit = merge.edit(pane.taken());
            workspace.perform(edit);
            frame.notices().say(told(edit, merge));
        }
    }

    private static Message told(Edit edit, DeskMerge merge) {
        int people = (int) edit.changes().stream()
                .filter(change -> change instanceof RowChange.Added && change.row() instanceof Participant)
                .count();
        return edit.isEmpty()
                ? Message.of("desk-marks.nothing-new", merge.leftOut())
                : Message.of("desk-marks.done", DeskMerge.marks(edit.changes()), people, merge.leftOut());
    }
}
