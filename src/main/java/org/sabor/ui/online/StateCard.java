package org.sabor.ui.online;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sabor.message.Messages;
import org.sabor.ui.kit.Styles;

/// How many names are in one state; pressed, the table shows only these.
final class StateCard extends ToggleButton {
    private final String name;
    private final Label figure = Styles.with(new Label(), Styles.FIGURE);

    StateCard(NameState state, Messages messages) {
        name = messages.text(state);
        Styles.with(this, Styles.CARD, "sabor-counter");
        setId(state.labelKey().replace('.', '-'));
        setGraphic(new VBox(figure, Styles.with(new Label(state.sign() + " " + name), Styles.SMALL)));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setPrefWidth(120);
        HBox.setHgrow(this, Priority.ALWAYS);
    }

    void say(int count, Messages messages) {
        figure.setText(messages.text("online.count", count));
        setAccessibleText(name + ": " + figure.getText());
    }
}
