package org.sabor.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which prints of attendance sheets there are, what they are signed for, and who has signed.
public final class SheetPrints {
    private SheetPrints() {}

    /// The number of the next print.
    public static int nextNumber(Seminar seminar) {
        return 1
                + seminar.sheetPrints().stream()
                        .mapToInt(SheetPrint::number)
                        .max()
                        .orElse(0);
    }

    /// The prints of this day's sheet, the newest first.
    public static List<SheetPrint> of(Seminar seminar, Id<Day> day) {
        return seminar.sheetPrints().stream()
                .filter(print -> print.period().day().equals(day))
                .sorted(Comparator.comparingInt(SheetPrint::number).reversed())
                .toList();
    }

    /// What there are sheets of on this day, by this unit: no half that lies outside its hours, and the day itself
    /// where no session is planned.
    public static List<Period> periods(Seminar seminar, Day day, AttendanceUnit per) {
        var periods = Periods.of(seminar, day.id(), per).stream()
                .filter(period -> within(period, day))
                .toList();
        return periods.isEmpty() ? List.of(Period.of(day.id())) : periods;
    }

    private static boolean within(Period period, Day day) {
        var start = day.start();
        var end = day.end();
        return switch (period.part()) {
            case WHOLE -> true;
            case MORNING -> start == null || start.isBefore(DayPart.NOON);
            case AFTERNOON -> end == null || end.isAfter(DayPart.NOON);
        };
    }

    /// These prints by list: prints of one period that have people in common are one list, printed several times.
    /// People of the host's country and those from abroad have none in common.
    ///
    /// @param prints the newest first, and so is each list
    public static List<List<SheetPrint>> lists(List<SheetPrint> prints) {
        var lists = new ArrayList<List<SheetPrint>>();
        for (var print : prints) {
            lists.stream()
                    .filter(list -> list.stream().anyMatch(other -> sameList(other, print)))
                    .findFirst()
                    .orElseGet(() -> {
                        lists.add(new ArrayList<>());
                        return lists.getLast();
                    })
                    .add(print);
        }
        return lists;
    }

    private static boolean sameList(SheetPrint one, SheetPrint other) {
        return one.period().equals(other.period())
                && (one.rows().isEmpty()
                        || other.rows().isEmpty()
                        || !Collections.disjoint(one.people(), other.people()));
    }

    /// The print of this very list for which nothing was entered yet, or null.
    public static @Nullable SheetPrint untouched(
            Seminar seminar, Period period, List<Id<Participant>> rows, int blankRows) {
        return seminar.sheetPrints().stream()
                .filter(SheetPrint::untouched)
                .filter(print -> print.period().equals(period)
                        && print.blankRows() == blankRows
                        && print.rows().equals(rows))
                .min(Comparator.comparingInt(SheetPrint::number))
                .orElse(null);
    }

    /// What the columns of signatures are for: the sheet's period, or the halves of its day. What was entered while
    /// the seminar recorded otherwise stays.
    public static List<Period> columns(Seminar seminar, SheetPrint print) {
        var period = print.period();
        boolean halves =
                period.equals(Period.of(period.day())) && seminar.details().unit() == AttendanceUnit.HALF_DAY;
        var columns = new ArrayList<>(halves ? Periods.of(seminar, period.day()) : List.of(period));
        print.signed().stream()
                .map(Signatures::period)
                .filter(entered -> !columns.contains(entered))
                .forEach(columns::add);
        return columns;
    }

    /// Whoever has signed for what counts for this period, on whatever print.
    ///
    /// @param except a print that is not looked at, or null
    static Set<Id<Participant>> signers(Seminar seminar, Period counted, @Nullable Id<SheetPrint> except) {
        var signers = new HashSet<Id<Participant>>();
        for (var print : seminar.sheetPrints()) {
            for (var column : print.signed()) {
                if (!print.id().equals(except)
                        && Periods.counted(seminar, column.period()).equals(counted)) {
                    signers.addAll(print.signers(column));
                }
            }
        }
        return signers;
    }
}
