package org.sabor.ui.settings;

import javafx.scene.layout.FlowPane;
import org.sabor.exchange.FunderProfile;
import org.sabor.message.Message;
import org.sabor.model.Project;
import org.sabor.model.SeminarEdits;
import org.sabor.names.FileNames;
import org.sabor.print.PictureFile;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.FileKind;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.Styles;
import org.sabor.workspace.Workspace;

/// The ways to keep all that a funder demands as a file, and to take it from one: an office sets it once.
final class FunderFile extends FlowPane {
    private final Workspace workspace;
    private final Frame frame;
    private final PictureShelf shelf;

    private record Taken(Project project, int logos) {}

    FunderFile(Workspace workspace, Frame frame, PictureShelf shelf) {
        super(8, 8);
        this.workspace = workspace;
        this.frame = frame;
        this.shelf = shelf;
        var actions = new Actions(frame.messages());
        var hint = Styles.label(frame.messages().text("funder.hint"), Styles.MUTED, Styles.SMALL);
        getChildren()
                .setAll(
                        Actions.button(actions.action("funder.read", Icons.IMPORT, this::read)),
                        Actions.button(actions.action("funder.save", Icons.EXPORT, this::save)),
                        hint);
    }

    private void save() {
        var project = workspace.seminar().project();
        var file = frame.dialogs().save(FileKind.FUNDER, FileNames.project(project.acronym()) + ".saborfunder");
        if (file != null) {
            frame.tasks()
                    .job(Message.of("funder.saving"), _ -> {
                        FunderProfile.of(project, shelf.pictures()).write(file);
                        return file;
                    })
                    .then(written -> frame.notices().say(Message.of("funder.saved", written.toString())))
                    .start();
        }
    }

    private void read() {
        var file = frame.dialogs().open(FileKind.FUNDER);
        if (file != null) {
            var seminar = workspace.seminar();
            frame.tasks()
                    .job(Message.of("funder.reading"), _ -> {
                        var profile = FunderProfile.read(file, seminar);
                        // All are looked at before any is kept.
                        profile.pictures().values().forEach(PictureFile::check);
                        var kept = profile.pictures().values().stream()
                                .map(shelf.add())
                                .toList();
                        return new Taken(profile.project(), kept.size());
                    })
                    .then(taken -> {
                        workspace.perform(SeminarEdits.change(workspace.seminar(), taken.project()));
                        frame.notices().say(Message.of("funder.taken", taken.logos()));
                    })
                    .start();
        }
    }
}
