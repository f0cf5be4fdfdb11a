package org.sabor.ui.participants;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.CheckBoxTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sabor.message.Messages;
import org.sabor.model.Participant;
import org.sabor.model.Seminar;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Panes;
import org.sabor.ui.kit.RowSize;
import org.sabor.ui.kit.SearchField;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.TextColumn;

/// The people of an earlier seminar with a check box each. Those who are here already are said to be and not ticked.
final class TakeOverPane extends VBox {
    private final Messages messages;
    private final List<Candidate> candidates;
    private final FilteredList<Candidate> inSight;
    private final TableView<Candidate> table = new TableView<>();
    private final StringProperty search = new SimpleStringProperty("");
    private final Label count = Styles.label("", Styles.MUTED);
    private boolean many;

    TakeOverPane(Seminar earlier, List<Candidate> candidates, Messages messages) {
        super(8);
        this.messages = messages;
        this.candidates = candidates;
        this.inSight = new FilteredList<>(FXCollections.observableList(candidates));
        candidates.forEach(candidate -> candidate.chosenProperty().addListener((_, _, _) -> count()));
        search.addListener((_, _, now) -> inSight.setPredicate(candidate -> candidate.matches(now)));
        setId("take-over");
        setPrefSize(720, 460);
        count.setId("take-over-count");
        fillTable();
        count();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren()
                .setAll(
                        Styles.label(messages.text(
                                "take-over.from", earlier.details().title().in(messages.language()))),
                        Styles.label(messages.text("take-over.what"), Styles.MUTED),
                        bar(),
                        table,
                        count);
    }

    /// Those who are ticked, whether in sight or not.
    List<Participant> chosen() {
        return candidates.stream().filter(Candidate::chosen).map(Candidate::row).toList();
    }

    private Region bar() {
        var actions = new Actions(messages);
        return Panes.toolBar(
                new SearchField("take-over-search", search, messages),
                Panes.gap(),
                Actions.button(actions.action("take-over.all", null, () -> tick(true))),
                Actions.button(actions.action("take-over.none", null, () -> tick(false))));
    }

    /// Ticks those in sight who are not here yet, or nobody in sight.
    private void tick(boolean chosen) {
        many = true;
        inSight.forEach(candidate -> candidate.choose(chosen && !candidate.here()));
        many = false;
        count();
    }

    private void count() {
        if (!many) {
            long here = candidates.stream().filter(Candidate::here).count();
            count.setText(messages.text("take-over.count", chosen().size(), candidates.size(), here));
        }
    }

    private void fillTable() {
        table.setId("take-over-table");
        table.setAccessibleText(messages.text("take-over.title"));
        table.setEditable(true);
        RowSize.set(table, 36);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setPlaceholder(Styles.label(messages.text("take-over.nobody-found"), Styles.MUTED));
        table.getColumns()
                .setAll(List.of(
                        ticks(),
                        column("take-over.column.name", 200, Candidate::name),
                        column("take-over.column.organisation", 200, Candidate::organisation),
                        column("take-over.column.roles", 130, Candidate::roles),
                        column(
                                "take-over.column.here",
                                120,
                                candidate -> candidate.here() ? messages.text("take-over.here") : "")));
        table.setItems(inSight);
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                toggleSelected();
                event.consume();
            }
        });
    }

    /// The space bar ticks what is selected, as the mouse does in the box.
    private void toggleSelected() {
        var selected = List.copyOf(table.getSelectionModel().getSelectedItems());
        boolean all = selected.stream().allMatch(Candidate::chosen);
        many = true;
        selected.forEach(candidate -> candidate.choose(!all));
        many = false;
        count();
    }

    private TableColumn<Candidate, Boolean> ticks() {
        var column = new TableColumn<Candidate, Boolean>(messages.text("take-over.column.chosen"));
        column.setId("take-over-column-chosen");
        column.setCellValueFactory(cell -> cell.getValue().chosenProperty());
        column.setCellFactory(CheckBoxTableCell.forTableColumn(column));
        column.setEditable(true);
        column.setMinWidth(64);
        column.setMaxWidth(80);
        column.setReorderable(false);
        return column;
    }

    private TableColumn<Candidate, String> column(String key, double width, Function<Candidate, String> text) {
        var column = new TextColumn<>(messages.text(key), width, text);
        column.setId(Actions.id(key));
        return column;
    }
}
