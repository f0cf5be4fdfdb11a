package org.sabor.ui.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.Participant;
import org.sabor.model.Row;
import org.sabor.model.Seminar;
import org.sabor.model.Session;
import org.sabor.model.Speaker;
import org.sabor.model.Visit;
import org.sabor.names.PeopleSearch;
import org.sabor.names.SearchQuery;
import org.sabor.names.SearchText;
import org.sabor.ui.kit.DayTexts;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Place;

/// All that can be found by name at one moment of the seminar. It holds the texts to look in, so it is made on a
/// worker, and what it gives are values.
final class Everything {
    private static final int MOST = 8;

    /// What was found of one kind, the likeliest first.
    ///
    /// @param all how many there are
    /// @param rank how well the first fits; 0 is best
    record Group(Kind kind, List<Thing> first, int all, int rank) {
        Group {
            first = List.copyOf(first);
        }
    }

    private record Entry(Thing thing, String name, String all) {
        static Entry of(Thing thing) {
            var name =
                    SearchText.of(thing.otherName().isEmpty() ? thing.name() : thing.name() + ' ' + thing.otherName());
            return new Entry(thing, name, thing.about().isEmpty() ? name : name + '\n' + SearchText.of(thing.about()));
        }
    }

    private record Hit(Entry entry, int rank) {}

    private final Seminar seminar;
    private final Messages messages;
    private final Navigator navigator;
    private final List<Thing> others;
    private final PeopleSearch people;
    private final List<Entry> entries;

    private Everything(
            Seminar seminar, Messages messages, Navigator navigator, List<Thing> others, PeopleSearch people) {
        this.seminar = seminar;
        this.messages = messages;
        this.navigator = navigator;
        this.others = others;
        this.people = people;
        this.entries = Stream.of(sessions(), organisations(), visits(), speakers(), others.stream())
                .flatMap(things -> things)
                .map(Entry::of)
                .toList();
    }

    /// All in this seminar.
    ///
    /// @param others what is no row: documents, commands
    static Everything in(Seminar seminar, Messages messages, Navigator navigator, List<Thing> others) {
        return new Everything(seminar, messages, navigator, List.copyOf(others), PeopleSearch.in(seminar));
    }

    /// The same at a later moment; what has not changed is not made anew.
    @SuppressWarnings("ReferenceEquality") // an unchanged seminar is the same
    Everything after(Seminar now, List<Thing> with) {
        return now == seminar && with.equals(others)
                ? this
                : new Everything(now, messages, navigator, List.copyOf(with), people.after(now));
    }

    private Stream<Thing> sessions() {
        return seminar.daysInOrder().stream()
                .flatMap(day -> seminar.sessionsOf(day.id()).stream()
                        .map(row -> thing(Kind.SESSION, Place.AGENDA, row, row.topic(), when(row))));
    }

    private String when(Session row) {
        var times = DayTexts.times(row.start(), row.end(), messages);
        var day = DayTexts.day(seminar.days().require(row.day()), messages);
        return times.isEmpty() ? day : day + ", " + times;
    }

    private Stream<Thing> organisations() {
        return seminar.organisations().stream().map(row -> {
            var country = messages.country(row.country().code());
            var otherNames = row.name().bg() + ' ' + row.name().en() + ' ' + String.join(" ", row.aliases());
            return new Thing(
                    Kind.ORGANISATION,
                    row.name().in(messages.language()),
                    otherNames,
                    country,
                    () -> navigator.show(Place.SETTINGS, row));
        });
    }

    private Stream<Thing> visits() {
        return seminar.visits().stream()
                .map((Visit row) -> thing(
                        Kind.VISIT, Place.VISITS, row, row.name(), row.place().in(messages.language())));
    }

    private Stream<Thing> speakers() {
        return seminar.speakers().stream().map(this::speaker);
    }

    private Thing speaker(Speaker row) {
        var person = seminar.participants().require(row.participant());
        var name = person.name();
        return new Thing(
                Kind.SPEAKER,
                seminar.nameOf(person, messages.language()),
                name.full() + ' ' + name.latin() + ' ' + name.cyrillic(),
                row.roleText().in(messages.language()),
                () -> navigator.show(Place.SPEAKERS, row));
    }

    private Thing thing(Kind kind, Place place, Row<?> row, Bilingual name, String about) {
        return new Thing(
                kind,
                name.in(messages.language()),
                name.bg() + ' ' + name.en(),
                about,
                () -> navigator.show(place, row));
    }

    private Thing thing(Participant row) {
        var organisation = seminar.organisationOf(row);
        return new Thing(
                Kind.PERSON,
                seminar.nameOf(row, messages.language()),
                organisation == null ? "" : organisation.name().in(messages.language()),
                () -> navigator.show(Place.PARTICIPANTS, row));
    }

    /// What fits, by kind: first the kind of which something fits best, then in the order of the kinds. Within a
    /// kind: what begins so, where a word begins so, where a word has it, where only what is said beside the name
    /// has it; among equals by name.
    List<Group> find(String typed) {
        var query = SearchQuery.of(typed);
        if (query.isEmpty()) {
            return List.of();
        }
        var groups = new ArrayList<Group>();
        var persons = people.find(typed, MOST, _ -> false);
        if (persons.all() > 0) {
            var first = persons.first().stream().map(this::thing).toList();
            groups.add(new Group(
                    Kind.PERSON,
                    first,
                    persons.all(),
                    rankOfPerson(query, persons.first().getFirst())));
        }
        others(query).forEach((kind, hits) -> groups.add(group(kind, hits)));
        groups.sort(Comparator.comparingInt(Group::rank).thenComparing(Group::kind));
        return groups;
    }

    private int rankOfPerson(SearchQuery query, Participant row) {
        var name = row.name();
        var other = name.full() + ' ' + name.latin() + ' ' + name.cyrillic();
        return rank(
                query, Entry.of(new Thing(Kind.PERSON, seminar.nameOf(row, messages.language()), other, "", () -> {})));
    }

    private Map<Kind, List<Hit>> others(SearchQuery query) {
        var found = new EnumMap<Kind, List<Hit>>(Kind.class);
        for (var entry : entries) {
            if (query.matches(entry.all)) {
                found.computeIfAbsent(entry.thing.kind(), _ -> new ArrayList<>())
                        .add(new Hit(entry, rank(query, entry)));
            }
        }
        return found;
    }

    private static Group group(Kind kind, List<Hit> hits) {
        var order = Comparator.comparingInt(Hit::rank)
                .thenComparing(hit -> hit.entry().thing().name());
        var first = hits.stream().sorted(order).limit(MOST).toList();
        return new Group(
                kind,
                first.stream().map(hit -> hit.entry().thing()).toList(),
                hits.size(),
                first.getFirst().rank());
    }

    private static int rank(SearchQuery query, Entry entry) {
        if (query.beginsWords(entry.name, false)) {
            return query.beginsText(entry.name) ? 0 : 1;
        }
        return query.matches(entry.name) ? 2 : 3;
    }
}
