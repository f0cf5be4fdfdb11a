package org.sabor.ui.duplicates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Labelled;
import org.sabor.message.Messages;
import org.sabor.model.Id;
import org.sabor.model.Row;
import org.sabor.model.Seminar;
import org.sabor.names.LikelyPair;
import org.sabor.ui.kit.Nullables;
import org.sabor.workspace.Workspace;

/// The pairs to look at, or one that a person has put together. What is decided goes, and the next one is selected;
/// what is taken back returns and is selected.
final class CandidateList<R extends Row<R>, F extends Labelled> extends ListView<Candidate<R>> {
    private final Workspace workspace;
    private final Merging<R, F> merging;
    private final ObservableValue<@Nullable List<LikelyPair<R>>> pairs;
    private final ReadOnlyObjectWrapper<@Nullable Candidate<R>> selected = new ReadOnlyObjectWrapper<>();
    private final List<Candidate<R>> decided = new ArrayList<>();
    private @Nullable Candidate<R> alone;
    private boolean filling;

    CandidateList(
            Workspace workspace,
            Merging<R, F> merging,
            ObservableValue<@Nullable List<LikelyPair<R>>> pairs,
            Messages messages) {
        this.workspace = workspace;
        this.merging = merging;
        this.pairs = pairs;
        setId("duplicates-list");
        setAccessibleText(messages.text("duplicates.list"));
        setCellFactory(_ -> new CandidateCell<>(workspace, merging, messages));
        getSelectionModel().selectedItemProperty().addListener((_, _, now) -> {
            if (!filling) {
                selected.set(now);
            }
        });
    }

    /// The selected pair, or null where there is none. While the list is filled anew it does not change.
    ReadOnlyObjectProperty<@Nullable Candidate<R>> selected() {
        return selected.getReadOnlyProperty();
    }

    /// Begins with this pair alone, or with all pairs for null.
    void start(@Nullable Candidate<R> only) {
        alone = only;
        decided.clear();
        getItems().clear();
        follow();
        scrollTo(0);
    }

    /// Whether it is only about two rows that a person has put together.
    boolean isAboutTwo() {
        return alone != null;
    }

    /// Whether the pairs are still looked for.
    boolean isLooking() {
        return alone == null && pairs.getValue() == null;
    }

    /// This pair is about to be decided: taken back, it returns at once.
    void decide(Candidate<R> pair) {
        decided.add(pair);
    }

    /// Selects the pair after the selected one; false where that is the last.
    boolean next() {
        int next = getSelectionModel().getSelectedIndex() + 1;
        if (next >= getItems().size()) {
            return false;
        }
        getSelectionModel().clearAndSelect(next);
        scrollTo(next);
        return true;
    }

    /// Follows the pairs and the seminar.
    void follow() {
        fill(candidates(workspace.seminar()));
    }

    /// The pairs in their order. Those with two e-mail addresses come last, for they are most likely two people of one
    /// name. A decision that has been taken back is there again before anybody has looked.
    private List<Candidate<R>> candidates(Seminar seminar) {
        var only = alone;
        if (only != null) {
            return isThere(only, seminar) ? List.of(only) : List.of();
        }
        var all = new ArrayList<Candidate<R>>();
        var found = pairs.getValue();
        if (found != null) {
            found.stream()
                    .map(Candidate::of)
                    .filter(each -> isThere(each, seminar))
                    .forEach(all::add);
            all.sort(Comparator.comparing(Candidate::otherEmail));
        }
        var known = new HashSet<Set<Id<R>>>();
        all.forEach(each -> known.add(each.ids()));
        decided.stream()
                .filter(each -> isOpen(each, seminar) && known.add(each.ids()))
                .forEach(all::addFirst);
        return all;
    }

    private boolean isThere(Candidate<R> pair, Seminar seminar) {
        var rows = merging.rows(seminar);
        return rows.find(pair.first()) != null && rows.find(pair.second()) != null;
    }

    private boolean isOpen(Candidate<R> pair, Seminar seminar) {
        var one = merging.rows(seminar).find(pair.first());
        var other = merging.rows(seminar).find(pair.second());
        return one != null && other != null && !merging.toldApart(seminar, one, other);
    }

    /// Keeps the selection: the pair that has come back, the same one, or the one in its place.
    private void fill(List<Candidate<R>> now) {
        var before = List.copyOf(getItems());
        if (before.equals(now)) {
            return;
        }
        int back = before.isEmpty() ? -1 : placeOfReturned(before, now);
        int same = place(now, selected.get());
        int there = Math.clamp(getSelectionModel().getSelectedIndex(), 0, Math.max(0, now.size() - 1));
        int next = back >= 0 ? back : same >= 0 ? same : there;
        filling = true;
        try {
            getItems().setAll(now);
            getSelectionModel().clearSelection();
            if (!now.isEmpty()) {
                getSelectionModel().select(next);
                getFocusModel().focus(next);
            }
        } finally {
            filling = false;
        }
        selected.set(Nullables.selected(getSelectionModel()));
    }

    private int placeOfReturned(List<Candidate<R>> before, List<Candidate<R>> now) {
        for (var each : decided.reversed()) {
            if (place(before, each) < 0 && place(now, each) >= 0) {
                return place(now, each);
            }
        }
        return -1;
    }

    private static <R extends Row<R>> int place(List<Candidate<R>> in, @Nullable Candidate<R> pair) {
        for (int i = 0; i < in.size() && pair != null; i++) {
            if (in.get(i).ids().equals(pair.ids())) {
                return i;
            }
        }
        return -1;
    }
}
