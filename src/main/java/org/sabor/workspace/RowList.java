package org.sabor.workspace;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sabor.model.Edit;
import org.sabor.model.Id;
import org.sabor.model.Row;
import org.sabor.model.RowChange;
import org.sabor.model.RowKind;
import org.sabor.model.Rows;

/// The observable list of the rows of one kind, in the order of their ids. An edit of a few rows sets them one by one,
/// so
/// that tables redraw only these; an edit of many replaces the list at once.
final class RowList<R extends Row<R>> {
    private static final int ONE_BY_ONE = 50;

    private final RowKind kind;
    private final ObservableList<R> list;
    private final ObservableList<R> view;

    RowList(RowKind kind, Rows<R> rows) {
        this.kind = kind;
        this.list = FXCollections.observableArrayList(rows);
        this.view = FXCollections.unmodifiableObservableList(list);
    }

    ObservableList<R> view() {
        return view;
    }

    /// Follows an edit from the rows before it to the rows after it.
    void follow(Edit edit, Rows<R> before, Rows<R> after) {
        var changes =
                edit.changes().stream().filter(c -> RowKind.of(c.row()) == kind).toList();
        if (changes.isEmpty()) {
            return;
        }
        boolean each = changes.stream().map(c -> c.row().id()).distinct().count() == changes.size();
        if (changes.size() > ONE_BY_ONE || !each) {
            list.setAll(after);
            return;
        }
        // Additions and removals move the places of later rows: removals go from the end, additions from the start.
        changes.stream()
                .filter(RowChange.Removed.class::isInstance)
                .map(c -> before.search(idOf(c)))
                .sorted((a, b) -> Integer.compare(b, a))
                .forEach(place -> list.remove((int) place));
        changes.stream()
                .filter(RowChange.Added.class::isInstance)
                .map(c -> after.search(idOf(c)))
                .sorted()
                .forEach(place -> list.add(place, after.get(place)));
        for (var change : changes) {
            if (change instanceof RowChange.Changed) {
                int place = after.search(idOf(change));
                list.set(place, after.get(place));
            }
        }
    }

    @SuppressWarnings("unchecked") // the change is of this kind
    private Id<R> idOf(RowChange change) {
        return ((R) change.row()).id();
    }
}
