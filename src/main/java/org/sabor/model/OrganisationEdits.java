package org.sabor.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;

/// Edits of the organisations.
public final class OrganisationEdits {
    private OrganisationEdits() {}

    /// Adds an organisation.
    public static Edit add(Organisation organisation) {
        return Edits.add("edit.organisation-added", Edits.title(organisation.name()), organisation);
    }

    /// Puts this organisation in the place of the one with its id.
    public static Edit change(Seminar seminar, Organisation after) {
        return Edits.change(
                "edit.organisation-changed",
                Edits.title(after.name()),
                seminar.organisations().require(after.id()),
                after);
    }

    /// Removes an organisation. Its people stay without one; participants that stand for the organisation itself go
    /// with
    /// it, and it is no longer organiser or host.
    public static Edit remove(Seminar seminar, Organisation organisation) {
        var its = seminar.participants().stream()
                .filter(participant -> organisation.id().equals(participant.organisation()))
                .toList();
        var itself = its.stream()
                .filter(participant -> participant.kind() == ParticipantKind.ORGANISATION)
                .toList();
        var people = its.stream()
                .filter(participant -> participant.kind() != ParticipantKind.ORGANISATION)
                .toList();
        var changes = new ArrayList<>(ParticipantEdits.removal(seminar, itself));
        changes.addAll(Edits.changes(people, participant -> participant.withOrganisation(null)));
        changes.addAll(Edits.changes(
                List.of(seminar.details()),
                details -> details.withOrganisations(
                        without(details.organiser(), organisation), without(details.host(), organisation))));
        changes.addAll(Edits.removed(pairsWith(seminar, organisation.id())));
        changes.add(new RowChange.Removed(seminar.organisations().require(organisation.id())));
        return new Edit(Message.of("edit.organisation-removed", Edits.title(organisation.name())), changes);
    }

    /// Says that these two are not the same, so that they are not proposed again.
    public static Edit tellApart(Ids ids, Organisation first, Organisation second) {
        return Edit.of(
                Message.of("edit.told-apart", Edits.title(first.name()), Edits.title(second.name())),
                new RowChange.Added(new DistinctOrganisations(ids.next(), first.id(), second.id())));
    }

    static List<DistinctOrganisations> pairsWith(Seminar seminar, Id<Organisation> organisation) {
        return seminar.distinctOrganisations().stream()
                .filter(pair ->
                        pair.first().equals(organisation) || pair.second().equals(organisation))
                .toList();
    }

    private static @Nullable Id<Organisation> without(@Nullable Id<Organisation> id, Organisation organisation) {
        return organisation.id().equals(id) ? null : id;
    }
}
