package org.sabor.ui.participants;

import java.util.List;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.CheckListView;
import org.sabor.exchange.PeopleColumn;
import org.sabor.exchange.PeopleTable;
import org.sabor.message.Messages;
import org.sabor.model.Participant;
import org.sabor.model.Seminar;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.FileKind;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.RowSize;
import org.sabor.ui.kit.Styles;

/// What is to be exported: of whom, for which program, and which columns in which order.
final class ExportPane extends HBox {
    private final Messages messages;
    private final Seminar seminar;
    private final List<Participant> selected;
    private final List<Participant> shown;
    private final ToggleGroup kinds = new ToggleGroup();
    private final ToggleGroup people = new ToggleGroup();
    private final ObservableList<PeopleColumn> order;
    private final CheckListView<PeopleColumn> columns;
    private final TextArea empty = new TextArea();

    /// What was chosen, for another thread.
    record Choice(Seminar seminar, List<Participant> people, List<PeopleColumn> columns, List<String> empty) {}

    /// Of whom.
    private enum Who {
        SELECTED,
        SHOWN,
        ALL
    }

    ExportPane(List<Participant> selected, List<Participant> shown, Seminar seminar, Messages messages) {
        super(24);
        this.selected = selected;
        this.shown = shown;
        this.seminar = seminar;
        this.messages = messages;
        setId("export");
        order = FXCollections.observableArrayList(PeopleColumn.values());
        columns = new CheckListView<>(order);
        columns.setId("export-columns");
        columns.setAccessibleText(messages.text("export.columns"));
        columns.setCellFactory(_ -> new CheckBoxListCell<>(columns::getItemBooleanProperty, new Names()));
        PeopleColumn.USUAL.forEach(column -> columns.getCheckModel().check(column));
        RowSize.set(columns, 32);
        columns.setPrefSize(280, 420);
        empty.setId("export-empty");
        empty.setPrefRowCount(3);
        empty.setPrefColumnCount(18);
        var chosen = columnsAndOrder();
        var titles = labelled("export.empty", empty);
        getChildren().setAll(new VBox(24, who(), kinds(chosen, titles), titles), chosen);
        HBox.setHgrow(chosen, Priority.ALWAYS);
    }

    private VBox who() {
        var box = new VBox(8, Styles.label(messages.text("export.who"), Styles.HEADING));
        if (selected.size() > 1) {
            box.getChildren().add(radio(people, Who.SELECTED, "export.who-selected", selected.size()));
        }
        if (shown.size() < seminar.participants().size()) {
            box.getChildren().add(radio(people, Who.SHOWN, "export.who-shown", shown.size()));
        }
        box.getChildren()
                .add(radio(
                        people,
                        Who.ALL,
                        "export.who-all",
                        seminar.participants().size()));
        people.selectToggle(people.getToggles().getFirst());
        return box;
    }

    private VBox kinds(Node... ofTables) {
        var box = new VBox(
                8,
                Styles.label(messages.text("export.kind"), Styles.HEADING),
                radio(kinds, FileKind.XLSX, "export.xlsx"),
                radio(kinds, FileKind.CSV, "export.csv"),
                radio(kinds, FileKind.VCARD, "export.vcard"));
        kinds.selectToggle(kinds.getToggles().getFirst());
        kinds.selectedToggleProperty().addListener(_ -> {
            for (var part : ofTables) {
                part.setDisable(kind() == FileKind.VCARD);
            }
        });
        return box;
    }

    private RadioButton radio(ToggleGroup group, Object value, String key, Object... arguments) {
        var button = new RadioButton(messages.text(key, arguments));
        button.setId(Actions.id(key));
        button.setUserData(value);
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private VBox columnsAndOrder() {
        var actions = new Actions(messages);
        var moves = new HBox(
                8,
                Actions.button(actions.action("export.up", Icons.UP, () -> move(-1))),
                Actions.button(actions.action("export.down", Icons.DOWN, () -> move(1))));
        return new VBox(8, Styles.label(messages.text("export.columns"), Styles.HEADING), columns, moves);
    }

    private VBox labelled(String key, TextArea area) {
        var label = new Label(messages.text(key));
        label.setLabelFor(area);
        label.setWrapText(true);
        label.setMaxWidth(280);
        label.setMinHeight(USE_PREF_SIZE);
        area.setAccessibleText(label.getText());
        return new VBox(8, label, area);
    }

    private void move(int by) {
        int from = columns.getSelectionModel().getSelectedIndex();
        int to = from + by;
        if (from < 0 || to < 0 || to >= order.size()) {
            return;
        }
        var checked = List.copyOf(columns.getCheckModel().getCheckedItems());
        var moved = order.remove(from);
        order.add(to, moved);
        columns.getCheckModel().clearChecks();
        checked.forEach(column -> columns.getCheckModel().check(column));
        columns.getSelectionModel().clearAndSelect(to);
    }

    FileKind kind() {
        return (FileKind) Objects.requireNonNull(kinds.getSelectedToggle()).getUserData();
    }

    Choice choice() {
        var who = (Who) Objects.requireNonNull(people.getSelectedToggle()).getUserData();
        var rows = switch (who) {
            case SELECTED -> selected;
            case SHOWN -> shown;
            case ALL -> new PeopleTable(seminar, messages).everybody();
        };
        var titles = empty.getText()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        var wanted = order.stream().filter(columns.getCheckModel()::isChecked).toList();
        return new Choice(seminar, rows, wanted, titles);
    }

    /// The columns by their names on the screen.
    private final class Names extends StringConverter<PeopleColumn> {
        @Override
        public String toString(PeopleColumn column) {
            return messages.text(column);
        }

        @Override
        public PeopleColumn fromString(String text) {
            throw new UnsupportedOperationException();
        }
    }
}
