package org.sabor.print;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sabor.model.Day;
import org.sabor.model.Id;
import org.sabor.model.Participant;
import org.sabor.model.Period;
import org.sabor.model.Seminar;
import org.sabor.model.SheetPrint;
import org.sabor.model.SheetPrints;

/// The prints there are of the sheets of a period, and how far the list has changed since the newest.
///
/// @param period the day, the half or the session that is signed for
/// @param prints the newest first; at least one
/// @param change what the list has now and the newest of each list has not, and the reverse
public record PrintedSheets(Day day, Period period, List<SheetPrint> prints, Change change) {
    /// How many rows a list has that are not on a print, and how many it has not any more.
    public record Change(int added, int gone) {}

    public PrintedSheets {
        prints = List.copyOf(prints);
    }

    /// The periods of which a sheet was printed, by days.
    public static List<PrintedSheets> of(Seminar seminar) {
        var printed = new ArrayList<PrintedSheets>();
        for (var day : seminar.daysInOrder()) {
            var byPeriod = new LinkedHashMap<Period, List<SheetPrint>>();
            SheetPrints.of(seminar, day.id())
                    .reversed()
                    .forEach(print -> byPeriod.computeIfAbsent(print.period(), _ -> new ArrayList<>())
                            .addFirst(print));
            byPeriod.forEach((period, prints) -> printed.add(of(seminar, day, period, prints)));
        }
        return printed;
    }

    private static PrintedSheets of(Seminar seminar, Day day, Period period, List<SheetPrint> prints) {
        var rows = new ArrayList<Id<Participant>>();
        for (var participant : SheetList.expected(seminar, period)) {
            for (int i = 0; i < SheetList.rowsOf(participant); i++) {
                rows.add(participant.id());
            }
        }
        var onPaper = SheetPrints.lists(prints).stream()
                .flatMap(list -> list.getFirst().rows().stream())
                .toList();
        return new PrintedSheets(day, period, prints, change(rows, onPaper));
    }

    /// What these rows have more and less than those on paper.
    static Change change(Collection<Id<Participant>> rows, Collection<Id<Participant>> onPaper) {
        Map<Id<Participant>, Integer> more = new HashMap<>();
        rows.forEach(row -> more.merge(row, 1, Integer::sum));
        onPaper.forEach(row -> more.merge(row, -1, Integer::sum));
        int added = more.values().stream().mapToInt(count -> Math.max(0, count)).sum();
        int gone = more.values().stream().mapToInt(count -> Math.max(0, -count)).sum();
        return new Change(added, gone);
    }

    /// The newest of them.
    public SheetPrint newest() {
        return prints.getFirst();
    }

    /// Whether other people are expected now than stand on the newest print.
    public boolean changed() {
        return change.added() > 0 || change.gone() > 0;
    }
}
