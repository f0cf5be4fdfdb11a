package org.sabor.meetings;

import java.util.Map;

/// Where the table of an unknown report is and what its columns hold.
///
/// @param firstRow the row, as in the file, of the first person
/// @param columns by their place, counted from 0; what is not in it is not read
public record ColumnMapping(int firstRow, Map<Integer, ColumnUse> columns) {
    public ColumnMapping {
        columns = Map.copyOf(columns);
    }
}
