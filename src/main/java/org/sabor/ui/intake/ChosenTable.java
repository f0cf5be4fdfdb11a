package org.sabor.ui.intake;

import org.sabor.intake.ListLayout;
import org.sabor.spreadsheet.Sheet;
import org.sabor.spreadsheet.TableFile;

/// What is to be imported: a sheet of a file, and how it is laid out.
record ChosenTable(TableFile file, Sheet sheet, ListLayout layout) {
    ChosenTable with(ListLayout other) {
        return new ChosenTable(file, sheet, other);
    }
}
