package org.sabor.model;

import java.time.LocalDateTime;
import java.util.List;
import org.sabor.message.Message;

/// Edits by which a finding is accepted as it is, or counts again.
public final class FindingEdits {
    private FindingEdits() {}

    /// Accepts a finding with a note that says why; what was accepted before for the same rows gets the new note.
    ///
    /// @param at now, local time of the seminar
    public static Edit accept(Seminar seminar, Ids ids, Finding finding, String note, LocalDateTime at) {
        var rows = finding.rows().stream().map(row -> row.id().value()).toList();
        var title = Message.of("edit.finding-accepted", Edits.title(note));
        var before = seminar.acceptedFindings().stream()
                .filter(each -> each.covers(finding))
                .findFirst();
        return before.isPresent()
                ? new Edit(
                        title,
                        Edits.changes(
                                List.of(before.get()),
                                row -> new AcceptedFinding(row.id(), row.code(), rows, note, at)))
                : Edit.of(title, new RowChange.Added(new AcceptedFinding(ids.next(), finding.code(), rows, note, at)));
    }

    /// Lets an accepted finding count again.
    public static Edit reopen(Seminar seminar, AcceptedFinding accepted) {
        return Edit.of(
                Message.of("edit.finding-reopened", Edits.title(accepted.note())),
                new RowChange.Removed(seminar.acceptedFindings().require(accepted.id())));
    }
}
