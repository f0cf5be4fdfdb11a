package org.sabor.model;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.sabor.message.Message;

/// Edits of the prints of attendance sheets.
public final class SheetPrintEdits {
    private SheetPrintEdits() {}

    /// A list that is about to be printed.
    ///
    /// @param rows who stands in the rows, the first in row 1
    public record Sheet(Period period, List<Id<Participant>> rows, int blankRows) {
        public Sheet {
            rows = List.copyOf(rows);
        }
    }

    /// Gives these lists the next numbers.
    ///
    /// @param at when they are printed, local time of the seminar
    public static Edit register(Seminar seminar, Ids ids, List<Sheet> sheets, LocalDateTime at) {
        int first = SheetPrints.nextNumber(seminar);
        var changes = new ArrayList<RowChange>();
        for (var sheet : sheets) {
            changes.add(new RowChange.Added(new SheetPrint(
                    ids.next(),
                    first + changes.size(),
                    sheet.period(),
                    at,
                    sheet.rows(),
                    sheet.blankRows(),
                    List.of(),
                    List.of(),
                    null)));
        }
        return new Edit(
                sheets.size() == 1
                        ? Message.of("edit.sheet-printed", first)
                        : Message.of("edit.sheets-printed", first, first + sheets.size() - 1),
                changes);
    }

    /// Takes the numbers back of sheets that could not be printed after all; of which something was entered, stay.
    public static Edit takeBack(Seminar seminar, Collection<Id<SheetPrint>> prints) {
        var gone = seminar.sheetPrints().stream()
                .filter(print -> prints.contains(print.id()) && print.untouched())
                .toList();
        return new Edit(Message.of("edit.sheets-not-printed", gone.size()), Edits.removed(gone));
    }
}
