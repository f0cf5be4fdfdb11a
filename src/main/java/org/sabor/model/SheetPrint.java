package org.sabor.model;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// An attendance sheet as it was printed. It knows who stands in which row, so that later changes of the list do not
/// shift the numbers on the paper.
///
/// @param number the print number on the paper; every print of the seminar has its own, from 1
/// @param period what there is a sheet of: a day, a half of it, or a session; for a day with two halves signed apart
///     the day
/// @param at when it was printed, local time of the seminar
/// @param rows who stands in the rows, the first in row 1; a group may have several rows, and a participant may have
///     been removed from the seminar since
/// @param blankRows how many rows without a name follow
/// @param signed what was read off the paper, at most once for each period; one that is missing was not entered yet
/// @param writtenIn who stands in the blank rows
/// @param scan the scan of the signed sheet, or null
public record SheetPrint(
        Id<SheetPrint> id,
        int number,
        Period period,
        LocalDateTime at,
        List<Id<Participant>> rows,
        int blankRows,
        List<Signatures> signed,
        List<WrittenIn> writtenIn,
        @Nullable Id<Evidence> scan)
        implements Row<SheetPrint> {
    public SheetPrint {
        rows = List.copyOf(rows);
        signed = List.copyOf(signed);
        writtenIn = List.copyOf(writtenIn);
        if (number < 1) {
            throw new IllegalArgumentException("number: " + number);
        }
        if (blankRows < 0) {
            throw new IllegalArgumentException("blankRows: " + blankRows);
        }
    }

    /// The participant in the row of this number, or null where it is blank or there is no such row.
    public @Nullable Id<Participant> inRow(int row) {
        if (row >= 1 && row <= rows.size()) {
            return rows.get(row - 1);
        }
        return writtenIn.stream()
                .filter(each -> each.row() == row)
                .map(WrittenIn::participant)
                .findFirst()
                .orElse(null);
    }

    /// The number of the last row, blank ones included.
    public int lastRow() {
        return rows.size() + blankRows;
    }

    /// Whether nothing was entered for it yet, so that the same list may be printed once more under its number.
    public boolean untouched() {
        return signed.isEmpty() && writtenIn.isEmpty() && scan == null;
    }

    /// Whoever has signed by this column of the paper. They may have been removed from the seminar since.
    public Set<Id<Participant>> signers(Signatures column) {
        var signers = new LinkedHashSet<Id<Participant>>();
        for (int row : column.rows()) {
            var who = inRow(row);
            if (who != null) {
                signers.add(who);
            }
        }
        return signers;
    }

    /// Whoever stands on the paper, printed or written in, each once.
    public Set<Id<Participant>> people() {
        var people = new LinkedHashSet<>(rows);
        writtenIn.forEach(each -> people.add(each.participant()));
        return people;
    }

    /// What was read off the paper for this period, or null where it was not entered yet.
    public @Nullable Signatures signedFor(Period wanted) {
        return signed.stream()
                .filter(each -> each.period().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    /// The same print with these signatures in the place of those for their period.
    public SheetPrint withSigned(Signatures signatures) {
        var all = new ArrayList<>(signed);
        all.removeIf(each -> each.period().equals(signatures.period()));
        all.add(signatures);
        return new SheetPrint(id, number, period, at, rows, blankRows, all, writtenIn, scan);
    }

    /// The same print with other people in the blank rows.
    public SheetPrint withWrittenIn(List<WrittenIn> others) {
        return new SheetPrint(id, number, period, at, rows, blankRows, signed, others, scan);
    }

    /// The same print with another scan.
    public SheetPrint withScan(@Nullable Id<Evidence> other) {
        return new SheetPrint(id, number, period, at, rows, blankRows, signed, writtenIn, other);
    }

    /// The same print for other periods, that of the sheet and those of what is signed.
    SheetPrint withPeriods(UnaryOperator<Period> other) {
        return new SheetPrint(
                id,
                number,
                other.apply(period),
                at,
                rows,
                blankRows,
                signed.stream()
                        .map(each -> new Signatures(other.apply(each.period()), each.rows()))
                        .toList(),
                writtenIn,
                scan);
    }

    /// The same print after one participant has become another: in a merge of two rows.
    SheetPrint replacing(Id<Participant> goes, Id<Participant> stays) {
        return new SheetPrint(
                id,
                number,
                period,
                at,
                rows.stream().map(who -> who.equals(goes) ? stays : who).toList(),
                blankRows,
                signed,
                writtenIn.stream()
                        .map(each -> each.participant().equals(goes) ? new WrittenIn(each.row(), stays) : each)
                        .toList(),
                scan);
    }
}
