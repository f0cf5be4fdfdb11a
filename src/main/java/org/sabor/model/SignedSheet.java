package org.sabor.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Language;
import org.sabor.message.Message;

/// What somebody reads off a signed sheet for one of its columns, and the edit that it comes to: marks of attendance,
/// the rows that are signed, and who has written themselves in. Entering a sheet again corrects it.
///
/// A signature is kept for the period of its column, and is a mark in the unit that the seminar records
/// ([Periods#counted]): whoever has signed one of several sheets that count for a day was there on that day, and is
/// absent only without a signature on all of them.
///
/// @param signed the numbers of the signed rows, those of blank ones among them
/// @param writtenIn who stands in blank rows, whichever column they have signed
/// @param newcomers those of them who are not in the seminar yet
/// @param organisations organisations of newcomers that are not in the seminar yet
/// @param othersAbsent whether whoever stands on the sheet and has not signed was absent
/// @param proof what the sheet is called as evidence
/// @param language the language in which that is put down
/// @param recording who enters it, or null where nobody notes that
public record SignedSheet(
        Id<SheetPrint> print,
        Period period,
        Set<Integer> signed,
        List<WrittenIn> writtenIn,
        List<Participant> newcomers,
        List<Organisation> organisations,
        boolean othersAbsent,
        Bilingual proof,
        Language language,
        @Nullable Recording recording) {
    public SignedSheet {
        signed = Set.copyOf(signed);
        writtenIn = List.copyOf(writtenIn);
        newcomers = List.copyOf(newcomers);
        organisations = List.copyOf(organisations);
    }

    /// The edit, in one step. A mark that is there keeps its time and source, and has the sheet for a proof.
    /// Whoever is recorded remotely stays so, and is pointed out by [Findings].
    /// Of rows that are no longer signed, those marks go that came from the sheet.
    public Edit edit(Seminar seminar, Ids ids) {
        return new Entering(this, seminar, ids).edit();
    }

    /// The period that the marks are for.
    public Period counted(Seminar seminar) {
        return Periods.counted(seminar, period);
    }

    /// Who stands on the sheet and would be marked absent with [#othersAbsent]: has not signed this sheet nor another
    /// one for the period, and nothing else is recorded.
    public List<Participant> others(Seminar seminar) {
        var entering = new Entering(this, seminar, null);
        return seminar.participants().stream()
                .filter(row -> entering.wouldBeAbsent(row.id()))
                .filter(row -> entering.index.find(row.id(), entering.counted) == null)
                .toList();
    }

    private static final class Entering {
        private final SignedSheet sheet;
        private final Seminar seminar;
        private final @Nullable Ids ids;
        private final AttendanceIndex index;
        private final Period counted;
        private final SheetPrint before;
        private final SheetPrint after;
        private final Set<Id<Participant>> signers;
        private final Set<Id<Participant>> inOtherColumns = new HashSet<>();
        private final Set<Id<Participant>> elsewhere;
        private final List<RowChange> changes = new ArrayList<>();

        Entering(SignedSheet sheet, Seminar seminar, @Nullable Ids ids) {
            this.sheet = sheet;
            this.seminar = seminar;
            this.ids = ids;
            index = AttendanceIndex.of(seminar);
            counted = sheet.counted(seminar);
            before = seminar.sheetPrints().require(sheet.print());
            var column = new Signatures(sheet.period(), List.copyOf(sheet.signed()));
            after = before.withSigned(column).withWrittenIn(sheet.writtenIn());
            signers = after.signers(column);
            for (var other : after.signed()) {
                if (!other.period().equals(sheet.period())
                        && Periods.counted(seminar, other.period()).equals(counted)) {
                    inOtherColumns.addAll(after.signers(other));
                }
            }
            elsewhere = SheetPrints.signers(seminar, counted, before.id());
        }

        Edit edit() {
            sheet.organisations().forEach(row -> changes.add(new RowChange.Added(row)));
            sheet.newcomers().forEach(row -> changes.add(new RowChange.Added(row)));
            signers.stream().filter(this::known).forEach(this::signed);
            unsigned().stream().filter(this::known).forEach(this::notSigned);
            if (!after.equals(before)) {
                changes.add(new RowChange.Changed(before, after));
            }
            removeWhoIsNotWrittenInAfterAll();
            return new Edit(
                    Message.of(
                            "edit.sheet-entered",
                            before.number(),
                            sheet.signed().size()),
                    changes);
        }

        private boolean known(Id<Participant> who) {
            return seminar.participants().find(who) != null
                    || sheet.newcomers().stream().anyMatch(row -> row.id().equals(who));
        }

        private String proof() {
            return sheet.proof().in(sheet.language());
        }

        private Collection<String> proofs() {
            return List.of(sheet.proof().bg(), sheet.proof().en());
        }

        private boolean wouldBeAbsent(Id<Participant> who) {
            return after.people().contains(who)
                    && !signers.contains(who)
                    && !elsewhere.contains(who)
                    && !inOtherColumns.contains(who);
        }

        /// Whoever stands or stood on the sheet and has not signed it.
        private Set<Id<Participant>> unsigned() {
            var unsigned = new LinkedHashSet<>(after.people());
            unsigned.addAll(before.people());
            unsigned.removeAll(signers);
            // The same paper proves their mark.
            unsigned.removeAll(inOtherColumns);
            return unsigned;
        }

        private void signed(Id<Participant> who) {
            var current = index.find(who, counted);
            if (current == null) {
                changes.add(new RowChange.Added(row(newId(), who, AttendanceMode.IN_PERSON)));
                return;
            }
            change(
                    current,
                    switch (current.mode()) {
                        case IN_PERSON -> current.provedBy(proof());
                        case ABSENT -> row(current.id(), who, AttendanceMode.IN_PERSON);
                        case REMOTE -> current;
                    });
        }

        private void notSigned(Id<Participant> who) {
            var current = index.find(who, counted);
            boolean absent = sheet.othersAbsent() && wouldBeAbsent(who);
            if (current == null) {
                if (absent) {
                    changes.add(new RowChange.Added(row(newId(), who, AttendanceMode.ABSENT)));
                }
                return;
            }
            var without = current.notProvedBy(proofs());
            boolean ours = !without.equals(current);
            if (ours
                    && current.source() == AttendanceSource.PAPER
                    && without.evidence().isEmpty()) {
                if (absent) {
                    change(current, row(current.id(), who, AttendanceMode.ABSENT));
                } else {
                    changes.add(new RowChange.Removed(current));
                }
            } else {
                change(current, without);
            }
        }

        private void change(Attendance current, Attendance other) {
            boolean stays = current.mode() == other.mode() && current.evidence().equals(other.evidence());
            if (!stays) {
                changes.add(new RowChange.Changed(current, other));
            }
        }

        private Attendance row(Id<Attendance> id, Id<Participant> who, AttendanceMode mode) {
            return new Attendance(
                    id, who, counted, mode, null, null, null, AttendanceSource.PAPER, proof(), sheet.recording());
        }

        private Id<Attendance> newId() {
            if (ids == null) {
                throw new IllegalStateException("only looked at");
            }
            return ids.next();
        }

        /// A walk-in of whom nothing is left but the name was a misreading.
        private void removeWhoIsNotWrittenInAfterAll() {
            var left = seminar.apply(new Edit(Message.of("edit.sheet-entered", before.number(), 0), changes));
            for (var each : before.writtenIn()) {
                var who = left.participants().find(each.participant());
                boolean onPaper = left.sheetPrints().stream()
                        .anyMatch(print -> print.people().contains(each.participant()));
                if (who == null || onPaper || who.status() != ParticipantStatus.WALK_IN) {
                    continue;
                }
                var removal = ParticipantEdits.removal(left, List.of(who));
                if (removal.size() == 1) {
                    changes.addAll(removal);
                }
            }
        }
    }
}
