package org.sabor.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Id;
import org.sabor.model.Organisation;
import org.sabor.model.Participant;
import org.sabor.model.Rows;
import org.sabor.model.Seminar;

/// Finds people of a long list while somebody types: by parts of their names in any script, without accents, by their
/// organisation and their e-mail address. Made once, and followed cheaply as the list changes.
public final class PeopleSearch {
    /// The likeliest of those who fit.
    ///
    /// @param all how many fit
    public record Found(List<Participant> first, int all) {
        public Found {
            first = List.copyOf(first);
        }
    }

    private record Entry(Participant row, @Nullable Organisation organisation, String name, String all) {}

    private record Hit(Entry entry, int rank) {}

    private static final Found NOBODY = new Found(List.of(), 0);

    private final Rows<Participant> participants;
    private final Rows<Organisation> organisations;
    private final List<Entry> entries;

    private PeopleSearch(Seminar seminar, List<Entry> before) {
        participants = seminar.participants();
        organisations = seminar.organisations();
        entries = new ArrayList<>(participants.size());
        var known = HashMap.<Id<Participant>, Entry>newHashMap(before.size());
        before.forEach(entry -> known.put(entry.row().id(), entry));
        var places = new IdentityHashMap<Organisation, String>();
        for (var row : participants) {
            var organisation = seminar.organisationOf(row);
            var entry = known.get(row.id());
            entries.add(entry != null && isOf(entry, row, organisation) ? entry : entry(row, organisation, places));
        }
    }

    /// The search in this seminar.
    public static PeopleSearch in(Seminar seminar) {
        return new PeopleSearch(seminar, List.of());
    }

    /// The search in the same seminar after an edit: this one, where nobody on the list has changed.
    @SuppressWarnings("ReferenceEquality") // unchanged rows are the same list
    public PeopleSearch after(Seminar now) {
        return now.participants() == participants && now.organisations() == organisations
                ? this
                : new PeopleSearch(now, entries);
    }

    @SuppressWarnings("ReferenceEquality") // unchanged rows are the same
    private static boolean isOf(Entry entry, Participant row, @Nullable Organisation organisation) {
        return entry.row == row && entry.organisation == organisation;
    }

    private static Entry entry(Participant row, @Nullable Organisation organisation, Map<Organisation, String> places) {
        var name = row.name();
        var names = Stream.concat(
                        Stream.of(
                                name.full(),
                                name.latin(),
                                name.cyrillic(),
                                row.groupName().bg(),
                                row.groupName().en()),
                        row.aliases().stream())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        var place = organisation == null ? "" : places.computeIfAbsent(organisation, PeopleSearch::place);
        var found = SearchText.of(
                row.isPerson() || !names.isEmpty() || organisation == null
                        ? names
                        : organisation.name().bg() + ' ' + organisation.name().en());
        return new Entry(row, organisation, found, found + '\n' + place + '\n' + SearchText.of(row.email()));
    }

    private static String place(Organisation organisation) {
        var names = organisation.name().bg()
                + ' '
                + organisation.name().en()
                + ' '
                + String.join(" ", organisation.aliases());
        return SearchText.of(names);
    }

    /// Those who fit: first whose names begin so, in the letters typed and then in others; then whose names have it
    /// somewhere, then the others; among equals those the predicate holds for, then by name.
    ///
    /// @param most how many to give
    public Found find(String typed, int most, Predicate<Participant> sooner) {
        var query = SearchQuery.of(typed);
        if (query.isEmpty()) {
            return NOBODY;
        }
        var order = Comparator.comparingInt(Hit::rank)
                .thenComparing(hit -> hit.entry().name());
        var best = new ArrayList<Hit>(most + 1);
        int all = 0;
        for (var entry : entries) {
            if (!query.matches(entry.all)) {
                continue;
            }
            all++;
            var hit = new Hit(entry, 2 * place(query, entry.name) + (sooner.test(entry.row) ? 0 : 1));
            if (best.size() < most || order.compare(hit, best.getLast()) < 0) {
                insert(best, hit, order);
                if (best.size() > most) {
                    best.removeLast();
                }
            }
        }
        return new Found(best.stream().map(hit -> hit.entry().row()).toList(), all);
    }

    private static int place(SearchQuery query, String name) {
        if (query.beginsWords(name, true)) {
            return 0;
        }
        return query.beginsWords(name, false) ? 1 : query.matches(name) ? 2 : 3;
    }

    private static void insert(List<Hit> best, Hit hit, Comparator<Hit> order) {
        int at = best.size();
        while (at > 0 && order.compare(hit, best.get(at - 1)) < 0) {
            at--;
        }
        best.add(at, hit);
    }
}
