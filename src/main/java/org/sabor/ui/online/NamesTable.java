package org.sabor.ui.online;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Seminar;
import org.sabor.ui.kit.Nullables;
import org.sabor.ui.kit.RowSize;
import org.sabor.ui.kit.Styles;

/// The names of a report, with what is known of each.
final class NamesTable extends TableView<ReportName> {
    private final Messages messages;
    private final ObservableList<ReportName> all = FXCollections.observableArrayList();
    private final FilteredList<ReportName> shown = new FilteredList<>(all, _ -> true);
    private NameTexts texts;
    private boolean resized;

    NamesTable(Messages messages, Seminar seminar) {
        this.messages = messages;
        texts = NameTexts.of(messages, seminar);
        setId("online-names");
        setAccessibleText(messages.text("online.names-of-report"));
        setPlaceholder(Styles.label(messages.text("online.none-shown"), Styles.MUTED));
        RowSize.set(this, 46);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        column("online.column.name", 168, ReportName::name, name -> texts.origin(name));
        column("online.column.state", 178, name -> texts.state(name), _ -> "");
        column("online.column.person", 142, name -> texts.people(name), name -> texts.inPerson(name));
        column("online.column.times", 122, name -> texts.minutes(name), name -> texts.times(name))
                .setComparator(Comparator.comparingLong(ReportName::minutes));
        var sorted = new SortedList<>(shown);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        heightProperty().addListener((_, _, _) -> resized = true);
    }

    /// What was selected before the table had its height is to be seen all the same.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (resized) {
            resized = false;
            seeRow(getSelectionModel().getSelectedIndex());
        }
    }

    private void seeRow(int row) {
        scrollTo(Math.max(0, row - 3));
    }

    private TableColumn<ReportName, ReportName> column(
            String key, double width, Function<ReportName, String> first, Function<ReportName, String> second) {
        var column = new TableColumn<ReportName, ReportName>(messages.text(key));
        column.setPrefWidth(width);
        column.setComparator(Comparator.comparing(first));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            private final TwoLines lines = new TwoLines();

            @Override
            protected void updateItem(@Nullable ReportName name, boolean empty) {
                super.updateItem(name, empty);
                setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
                setGraphic(empty || name == null ? null : lines);
                if (!empty && name != null) {
                    lines.show(first.apply(name), second.apply(name));
                    // For a screen reader, which does not look into the graphic.
                    setText(first.apply(name) + " " + second.apply(name));
                }
            }
        });
        getColumns().add(column);
        return column;
    }

    /// Shows these names; the selected one stays so.
    void show(List<ReportName> names, Seminar seminar) {
        var selected = Nullables.selected(getSelectionModel());
        texts = NameTexts.of(messages, seminar);
        all.setAll(names);
        if (selected != null) {
            select(selected.place());
        }
        if (Nullables.selected(getSelectionModel()) == null && !getItems().isEmpty()) {
            getSelectionModel().select(0);
        }
    }

    /// Shows names of these states only; all for none.
    void filter(Set<NameState> states) {
        shown.setPredicate(name -> states.isEmpty() || states.contains(name.state()));
    }

    List<ReportName> names() {
        return all;
    }

    /// The place of the next name that waits for an answer, after this one and then from the top; null where none is
    /// left.
    @Nullable
    Integer nextOpen(ReportName after) {
        int from = getItems().indexOf(after);
        int count = getItems().size();
        for (int i = 1; i < count; i++) {
            var name = getItems().get((from + i) % count);
            if (name.state().waits()) {
                return name.place();
            }
        }
        return null;
    }

    void select(int place) {
        for (int row = 0; row < getItems().size(); row++) {
            if (getItems().get(row).place() == place) {
                getSelectionModel().clearAndSelect(row);
                getFocusModel().focus(row);
                seeRow(row);
                return;
            }
        }
    }
}
