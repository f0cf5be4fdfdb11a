package org.sabor.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import org.sabor.model.Row;

/// The way from one feature to another: „show this speaker“, „show the 5 participants without an organisation“.
public final class Navigator {
    /// What is to be shown where.
    ///
    /// @param name what these rows have in common, for the filter's name; empty for a single row, which is
    ///     selected
    /// @param rows the rows; none where only the place is meant
    /// @param duplicates whether the rows of this place that may be the same are meant
    public record Request(Place place, String name, List<? extends Row<?>> rows, boolean duplicates) {
        /// A request for rows, or for the place alone.
        public Request(Place place, String name, List<? extends Row<?>> rows) {
            this(place, name, rows, false);
        }
    }

    private final Consumer<Request> window;

    /// A navigator that hands requests to the window.
    public Navigator(Consumer<Request> window) {
        this.window = window;
    }

    /// Brings a place to the front.
    public void show(Place place) {
        window.accept(new Request(place, "", List.of()));
    }

    /// Brings a place to the front and selects this row there.
    public void show(Place place, Row<?> row) {
        window.accept(new Request(place, "", List.of(row)));
    }

    /// Brings a place to the front and shows these rows only, under this name.
    public void show(Place place, String name, List<? extends Row<?>> rows) {
        window.accept(new Request(place, name, rows));
    }

    /// Brings a place to the front and shows the rows there that may be the same.
    public void showDuplicates(Place place) {
        window.accept(new Request(place, "", List.of(), true));
    }
}
