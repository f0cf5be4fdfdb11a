package org.sabor.ui.attendance;

import org.sabor.message.Messages;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.Seminar;
import org.sabor.ui.kit.ModeSign;
import org.sabor.ui.kit.RecordTable;
import org.sabor.workspace.Workspace;

/// The columns of the grid that say who somebody is; those of the periods follow them.
final class AttendanceColumns {
    private AttendanceColumns() {}

    static RecordTable<Participant> table(Workspace workspace, Messages messages) {
        var records = new RecordTable<>(
                "attendance-table", "attendance.title", workspace.participants(), workspace, messages);
        var language = messages.language();
        var name = records.column("attendance.column.name", (row, seminar) -> seminar.nameOf(row, language))
                .width(165)
                .secondLine((row, seminar) -> otherSpelling(row, seminar, messages));
        var plan = records.column("attendance.column.plan", (row, _) -> plan(row, messages))
                .width(142)
                .secondLine((row, _) -> row.status() == ParticipantStatus.WALK_IN ? messages.text(row.status()) : "");
        name.setMinWidth(140);
        plan.setMinWidth(142);
        records.column("attendance.column.organisation", (row, seminar) -> organisation(row, seminar, messages))
                .hidden();
        return records;
    }

    private static String otherSpelling(Participant row, Seminar seminar, Messages messages) {
        var other = seminar.nameOf(row, messages.language().other());
        return other.equals(seminar.nameOf(row, messages.language())) ? "" : other;
    }

    /// How somebody means to take part; for those who are not admitted, why they are not expected.
    private static String plan(Participant row, Messages messages) {
        return row.status().admitted() ? ModeSign.of(row.plannedMode()).text(messages) : messages.text(row.status());
    }

    private static String organisation(Participant row, Seminar seminar, Messages messages) {
        var organisation = seminar.organisationOf(row);
        return organisation == null ? "" : organisation.name().in(messages.language());
    }
}
