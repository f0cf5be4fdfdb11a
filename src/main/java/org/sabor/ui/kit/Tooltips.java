package org.sabor.ui.kit;

import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/// Tooltips that tell the whole of a text where it is cut off.
public final class Tooltips {
    private Tooltips() {}

    /// Gives this control a tooltip with its whole text as long as that ends in ….
    public static void whenCutOff(Labeled control) {
        control.textTruncatedProperty().addListener((_, _, cut) -> {
            if (cut) {
                var tooltip = new Tooltip();
                tooltip.textProperty().bind(control.textProperty());
                tooltip.setWrapText(true);
                tooltip.setMaxWidth(480);
                control.setTooltip(tooltip);
            } else {
                control.setTooltip(null);
            }
        });
    }
}
