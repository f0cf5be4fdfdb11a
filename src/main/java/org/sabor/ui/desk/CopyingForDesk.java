package org.sabor.ui.desk;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.model.DeskCopy;
import org.sabor.model.SecondDesk;
import org.sabor.model.Seminar;
import org.sabor.ui.kit.FileKind;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Progress;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.TextLimit;
import org.sabor.workspace.Workspace;

/// Saves a copy of the seminar for a second desk: asks for the name of the desk, then for the file.
public final class CopyingForDesk {
    private static final int LONGEST = 60;

    private final Workspace workspace;
    private final Frame frame;
    private final DeskFiles files;
    private final InstantSource clock;

    /// Of the seminar of this workspace.
    public CopyingForDesk(Workspace workspace, Frame frame, DeskFiles files, InstantSource clock) {
        this.workspace = workspace;
        this.frame = frame;
        this.files = files;
        this.clock = clock;
    }

    /// Asks and saves.
    public void start() {
        var seminar = workspace.seminar();
        if (seminar.details().deskCopy() != null) {
            frame.dialogs().failure(new Failure(Failure.Exit.INPUT_REFUSED, Message.of("desk-copy.of-a-copy")));
            return;
        }
        var proposed = proposed(seminar);
        var name = new TextField(proposed);
        TextLimit.keepPlain(name);
        if (!frame.dialogs().ask(Message.of("desk-copy.title"), pane(name), Message.of("desk-copy.choose-file"))) {
            return;
        }
        var typed = name.getText().strip();
        var called = typed.isEmpty() ? proposed : typed.substring(0, Math.min(typed.length(), LONGEST));
        var target = frame.dialogs().save(FileKind.SABOR, frame.messages().text("desk-copy.file") + ".sabor");
        if (target != null) {
            save(seminar, called, target);
        }
    }

    /// „Desk 2“, or the first of such names under which nobody has recorded anything yet.
    private String proposed(Seminar seminar) {
        var taken = new HashSet<String>();
        for (var row : seminar.attendance()) {
            var recording = row.recording();
            if (recording != null) {
                taken.add(recording.by());
            }
        }
        int number = 2;
        while (taken.contains(frame.messages().text("desk-copy.desk", number))) {
            number++;
        }
        return frame.messages().text("desk-copy.desk", number);
    }

    private VBox pane(TextField name) {
        var messages = frame.messages();
        name.setId("desk-copy-name");
        var label = new Label(messages.text("desk-copy.name"));
        label.setLabelFor(name);
        name.setAccessibleText(label.getText());
        var pane = new VBox(
                12,
                Styles.label(messages.text("desk-copy.what")),
                new VBox(4, label, name),
                Styles.label(messages.text("desk-copy.then"), Styles.MUTED));
        pane.setId("desk-copy");
        pane.setPrefWidth(560);
        return pane;
    }

    private void save(Seminar seminar, String name, Path target) {
        var now = LocalDateTime.ofInstant(clock.instant(), seminar.details().zone())
                .truncatedTo(ChronoUnit.SECONDS);
        frame.tasks()
                .job(Message.of("desk-copy.saving"), (Progress _) -> {
                    files.write(SecondDesk.of(seminar, new DeskCopy(name, now)), target);
                    return target;
                })
                .then(file -> frame.notices().say(Message.of("desk-copy.saved", name, file.toString())))
                .start();
    }
}
