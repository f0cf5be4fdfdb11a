package org.sabor.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.controlsfx.control.action.Action;

/// What stands where nothing is yet: one sentence, and the usual first steps as buttons.
public final class EmptyPlace extends VBox {
    /// An empty place with this sentence.
    public EmptyPlace(String id, String sentence, Action... firstSteps) {
        super(8);
        setId(id);
        setAlignment(Pos.CENTER);
        Styles.with(this, Styles.EMPTY);
        var text = Styles.label(sentence, Styles.MUTED);
        text.setMaxWidth(420);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setTextAlignment(TextAlignment.CENTER);
        text.setAlignment(Pos.CENTER);
        var steps = new FlowPane(8, 8);
        steps.setAlignment(Pos.CENTER);
        for (var step : firstSteps) {
            boolean first = steps.getChildren().isEmpty();
            var button = first ? Actions.button(step, Styles.MAIN_ACTION) : Actions.button(step);
            button.setId(button.getId() + "-first");
            steps.getChildren().add(button);
        }
        getChildren().addAll(text, steps);
    }
}
