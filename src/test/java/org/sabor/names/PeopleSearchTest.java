package org.sabor.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sabor.model.Id;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantEdits;
import org.sabor.model.PartnerRole;
import org.sabor.model.Seminar;
import org.sabor.model.SmallSeminar;
import org.sabor.sample.Sample;

final class PeopleSearchTest {
    private final SmallSeminar small = new SmallSeminar();
    private final Participant stela =
            small.addressed("Стела", "Василева", small.organisation("БАИК", "BG", PartnerRole.NONE), "sv@a.example");
    private final Participant rositsa = small.person("Росица", "Стелиянова", null);
    private final Participant lukasz = small.person("Łukasz", "Żółkiewski", null);
    private final Participant group =
            small.group("Стажанти", 8, small.organisation("Стеларис", "GR", PartnerRole.NONE));
    private final Participant itself = small.group("", null, small.organisation("Castellum", "IT", PartnerRole.NONE));

    private List<Participant> find(String typed) {
        return PeopleSearch.in(small.seminar()).find(typed, 6, _ -> true).first();
    }

    @Test
    void peopleAreFoundByPartsOfNamesInEitherScriptAndByWhereTheyComeFrom() {
        assertEquals(List.of(lukasz), find("zolk"));
        assertEquals(List.of(lukasz), find("ŻÓŁK ł"));
        assertEquals(List.of(rositsa), find("stelianova"));
        assertEquals(List.of(rositsa), find("ст рос"));
        assertEquals(List.of(stela), find("баик"));
        assertEquals(List.of(stela), find("baik vas"));
        assertEquals(List.of(stela), find("SV@A"));
        assertEquals(List.of(itself), find("castel"));
        assertEquals(List.of(), find("xyz"));
        assertEquals(List.of(), find("  "));
    }

    @Test
    void whoseNameBeginsSoComesFirst() {
        assertEquals(List.of(rositsa, stela, itself, group), find("стел"));
        assertEquals(
                List.of(stela, rositsa, itself, group),
                PeopleSearch.in(small.seminar())
                        .find("стел", 6, row -> !row.equals(rositsa))
                        .first());
        var two = PeopleSearch.in(small.seminar()).find("стел", 2, _ -> true);
        assertEquals(List.of(rositsa, stela), two.first());
        assertEquals(4, two.all());
    }

    @Test
    void theSearchFollowsTheList() {
        var seminar = small.seminar();
        var search = PeopleSearch.in(seminar);
        assertSame(search, search.after(seminar));
        var renamed = seminar.apply(ParticipantEdits.change(seminar, stela.withName(lukasz.name())));
        var after = search.after(renamed);
        assertEquals(
                List.of(stela.id(), lukasz.id()),
                ids(after.find("żółk", 6, _ -> true).first()));
        var without = renamed.apply(ParticipantEdits.remove(renamed, List.of(lukasz)));
        assertEquals(
                List.of(stela.id()),
                ids(after.after(without).find("żółk", 6, _ -> true).first()));
    }

    private static List<Id<Participant>> ids(List<Participant> rows) {
        return rows.stream().map(Participant::id).toList();
    }

    @Test
    void namesakesAreThoseOfTheSameNameInWhateverLetters() {
        var latin = small.person("Rositsa", "Steliyanova", null);
        var turned = small.person("Стелиянова", "Росица", null);
        small.person("Росица", "Стелиянова", null);
        var elsewhere = small.addressed("Росица", "Стелиянова", null, "other@b.example");
        var mine = small.addressed("Росица", "Стелиянова", null, "mine@b.example");
        var office = small.addressed("Иван", "Петров", null, "mine@b.example");
        var seminar = small.seminar();
        var namesakes = new Namesakes(seminar);
        var found = namesakes.of(mine, seminar);
        assertTrue(found.containsAll(List.of(latin, turned, rositsa)), found.toString());
        assertEquals(4, found.size());
        assertTrue(!found.contains(elsewhere) && !found.contains(office));

        var renamed = seminar.apply(ParticipantEdits.change(seminar, latin.withName(lukasz.name())));
        namesakes.follow(renamed);
        assertEquals(3, namesakes.of(mine, renamed).size());
        assertEquals(List.of(latin.id()), ids(namesakes.of(lukasz, renamed)));
        namesakes.follow(seminar);
        assertEquals(4, namesakes.of(mine, seminar).size(), "taken back");
        assertEquals(List.of(), namesakes.of(lukasz, seminar));
    }

    @Test
    void twentyThousandPeopleAreSearchedBetweenTwoKeys() {
        Seminar seminar = Sample.large(20_000, 2, 3).seminar();
        long start = System.nanoTime();
        var search = PeopleSearch.in(seminar);
        long made = System.nanoTime();
        var namesakes = new Namesakes(seminar);
        long known = System.nanoTime();
        var typing = List.of("а", "ма", "мар", "мари", "мария", "мария и", "xyz", "иван", "община", "@b");
        for (int round = 0; round < 10; round++) {
            typing.forEach(typed -> search.find(typed, 6, _ -> true));
        }
        long warm = System.nanoTime();
        long slowestSearch = 0;
        long slowestNamesakes = 0;
        for (var typed : typing) {
            long from = cpuTime();
            var found = search.find(typed, 6, _ -> true);
            long then = cpuTime();
            for (var hit : found.first().stream().limit(1).toList()) {
                namesakes.of(hit, seminar);
            }
            slowestSearch = Math.max(slowestSearch, then - from);
            slowestNamesakes = Math.max(slowestNamesakes, cpuTime() - then);
        }
        System.out.printf(
                "20,000 people: search made in %d ms, namesakes in %d ms, warmed up in %d ms, then at most %d ms + %d"
                        + " ms%n",
                (made - start) / 1_000_000,
                (known - made) / 1_000_000,
                (warm - known) / 1_000_000,
                slowestSearch / 1_000_000,
                slowestNamesakes / 1_000_000);
        assertTrue(slowestSearch + slowestNamesakes < 100_000_000, slowestSearch + " + " + slowestNamesakes);
    }

    /// Of this thread, so that other work on the computer does not count.
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
