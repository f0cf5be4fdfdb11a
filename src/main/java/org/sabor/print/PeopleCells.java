package org.sabor.print;

import java.util.Collection;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Country;
import org.sabor.model.HeadCount;
import org.sabor.model.Participant;
import org.sabor.model.Seminar;
import org.sabor.print.engine.Style;
import org.sabor.print.engine.Text;

/// What the columns of every list of people say: number, name, organisation, position, country, role (DOMAIN R3).
final class PeopleCells {
    private final Seminar seminar;
    private final Wording wording;

    PeopleCells(Seminar seminar, Wording wording) {
        this.seminar = seminar;
        this.wording = wording;
    }

    /// The number of a row.
    static Text number(int number) {
        return Text.of(Integer.toString(number));
    }

    /// A person's name in the document's language with the title before it, and below it the other spelling, Latin or
    /// Bulgarian. People whose names nobody knows: „представители“ or the group's own name, and how many they are.
    Text name(Participant participant) {
        return participant.isPerson()
                ? personName(participant)
                : unnamed(participant).below(wording.remark(each -> heads(participant, each)));
    }

    /// The same of people only; empty where there is no name to write.
    Text personName(Participant participant) {
        var language = wording.language();
        var name = participant.name();
        var other = name.in(language.other());
        var own = Text.of(name.withTitle(language));
        return other.equals(name.in(language))
                ? own
                : own.line(wording.both() ? name.withTitle(language.other()) : other, Style.SMALL);
    }

    private Text unnamed(Participant participant) {
        var group = participant.groupName();
        var organisation = seminar.organisationOf(participant);
        return group.isEmpty() || (organisation != null && organisation.name().equals(group))
                ? wording.say(each -> each.text("lists.representatives"))
                : wording.stacked(group);
    }

    /// „брой лица: 9“ or „брой лица: не е посочен“ of a group or an organisation.
    static String heads(Participant participant, Messages messages) {
        var count = participant.headCount();
        return messages.text(
                "lists.heads", count == null ? Message.of("lists.number-not-stated") : Integer.toString(count));
    }

    /// How many people these are, in words.
    static String heads(HeadCount count, Messages messages) {
        var known = Message.of("lists.people", count.known());
        if (count.stated()) {
            return messages.text(known);
        }
        return count.known() == 0
                ? messages.text("lists.only-groups", count.unknown())
                : messages.text("lists.at-least", known, count.unknown());
    }

    /// The organisation, or nothing where none is stated.
    Text organisation(Participant participant) {
        var organisation = seminar.organisationOf(participant);
        return organisation == null ? Text.EMPTY : wording.stacked(organisation.name());
    }

    /// The organisation, or the group where nobody is named: for a row in which somebody writes their own name.
    Text organisationOrGroup(Participant participant) {
        return participant.groupName().isEmpty() ? organisation(participant) : wording.stacked(participant.groupName());
    }

    Text position(Participant participant) {
        return wording.stacked(participant.position());
    }

    Text country(Participant participant) {
        return country(seminar.countryOf(participant));
    }

    /// The country as a part of another cell.
    Text countryInLine(Participant participant) {
        var country = seminar.countryOf(participant);
        return country.stated() ? wording.say(each -> each.country(country.code())) : Text.EMPTY;
    }

    Text country(Country country) {
        return country.stated() ? wording.stacked(each -> each.country(country.code())) : Text.EMPTY;
    }

    /// The highest role.
    Text role(Participant participant) {
        return wording.stacked(each -> each.text(participant.mainRole()));
    }

    /// Whether a column for positions would have anything to say.
    static boolean anyPosition(Collection<Participant> participants) {
        return participants.stream()
                .anyMatch(each -> each.isPerson() && !each.position().isEmpty());
    }

    /// Whether they come from more than one country, so that a list needs a column for it (DOMAIN 2.2).
    boolean manyCountries(Collection<Participant> participants) {
        return participants.stream()
                        .map(seminar::countryOf)
                        .filter(Country::stated)
                        .distinct()
                        .count()
                > 1;
    }
}
