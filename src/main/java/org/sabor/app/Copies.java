package org.sabor.app;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.model.RecordedEdit;
import org.sabor.ui.history.HistoryPage;
import org.sabor.ui.kit.FileKind;
import org.sabor.ui.kit.Frame;

/// Copies of the open seminar in files of their own: as it is, and as it was at an earlier moment of its history. The
/// latter is opened to be read only, so that nobody takes it for the one that goes on.
///
/// @param window puts the history over the window, or takes it away for null
/// @param read opens a file to be read only
record Copies(OpenSeminar open, Frame frame, Consumer<@Nullable Parent> window, Consumer<Path> read) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH-mm");

    /// Saves one of the moment where the person says.
    void save() {
        var file = frame.dialogs().save(FileKind.SABOR, NewSeminars.copyName(open.path(), frame.messages()));
        if (file != null) {
            var copying = open.copying(file);
            frame.tasks()
                    .job(Message.of("app.copying"), _ -> copying.get())
                    .then(copy -> frame.notices().say(Message.of("app.copied", copy.toString())))
                    .start();
        }
    }

    /// Shows the history.
    void showHistory() {
        var page = new HistoryPage(open.workspace().seminar(), frame, this::asItWas, () -> window.accept(null));
        window.accept(page);
        page.begin(open::recorded);
    }

    private void asItWas(RecordedEdit after, List<RecordedEdit> all) {
        var file = String.valueOf(open.path().getFileName()).replaceFirst("\\.sabor$", "");
        var moment = MOMENT.format(LocalDateTime.ofInstant(after.at(), ZoneId.systemDefault()));
        var target =
                frame.dialogs().save(FileKind.SABOR, frame.messages().text("history.file", file, moment) + ".sabor");
        if (target != null) {
            frame.tasks()
                    .job(Message.of("history.opening"), _ -> open.asItWas(after, all, target))
                    .then(made -> {
                        window.accept(null);
                        read.accept(made);
                    })
                    .start();
        }
    }
}
