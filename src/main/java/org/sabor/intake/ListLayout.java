package org.sabor.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Where the list is in a sheet, and what its columns hold.
///
/// @param headingRow the number of the row with the headings, the first of two; 0 where there is none
/// @param firstPerson the number of the first row that can be a person
/// @param headings as they stand in the file, column by column; empty texts where there is no heading
/// @param columns what each column holds, as many as there are headings
public record ListLayout(int headingRow, int firstPerson, List<String> headings, List<ListField> columns) {
    public ListLayout {
        headings = List.copyOf(headings);
        columns = List.copyOf(columns);
        if (headings.size() != columns.size()) {
            throw new IllegalArgumentException(headings.size() + " headings, " + columns.size() + " columns");
        }
    }

    /// The same layout with another meaning of one column; who had that meaning before loses it, where only one can.
    public ListLayout with(int column, ListField field) {
        var changed = new ArrayList<>(columns);
        if (!field.severalColumns()) {
            changed.replaceAll(each -> each == field ? ListField.NOT_IMPORTED : each);
        }
        changed.set(column, field);
        return new ListLayout(headingRow, firstPerson, headings, changed);
    }

    /// The same layout with these meanings of the columns, as far as there are columns.
    public ListLayout with(List<ListField> others) {
        var changed = new ArrayList<>(columns);
        for (int i = 0; i < Math.min(changed.size(), others.size()); i++) {
            changed.set(i, others.get(i));
        }
        return new ListLayout(headingRow, firstPerson, headings, changed);
    }

    /// By what a file laid out in the same way is known again: its headings. Empty where there are none, as then only
    /// people's data could tell.
    public String signature() {
        return headingRow == 0 ? "" : headings.stream().map(Headings::key).collect(Collectors.joining("|"));
    }

    /// Whether a column holds names or addresses; without one nobody can be told from the rows.
    public boolean namesPeople() {
        return columns.stream().anyMatch(field -> field.isName() || field == ListField.EMAIL);
    }

    /// The columns that hold this, mostly one or none.
    List<Integer> columnsOf(ListField field) {
        var found = new ArrayList<Integer>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) == field) {
                found.add(i);
            }
        }
        return found;
    }
}
