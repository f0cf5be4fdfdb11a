package org.sabor.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sabor.model.Day;
import org.sabor.model.Id;
import org.sabor.model.Participant;
import org.sabor.model.Seminar;
import org.sabor.model.SheetPrint;
import org.sabor.model.SheetPrints;

/// The prints there are of a day's sheet, and how far the list has changed since the newest.
///
/// @param prints the newest first; at least one
/// @param added how many rows the list has now that are not on the newest print
/// @param gone how many rows of the newest print the list does not have any more
public record PrintedSheets(Day day, List<SheetPrint> prints, int added, int gone) {
    public PrintedSheets {
        prints = List.copyOf(prints);
    }

    /// The days of which a sheet was printed, in order.
    public static List<PrintedSheets> of(Seminar seminar) {
        var printed = new ArrayList<PrintedSheets>();
        for (var day : seminar.daysInOrder()) {
            var prints = SheetPrints.of(seminar, day.id());
            if (!prints.isEmpty()) {
                printed.add(of(seminar, day, prints));
            }
        }
        return printed;
    }

    private static PrintedSheets of(Seminar seminar, Day day, List<SheetPrint> prints) {
        Map<Id<Participant>, Integer> more = new HashMap<>();
        for (var participant : SheetList.expected(seminar, day)) {
            more.merge(participant.id(), SheetList.rowsOf(participant), Integer::sum);
        }
        prints.getFirst().rows().forEach(row -> more.merge(row, -1, Integer::sum));
        int added = more.values().stream().mapToInt(count -> Math.max(0, count)).sum();
        int gone = more.values().stream().mapToInt(count -> Math.max(0, -count)).sum();
        return new PrintedSheets(day, prints, added, gone);
    }

    /// The newest of them.
    public SheetPrint newest() {
        return prints.getFirst();
    }

    /// Whether other people are expected now than stand on the newest print.
    public boolean changed() {
        return added > 0 || gone > 0;
    }
}
