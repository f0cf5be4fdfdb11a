package org.sabor.ui.paper;

import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.ui.kit.RowSize;
import org.sabor.ui.kit.Styles;

/// The rows of the paper; signed ones light up, with a sign before the name. A click or the space bar turns one over.
final class SheetRows extends ListView<SheetRow> {
    private static final PseudoClass SIGNED = PseudoClass.getPseudoClass("signed");
    private static final int ROWS_ABOVE = 3;

    private final Messages messages;
    private Set<Integer> signed = Set.of();

    /// @param turn is told the number of a row that somebody turns over
    SheetRows(Messages messages, IntConsumer turn) {
        this.messages = messages;
        setId("paper-rows");
        setAccessibleText(messages.text("paper.rows-list"));
        RowSize.set(this, 44);
        setCellFactory(_ -> new Cell(turn));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            var row = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && row != null) {
                turn.accept(row.number());
                event.consume();
            }
        });
    }

    /// Shows these rows.
    void show(List<SheetRow> rows) {
        if (!getItems().equals(rows)) {
            getItems().setAll(rows);
        }
    }

    /// Lets these rows light up, and scrolls to where somebody reads.
    void light(Set<Integer> rows, int looked) {
        signed = Set.copyOf(rows);
        refresh();
        if (looked > 0) {
            scrollTo(Math.max(0, looked - 1 - ROWS_ABOVE));
        }
    }

    private final class Cell extends ListCell<SheetRow> {
        private final Label number = new Label();
        private final Label sign = new Label();
        private final Label name = new Label();
        private final Label below = Styles.with(new Label(), Styles.SMALL, Styles.MUTED);
        private final Label mark = Styles.with(new Label(), Styles.SMALL, Styles.MUTED);
        private final HBox all;

        Cell(IntConsumer turn) {
            number.setMinWidth(40);
            number.setAlignment(Pos.CENTER_RIGHT);
            sign.setMinWidth(24);
            mark.setMinWidth(USE_PREF_SIZE);
            var names = new VBox(name, below);
            names.setAlignment(Pos.CENTER_LEFT);
            names.setMinWidth(0);
            HBox.setHgrow(names, Priority.ALWAYS);
            all = new HBox(8, number, sign, names, mark);
            all.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
            Styles.with(this, "paper-row");
            setOnMouseClicked(_ -> {
                var row = getItem();
                if (row != null) {
                    turn.accept(row.number());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable SheetRow row, boolean empty) {
            super.updateItem(row, empty);
            boolean lit = row != null && !empty && signed.contains(row.number());
            pseudoClassStateChanged(SIGNED, lit);
            if (row == null || empty) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            number.setText(String.valueOf(row.number()));
            sign.setText(lit ? "✔" : "");
            name.setText(row.name().isEmpty() ? messages.text("paper.blank-row") : row.name());
            below.setText(row.below());
            below.setManaged(!row.below().isEmpty());
            mark.setText(row.mark());
            setGraphic(all);
            setAccessibleText(row.number() + " " + name.getText() + ", "
                    + messages.text(lit ? "paper.signed" : "paper.unsigned"));
        }
    }
}
