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
    private final Verdict verdict;
    private final Label figure = Styles.with(new Label(), Styles.FIGURE);
    private final Label name = Styles.with(new Label(), Styles.SMALL);

    VerdictCard(Verdict verdict) {
        this.verdict = verdict;
        Styles.with(this, Styles.CARD, "sabor-counter");
        setId("import-" + verdict.labelKey().replace('.', '-'));
        setGraphic(new VBox(figure, name));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setPrefWidth(100);
    }

    void say(int count, Messages messages) {
        figure.setText(messages.text("import.count", count));
        name.setText(messages.text(
                switch (verdict) {
                    case NEW -> "import.card.new";
                    case UPDATE -> "import.card.update";
                    case UNCHANGED -> "import.card.unchanged";
                    case POSSIBLE_DUPLICATE -> "import.card.possible-duplicate";
                },
                count));
        setAccessibleText(name.getText() + ": " + figure.getText());
    }
}
