package org.sabor.ui.paper;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.Country;
import org.sabor.model.Organisation;
import org.sabor.model.OrganisationType;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.PersonName;
import org.sabor.model.Seminar;
import org.sabor.names.LatinSpelling;
import org.sabor.workspace.Workspace;

/// The people and organisations among whom somebody in a blank row is looked for; and new ones, which come into the
/// seminar with the sheet and not before.
final class Newcomers {
    private final Workspace workspace;
    private final Messages messages;
    private final List<Organisation> organisations = new ArrayList<>();
    private @Nullable Seminar sortedOf;
    private List<Participant> sortedPeople = List.of();
    private List<Organisation> sortedOrganisations = List.of();

    Newcomers(Workspace workspace, Messages messages) {
        this.workspace = workspace;
        this.messages = messages;
    }

    /// Everybody of the seminar by name.
    List<Participant> people() {
        sort();
        return sortedPeople;
    }

    List<Organisation> organisations() {
        sort();
        return Stream.concat(
                        sortedOrganisations.stream(),
                        organisations.stream()
                                .filter(row ->
                                        workspace.seminar().organisations().find(row.id()) == null))
                .toList();
    }

    @SuppressWarnings("ReferenceEquality") // every edit makes another seminar
    private void sort() {
        var seminar = workspace.seminar();
        if (seminar == sortedOf) {
            return;
        }
        sortedOf = seminar;
        var alphabet = Collator.getInstance(messages.language().locale());
        sortedPeople = seminar.participants().stream()
                .map(row -> Map.entry(alphabet.getCollationKey(seminar.nameOf(row, messages.language())), row))
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(Map.Entry::getValue)
                .toList();
        sortedOrganisations = seminar.organisations().stream()
                .sorted(Comparator.comparing(row -> row.name().in(messages.language()), alphabet::compare))
                .toList();
    }

    /// A new person of this name.
    Participant person(String typed) {
        var name = LatinSpelling.proposed(PersonName.typed(typed));
        return Participant.person(workspace.ids().next(), name, null, Set.of()).withStatus(ParticipantStatus.WALK_IN);
    }

    /// A new organisation of this name.
    Organisation organisation(String typed) {
        boolean bulgarian =
                typed.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
        var organisation = Organisation.named(
                workspace.ids().next(),
                bulgarian ? new Bilingual(typed, "") : new Bilingual("", typed),
                OrganisationType.OTHER,
                Country.NOT_STATED);
        organisations.add(organisation);
        return organisation;
    }

    /// Whether this person is not in the seminar yet.
    boolean isNew(@Nullable Participant who) {
        return who != null && workspace.seminar().participants().find(who.id()) == null;
    }
}
