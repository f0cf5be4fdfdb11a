package org.sabor.print;

import java.time.temporal.ChronoUnit;
import org.sabor.model.Edit;
import org.sabor.model.Ids;
import org.sabor.model.SheetPrintEdits;

/// Keeps which list stands on a sheet before it is printed, so that the numbers on the paper lead to people whatever
/// becomes of the list.
public final class SheetRegister {
    private SheetRegister() {}

    /// The edit that gives a number to each sheet of this request that has none yet. A list that was printed before, in
    /// whatever language, and not entered keeps its number; where all have one, nothing changes.
    public static Edit edit(Request request, Ids ids) {
        var sheets = SheetList.of(request).stream()
                .filter(list -> list.print() == null)
                .map(list -> new SheetPrintEdits.Sheet(list.period(), list.ids(), list.blankRows()))
                .toList();
        var zone = request.seminar().details().zone();
        var at = request.moment().withZoneSameInstant(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
        return SheetPrintEdits.register(request.seminar(), ids, sheets, at);
    }
}
