package org.sabor.ui.desk;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Attendance;
import org.sabor.model.DeskConflict;
import org.sabor.model.DeskMerge;
import org.sabor.model.Participant;
import org.sabor.model.Seminar;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.ModeSign;
import org.sabor.ui.kit.Nullables;
import org.sabor.ui.kit.Styles;

/// What the seminar and the copy say differently, a line each, with what is kept; a tick takes what the desk says.
final class DeskMarksPane extends VBox {
    private final Seminar seminar;
    private final Messages messages;
    private final DeskTexts texts;
    private final List<Line> lines;
    private final TableView<Line> table = new TableView<>();

    /// A line and the choice in it.
    private record Line(DeskConflict conflict, BooleanProperty desk) {}

    DeskMarksPane(DeskMerge merge, Seminar seminar, Messages messages) {
        super(8);
        this.seminar = seminar;
        this.messages = messages;
        this.texts = new DeskTexts(messages);
        lines = merge.conflicts().stream()
                .map(conflict -> new Line(conflict, new SimpleBooleanProperty(conflict.proposed())))
                .toList();
        setId("desk-marks");
        setPrefSize(920, 440);
        fill();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Styles.label(messages.text("desk-marks.what", lines.size())),
                        Styles.label(messages.text("desk-marks.how"), Styles.MUTED),
                        table);
    }

    /// The conflicts in which the desk's word is taken.
    Collection<DeskConflict> taken() {
        return lines.stream()
                .filter(line -> line.desk().get())
                .map(Line::conflict)
                .toList();
    }

    private void fill() {
        table.setId("desk-marks-table");
        table.setAccessibleText(messages.text("desk-marks.title"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.getColumns()
                .setAll(List.of(
                        ticks(),
                        column(
                                "desk-marks.column.person",
                                170,
                                line -> texts.name(line.conflict().participant(), seminar)),
                        column("desk-marks.column.matter", 170, this::matter),
                        column("desk-marks.column.here", 170, this::here),
                        column("desk-marks.column.there", 170, this::there),
                        kept()));
        table.getItems().setAll(lines);
        table.getSelectionModel().selectFirst();
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            var line = Nullables.selected(table.getSelectionModel());
            if (event.getCode() == KeyCode.SPACE
                    && line != null
                    && line.conflict().choice()) {
                line.desk().set(!line.desk().get());
                event.consume();
            }
        });
    }

    private String matter(Line line) {
        var conflict = line.conflict();
        var period = conflict.period();
        var kind = messages.text(conflict.kind());
        return period == null || conflict.kind() == DeskConflict.Kind.PERIOD_GONE
                ? kind
                : kind + " · " + texts.shortPeriod(period, seminar);
    }

    private String here(Line line) {
        var conflict = line.conflict();
        return switch (conflict.kind()) {
            case DATA_CHANGED -> data(conflict.participant());
            case PERSON_GONE -> messages.text("desk-marks.not-on-the-list");
            case MARKS_DIFFER, TAKEN_BACK, PERIOD_GONE -> mark(conflict.here());
        };
    }

    private String there(Line line) {
        var conflict = line.conflict();
        return conflict.kind() == DeskConflict.Kind.DATA_CHANGED
                ? data(Objects.requireNonNull(conflict.changedThere()))
                : mark(conflict.there());
    }

    private String data(Participant row) {
        return texts.name(row, seminar) + " · " + texts.facts(row, seminar);
    }

    /// „● 09:12 · Desk 2“.
    private String mark(@Nullable Attendance mark) {
        if (mark == null) {
            return messages.text("desk-marks.none");
        }
        var sign = ModeSign.of(mark.mode());
        var arrived = mark.arrived();
        var left = mark.left();
        var recording = mark.recording();
        return sign.text(messages)
                + (arrived == null ? "" : " " + messages.time(arrived))
                + (left == null ? "" : " – " + messages.time(left))
                + (recording == null ? "" : " · " + recording.by());
    }

    private TableColumn<Line, Boolean> ticks() {
        var column = new TableColumn<Line, Boolean>(messages.text("desk-marks.column.take"));
        column.setId("desk-marks-column-take");
        column.setCellValueFactory(cell -> cell.getValue().desk());
        column.setCellFactory(_ -> new TickCell());
        column.setMinWidth(110);
        column.setMaxWidth(140);
        column.setReorderable(false);
        column.setSortable(false);
        return column;
    }

    private TableColumn<Line, String> kept() {
        var column = column("desk-marks.column.kept", 120, _ -> "");
        column.setCellValueFactory(cell -> keptText(cell.getValue()));
        return column;
    }

    private ObservableValue<String> keptText(Line line) {
        return line.desk().map(taken -> messages.text(taken ? "desk-marks.kept-desk" : "desk-marks.kept-here"));
    }

    private TableColumn<Line, String> column(String key, double width, Function<Line, String> text) {
        var column = new TableColumn<Line, String>(messages.text(key));
        column.setId(Actions.id(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(cell -> new SimpleStringProperty(text.apply(cell.getValue())));
        column.setCellFactory(_ -> new TextCell(column));
        return column;
    }

    /// A tick that follows the line; without one where there is no choice.
    private final class TickCell extends TableCell<Line, Boolean> {
        private final CheckBox box = new CheckBox();

        TickCell() {
            box.setFocusTraversable(false);
            box.setOnAction(_ -> getTableRow().getItem().desk().set(box.isSelected()));
        }

        @Override
        protected void updateItem(@Nullable Boolean taken, boolean empty) {
            super.updateItem(taken, empty);
            var line = empty || getTableRow() == null ? null : getTableRow().getItem();
            if (line == null || taken == null || !line.conflict().choice()) {
                setGraphic(null);
                return;
            }
            box.setSelected(taken);
            box.setAccessibleText(messages.text(
                    "desk-marks.take-of", texts.name(line.conflict().participant(), seminar)));
            setGraphic(box);
        }
    }

    /// A cell whose text wraps: what is decided here must be seen whole.
    private static final class TextCell extends TableCell<Line, String> {
        private final Text text = Styles.with(new Text(), "desk-cell-text");

        TextCell(TableColumn<Line, String> column) {
            text.wrappingWidthProperty().bind(column.widthProperty().subtract(20));
            setPrefHeight(USE_COMPUTED_SIZE);
        }

        @Override
        protected void updateItem(@Nullable String said, boolean empty) {
            super.updateItem(said, empty);
            text.setText(empty ? "" : said);
            setGraphic(empty ? null : text);
        }
    }
}
