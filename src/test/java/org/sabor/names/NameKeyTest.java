package org.sabor.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sabor.model.Country;

/// The test vectors of DOMAIN 4.7, and what else the keys overlook or keep apart.
final class NameKeyTest {
    @ParameterizedTest
    @CsvSource({
        "Росица Стелиянова, Rositsa Steliyanova",
        "Ивелина Кадири, Ivelina Kadiri",
        "Χρήστος Γεωργίου, Christos Georgiou",
        "Łukasz Wójcik, Lukasz Wojcik",
        "Inga Bērziņa, Inga Berzina",
        "Ştefan Ţurcanu, Ștefan Țurcanu",
        "João Gonçalves, Joao Goncalves",
        "Anna Groß, Anna Gross",
    })
    void equalByLettersAndThenBySoundToo(String one, String other) {
        assertEquals(NameKey.of(one).base(), NameKey.of(other).base());
        assertEquals(1, level(one, other));
        assertTrue(sameSound(one, other));
    }

    @ParameterizedTest
    @CsvSource({
        "Росица Стелиянова, Rosica Stelianova",
        "Росица Стелиянова, ROSICA STELIQNOVA",
        "Росица Стелиянова, Стелиянова Росица",
        "Желязко Щерев, Jeliazko Shterev",
        "Желязко Щерев, Jelqzko 6terev",
        "Чавдар Шишков, 4avdar 6i6kov",
        "Чавдар Шишков, Čavdar Šiškov",
        "Юлия Цветанова, Yuliya Tsvetanova",
        "Юлия Цветанова, Julija Cvetanova",
        "Георги Петков, Georgi Petkoff",
        "Кръстьо Въчев, Krustio Vutchev",
        "Михаил Хаджиев, Mikhail Hadjiev",
        "Христо Ангелов, Christo Angelov",
        "Христо Ангелов, Xristo Angelov",
        "Χρήστος Γεωργίου, Hristos Georgiou",
        "Jörg Müller, Joerg Mueller",
        "Kovács István, Istvan Kovacs",
    })
    void equalBySoundAlone(String one, String other) {
        assertNotEquals(NameKey.of(one).base(), NameKey.of(other).base());
        assertEquals(2, level(one, other));
        assertTrue(sameSound(one, other));
    }

    @ParameterizedTest
    @CsvSource({"Росица Стелиянова, Росица Петрова Стелиянова", "José Muñoz Álvarez, Jose Munoz"})
    void aPartOfTheOther(String one, String other) {
        assertEquals(3, level(one, other));
        assertEquals(3, level(other, one));
    }

