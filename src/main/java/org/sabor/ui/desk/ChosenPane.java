package org.sabor.ui.desk;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Admission;
import org.sabor.model.Door;
import org.sabor.model.Seminar;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.Styles;

/// What Enter will do with the person who is chosen, or why it will not, and which key passes over that.
final class ChosenPane extends VBox {
    private final DeskTexts texts;

    ChosenPane(DeskTexts texts) {
        super(8);
        this.texts = texts;
        setId("desk-chosen");
        Styles.with(this, Styles.CARD);
    }

    /// Shows this person; nobody for null.
    void show(@Nullable Admission asked, Door door, Seminar seminar) {
        getChildren().clear();
        setVisible(asked != null);
        if (asked == null) {
            return;
        }
        var messages = texts.messages();
        var row = asked.participant();
        var reasons = texts.obstacles(asked, door, seminar);
        for (var reason : reasons) {
            add(reason, Icons.WARNING, "desk-obstacle");
        }
        if (asked.wasRemote()) {
            add(messages.text("desk.was-remote"), Icons.INFORMATION, "desk-detail");
        }
        if (reasons.isEmpty()) {
            getChildren().add(line(messages.text("desk.enter"), "desk-key"));
        } else {
            getChildren().add(line(messages.text("desk.second-key"), "desk-key"));
        }
        if (door.isIn(row.id())) {
            getChildren().add(line(messages.text("desk.leaves"), "desk-detail"));
        }
    }

    /// All that is said, for who hears it.
    String said() {
        var all = new StringBuilder();
        for (var child : getChildren()) {
            if (child instanceof Label label) {
                all.append(label.getText()).append(' ');
            }
        }
        return all.toString().strip();
    }

    private void add(String text, Icons icon, String... classes) {
        if (!text.isEmpty()) {
            var label = line(text, classes);
            label.setGraphic(icon.node());
            getChildren().add(label);
        }
    }

    private static Label line(String text, String... classes) {
        var label = Styles.label(text, classes);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
