package org.sabor.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sabor.model.Country;

/// How many of two thousand people are found again under another spelling, and how many wrong ones beside them. The
/// floors are what was measured, less a little.
final class MatchingQualityTest {
    private static final int COUNT = 2000;

    private static final Map<SpeltPeople.Kind, Double> FLOORS = Map.of(
            SpeltPeople.Kind.OFFICIAL, 1.0,
            SpeltPeople.Kind.OLDER, 0.98,
            SpeltPeople.Kind.FRENCH, 0.98,
            SpeltPeople.Kind.CHAT, 0.78,
            SpeltPeople.Kind.GREEK_OTHERWISE, 0.75,
            SpeltPeople.Kind.UMLAUTS_WRITTEN_OUT, 1.0,
            SpeltPeople.Kind.ACCENTS_LOST, 1.0,
            SpeltPeople.Kind.OTHER_ORDER, 1.0,
            SpeltPeople.Kind.MIDDLE_NAME_MISSING, 1.0,
            SpeltPeople.Kind.TYPING_SLIP, 0.75);

    private final List<SpeltPeople.Person> people = SpeltPeople.of(COUNT, 20260301);

    @Test
    void peopleAreFoundUnderTheOtherSpelling() {
        var index = index();
        var asked = new EnumMap<SpeltPeople.Kind, Integer>(SpeltPeople.Kind.class);
        var found = new EnumMap<SpeltPeople.Kind, Integer>(SpeltPeople.Kind.class);
        var right = new TreeMap<Integer, Integer>();
        var wrong = new TreeMap<Integer, Integer>();
        for (var person : people) {
            asked.merge(person.kind(), 1, Integer::sum);
            for (var match : index.matches(particulars(person, person.again()))) {
                boolean same = match.who().equals(person);
                (same ? right : wrong).merge(match.likeness().level(), 1, Integer::sum);
                if (same) {
                    found.merge(person.kind(), 1, Integer::sum);
                }
            }
        }
        var report = new StringBuilder("names: " + COUNT + " people asked for by another spelling\n");
        asked.forEach((kind, count) -> report.append("  %-20s %4d of %4d found, recall %.3f%n"
                .formatted(kind, found.getOrDefault(kind, 0), count, share(found.getOrDefault(kind, 0), count))));
        int all = found.values().stream().mapToInt(Integer::intValue).sum();
        report.append("  all: recall %.3f%n".formatted(share(all, COUNT)));
        precision(right, wrong)
                .forEach((level, share) -> report.append("  level %d: %d right, %d wrong, precision %.3f%n"
                        .formatted(level, right.getOrDefault(level, 0), wrong.getOrDefault(level, 0), share)));
        System.out.print(report);

        FLOORS.forEach((kind, floor) ->
                assertTrue(share(found.getOrDefault(kind, 0), asked.getOrDefault(kind, 0)) >= floor, kind.name()));
        assertTrue(share(all, COUNT) >= 0.93, "recall");
        var precision = precision(right, wrong);
        assertEquals(1, precision.getOrDefault(1, 0.0));
        assertTrue(precision.getOrDefault(2, 0.0) >= 0.99, "precision of level 2");
        assertTrue(precision.getOrDefault(4, 0.0) >= 0.93, "precision of level 4");
    }

    @Test
    void differentPeopleAreSeldomProposed() {
        var earlier = new PeopleIndex<SpeltPeople.Person>();
        var wrong = new TreeMap<Integer, Integer>();
        for (var person : people) {
            var particulars = particulars(person, person.name());
            for (var match : earlier.matches(particulars)) {
                wrong.merge(match.likeness().level(), 1, Integer::sum);
            }
            earlier.add(person, particulars);
        }
        System.out.println("names: wrong pairs among " + COUNT + " different people, by level: " + wrong);
        // The same three words in another order; Тодоров beside Теодоров and Маринов beside Мартинов in one office.
        assertEquals(0, wrong.getOrDefault(1, 0));
        assertTrue(wrong.getOrDefault(2, 0) <= 2);
        assertTrue(wrong.getOrDefault(4, 0) <= 12);
    }

    private static Map<Integer, Double> precision(Map<Integer, Integer> right, Map<Integer, Integer> wrong) {
        var precision = new TreeMap<Integer, Double>();
        for (int level = 1; level <= 4; level++) {
            int good = right.getOrDefault(level, 0);
            precision.put(level, share(good, good + wrong.getOrDefault(level, 0)));
        }
        return precision;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    private PeopleIndex<SpeltPeople.Person> index() {
        var index = new PeopleIndex<SpeltPeople.Person>();
        people.forEach(person -> index.add(person, particulars(person, person.name())));
        return index;
    }

    private static Particulars particulars(SpeltPeople.Person person, String name) {
        return Particulars.of(List.of(name), List.of(), List.of(person.organisation()), new Country(person.country()));
    }
}
