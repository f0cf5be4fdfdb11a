package org.sabor.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Country;
import org.sabor.model.Organisation;
import org.sabor.model.Participant;
import org.sabor.model.Seminar;

/// What a person or an organisation is recognised by.
///
/// @param names every spelling of the name that is known: the own one, Latin, Bulgarian, earlier ones
/// @param emails every address that is known, in small letters
/// @param organisations the letters of every name of the organisation; empty where not known
public record Particulars(List<NameKey> names, Set<String> emails, Set<String> organisations, Country country) {
    public Particulars {
        names = List.copyOf(names);
        emails = Set.copyOf(emails);
        organisations = Set.copyOf(organisations);
    }

    /// The particulars written so; empty texts are not known.
    ///
    /// @param organisation the names of the organisation, in any language
    public static Particulars of(
            Collection<String> names, Collection<String> emails, Collection<String> organisation, Country country) {
        return new Particulars(
                names.stream()
                        .map(NameKey::of)
                        .filter(key -> !key.isEmpty())
                        .distinct()
                        .toList(),
                known(emails.stream().map(email -> email.strip().toLowerCase(Locale.ROOT))),
                known(organisation.stream().map(NameKey::letters)),
                country);
    }

    private static Set<String> known(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    /// The particulars of a person. An alias is another spelling of the name or another address.
    public static Particulars of(Seminar seminar, Participant participant) {
        var name = participant.name();
        var names = new ArrayList<>(List.of(name.full(), name.latin(), name.cyrillic()));
        var emails = new ArrayList<>(List.of(participant.email()));
        participant.aliases().forEach(alias -> (alias.contains("@") ? emails : names).add(alias));
        var organisation = seminar.organisationOf(participant);
        return of(
                names, emails, organisation == null ? List.of() : names(organisation), seminar.countryOf(participant));
    }

    /// The particulars of an organisation: its names alone, so that the weak levels do not hold.
    public static Particulars of(Organisation organisation) {
        return of(names(organisation), List.of(), List.of(), Country.NOT_STATED);
    }

    private static List<String> names(Organisation organisation) {
        var names = new ArrayList<>(organisation.aliases());
        names.add(organisation.name().bg());
        names.add(organisation.name().en());
        return names;
    }

    /// How likely both are the same, or null where nothing says so.
    public @Nullable Likeness likeness(Particulars other) {
        Likeness best = null;
        for (var name : names) {
            for (var otherName : other.names) {
                best = stronger(best, name.likeness(otherName));
            }
        }
        return likeness(best, other);
    }

    /// What the likeness of the names comes to with everything else.
    @Nullable
    Likeness likeness(@Nullable Likeness names, Particulars other) {
        if (sameEmail(other)) {
            return names == null ? Likeness.SAME_EMAIL : Likeness.SAME_EMAIL_AND_NAME;
        }
        if (names == null) {
            return null;
        }
        return switch (names) {
            // Two addresses are two people, where the country is all they have in common.
            case SHORTER_NAME -> sameOrganisation(other) || (sameCountry(other) && !otherEmail(other)) ? names : null;
            case SIMILAR_NAME -> sameOrganisation(other) ? names : null;
            default -> names;
        };
    }

    static @Nullable Likeness stronger(@Nullable Likeness one, @Nullable Likeness other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }

    /// Whether both have the same address.
    public boolean sameEmail(Particulars other) {
        return !Collections.disjoint(emails, other.emails);
    }

    /// Whether both have an address and not the same: two people of one name, most likely.
    public boolean otherEmail(Particulars other) {
        return !emails.isEmpty() && !other.emails.isEmpty() && Collections.disjoint(emails, other.emails);
    }

    /// Whether both come from one organisation.
    public boolean sameOrganisation(Particulars other) {
        return !Collections.disjoint(organisations, other.organisations);
    }

    private boolean sameCountry(Particulars other) {
        return country.stated() && country.equals(other.country);
    }
}
