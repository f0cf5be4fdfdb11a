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

/// The history of the open seminar, and the way to an earlier moment of it: a file of its own, opened to be read only,
/// so that nobody takes it for the one that goes on.
///
/// @param window puts the history over the window, or takes it away for null
/// @param read opens a file to be read only
record Earlier(OpenSeminar open, Frame frame, Consumer<@Nullable Parent> window, Consumer<Path> read) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH-mm");

    void show() {
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
