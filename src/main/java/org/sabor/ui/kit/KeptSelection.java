package org.sabor.ui.kit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Id;
import org.sabor.model.Row;

/// The selection of a table by the ids of its rows. JavaFX drops or moves a selection when a row is replaced;
/// this one ignores what happens while an edit is applied or the rows are filtered anew, and then selects the
/// same ids again.
final class KeptSelection<R extends Row<R>> {
    private final TableView<R> table;
    private final ReadOnlyObjectWrapper<@Nullable R> row = new ReadOnlyObjectWrapper<>();
    private final ObservableList<R> rows = FXCollections.observableArrayList();
    private Set<Id<R>> ids = Set.of();
    private List<Integer> places = List.of();
    private int place;
    private boolean closed;

    KeptSelection(TableView<R> table, ReadOnlyBooleanProperty applying) {
        this.table = table;
        table.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) _ -> {
            if (!closed) {
                remember();
            }
        });
        applying.addListener((_, _, now) -> {
            if (now) {
                close();
            } else {
                restore(true);
            }
        });
    }

    ReadOnlyObjectWrapper<@Nullable R> row() {
        return row;
    }

    ObservableList<R> rows() {
        return rows;
    }

    boolean has(R candidate) {
        return ids.contains(candidate.id());
    }

    /// Does something that changes which rows are shown, and keeps the selection meanwhile.
    void during(Runnable change) {
        close();
        change.run();
        restore(false);
    }

    /// From now on the selection of JavaFX means nothing, and is taken away: JavaFX would move it along with
    /// each change of the list. That takes seconds for thousands of rows, and it loses count where rows come
    /// and go.
    private void close() {
        closed = true;
        table.getSelectionModel().clearSelection();
    }

    /// Selects these rows alone.
    void select(Set<Id<R>> chosen) {
        ids = Set.copyOf(chosen);
        places = List.of();
        restore(false);
        int first = table.getSelectionModel().getSelectedIndex();
        if (first >= 0) {
            table.scrollTo(Math.max(0, first - 3));
            table.getFocusModel().focus(first);
        }
    }

    private void remember() {
        var selected = new ArrayList<R>();
        for (var each : table.getSelectionModel().getSelectedItems()) {
            if (each != null) {
                selected.add(each);
            }
        }
        var chosen = new HashSet<Id<R>>();
        selected.forEach(each -> chosen.add(each.id()));
        ids = chosen;
        places = List.copyOf(table.getSelectionModel().getSelectedIndices());
        place = Math.max(0, table.getSelectionModel().getSelectedIndex());
        if (!same(rows, selected)) {
            rows.setAll(selected);
        }
        var lead = Nullables.selected(table.getSelectionModel());
        row.set(lead == null && !selected.isEmpty() ? selected.getFirst() : lead);
    }

    /// @param moveOn whether the next row is selected where all selected ones are gone, so that work goes on
    ///     there
    private void restore(boolean moveOn) {
        closed = true;
        var lead = row.get();
        var items = table.getItems();
        var found = stillThere(items) ? places : placesIn(items);
        if (found.isEmpty() && moveOn && !ids.isEmpty() && !items.isEmpty()) {
            found = List.of(Math.min(place, items.size() - 1));
        }
        var model = table.getSelectionModel();
        if (!model.getSelectedIndices().equals(found)
                || !same(
                        model.getSelectedItems(), found.stream().map(items::get).toList())) {
            model.clearSelection();
            if (!found.isEmpty()) {
                model.selectIndices(
                        found.getFirst(),
                        found.stream().skip(1).mapToInt(each -> each).toArray());
            }
        }
        found.stream()
                .filter(each -> lead != null && lead.id().equals(items.get(each).id()))
                .findFirst()
                .ifPresent(model::select);
        closed = false;
        remember();
    }

    /// Whether the rows are where they were: the usual case after an edit, in which no row but these is looked at.
    private boolean stillThere(List<R> items) {
        return places.size() == ids.size()
                && places.stream()
                        .allMatch(each -> each < items.size()
                                && ids.contains(items.get(each).id()));
    }

    private List<Integer> placesIn(List<R> items) {
        var found = new ArrayList<Integer>();
        for (int i = 0; i < items.size() && found.size() < ids.size(); i++) {
            if (ids.contains(items.get(i).id())) {
                found.add(i);
            }
        }
        return found;
    }

    @SuppressWarnings("ReferenceEquality") // an equal row that is another one must be shown
    private static <T> boolean same(List<T> some, List<T> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (some.get(i) != others.get(i)) {
                return false;
            }
        }
        return true;
    }
}
