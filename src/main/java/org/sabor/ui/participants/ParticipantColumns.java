package org.sabor.ui.participants;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.stream.Collectors;
import org.sabor.message.Messages;
import org.sabor.model.ConsentScope;
import org.sabor.model.ConsentState;
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
                .width(142)
                .copiedAs((row, _) -> messages.text(row.plannedMode()));
        mode.setMinWidth(142);
        records.column("participants.column.status", (row, _) -> messages.text(row.status()))
                .width(120);
        addOrigin(records, messages);
        addSpellings(records);
        addContact(records, messages);
    }

    private static void addOrigin(RecordTable<Participant> records, Messages messages) {
        records.column("participants.column.country", (row, seminar) -> country(row, seminar, messages))
                .width(120)
                .hidden();
        records.column("participants.column.type", (row, seminar) -> type(row, seminar, messages))
                .width(160)
                .hidden();
        records.column("participants.column.roles", (row, _) -> roles(row, messages))
                .width(160)
                .hidden();
        records.column(
                        "participants.column.position",
                        (row, _) -> row.position().in(messages.language()))
                .width(160)
                .hidden();
    }

    private static void addSpellings(RecordTable<Participant> records) {
        records.column("participants.column.family", (row, _) -> row.name().family())
                .width(140)
                .hidden();
        records.column("participants.column.latin", (row, _) -> latin(row))
                .width(170)
                .hidden();
        records.column("participants.column.cyrillic", (row, _) -> cyrillic(row))
                .width(170)
                .hidden();
        records.column("participants.column.aliases", (row, _) -> String.join("; ", row.aliases()))
                .width(170)
                .hidden();
    }

    private static void addContact(RecordTable<Participant> records, Messages messages) {
        records.column("participants.column.email", (row, _) -> row.email())
                .width(190)
                .hidden();
        records.column("participants.column.phone", (row, _) -> row.phone())
                .width(130)
                .hidden();
        records.column("participants.column.language", (row, _) -> language(row, messages))
                .width(110)
                .hidden();
        records.column("participants.column.consents", (row, _) -> consents(row, messages))
                .width(200)
                .hidden();
        records.column("participants.column.note", (row, _) -> row.note())
                .width(200)
                .hidden();
    }

    /// The name in Latin letters, where somebody has written it so.
    private static String latin(Participant row) {
        var name = row.name();
        return name.latin().isEmpty() && !MissingData.LATIN.missingFor(row) ? name.full() : name.latin();
    }

    private static String cyrillic(Participant row) {
        var name = row.name();
        return name.cyrillic().isEmpty() && !MissingData.CYRILLIC.missingFor(row) ? name.full() : name.cyrillic();
    }

    private static String type(Participant row, Seminar seminar, Messages messages) {
        var organisation = seminar.organisationOf(row);
        return organisation == null ? "" : messages.text(organisation.type());
    }

    private static String language(Participant row, Messages messages) {
        return row.language().isEmpty() ? "" : messages.languageName(row.language());
    }

    /// The last answer for each matter.
    private static String consents(Participant row, Messages messages) {
        var answers = new EnumMap<ConsentScope, ConsentState>(ConsentScope.class);
        row.consents().forEach(consent -> answers.put(consent.scope(), consent.state()));
        return answers.entrySet().stream()
                .map(answer -> messages.text(answer.getKey()) + ": " + messages.text(answer.getValue()))
                .collect(Collectors.joining("; "));
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
