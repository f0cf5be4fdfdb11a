package org.sabor.meetings;

/// In what order the dates of one file are read, by how they are written.
///
/// @param slashes of `3/12/2026`
/// @param dots of `12.03.2026` and `12-03-2026`: the day is first, unless a spreadsheet program has swapped them
/// @param cells of date cells: day first means as they are
record DateOrders(DateOrder slashes, DateOrder dots, DateOrder cells) {
    DateOrder of(Moment.Form form) {
        return switch (form) {
            case SLASHES -> slashes;
            case DOTS -> dots;
            case CELL -> cells;
            case CERTAIN -> DateOrder.DAY_FIRST;
        };
    }
}
