package org.sabor.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Row;

/// A cell that shows the text of its column, cut off with … and a tooltip where it does not fit.
final class RecordCell<R extends Row<R>> extends TableCell<R, R> {
    private final Column<R> column;
    private final @Nullable Lines lines;

    /// Two texts, one under the other. They stay in the cell, empty or not: a cell that gets and loses its content is
    /// styled anew each time, which a page of cells would feel at every key.
    private static final class Lines extends VBox {
        private final Label first = new Label();
        private final Label second = Styles.with(new Label(), Styles.SECOND_LINE);

        Lines() {
            getChildren().setAll(first, second);
            setAlignment(Pos.CENTER_LEFT);
            Tooltips.whenCutOff(first);
            Tooltips.whenCutOff(second);
        }

        void show(String text, String secondText) {
            show(first, text);
            show(second, secondText);
        }

        private static void show(Label line, String text) {
            line.setText(oneLine(text));
            line.setVisible(!text.isEmpty());
            line.setManaged(!text.isEmpty());
        }
    }

    RecordCell(Column<R> column) {
        this.column = column;
        this.lines = column.hasSecondLine() ? new Lines() : null;
        Tooltips.whenCutOff(this);
        setGraphic(lines);
        setContentDisplay(lines == null ? ContentDisplay.TEXT_ONLY : ContentDisplay.GRAPHIC_ONLY);
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
        if (lines != null) {
            lines.show(text, secondText);
        }
        setText(oneLine(text));
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }
}
