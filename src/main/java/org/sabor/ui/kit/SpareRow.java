package org.sabor.ui.kit;

import java.util.stream.IntStream;
import javafx.collections.ListChangeListener.Change;
import javafx.collections.ObservableList;
import javafx.collections.transformation.TransformationList;
import org.jspecify.annotations.Nullable;

/// The rows of another list, and after them a place that holds null, for a filter that leaves this out. With it the
/// filter of JavaFX always has room for a row more than it shows. It needs that (JavaFX 26): of a row that moves up in
/// a sorted list it first takes the new place in and then the old one out, and where it shows all of 4, 8, 14 or 23
/// rows, for which its memory is just enough, it fails in between and never shows the list rightly again.
final class SpareRow<R> extends TransformationList<@Nullable R, R> {
    SpareRow(ObservableList<R> rows) {
        super(rows);
    }

    @Override
    protected void sourceChanged(Change<? extends R> change) {
        beginChange();
        while (change.next()) {
            int from = change.getFrom();
            int to = change.getTo();
            if (change.wasPermutated()) {
                nextPermutation(
                        from,
                        to,
                        IntStream.range(from, to).map(change::getPermutation).toArray());
            } else if (change.wasUpdated()) {
                IntStream.range(from, to).forEach(this::nextUpdate);
            } else {
                nextRemove(from, change.getRemoved());
                nextAdd(from, to);
            }
        }
        endChange();
    }

    @Override
    public int getSourceIndex(int place) {
        return place;
    }

    @Override
    public int getViewIndex(int place) {
        return place;
    }

    @Override
    public @Nullable R get(int place) {
        return place == getSource().size() ? null : getSource().get(place);
    }

    @Override
    public int size() {
        return getSource().size() + 1;
    }
}