    /// Near as they are, these are different people: even of one organisation and country, even when one of them is
    /// written in official Latin.
    @ParameterizedTest
    @CsvSource({
        "Мария Иванова, Марина Иванова",
        "Иван Петров, Иванка Петрова",
        "Петър Иванов, Петя Иванова",
        "Димитър Колев, Димитър Калев",
        "Жана Петрова, Яна Петрова",
        "Inga Bērziņa, Ingus Bērziņš",
        // And of the same kind:
        "Стоян Христов, Стояна Христова",
        "Vanya Stoyanov, Vanya Stoyanova",
        "Νίκος Παπαδόπουλος, Νίκη Παπαδοπούλου",
        "Jan Wiśniewski, Janina Wiśniewska",
        "Ана Станева, Анастас Станев",
        "Иван Петров, Петър Иванов",
        "Anna Nowak, Anny Nowik",
    })
    void differentPeople(String one, String other) {
        for (var left : List.of(one, Transliteration.latin(one))) {
            for (var right : List.of(other, Transliteration.latin(other))) {
                assertNull(neighbour(left).likeness(neighbour(right)), left + " = " + right);
                assertNull(neighbour(right).likeness(neighbour(left)), right + " = " + left);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Росица Стелиянова, Росица Стеилянова",
        "Росица Стелиянова, Росица Стелияова",
        "Георги Иванов, Геогри Иванов",
        "Ангел Костадинов, Ангел Костадинв",
        "Eleni Papadopoulou, Eleni Papadopulou",
        "Katarzyna Wiśniewska, Katarzyna Wisniwska",
    })
    void aSlipOfTheHandInOneOrganisation(String one, String other) {
        var likeness = neighbour(one).likeness(neighbour(other));
        assertTrue(likeness == Likeness.SIMILAR_NAME || likeness == Likeness.OTHER_SPELLING, () -> "" + likeness);
        assertNotEquals(Likeness.SIMILAR_NAME, stranger(one).likeness(stranger(other)));
    }

    @ParameterizedTest
    @CsvSource({
        "проф. д-р Иван Петров, Иван Петров",
        "доц.инж. Иван Петров, Иван ПЕТРОВ",
        "Dr. Käthe Möwe, Kathe Mowe",
        "Prof. Dr.-Ing. Jürgen Weiß, Jurgen Weiss",
        "Иван  Петров, 'Иван\u00a0Петров'",
        "Йордан Чолаков, И\u0306ордан Чолаков",
        "Ива\u200bн Пет\u00adров\ufeff, Иван Петров",
        "Мария Иванова, Мapия Ивaнова",
        "НИКОЛА ТОДОРОВ, HИKOЛA TOДOPOB",
        "Ivanka Petrova, Ivanka Реtrоvа",
        "Siobhán O’Neill, Siobhan ONeill",
        "Jean-Pierre Dupont, Jean Pierre Dupont",
        "Jan van den Berg, Jan Vandenberg",
        "Ѝва Ѝванова, Ива Иванова",
        "ﬁlip Ｎovak, Filip Novak",
        "İpek Işıl, ipek isil",
    })
    void whatDoesNotMatter(String one, String other) {
        assertEquals(Likeness.SAME_NAME, NameKey.of(one).likeness(NameKey.of(other)), NameKey.of(one) + "");
    }

    @Test
    void reasonsAreToldApart() {
        assertEquals(Likeness.OTHER_LETTERS, likeness("Росица Стелиянова", "Rositsa Steliyanova"));
        assertEquals(Likeness.OTHER_ORDER, likeness("Росица Стелиянова", "STELIYANOVA, Rositsa"));
        assertEquals(Likeness.OTHER_SPELLING, likeness("Росица Стелиянова", "Stelianova Rosica"));
        assertEquals(Likeness.OTHER_SPELLING, likeness("Ελένη Παπαδοπούλου", "Елени Пападопулу"));
    }

    @Test
    void partsHoldOnlyAmongPeopleOfOneOrganisationOrCountry() {
        assertNull(stranger("Росица Стелиянова").likeness(stranger("Росица Петрова Стелиянова")));
        assertEquals(
                Likeness.SHORTER_NAME,
                of("Росица Стелиянова", "", "BG").likeness(of("Росица Петрова Стелиянова", "", "BG")));
        assertNull(of("Росица Стелиянова", "", "BG").likeness(of("Росица Петрова Стелиянова", "", "GR")));
        assertNull(neighbour("Росица").likeness(neighbour("Росица Стелиянова")), "one word is too little");
    }

    @Test
    void anAddressIsStrongWithTheNameAndWeakWithoutIt() {
        var office = Particulars.of(List.of("Росица Стелиянова"), List.of(" Office@x.example "), List.of(), NONE);
        var same = Particulars.of(List.of("Rosica Stelianova"), List.of("OFFICE@X.EXAMPLE"), List.of(), NONE);
        var other = Particulars.of(List.of("Иван Петров"), List.of("office@x.example"), List.of(), NONE);
        assertEquals(Likeness.SAME_EMAIL_AND_NAME, office.likeness(same));
        assertEquals(Likeness.SAME_EMAIL, office.likeness(other));
    }

    @Test
    void whatHasNoLettersIsLikeNothing() {
        assertNull(NameKey.of(" - . ’").likeness(NameKey.of("")));
        assertTrue(NameKey.of("!?").isEmpty());
        assertEquals(1, level("проф.", "Проф"), "a title alone is better than nothing");
    }

    @Test
    void readingsOfAWordAreLimited() {
        assertTrue(Sounds.of("c".repeat(200) + "uya".repeat(50)).size() <= Sounds.LIMIT);
        assertEquals(Sounds.of("c".repeat(Sounds.HEARD)), Sounds.of("c".repeat(10_000)), "a text pasted by mistake");
        assertEquals(1, Sounds.of("щъркел").size());
        assertEquals(Set.of("petar", "pet@r"), Sounds.of("petar"));
    }

    @Test
    void mixedAlphabetsAreNoticed() {
        assertTrue(LookAlikes.mixed("Иван Пeтров"), "a Latin e");
        assertEquals("Иван Петров", LookAlikes.resolved("Иван Пeтров"));
        assertEquals("Petrova", LookAlikes.resolved("Реtrоvа"));
        assertEquals("НИКОЛА", LookAlikes.resolved("HИKOЛA"));
        assertEquals("Νίκος", LookAlikes.resolved("Nίκoς"));
        assertEquals("Иван Petrov", LookAlikes.resolved("Иван Petrov"));
        assertFalse(LookAlikes.mixed("Иван Petrov 6ti"));
    }

    private static final Country NONE = Country.NOT_STATED;

    private static @Nullable Likeness likeness(String one, String other) {
        return NameKey.of(one).likeness(NameKey.of(other));
    }

    private static int level(String one, String other) {
        var likeness = likeness(one, other);
        return likeness == null ? -1 : likeness.level();
    }

    private static boolean sameSound(String one, String other) {
        var words = NameKey.of(one).words();
        var others = NameKey.of(other).words();
        int[] partners = WordPairs.of(words, others);
        return words.size() == others.size() && Arrays.stream(partners).allMatch(partner -> partner >= 0);
    }

    private static Particulars neighbour(String name) {
        return of(name, "Община Пример", "BG");
    }

    private static Particulars stranger(String name) {
        return of(name, "", "");
    }

    private static Particulars of(String name, String organisation, String country) {
        return Particulars.of(List.of(name), List.of(), List.of(organisation), new Country(country));
    }
}
