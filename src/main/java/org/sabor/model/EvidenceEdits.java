package org.sabor.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;

/// Edits of the files that prove who was there. Their bytes are put beside the rows before, and stay there, so that
/// each of these can be undone.
public final class EvidenceEdits {
    private EvidenceEdits() {}

    /// Adds a file.
    public static Edit add(Evidence evidence) {
        return Edits.add("edit.evidence-added", evidence.name(), evidence);
    }

    /// Adds a file that proves the remote participation of whoever has no other proof of it that day.
    public static Edit addForRemote(Seminar seminar, Evidence evidence) {
        var changes = new ArrayList<RowChange>();
        changes.add(new RowChange.Added(evidence));
        changes.addAll(Edits.changes(unproved(seminar, evidence.day()), row -> row.provedBy(evidence.name())));
        return new Edit(Message.of("edit.evidence-added", Edits.title(evidence.name())), changes);
    }

    /// The remote participation of this day, or of all for null, that nothing proves yet.
    public static List<Attendance> unproved(Seminar seminar, @Nullable Id<Day> day) {
        return seminar.attendance().stream()
                .filter(row ->
                        row.mode() == AttendanceMode.REMOTE && row.evidence().isEmpty())
                .filter(row -> day == null || row.period().day().equals(day))
                .toList();
    }

    /// Adds the scan of a signed sheet in the place of the one it has.
    public static Edit addScan(Seminar seminar, SheetPrint print, Evidence scan) {
        var before = seminar.evidence().find(print.scan());
        var changes = new ArrayList<RowChange>();
        changes.add(new RowChange.Added(scan));
        changes.addAll(
                Edits.changes(List.of(seminar.sheetPrints().require(print.id())), row -> row.withScan(scan.id())));
        if (before != null) {
            changes.addAll(removal(seminar, before, print.id()));
        }
        return new Edit(Message.of("edit.scan-added", print.number()), changes);
    }

    /// Removes a file; sheets and reports it belonged to stay.
    public static Edit remove(Seminar seminar, Evidence evidence) {
        return new Edit(
                Message.of("edit.evidence-removed", Edits.title(evidence.name())), removal(seminar, evidence, null));
    }

    private static List<RowChange> removal(Seminar seminar, Evidence evidence, @Nullable Id<SheetPrint> except) {
        var id = evidence.id();
        var changes = new ArrayList<>(Edits.changes(
                seminar.sheetPrints().stream()
                        .filter(print -> id.equals(print.scan()) && !print.id().equals(except))
                        .toList(),
                print -> print.withScan(null)));
        changes.addAll(Edits.changes(
                seminar.onlineReports(), report -> id.equals(report.evidence()) ? report.withEvidence(null) : report));
        changes.add(new RowChange.Removed(seminar.evidence().require(id)));
        return changes;
    }
}
