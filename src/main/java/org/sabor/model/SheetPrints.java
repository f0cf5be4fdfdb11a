package org.sabor.model;

import java.util.ArrayList;
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

    /// Whoever has signed for this period, on whatever print.
    ///
    /// @param except a print that is not looked at, or null
    static Set<Id<Participant>> signers(Seminar seminar, Period period, @Nullable Id<SheetPrint> except) {
        var signers = new HashSet<Id<Participant>>();
        for (var print : seminar.sheetPrints()) {
            var column = print.signedFor(period);
            if (column != null && !print.id().equals(except)) {
                signers.addAll(print.signers(column));
            }
        }
        return signers;
    }
}
