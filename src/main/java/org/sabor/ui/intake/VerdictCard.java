package org.sabor.ui.intake;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.sabor.intake.PlannedPerson.Verdict;
import org.sabor.message.Messages;
import org.sabor.ui.kit.Styles;

/// How many rows have one verdict; pressed, the table shows only these.
final class VerdictCard extends ToggleButton {
    private final String name;
    private final Label figure = Styles.with(new Label(), Styles.FIGURE);

    VerdictCard(Verdict verdict, Messages messages) {
        name = messages.text(verdict);
        Styles.with(this, Styles.CARD, "sabor-counter");
        setId("import-" + verdict.labelKey().replace('.', '-'));
        setGraphic(new VBox(figure, Styles.with(new Label(name), Styles.SMALL)));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setPrefWidth(100);
    }

    void say(int count, Messages messages) {
        figure.setText(messages.text("import.count", count));
        setAccessibleText(name + ": " + figure.getText());
    }
}
