package org.sabor.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
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
    private static final double WIDTH = 920;

    void showShortcuts() {
        dialogs.tell(Message.of("help.shortcuts"), shortcuts());
    }

    /// The keys of the place in front at the left, those of other places at the right.
    HBox shortcuts() {
        var lists = new KeyLists(messages);
        var here = new ArrayList<>(lists.inASeminar());
        here.addAll(ofPlace.get());
        var elsewhere = new VBox(
                8,
                heading("help.at-start"),
                grid(lists.onTheStartPage()),
                heading("tools.desk"),
                grid(lists.atTheDesk()),
                heading("help.at-visits"),
                grid(lists.whereVisitorsAreCounted()));
        var all = new HBox(32, grid(here), elsewhere);
        all.setId("shortcuts");
        all.setPrefWidth(WIDTH);
        return all;
    }

    private Label heading(String key) {
        return Styles.label(messages.text(key), Styles.MUTED);
    }

    private static GridPane grid(List<KeyHelp> lines) {
        var grid = new GridPane(16, 4);
        for (int i = 0; i < lines.size(); i++) {
            var keys = Styles.with(new Label(lines.get(i).keys()), Styles.HEADING);
            keys.setMinWidth(Region.USE_PREF_SIZE);
            grid.add(keys, 0, i);
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
