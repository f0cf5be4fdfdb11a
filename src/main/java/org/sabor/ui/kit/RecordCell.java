package org.sabor.ui.kit;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Row;

/// A cell that shows the text of its column, cut off with … and a tooltip where it does not fit.
final class RecordCell<R extends Row<R>> extends TableCell<R, R> {
    private final Column<R> column;
    private final Label second = Styles.with(new Label(), Styles.SECOND_LINE);
    private final Label first = new Label();
    private final VBox both = new VBox(first, second);

    RecordCell(Column<R> column) {
        this.column = column;
        Tooltips.whenCutOff(this);
        Tooltips.whenCutOff(first);
        Tooltips.whenCutOff(second);
        both.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        column.watch(this);
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            show("", "");
        } else {
            show(column.textOf(row), column.secondTextOf(row));
        }
    }

    /// The seminar has changed: what the row says may be another text now.
    void showAgain() {
        var row = getItem();
        if (row != null && !isEmpty()) {
            show(column.textOf(row), column.secondTextOf(row));
        }
    }

    private void show(String text, String secondText) {
        if (secondText.isEmpty()) {
            setContentDisplay(ContentDisplay.TEXT_ONLY);
            setGraphic(null);
        } else {
            first.setText(oneLine(text));
            first.setVisible(!text.isEmpty());
            first.setManaged(!text.isEmpty());
            second.setText(oneLine(secondText));
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setGraphic(both);
        }
        setText(oneLine(text));
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }
}
