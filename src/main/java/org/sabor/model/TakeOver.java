package org.sabor.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Language;
import org.sabor.message.Message;

/// Takes people over from an earlier seminar: who they are, where they come from and, of speakers, what introduces
/// them; how they are reached only where they have agreed to invitations (RELIABILITY F7). What belongs to the earlier
/// event stays there: attendance, status, planned mode, head counts, consents (each is for one event), notes, and
/// needs, which are special data (DOMAIN 5.2).
public final class TakeOver {
    private final Seminar here;
    private final Ids ids;
    private final Seminar earlier;
    private final List<RowChange> changes = new ArrayList<>();
    private final Map<Id<Organisation>, Id<Organisation>> organisations = new HashMap<>();
    private boolean leadPartnerHere;

    private TakeOver(Seminar here, Ids ids, Seminar earlier) {
        this.here = here;
        this.ids = ids;
        this.earlier = earlier;
        this.leadPartnerHere = here.leadPartner() != null;
    }

    /// The edit that adds these participants of the earlier seminar as invited ones, with their organisations where
    /// none here has the name and country, and their part as speakers.
    public static Edit edit(Seminar here, Ids ids, Seminar earlier, Collection<Participant> chosen) {
        var taking = new TakeOver(here, ids, earlier);
        chosen.forEach(taking::take);
        return new Edit(Message.of("edit.participants-taken-over", chosen.size()), taking.changes);
    }

    private void take(Participant person) {
        var organisation = earlier.organisationOf(person);
        boolean invites = person.allows(ConsentScope.INVITATIONS) || !person.isPerson();
        var taken = new Participant(
                ids.next(),
                person.kind(),
                person.name(),
                person.groupName(),
                null,
                organisation == null ? null : organisation(organisation),
                person.country(),
                person.position(),
                person.roles(),
                PlannedMode.NOT_STATED,
                ParticipantStatus.INVITED,
                invites ? person.email() : "",
                invites ? person.phone() : "",
                person.language(),
                List.of(),
                person.aliases().stream()
                        .filter(alias -> invites || !alias.contains("@"))
                        .toList(),
                "");
        changes.add(new RowChange.Added(taken));
        var speaker = earlier.speakerOf(person.id());
        if (speaker != null) {
            changes.add(new RowChange.Added(
                    Speaker.of(ids.next(), taken.id(), speaker.roleText()).withBiography(speaker.biography())));
        }
    }

    private Id<Organisation> organisation(Organisation from) {
        var known = organisations.get(from.id());
        if (known == null) {
            var same = same(from);
            known = same == null ? add(from) : same.id();
            organisations.put(from.id(), known);
        }
        return known;
    }

    private @Nullable Organisation same(Organisation from) {
        return here.organisations().stream()
                .filter(each -> sameCountry(each.country(), from.country()) && sameName(each, from))
                .findFirst()
                .orElse(null);
    }

    /// Where one of the two does not say its country, the name decides.
    private static boolean sameCountry(Country one, Country other) {
        return one.equals(other) || !one.stated() || !other.stated();
    }

    private static boolean sameName(Organisation one, Organisation other) {
        var names = names(one);
        return names(other).stream().anyMatch(names::contains);
    }

    private static Set<String> names(Organisation organisation) {
        return Set.copyOf(List.of(Language.values()).stream()
                .map(language -> organisation.name().only(language))
                .filter(name -> !name.isEmpty())
                .map(name -> name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                .toList());
    }

    private Id<Organisation> add(Organisation from) {
        // A project has one lead partner, and the one here is right.
        boolean second = from.partnerRole() == PartnerRole.LEAD && leadPartnerHere;
        leadPartnerHere |= from.partnerRole() == PartnerRole.LEAD;
        var added = new Organisation(
                ids.next(),
                from.name(),
                from.type(),
                from.country(),
                second ? PartnerRole.NONE : from.partnerRole(),
                from.collective(),
                from.note(),
                from.aliases());
        changes.add(new RowChange.Added(added));
        return added.id();
    }
}
