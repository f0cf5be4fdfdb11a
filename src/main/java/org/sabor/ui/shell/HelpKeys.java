package org.sabor.ui.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Shortcuts;

/// The guide and the list of the keys, by their keys, where there is no menu that has them: on the start page and at
/// the desks.
public final class HelpKeys {
    private HelpKeys() {}

    /// Has this window answer the keys.
    public static void serve(Scene scene, Supplier<Frame> frame, FileCommands files) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (scene.getRoot() instanceof MainWindow || scene.getRoot().isDisabled()) {
                return;
            }
            if (Shortcuts.HELP.match(event)) {
                event.consume();
                files.guide();
            } else if (Shortcuts.ALL_KEYS.match(event)) {
                event.consume();
                new Help(frame.get().dialogs(), frame.get().messages(), List::of).showShortcuts();
            }
        });
    }
}
