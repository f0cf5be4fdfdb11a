package org.sabor.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;

/// Makes two organisations that are the same one row: the people of the one that goes come to the other, and its
/// names stay as aliases, so that a list with the old name finds it (DOMAIN 4.6).
public final class OrganisationMerge {
    private OrganisationMerge() {}

    /// The row that is proposed: what the one says, and where it says nothing what the other says.
    public static Organisation proposed(Organisation stays, Organisation goes) {
        return new Organisation(
                stays.id(),
                ParticipantMerge.filled(stays.name(), goes.name()),
                stays.type() == OrganisationType.OTHER ? goes.type() : stays.type(),
                stays.country().stated() ? stays.country() : goes.country(),
                stays.partnerRole() == PartnerRole.NONE ? goes.partnerRole() : stays.partnerRole(),
                stays.collective() && goes.collective(),
                ParticipantMerge.filled(stays.note(), goes.note()),
                List.of());
    }

    /// The edit that puts `merged` in the place of both.
    ///
    /// @param merged has the id of the one that stays, and each field as it is to be; its aliases are added
    public static Edit edit(Seminar seminar, Organisation merged, Organisation goes) {
        var before = seminar.organisations().require(merged.id());
        var after = merged.withAliases(aliases(merged, before, goes));
        var changes = new ArrayList<RowChange>();
        changes.addAll(people(seminar, merged.id(), goes.id()));
        changes.addAll(Edits.changes(
                List.of(seminar.details()),
                details -> details.withOrganisations(
                        moved(details.organiser(), merged.id(), goes.id()),
                        moved(details.host(), merged.id(), goes.id()))));
        changes.addAll(distinct(seminar, merged.id(), goes.id()));
        changes.add(new RowChange.Removed(seminar.organisations().require(goes.id())));
        changes.addAll(Edits.changes(List.of(before), _ -> after));
        return new Edit(
                Message.of("edit.organisations-merged", Edits.title(goes.name()), Edits.title(after.name())), changes);
    }

    private static List<String> aliases(Organisation merged, Organisation before, Organisation goes) {
        var all = new LinkedHashSet<String>();
        for (var row : List.of(merged, before, goes)) {
            all.addAll(row.aliases());
        }
        for (var row : List.of(before, goes)) {
            all.add(row.name().bg());
            all.add(row.name().en());
        }
        all.remove("");
        all.remove(merged.name().bg());
        all.remove(merged.name().en());
        return List.copyOf(all);
    }

    /// Two rows that stand for the organisation itself become one, with what hangs on them.
    private static List<RowChange> people(Seminar seminar, Id<Organisation> stays, Id<Organisation> goes) {
        var itself = standsFor(seminar, stays);
        var twin = standsFor(seminar, goes);
        var changes = new ArrayList<RowChange>();
        if (itself != null && twin != null) {
            changes.addAll(ParticipantMerge.edit(seminar, ParticipantMerge.proposed(itself, twin), twin)
                    .changes());
        }
        changes.addAll(Edits.changes(
                seminar.participants().stream()
                        .filter(row -> goes.equals(row.organisation()) && !(itself != null && row.equals(twin)))
                        .toList(),
                row -> row.withOrganisation(stays)));
        return changes;
    }

    private static @Nullable Participant standsFor(Seminar seminar, Id<Organisation> organisation) {
        return seminar.participants().stream()
                .filter(row -> row.kind() == ParticipantKind.ORGANISATION && organisation.equals(row.organisation()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Id<Organisation> moved(
            @Nullable Id<Organisation> id, Id<Organisation> stays, Id<Organisation> goes) {
        return goes.equals(id) ? stays : id;
    }

    private static List<RowChange> distinct(Seminar seminar, Id<Organisation> stays, Id<Organisation> goes) {
        var known = new HashSet<Set<Id<Organisation>>>();
        var its = OrganisationEdits.pairsWith(seminar, goes);
        seminar.distinctOrganisations().stream()
                .filter(pair -> !its.contains(pair))
                .forEach(pair -> known.add(Set.of(pair.first(), pair.second())));
        var changes = new ArrayList<RowChange>();
        for (var pair : its) {
            var other = pair.first().equals(goes) ? pair.second() : pair.first();
            boolean moves = !other.equals(stays) && known.add(Set.of(stays, other));
            changes.add(
                    moves
                            ? new RowChange.Changed(pair, new DistinctOrganisations(pair.id(), stays, other))
                            : new RowChange.Removed(pair));
        }
        return changes;
    }
}
