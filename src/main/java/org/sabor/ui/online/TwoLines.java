package org.sabor.ui.online;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.Tooltips;

/// A text with a smaller one under it, for a cell; what is cut off is in a tooltip.
final class TwoLines extends VBox {
    private final Label first = new Label();
    private final Label second = Styles.with(new Label(), Styles.SMALL, Styles.MUTED);

    TwoLines() {
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        getChildren().setAll(first, second);
        second.managedProperty().bind(second.textProperty().isNotEmpty());
        Tooltips.whenCutOff(first);
        Tooltips.whenCutOff(second);
    }

    void show(String text, String under) {
        first.setText(text);
        second.setText(under);
    }
}
