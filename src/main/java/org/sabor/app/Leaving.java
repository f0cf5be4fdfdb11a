package org.sabor.app;

import javafx.scene.Parent;
import org.sabor.message.Message;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.shell.MainWindow;
import org.sabor.ui.shell.SaveStatus;

/// Leaves the open seminar; stays where something is not kept or not saved and the person wants to. What is still being
/// saved is waited for, however long another program holds the file, and only then is known whether something is lost.
/// The last backup is made meanwhile, so the window takes no entries.
final class Leaving {
    private final OpenSeminar seminar;
    private final MainWindow window;
    private final Frame frame;
    private final Parent root;
    private final Runnable closed;

    /// @param closed goes on once the file is closed
    Leaving(OpenSeminar seminar, MainWindow window, Frame frame, Parent root, Runnable closed) {
        this.seminar = seminar;
        this.window = window;
        this.frame = frame;
        this.root = root;
        this.closed = closed;
    }

    void start() {
        if (root.isDisabled()) {
            // It is being left already.
            return;
        }
        window.keep();
        if (window.hasProblems() && !anyway("app.entries-lost")) {
            return;
        }
        if (seminar.saved() || refused()) {
            settled();
            return;
        }
        root.setDisable(true);
        frame.tasks()
                .job(Message.of("app.closing"), _ -> {
                    seminar.settle();
                    return seminar;
                })
                .lastly(() -> {
                    root.setDisable(false);
                    settled();
                })
                .start();
    }

    private void settled() {
        if (refused() && !seminar.saved() && !anyway("app.not-saved")) {
            return;
        }
        root.setDisable(true);
        frame.tasks().cancel();
        frame.tasks()
                .job(Message.of("app.closing"), _ -> {
                    seminar.close();
                    return seminar;
                })
                .lastly(closed)
                .start();
    }

    private boolean refused() {
        return seminar.status().get() instanceof SaveStatus.NotSaved;
    }

    private boolean anyway(String question) {
        return frame.dialogs().confirm(Message.of(question), Message.of("app.leave-anyway"));
    }
}
