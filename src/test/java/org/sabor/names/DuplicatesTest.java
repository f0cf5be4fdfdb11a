package org.sabor.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sabor.model.DistinctParticipants;
import org.sabor.model.Participant;
import org.sabor.model.PartnerRole;
import org.sabor.model.SmallSeminar;

final class DuplicatesTest {
    private final SmallSeminar small = new SmallSeminar();

    @Test
    void everyPairOnceTheLikeliestFirst() {
        var haskovo = small.organisation("Община Хасково", "BG", PartnerRole.LEAD);
        var rositsa = small.person("Росица", "Стелиянова", haskovo);
        var latin = small.person("Rositsa", "Steliyanova", null);
        var longer = small.person("Росица", "Петрова Стелиянова", haskovo);
        small.person("Иван", "Петров", haskovo);
        small.person("Иванка", "Петрова", haskovo);
        small.group("Росица Стелиянова", 3, haskovo);
        var again = small.person("РОСИЦА", "СТЕЛИЯНОВА", null);
        assertEquals(
                List.of(
                        pair(rositsa, again, Likeness.SAME_NAME),
                        pair(rositsa, latin, Likeness.OTHER_LETTERS),
                        pair(latin, again, Likeness.OTHER_LETTERS),
                        pair(rositsa, longer, Likeness.SHORTER_NAME)),
                Duplicates.people(small.seminar()));
    }

    @Test
    void whoIsSaidToBeSomebodyElseIsNotProposedAgain() {
        var one = small.person("Росица", "Стелиянова", null);
        var two = small.person("Rositsa", "Steliyanova", null);
        var three = small.person("Rosica", "Stelianova", null);
        small.row(new DistinctParticipants(small.ids.next(), two.id(), one.id()));
        assertEquals(
                List.of(pair(one, three, Likeness.OTHER_SPELLING), pair(two, three, Likeness.OTHER_SPELLING)),
                Duplicates.people(small.seminar()));
    }

    @Test
    void aliasesAreNamesAndAddressesToo() {
        var one = small.row(
                small.person("Росица", "Стелиянова", null).withAliases(List.of("Росица Колева", "r.koleva@x.example")));
        var two = small.person("Росица", "Колева", null);
        assertEquals(List.of(pair(one, two, Likeness.SAME_NAME)), Duplicates.people(small.seminar()));
        var three = small.row(small.person("Някой", "Друг", null).withAliases(List.of("R.Koleva@X.example")));
        assertEquals(
                List.of(pair(one, two, Likeness.SAME_NAME), pair(one, three, Likeness.SAME_EMAIL)),
                Duplicates.people(small.seminar()));
    }

    @Test
    void organisationsAreFoundInAnyOrderAndScript() {
        var haskovo = small.organisation("Община Хасково", "BG", PartnerRole.LEAD);
        var quoted = small.organisation("„ОБЩИНА  ХАСКОВО“", "", PartnerRole.NONE);
        var latin = small.organisation("Obshtina Haskovo", "BG", PartnerRole.NONE);
        var order = small.organisation("Хасково, община", "BG", PartnerRole.NONE);
        small.organisation("Община Харманли", "BG", PartnerRole.NONE);
        small.organisation("Областна администрация Хасково", "BG", PartnerRole.NONE);
        var pairs = Duplicates.organisations(small.seminar());
        assertEquals(6, pairs.size());
        assertEquals(new LikelyPair<>(haskovo, quoted, Likeness.SAME_NAME, false), pairs.getFirst());
        assertEquals(
                List.of(Likeness.OTHER_LETTERS, Likeness.OTHER_LETTERS),
                pairs.stream()
                        .filter(pair -> pair.second().equals(latin))
                        .map(LikelyPair::likeness)
                        .toList());
        assertEquals(
                3, pairs.stream().filter(pair -> pair.second().equals(order)).count());
    }

    private static LikelyPair<Participant> pair(Participant one, Participant two, Likeness likeness) {
        return new LikelyPair<>(one, two, likeness, false);
    }
}
