package org.sabor.ui.kit;

import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// Tooltips that tell the whole of a text where it is cut off.
public final class Tooltips {
    private Tooltips() {}

    /// Gives this control a tooltip with its whole text as long as that ends in …. It is made when the mouse comes: one
    /// for each cell of a page would keep the window waiting.
    public static void whenCutOff(Labeled control) {
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> {
            if (!control.isTextTruncated()) {
                control.setTooltip(null);
            } else if (control.getTooltip() == null) {
                var tooltip = new Tooltip();
                tooltip.textProperty().bind(control.textProperty());
                tooltip.setWrapText(true);
                tooltip.setMaxWidth(480);
                control.setTooltip(tooltip);
            }
        });
    }
}
