package org.sabor.ui.kit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Menu;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Id;
import org.sabor.model.Row;
import org.sabor.model.RowKind;
import org.sabor.model.Seminar;
import org.sabor.names.SearchQuery;
import org.sabor.workspace.Workspace;

/// A table of the rows of one kind: finds as one types, sorts by a click on the heading, and keeps its
/// selection when rows are replaced. Forms listen to [#selectedRowProperty()], not to the selection model.
public final class RecordTable<R extends Row<R>> extends TableView<R> {
    private static final double ROW_HEIGHT = 36;

    private final ObservableList<R> rows;
    private final FilteredList<R> shown;
    private final Messages messages;
    private final RowTexts<R> texts;
    private final KeptSelection<R> selection;
    private final ArrangedColumns<R> arranged;
    private final ObservableList<R> selectedRows;
    private final List<Column<R>> columns = new ArrayList<>();
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Predicate<R>> filter = new SimpleObjectProperty<>(_ -> true);
    private final StringProperty filterName = new SimpleStringProperty("");
    private final ObservableValue<String> status;
    private SearchQuery query = SearchQuery.of("");
    private Set<Id<R>> stay = Set.of();
    private Predicate<R> usual = _ -> true;
    private boolean filtering;

    /// A table without columns as yet.
    ///
    /// @param id the control's id, for instance `participants-table`
    /// @param title the key of what a screen reader calls the table
    /// @param rows a list of the workspace
    public RecordTable(String id, String title, ObservableList<R> rows, Workspace workspace, Messages messages) {
        this.rows = rows;
        this.messages = messages;
        this.texts = new RowTexts<>(workspace, messages);
        // Sorted first, filtered then: a letter typed in the search moves no row, and so nothing is sorted for it.
        var sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(comparatorProperty());
        this.shown = new FilteredList<>(new SpareRow<>(sorted), Objects::nonNull);
        setItems(shown);
        // The list below sorts itself by the comparator of the table.
        setSortPolicy(_ -> true);
        setId(id);
        setAccessibleText(messages.text(title));
        RowSize.set(this, ROW_HEIGHT);
        setTableMenuButtonVisible(true);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        this.selection = new KeptSelection<>(this, workspace.applyingProperty());
        this.arranged = new ArrangedColumns<>(this);
        // Kept, for such a view hears of changes only as long as somebody holds it.
        this.selectedRows = FXCollections.unmodifiableObservableList(selection.rows());
        this.status = Bindings.createStringBinding(
                () -> messages.text("kit.table.shown", shown.size(), rows.size()), shown, rows);
        var ahead = new SearchAhead<>(texts, rows, columns);
        sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                ahead.stop();
            } else {
                ahead.again();
            }
        });
        search.addListener((_, _, typed) -> {
            query = SearchQuery.after(query, typed);
            filterAnew(Set.of());
        });
        filter.addListener((_, _, _) -> filterAnew(Set.of()));
        workspace.applyingProperty().addListener((_, _, now) -> {
            // What is being edited stays in sight, though it may not match any more.
            if (now && filtering) {
                stay = ids(selectedRows());
            }
        });
        workspace.seminarProperty().when(InSight.of(this)).addListener((_, _, _) -> {
            if (texts.allTouched()) {
                if (filtering) {
                    shown.setPredicate(this::isShown);
                }
                ahead.again();
            }
        });
    }

    /// Adds a column; its width, order and second line are set on the column.
    ///
    /// @param key the key of the title, whose id it becomes too
    public Column<R> column(String key, BiFunction<R, Seminar, String> text) {
        var column = new Column<>(key, texts, text);
        columns.add(column);
        getColumns().add(column);
        return column;
    }

    /// Takes a column away for good.
    public void drop(Column<R> column) {
        columns.remove(column);
        getColumns().remove(column);
    }

    /// Fits the columns into the width again, after some have been added or dropped.
    ///
    /// @param scrolling whether there are too many: they keep their widths, and a scroll bar moves them
    public void fitColumns(boolean scrolling) {
        arranged.wide(scrolling);
    }

    /// Fits the columns into the width again, after they have become wider or narrower.
    void refitColumns() {
        arranged.refit();
    }

    /// A menu of the columns: which are shown, and back to how they were at first.
    public Menu columnsMenu() {
        return arranged.menu();
    }

    /// Puts the selected rows into the clipboard as a table of the columns in sight; all rows in sight while fewer than
    /// two are selected. A spreadsheet takes it up, and nothing in it runs as a formula.
    ///
    /// @return how many rows
    public int copy() {
        var some = selectedRows().size() > 1 ? List.copyOf(selectedRows()) : List.copyOf(getItems());
        copied(some).toClipboard();
        return some.size();
    }

    private CopiedTable copied(List<R> some) {
        var inSight = columns.stream()
                .filter(column -> getVisibleLeafIndex(column) >= 0)
                .sorted(Comparator.comparingInt(this::getVisibleLeafIndex))
                .toList();
        return new CopiedTable(
                inSight.stream().map(Column::title).toList(),
                some.stream()
                        .map(row -> inSight.stream()
                                .map(column -> column.copyOf(row))
                                .toList())
                        .toList());
    }

    Messages messages() {
        return messages;
    }

    /// Tells that a row says what it says, and is shown or not, by itself and by the rows of these kinds alone. Without
    /// it, any edit may change what any row says, and all of them are looked at anew.
    ///
    /// @param own the kind of the rows themselves
    public RecordTable<R> dependingOn(RowKind own, RowKind... others) {
        texts.dependOn(own, Set.of(others));
        return this;
    }

    /// Which rows are shown while nobody filters; without it, all.
    public void usually(Predicate<R> rowsInSight) {
        usual = rowsInSight;
        filter.set(rowsInSight);
    }

    /// What stands in place of the rows while there are none: a sentence, and the usual first steps as buttons.
    public RecordTable<R> whenEmpty(String sentence, Action... firstSteps) {
        var nothing = new EmptyPlace(getId() + "-empty", messages.text(sentence), firstSteps);
        var clear = new Actions(messages).action("kit.table.clear-search", Icons.CLOSE, this::showAll);
        var notFound = new EmptyPlace(getId() + "-not-found", messages.text("kit.table.not-found"), clear);
        placeholderProperty()
                .bind(Bindings.createObjectBinding(() -> rows.isEmpty() ? nothing : notFound, rows, shown));
        return this;
    }

    /// What the search looks for; bound both ways to a search field.
    public StringProperty searchProperty() {
        return search;
    }

    /// Which rows are shown at all, beside the search.
    public ObjectProperty<Predicate<R>> filterProperty() {
        return filter;
    }

    /// Shows these rows only, under a name that [FilterChip] shows: „missing data“.
    public void showOnly(String name, Collection<? extends Row<?>> some) {
        var ids = new HashSet<Object>();
        some.forEach(row -> ids.add(row.id()));
        search.set("");
        filter.set(row -> ids.contains(row.id()));
        filterName.set(name);
    }

    /// Shows what the navigator was asked for: one row selected, or several rows alone under their name.
    @SuppressWarnings("unchecked") // a row of another kind is found by no id and selects nothing
    public void show(Navigator.Request request) {
        if (!request.name().isEmpty()) {
            showOnly(request.name(), request.rows());
        } else if (!request.rows().isEmpty()) {
            select((Id<R>) request.rows().getFirst().id());
        }
    }

    /// The name of the filter, empty where there is none or it needs none.
    public StringProperty filterNameProperty() {
        return filterName;
    }

    /// Takes search and filter away.
    public void showAll() {
        search.set("");
        filter.set(usual);
        filterName.set("");
    }

    /// The last selected row as it is now, or null.
    public ReadOnlyObjectProperty<@Nullable R> selectedRowProperty() {
        return selection.row().getReadOnlyProperty();
    }

    /// The last selected row as it is now, or null.
    public @Nullable R selectedRow() {
        return selection.row().get();
    }

    /// All selected rows as they are now, in the order shown.
    public ObservableList<R> selectedRows() {
        return selectedRows;
    }

    /// Selects this row alone and scrolls to it; a search that hides it is taken away.
    public void select(Id<R> row) {
        if (shown.stream().noneMatch(each -> each.id().equals(row))) {
            showAll();
        }
        selection.select(Set.of(row));
    }

    /// Selects these rows and no others.
    public void selectAll(Collection<Id<R>> chosen) {
        selection.select(new HashSet<>(chosen));
    }

    /// „14 of 62 shown“, for the status line.
    public ObservableValue<String> statusProperty() {
        return status;
    }

    private void filterAnew(Set<Id<R>> stays) {
        stay = stays;
        filtering = true;
        selection.during(() -> shown.setPredicate(this::isShown));
    }

    private boolean isShown(@Nullable R row) {
        return row != null && matches(row);
    }

    private boolean matches(R row) {
        if (!stay.isEmpty() && stay.contains(row.id())) {
            return true;
        }
        if (!filter.get().test(row)) {
            return false;
        }
        return query.isEmpty() || texts.searchLines(row, columns).matches(query);
    }

    private static <R extends Row<R>> Set<Id<R>> ids(List<R> some) {
        var ids = new HashSet<Id<R>>();
        some.forEach(row -> ids.add(row.id()));
        return ids;
    }
}
