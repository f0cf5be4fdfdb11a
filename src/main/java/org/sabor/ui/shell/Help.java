package org.sabor.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.ui.kit.Dialogs;
import org.sabor.ui.kit.Styles;

/// The Help menu's windows: the shortcuts, and what the program is.
record Help(Dialogs dialogs, Messages messages) {
    void showShortcuts() {
        dialogs.tell(Message.of("help.shortcuts"), shortcuts());
    }

    GridPane shortcuts() {
        var grid = new GridPane(24, 8);
        grid.setId("shortcuts");
        var lines = new String[][] {
            {"Ctrl+1 … Ctrl+8", messages.text("help.tabs")},
            {"Ctrl+N", messages.text("help.add")},
            {"F2", messages.text("help.edit")},
            {"Delete", messages.text("help.remove")},
            {"Ctrl+F", messages.text("help.search")},
            {"Ctrl+Z", messages.text("help.undo")},
            {"Ctrl+Y", messages.text("help.redo")},
            {"Ctrl+P", messages.text("help.print")},
            {"Ctrl+Enter", messages.text("help.keep")},
            {"Esc", messages.text("help.back")},
            {"Ctrl+O", messages.text("help.open")},
            {"F1", messages.text("help.help")},
        };
        for (int i = 0; i < lines.length; i++) {
            grid.add(Styles.with(new Label(lines[i][0]), Styles.HEADING), 0, i);
            grid.add(Styles.label(lines[i][1]), 1, i);
        }
        return grid;
    }

    void showAbout() {
        var version = Help.class.getPackage().getImplementationVersion();
        var text = new VBox(
                8,
                Styles.label(messages.text("help.about-text")),
                Styles.label(version == null ? "" : messages.text("help.version", version), Styles.MUTED));
        dialogs.tell(Message.of("help.about"), text);
    }
}
