package org.sabor.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.ui.kit.Dialogs;
import org.sabor.ui.kit.KeyHelp;
import org.sabor.ui.kit.Styles;

/// The Help menu's windows: the shortcuts, and what the program is.
///
/// @param ofPlace the keys that do something only in the place in front
record Help(Dialogs dialogs, Messages messages, Supplier<List<KeyHelp>> ofPlace) {
    void showShortcuts() {
        dialogs.tell(Message.of("help.shortcuts"), shortcuts());
    }

    GridPane shortcuts() {
        var grid = new GridPane(24, 8);
        grid.setId("shortcuts");
        var lines = new ArrayList<>(List.of(
                new KeyHelp("Ctrl+1 … Ctrl+8", messages.text("help.tabs")),
                new KeyHelp("Ctrl+N", messages.text("help.add")),
                new KeyHelp("F2", messages.text("help.edit")),
                new KeyHelp("Delete", messages.text("help.remove")),
                new KeyHelp("Ctrl+F", messages.text("help.search")),
                new KeyHelp("Ctrl+K", messages.text("help.find")),
                new KeyHelp("Ctrl+Z", messages.text("help.undo")),
                new KeyHelp("Ctrl+Y", messages.text("help.redo")),
                new KeyHelp("Ctrl+P", messages.text("help.print")),
                new KeyHelp("Ctrl+Enter", messages.text("help.keep")),
                new KeyHelp("Esc", messages.text("help.back")),
                new KeyHelp("Ctrl+O", messages.text("help.open")),
                new KeyHelp("F1", messages.text("help.guide"))));
        lines.addAll(ofPlace.get());
        for (int i = 0; i < lines.size(); i++) {
            grid.add(Styles.with(new Label(lines.get(i).keys()), Styles.HEADING), 0, i);
            grid.add(Styles.label(lines.get(i).what()), 1, i);
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
