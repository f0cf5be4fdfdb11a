package org.sabor.ui.kit;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
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

    private static final class Cell<T> extends TableCell<T, String> {
        Cell() {
            Tooltips.whenCutOff(this);
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty || text == null ? "" : text);
        }
    }
}
