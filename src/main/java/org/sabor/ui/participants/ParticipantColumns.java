package org.sabor.ui.participants;

import java.util.Comparator;
import java.util.stream.Collectors;
import org.sabor.message.Messages;
import org.sabor.model.Participant;
import org.sabor.model.Seminar;
import org.sabor.ui.kit.ModeSign;
import org.sabor.ui.kit.RecordTable;

/// The columns of the table of participants; needs are none of them.
final class ParticipantColumns {
    private ParticipantColumns() {}

    static void add(RecordTable<Participant> records, Messages messages) {
        var language = messages.language();
        records.column(
                        "participants.column.number",
                        (row, seminar) -> String.valueOf(seminar.participants().search(row.id()) + 1))
                .width(48)
                .atRight()
                .orderedBy(Comparator.comparing(Participant::id))
                .hidden();
        records.column("participants.column.name", (row, seminar) -> seminar.nameOf(row, language))
                .width(190)
                .secondLine((row, seminar) -> otherSpelling(row, seminar, messages));
        records.column("participants.column.organisation", (row, seminar) -> organisation(row, seminar, messages))
                .width(190)
                .secondLine((row, seminar) -> countryAndRoles(row, seminar, messages));
        var mode = records.column(
                        "participants.column.mode",
                        (row, _) -> ModeSign.of(row.plannedMode()).text(messages))
                .width(142);
        mode.setMinWidth(142);
        records.column("participants.column.status", (row, _) -> messages.text(row.status()))
                .width(120);
        records.column("participants.column.country", (row, seminar) -> country(row, seminar, messages))
                .hidden();
        records.column("participants.column.roles", (row, _) -> roles(row, messages))
                .hidden();
        records.column("participants.column.family", (row, _) -> row.name().family())
                .hidden();
        records.column(
                        "participants.column.position",
                        (row, _) -> row.position().in(language))
                .hidden();
        records.column("participants.column.email", (row, _) -> row.email()).hidden();
        records.column("participants.column.phone", (row, _) -> row.phone()).hidden();
        records.column("participants.column.note", (row, _) -> row.note()).hidden();
    }

    private static String otherSpelling(Participant row, Seminar seminar, Messages messages) {
        var other = seminar.nameOf(row, messages.language().other());
        return other.equals(seminar.nameOf(row, messages.language())) ? "" : other;
    }

    private static String organisation(Participant row, Seminar seminar, Messages messages) {
        var organisation = seminar.organisationOf(row);
        return organisation == null ? "" : organisation.name().in(messages.language());
    }

    private static String country(Participant row, Seminar seminar, Messages messages) {
        return messages.country(seminar.countryOf(row).code());
    }

    private static String countryAndRoles(Participant row, Seminar seminar, Messages messages) {
        var country = country(row, seminar, messages);
        return country.isEmpty() ? roles(row, messages) : country + " · " + roles(row, messages);
    }

    private static String roles(Participant row, Messages messages) {
        return row.roles().isEmpty()
                ? messages.text(row.mainRole())
                : row.roles().stream().map(messages::text).collect(Collectors.joining(", "));
    }
}
