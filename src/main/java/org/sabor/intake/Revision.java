package org.sabor.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Bilingual;
import org.sabor.model.Country;
import org.sabor.model.Id;
import org.sabor.model.Organisation;
import org.sabor.model.Participant;
import org.sabor.model.PersonName;
import org.sabor.model.PlannedMode;
import org.sabor.model.Role;
import org.sabor.model.Seminar;
import org.sabor.names.Folding;
import org.sabor.names.Transliteration;

/// A participant as a list says. An empty cell takes nothing away, the status stays (RELIABILITY C-8), and of two
/// spellings of the name both are kept: the own one stays, the other becomes the Latin or Bulgarian one, or an alias.
final class Revision {
    private final Seminar seminar;
    private final OrganisationBook organisations;

    Revision(Seminar seminar) {
        this.seminar = seminar;
        this.organisations = new OrganisationBook(seminar);
    }

    /// In which fields the list says something else, or more, than the participant's row.
    List<ListField> changes(Participant row, ListedPerson person) {
        boolean moves =
                !person.organisation().isEmpty() && !organisations.isNamed(row.organisation(), person.organisation());
        var after = revised(row, person, row.organisation(), country(row, person, moves));
        var changes = new ArrayList<ListField>();
        add(changes, ListField.FULL_NAME, row, after, it -> List.of(it.name(), it.aliases()));
        if (moves) {
            changes.add(ListField.ORGANISATION);
        }
        add(changes, ListField.POSITION, row, after, it -> it.position());
        if (person.country().stated() && !person.country().equals(seminar.countryOf(row))) {
            changes.add(ListField.COUNTRY);
        }
        add(changes, ListField.EMAIL, row, after, it -> it.email());
        add(changes, ListField.PHONE, row, after, it -> it.phone());
        add(changes, ListField.MODE, row, after, it -> it.plannedMode());
        add(changes, ListField.ROLES, row, after, it -> it.roles());
        add(changes, ListField.NOTE, row, after, it -> it.note());
        return changes;
    }

    private static void add(
            List<ListField> changes,
            ListField field,
            Participant before,
            Participant after,
            Function<Participant, Object> part) {
        if (!part.apply(before).equals(part.apply(after))) {
            changes.add(field);
        }
    }

    private Country country(Participant row, ListedPerson person, boolean moves) {
        return moves || person.country().equals(seminar.countryOf(row)) ? row.country() : person.country();
    }

    /// The row as the list has it.
    ///
    /// @param organisation whose person it is then
    /// @param country where it is not the organisation's
    static Participant revised(
            Participant row, ListedPerson person, @Nullable Id<Organisation> organisation, Country country) {
        var name = name(row, person);
        return new Participant(
                row.id(),
                row.kind(),
                name,
                row.groupName(),
                row.headCount(),
                organisation,
                country,
                position(row.position(), person.position()),
                roles(row, person),
                person.mode().planned() == PlannedMode.NOT_STATED
                        ? row.plannedMode()
                        : person.mode().planned(),
                row.status(),
                row.email().isEmpty() ? person.email() : row.email(),
                person.phone().isEmpty() ? row.phone() : person.phone(),
                row.language(),
                row.consents(),
                aliases(row, name, person),
                note(row.note(), person.note()));
    }

    private static PersonName name(Participant row, ListedPerson person) {
        var own = row.name();
        var listed = NameParts.of(person);
        if (own.isEmpty()) {
            return listed;
        }
        var latin = own.latin();
        var cyrillic = own.cyrillic();
        if (Transliteration.applies(own.full())) {
            latin = latin.isEmpty() && !Transliteration.applies(listed.full()) ? listed.full() : latin;
        } else if (cyrillic.isEmpty() && isCyrillic(listed.full())) {
            cyrillic = listed.full();
        }
        return new PersonName(
                new Bilingual(
                        own.title().bg().isEmpty()
                                ? listed.title().bg()
                                : own.title().bg(),
                        own.title().en().isEmpty()
                                ? listed.title().en()
                                : own.title().en()),
                own.given(),
                own.middle(),
                own.family(),
                latin.isEmpty() ? person.latin() : latin,
                cyrillic);
    }

    private static boolean isCyrillic(String text) {
        return !NameParts.Texts.bilingual(text).bg().isEmpty();
    }

    private static List<String> aliases(Participant row, PersonName name, ListedPerson person) {
        var aliases = new LinkedHashSet<>(row.aliases());
        var listed = NameParts.of(person).full();
        var known = new LinkedHashSet<String>();
        for (var each : List.of(name.full(), name.latin(), name.cyrillic())) {
            known.add(Folding.fold(each));
        }
        row.aliases().forEach(alias -> known.add(Folding.fold(alias)));
        if (!person.fullName().isEmpty() && !known.contains(Folding.fold(listed))) {
            aliases.add(listed);
        }
        if (person.emailUsable()
                && !row.email().isEmpty()
                && !row.email().equalsIgnoreCase(person.email())
                && !known.contains(Folding.fold(person.email()))) {
            aliases.add(person.email());
        }
        return List.copyOf(aliases);
    }

    private static Bilingual position(Bilingual own, String listed) {
        if (listed.isEmpty() || listed.equals(own.bg()) || listed.equals(own.en())) {
            return own;
        }
        var side = NameParts.Texts.bilingual(listed);
        return side.bg().isEmpty() ? new Bilingual(own.bg(), side.en()) : new Bilingual(side.bg(), own.en());
    }

    private static EnumSet<Role> roles(Participant row, ListedPerson person) {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(row.roles());
        roles.addAll(person.roles());
        return roles;
    }

    private static String note(String own, String listed) {
        if (listed.isEmpty() || own.contains(listed)) {
            return own;
        }
        return own.isEmpty() ? listed : own + "\n" + listed;
    }
}
