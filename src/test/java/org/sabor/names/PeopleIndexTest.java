package org.sabor.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sabor.model.Country;
import org.sabor.sample.Sample;

@Execution(ExecutionMode.CONCURRENT)
final class PeopleIndexTest {
    private final List<SpeltPeople.Person> people = SpeltPeople.of(700, 5);

    @Test
    void theIndexFindsWhatComparingEachWithEachFinds() {
        var index = new PeopleIndex<SpeltPeople.Person>();
        people.forEach(person -> index.add(person, particulars(person, person.name())));
        for (var person : people) {
            var asked = particulars(person, person.again());
            var expected = new HashMap<SpeltPeople.Person, Likeness>();
            for (var other : people) {
                var likeness = asked.likeness(particulars(other, other.name()));
                if (likeness != null) {
                    expected.put(other, likeness);
                }
            }
            assertEquals(expected, likenesses(index.matches(asked)), person.again());
        }
    }

    private static Map<SpeltPeople.Person, Likeness> likenesses(List<Match<SpeltPeople.Person>> matches) {
        var found = new HashMap<SpeltPeople.Person, Likeness>();
        matches.forEach(match -> found.put(match.who(), match.likeness()));
        return found;
    }

    @Test
    void theLikeliestComesFirst() {
        var index = new PeopleIndex<String>();
        add(index, "longer", "Росица Петрова Стелиянова", "", "Община Хасково");
        add(index, "mailbox", "Иван Иванов", "office@x.example", "");
        add(index, "namesake", "Росица Стелиянова", "other@x.example", "");
        add(index, "same", "Росица Стелиянова", "", "");
        add(index, "slip", "Росица Стелияонва", "", "Община Хасково");
        add(index, "colleague", "Rositsa Steliyanova", "", "Obshtina Haskovo");
        add(index, "herself", "Rosica Stelianova", "OFFICE@x.example", "");
        var asked = Particulars.of(
                List.of("Росица Стелиянова"),
                List.of("office@x.example"),
                List.of("Община Хасково"),
                new Country("BG"));
        var matches = index.matches(asked);
        assertEquals(
                List.of("herself", "same", "namesake", "colleague", "mailbox", "longer", "slip"),
                matches.stream().map(Match::who).toList());
        assertEquals(
                new Match<>("namesake", Likeness.SAME_NAME, true, false), matches.get(2), "most likely somebody else");
        assertEquals(new Match<>("colleague", Likeness.OTHER_LETTERS, false, true), matches.get(3));
    }

    private static void add(PeopleIndex<String> index, String who, String name, String email, String organisation) {
        index.add(who, Particulars.of(List.of(name), List.of(email), List.of(organisation), Country.NOT_STATED));
    }

    @Test
    void twentyThousandPeopleAreAskedForInSeconds() {
        var crowd = SpeltPeople.crowd(20_000, 9);
        var index = new PeopleIndex<SpeltPeople.Person>();
        long start = System.nanoTime();
        var particulars = new ArrayList<Particulars>();
        for (var person : crowd) {
            var own = particulars(person, person.name());
            particulars.add(own);
            index.add(person, own);
        }
        long built = System.nanoTime();
        int found = 0;
        for (var asked : particulars) {
            found += index.matches(asked).size();
        }
        long asked = System.nanoTime();
        System.out.printf(
                "names: index of %d people in %d ms, asked %d times in %d ms, %d matches%n",
                crowd.size(), (built - start) / 1_000_000, crowd.size(), (asked - built) / 1_000_000, found);
        assertTrue(asked - built < Duration.ofMillis(crowd.size()).toNanos(), "1 ms each at most");
    }

    @Test
    void duplicatesAmongFiveThousandAreFoundInSeconds() {
        var seminar = Sample.large(5000, 1, 3).seminar();
        long start = System.nanoTime();
        var pairs = Duplicates.people(seminar);
        long took = (System.nanoTime() - start) / 1_000_000;
        System.out.printf("names: %d pairs among %d participants in %d ms%n", pairs.size(), 5000, took);
        assertTrue(took < 10_000, took + " ms");
    }

    private static Particulars particulars(SpeltPeople.Person person, String name) {
        return Particulars.of(List.of(name), List.of(), List.of(person.organisation()), new Country(person.country()));
    }
}
