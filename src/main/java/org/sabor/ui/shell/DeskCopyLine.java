package org.sabor.ui.shell;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.sabor.message.Messages;
import org.sabor.model.Seminar;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.Styles;
import org.sabor.workspace.Workspace;

/// Says of a copy for a second desk that it is one, and where its marks go; takes no room in the seminar itself.
final class DeskCopyLine extends HBox {
    DeskCopyLine(Workspace workspace, Messages messages) {
        var text = Styles.label("");
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setId("desk-copy-line");
        text.setGraphic(Icons.COPY.node());
        text.textProperty().bind(workspace.seminarProperty().map(seminar -> words(seminar, messages)));
        Styles.with(this, "sabor-desk-copy");
        visibleProperty().bind(text.textProperty().map(words -> !words.isEmpty()));
        managedProperty().bind(visibleProperty());
        getChildren().add(text);
    }

    private static String words(Seminar seminar, Messages messages) {
        var copy = seminar.details().deskCopy();
        return copy == null
                ? ""
                : messages.text(
                        "shell.desk-copy",
                        copy.name(),
                        copy.made().toLocalDate(),
                        copy.made().toLocalTime());
    }
}
