package org.sabor.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Language;

/// Who takes part: a person, an organisation without named people, or a group whose size may be unknown (DOMAIN R9).
///
/// @param name the person's name; empty for an organisation or a group
/// @param groupName what a group is called; empty for a person, and for an organisation, which has its own name
/// @param headCount how many people an organisation or group stands for, or null where not stated; null for a person
/// @param organisation the organisation the participant comes from, or null where not stated
/// @param country where it is not the organisation's, or nobody names one; what holds is [Seminar#countryOf]
/// @param roles in the order of [Role], the highest first
/// @param language the language the person follows, an ISO 639 code; empty where not stated
/// @param aliases other spellings of the name and other e-mail addresses by which lists have this person
/// @param note for the organiser; never printed on lists
public record Participant(
        Id<Participant> id,
        ParticipantKind kind,
        PersonName name,
        Bilingual groupName,
        @Nullable Integer headCount,
        @Nullable Id<Organisation> organisation,
        Country country,
        Bilingual position,
        Set<Role> roles,
        PlannedMode plannedMode,
        ParticipantStatus status,
        String email,
        String phone,
        String language,
        List<Consent> consents,
        List<String> aliases,
        String note)
        implements Row<Participant> {
    public Participant {
        roles = Collections.unmodifiableSet(new TreeSet<>(roles));
        consents = List.copyOf(consents);
        aliases = List.copyOf(aliases);
        email = email.strip();
        phone = phone.strip();
        language = language.strip();
        note = note.strip();
        if (headCount != null && headCount < 1) {
            throw new IllegalArgumentException("headCount: " + headCount);
        }
    }

    /// A person with a name and an organisation, everything else not stated.
    public static Participant person(
            Id<Participant> id, PersonName name, @Nullable Id<Organisation> organisation, Set<Role> roles) {
        return new Participant(
                id,
                ParticipantKind.PERSON,
                name,
                Bilingual.EMPTY,
                null,
                organisation,
                Country.NOT_STATED,
                Bilingual.EMPTY,
                roles,
                PlannedMode.NOT_STATED,
                ParticipantStatus.INVITED,
                "",
                "",
                "",
                List.of(),
                List.of(),
                "");
    }

    /// Whether this is one person.
    public boolean isPerson() {
        return kind == ParticipantKind.PERSON;
    }

    /// The highest role, which lists show; a plain participant where none is stated.
    public Role mainRole() {
        return roles.isEmpty() ? Role.PARTICIPANT : roles.iterator().next();
    }

    /// Whether the participant has this role.
    public boolean has(Role role) {
        return roles.contains(role);
    }

    /// The last answer about this consent, or null where nobody has asked.
    public @Nullable Consent consent(ConsentScope scope) {
        return consents.stream()
                .filter(each -> each.scope() == scope)
                .reduce((_, later) -> later)
                .orElse(null);
    }

    /// Whether this consent was given and stands.
    public boolean allows(ConsentScope scope) {
        var answer = consent(scope);
        return answer != null && answer.state() == ConsentState.GIVEN;
    }

    /// The same participant with other roles.
    public Participant withRoles(Set<Role> others) {
        return new Participant(
                id,
                kind,
                name,
                groupName,
                headCount,
                organisation,
                country,
                position,
                others,
                plannedMode,
                status,
                email,
                phone,
                language,
                consents,
                aliases,
                note);
    }

    /// The same participant with this role too.
    public Participant withRole(Role role) {
        var more = EnumSet.of(role);
        more.addAll(roles);
        return withRoles(more);
    }

    /// The same participant without this role.
    public Participant withoutRole(Role role) {
        return withRoles(roles.stream().filter(each -> each != role).collect(Collectors.toSet()));
    }

    /// The same participant with another status.
    public Participant withStatus(ParticipantStatus other) {
        return new Participant(
                id,
                kind,
                name,
                groupName,
                headCount,
                organisation,
                country,
                position,
                roles,
                plannedMode,
                other,
                email,
                phone,
                language,
                consents,
                aliases,
                note);
    }

    /// The same participant with another planned mode.
    public Participant withPlannedMode(PlannedMode other) {
        return new Participant(
                id,
                kind,
                name,
                groupName,
                headCount,
                organisation,
                country,
                position,
                roles,
                other,
                status,
                email,
                phone,
                language,
                consents,
                aliases,
                note);
    }

    /// The same participant of another organisation, or of none.
    public Participant withOrganisation(@Nullable Id<Organisation> other) {
        return new Participant(
                id,
                kind,
                name,
                groupName,
                headCount,
                other,
                country,
                position,
                roles,
                plannedMode,
                status,
                email,
                phone,
                language,
                consents,
                aliases,
                note);
    }

    /// The same participant from another country.
    public Participant withCountry(Country other) {
        return new Participant(
                id,
                kind,
                name,
                groupName,
                headCount,
                organisation,
                other,
                position,
                roles,
                plannedMode,
                status,
                email,
                phone,
                language,
                consents,
                aliases,
                note);
    }

    /// The same participant under another name.
    public Participant withName(PersonName other) {
        return new Participant(
                id,
                kind,
                other,
                groupName,
                headCount,
                organisation,
                country,
                position,
                roles,
                plannedMode,
                status,
                email,
                phone,
                language,
                consents,
                aliases,
                note);
    }

    /// The same participant with other aliases.
    public Participant withAliases(List<String> others) {
        return new Participant(
                id,
                kind,
                name,
                groupName,
                headCount,
                organisation,
                country,
                position,
                roles,
                plannedMode,
                status,
                email,
                phone,
                language,
                consents,
                others,
                note);
    }

    /// The same participant with these consents in place of earlier answers on the same matter.
    public Participant withConsents(List<Consent> others) {
        return new Participant(
                id,
                kind,
                name,
                groupName,
                headCount,
                organisation,
                country,
                position,
                roles,
                plannedMode,
                status,
                email,
                phone,
                language,
                others,
                aliases,
                note);
    }

    /// The name of a person or group in this language, without title; empty for an organisation, which
    /// [Seminar#nameOf] names.
    String ownName(Language in) {
        return kind == ParticipantKind.PERSON ? name.in(in) : groupName.in(in);
    }
}
