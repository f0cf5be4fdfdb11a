package org.sabor.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.sabor.model.Id;
import org.sabor.model.Organisation;
import org.sabor.model.Participant;
import org.sabor.model.Row;
import org.sabor.model.Seminar;

/// The pairs of rows that may be the same: proposed, never decided (DOMAIN 4.6).
public final class Duplicates {
    private Duplicates() {}

    /// All pairs of people who may be the same person, the likeliest first, each pair once; without those of whom
    /// somebody has said that they are not.
    public static List<LikelyPair<Participant>> people(Seminar seminar) {
        var distinct = new HashSet<Set<Id<Participant>>>();
        seminar.distinctParticipants().forEach(pair -> distinct.add(Set.of(pair.first(), pair.second())));
        var people =
                seminar.participants().stream().filter(Participant::isPerson).toList();
        return pairs(people, person -> Particulars.of(seminar, person), distinct);
    }

    /// All pairs of organisations that may be the same, the likeliest first, each pair once; without those of which
    /// somebody has said that they are not.
    public static List<LikelyPair<Organisation>> organisations(Seminar seminar) {
        var distinct = new HashSet<Set<Id<Organisation>>>();
        seminar.distinctOrganisations().forEach(pair -> distinct.add(Set.of(pair.first(), pair.second())));
        return pairs(seminar.organisations(), Particulars::of, distinct);
    }

    private static <R extends Row<R>> List<LikelyPair<R>> pairs(
            List<R> rows, Function<R, Particulars> particulars, Set<Set<Id<R>>> distinct) {
        var earlier = new PeopleIndex<R>();
        var pairs = new ArrayList<LikelyPair<R>>();
        for (var row : rows) {
            var own = particulars.apply(row);
            for (var match : earlier.matches(own)) {
                if (!distinct.contains(Set.of(match.who().id(), row.id()))) {
                    pairs.add(new LikelyPair<>(match.who(), row, match.likeness(), match.otherEmail()));
                }
            }
            earlier.add(row, own);
        }
        pairs.sort(Comparator.<LikelyPair<R>, Likeness>comparing(LikelyPair::likeness)
                .thenComparing(LikelyPair::otherEmail)
                .thenComparing(pair -> pair.first().id())
                .thenComparing(pair -> pair.second().id()));
        return pairs;
    }
}
