package org.sabor.ui.kit;

import java.util.List;

/// How a person has arranged a table: its columns in their order, and what the rows are sorted by, the first key first.
///
/// @param table the id of the table
public record TableLayout(String table, List<Place> columns, List<Key> sorted) {
    /// A column, how wide it is in pixels, and whether it is shown.
    public record Place(String column, double width, boolean shown) {}

    /// A column by which the rows are sorted.
    public record Key(String column, boolean descending) {}

    public TableLayout {
        columns = List.copyOf(columns);
        sorted = List.copyOf(sorted);
    }

    /// The same, with no width stated.
    TableLayout withoutWidths() {
        return new TableLayout(
                table,
                columns.stream()
                        .map(place -> new Place(place.column(), 0, place.shown()))
                        .toList(),
                sorted);
    }
}
