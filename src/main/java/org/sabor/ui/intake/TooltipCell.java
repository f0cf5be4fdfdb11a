package org.sabor.ui.intake;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// A cell whose whole text is in its tooltip, as it may be cut off. The tooltip is made when the mouse comes: one for
/// each cell of a page would keep the window waiting.
final class TooltipCell<R> extends TableCell<R, String> {
    TooltipCell() {
        setOnMouseEntered(_ -> {
            if (getTooltip() == null && !getText().isEmpty()) {
                var tooltip = new Tooltip();
                tooltip.setWrapText(true);
                tooltip.setMaxWidth(480);
                tooltip.textProperty().bind(textProperty());
                setTooltip(tooltip);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        setText(empty || text == null ? "" : text);
    }
}
