package org.sabor.ui.online;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sabor.message.Messages;
import org.sabor.model.SeminarEdits;
import org.sabor.ui.kit.Styles;
import org.sabor.workspace.Workspace;

/// How many minutes somebody must be connected to count as present; what is typed is set with Enter or by going on.
final class MinimumMinutes extends VBox {
    private final Workspace workspace;
    private final TextField field = new TextField();

    MinimumMinutes(Workspace workspace, Messages messages) {
        super(4);
        this.workspace = workspace;
        var label = Styles.with(new Label(messages.text("online.minimum")), Styles.SMALL);
        label.setLabelFor(field);
        field.setId("online-minimum");
        field.setAccessibleText(label.getText());
        field.setPrefColumnCount(4);
        field.setTextFormatter(new TextFormatter<>(MinimumMinutes::digits));
        field.setOnAction(_ -> set());
        field.focusedProperty().addListener((_, _, now) -> {
            if (!now) {
                set();
            }
        });
        setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(label, new HBox(field));
        show();
    }

    /// The change, without effect where it would leave something else than a number.
    private static TextFormatter.Change digits(TextFormatter.Change change) {
        if (!change.getControlNewText().matches("\\d{0,4}")) {
            change.setText("");
            change.setRange(change.getControlCaretPosition(), change.getControlCaretPosition());
            change.selectRange(change.getControlAnchor(), change.getControlCaretPosition());
        }
        return change;
    }

    /// Shows what is set; what is being typed stays.
    void show() {
        if (!field.isFocused()) {
            field.setText(String.valueOf(workspace.seminar().details().minimumMinutes()));
        }
    }

    private void set() {
        var details = workspace.seminar().details();
        int minutes = field.getText().isEmpty() ? 0 : Integer.parseInt(field.getText());
        if (minutes != details.minimumMinutes()) {
            workspace.perform(SeminarEdits.change(workspace.seminar(), details.withCounting(details.unit(), minutes)));
        }
    }
}
