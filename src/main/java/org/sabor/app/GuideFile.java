package org.sabor.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.sabor.guide.Guide;
import org.sabor.message.Message;
import org.sabor.store.DataFolder;
import org.sabor.ui.kit.Frame;

/// The user guide as a file in the user's own data folder.
final class GuideFile {
    private GuideFile() {}

    /// Writes the guide in the language of the window and shows it.
    ///
    /// @param show hands a file to the program that the system has for it, if it has one: so its place is said too
    static void show(Frame frame, Consumer<Path> show) {
        var language = frame.messages().language();
        frame.tasks()
                .job(
                        Message.of("guide.making"),
                        _ -> Guide.in(DataFolder.ofUser().guide(), language))
                .then(file -> {
                    show.accept(file);
                    frame.notices().say(Message.of("guide.shown", file.toString()));
                })
                .start();
    }
}
