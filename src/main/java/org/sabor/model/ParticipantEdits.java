package org.sabor.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Language;
import org.sabor.message.Message;

/// Edits of the participants and their needs.
public final class ParticipantEdits {
    private ParticipantEdits() {}

    /// Adds a participant.
    public static Edit add(Seminar seminar, Participant participant) {
        return Edits.add("edit.participant-added", name(seminar, participant), participant);
    }

    /// Adds many participants at once, with the organisations they come from.
    public static Edit addAll(Collection<Organisation> organisations, Collection<Participant> participants) {
        var changes = new ArrayList<RowChange>();
        organisations.forEach(row -> changes.add(new RowChange.Added(row)));
        participants.forEach(row -> changes.add(new RowChange.Added(row)));
        return new Edit(Message.of("edit.participants-added", participants.size()), changes);
    }

    /// Puts this participant in the place of the one with its id.
    public static Edit change(Seminar seminar, Participant after) {
        return Edits.change(
                "edit.participant-changed",
                name(seminar, after),
                seminar.participants().require(after.id()),
                after);
    }

    /// Notes what the participant needs; empty needs are removed.
    public static Edit needs(Seminar seminar, Ids ids, Participant participant, String diet, String accessibility) {
        var current = seminar.needsOf(participant.id());
        var changes = new ArrayList<RowChange>();
        if (current == null) {
            var added = new Needs(ids.next(), participant.id(), diet, accessibility);
            if (!added.isEmpty()) {
                changes.add(new RowChange.Added(added));
            }
        } else {
            var after = new Needs(current.id(), participant.id(), diet, accessibility);
            changes.addAll(
                    after.isEmpty()
                            ? List.of(new RowChange.Removed(current))
                            : Edits.changes(List.of(current), _ -> after));
        }
        return new Edit(Message.of("edit.needs-changed", name(seminar, participant)), changes);
    }

    /// Sets the status of these participants.
    public static Edit setStatus(Seminar seminar, Collection<Participant> participants, ParticipantStatus status) {
        return many(seminar, "edit.status-set", participants, status.label(), row -> row.withStatus(status));
    }

    /// Sets how these participants mean to take part.
    public static Edit setPlannedMode(Seminar seminar, Collection<Participant> participants, PlannedMode mode) {
        return many(seminar, "edit.mode-set", participants, mode.label(), row -> row.withPlannedMode(mode));
    }

    /// Gives these participants a role beside those they have.
    public static Edit addRole(Seminar seminar, Collection<Participant> participants, Role role) {
        return many(seminar, "edit.role-added", participants, role.label(), row -> row.withRole(role));
    }

    /// Takes a role away from these participants; one without roles counts as a plain participant.
    public static Edit removeRole(Seminar seminar, Collection<Participant> participants, Role role) {
        return many(seminar, "edit.role-removed", participants, role.label(), row -> row.withoutRole(role));
    }

    /// Sets the organisation of these participants, or takes it away for null. Those that stand for an organisation
    /// themselves keep theirs.
    public static Edit setOrganisation(
            Seminar seminar, Collection<Participant> participants, @Nullable Organisation organisation) {
        return new Edit(
                Message.of("edit.organisation-set", participants.size()),
                Edits.changes(
                        current(seminar, participants),
                        row -> row.kind() == ParticipantKind.ORGANISATION
                                ? row
                                : row.withOrganisation(organisation == null ? null : organisation.id())));
    }

    /// Notes the same answer of these participants to a request for consent.
    public static Edit setConsent(Seminar seminar, Collection<Participant> participants, Consent answer) {
        return new Edit(
                Message.of(
                        "edit.consent-set",
                        participants.size(),
                        answer.scope().label(),
                        answer.state().label()),
                Edits.changes(
                        current(seminar, participants),
                        row -> row.withConsents(Consent.noted(row.consents(), answer))));
    }

    /// Says that these two are not the same person, so that they are not proposed again.
    public static Edit tellApart(Seminar seminar, Ids ids, Participant first, Participant second) {
        return Edit.of(
                Message.of("edit.told-apart", name(seminar, first), name(seminar, second)),
                new RowChange.Added(new DistinctParticipants(ids.next(), first.id(), second.id())));
    }

    private static Edit many(
            Seminar seminar,
            String key,
            Collection<Participant> participants,
            Message value,
            Function<Participant, Participant> after) {
        return new Edit(
                Message.of(key, participants.size(), value), Edits.changes(current(seminar, participants), after));
    }

    /// Removes participants with all that hangs on them: attendance, needs, seats on visits, their part as a speaker.
    /// What a print of a sheet says of them stays: it tells what is on the paper.
    public static Edit remove(Seminar seminar, Collection<Participant> participants) {
        var first = participants.stream().findFirst();
        var title = participants.size() == 1 && first.isPresent()
                ? Message.of("edit.participant-removed", name(seminar, first.get()))
                : Message.of("edit.participants-removed", participants.size());
        var freed = VisitEdits.freed(seminar, ids(participants));
        return new Edit(
                SeatPlan.titled(title, seminar, freed.movedUp()), removal(seminar, participants, freed.changes()));
    }

    private static Set<Id<Participant>> ids(Collection<Participant> participants) {
        return participants.stream().map(Participant::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static List<RowChange> removal(Seminar seminar, Collection<Participant> participants) {
        return removal(
                seminar,
                participants,
                VisitEdits.freed(seminar, ids(participants)).changes());
    }

    private static List<RowChange> removal(
            Seminar seminar, Collection<Participant> participants, List<RowChange> seats) {
        var gone = ids(participants);
        var changes = new ArrayList<RowChange>();
        changes.addAll(Edits.removed(seminar.attendance().stream()
                .filter(row -> gone.contains(row.participant()))
                .toList()));
        changes.addAll(Edits.removed(seminar.needs().stream()
                .filter(row -> gone.contains(row.participant()))
                .toList()));
        changes.addAll(seats);
        changes.addAll(Edits.removed(seminar.speakers().stream()
                .filter(row -> gone.contains(row.participant()))
                .toList()));
        changes.addAll(Edits.removed(seminar.distinctParticipants().stream()
                .filter(pair -> gone.contains(pair.first()) || gone.contains(pair.second()))
                .toList()));
        changes.addAll(Edits.changes(seminar.sessions(), session -> SessionEdits.without(session, gone)));
        changes.addAll(Edits.changes(seminar.onlineAttendees(), attendee -> attendee.without(gone)));
        changes.addAll(Edits.removed(current(seminar, participants)));
        return changes;
    }

    private static List<Participant> current(Seminar seminar, Collection<Participant> participants) {
        return participants.stream()
                .map(row -> seminar.participants().require(row.id()))
                .toList();
    }

    static String name(Seminar seminar, Participant participant) {
        return Edits.title(seminar.nameOf(participant, Language.BG));
    }
}
