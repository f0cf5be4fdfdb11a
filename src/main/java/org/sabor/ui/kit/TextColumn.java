package org.sabor.ui.kit;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// A column of text in a table of values that are no rows of the seminar ([RecordTable] is for these). What may be cut
/// off is told in a tooltip.
public final class TextColumn<T> extends TableColumn<T, String> {
    /// A column that is as wide as this, in pixels, where there is room.
    ///
    /// @param title in words
    public TextColumn(String title, double width, Function<T, String> text) {
        super(title);
        setPrefWidth(width);
        setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        setCellFactory(_ -> new Cell<>());
    }

    /// Its tooltip is made when the mouse comes: one for each cell of a page would keep the window waiting.
    private static final class Cell<T> extends TableCell<T, String> {
        Cell() {
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
}
