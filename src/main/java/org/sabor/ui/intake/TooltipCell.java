package org.sabor.ui.intake;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// A cell whose whole text is in its tooltip, as it may be cut off.
final class TooltipCell<R> extends TableCell<R, String> {
    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        var shown = empty || text == null ? "" : text;
        setText(shown);
        setTooltip(shown.length() < 12 ? null : new Tooltip(shown));
    }
}
