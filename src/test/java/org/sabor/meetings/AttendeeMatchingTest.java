package org.sabor.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sabor.message.Language;
import org.sabor.model.PartnerRole;
import org.sabor.model.Seminar;
import org.sabor.model.SmallSeminar;

/// Who the names of a report are (DOMAIN R22, `online-attendance.md` 1.6 and 1.7).
@Execution(ExecutionMode.CONCURRENT)
class AttendeeMatchingTest {
    private Seminar seminar = new SmallSeminar().seminar();

    @BeforeEach
    void people() {
        var small = new SmallSeminar();
        var first = small.organisation("Община Примерово", "BG", PartnerRole.PARTNER);
        var second = small.organisation("Община Другово", "BG", PartnerRole.PARTNER);
        small.addressed("Мария", "Колева", first, "m.koleva@primerovo.example");
        small.addressed("Иван", "Петров", first, "office@primerovo.example");
        small.addressed("Анна", "Стоева", first, "office@primerovo.example");
        small.person("Георги", "Ангелов", second);
        small.person("Петър", "Димитров", first);
        small.person("Петър", "Димитров", second);
        small.addressed("Jürgen", "Weiß", null, "j.weiss@stadt.example");
        small.addressed("Αλέξανδρος", "Παπαδόπουλος", null, "alex@dimos.example");
        seminar = small.seminar();
    }

    private static MeetingReport report(String... rows) {
        return Reading.text("Full Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole\tParticipant ID (UPN)\n"
                + List.of(rows).stream()
                        .map(row -> {
                            var parts = row.split(" <|>", -1);
                            return parts[0] + "\t2026-03-12 10:00:00\t2026-03-12 11:00:00\t1h\t"
                                    + (parts.length > 1 ? parts[1] : "") + "\tPresenter\t\n";
                        })
                        .collect(Collectors.joining()));
    }

    private String found(String... rows) {
        return new AttendeeMatching(seminar)
                .of(report(rows).attendees()).stream()
                        .map(match -> match.how()
                                + match.people().stream()
                                        .map(who -> " "
                                                + seminar.nameOf(
                                                        seminar.participants().require(who), Language.BG))
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource({
        // By the address, whatever the name.
        "Мария Колева <m.koleva@primerovo.example>, EMAIL Мария Колева",
        "Maria Koleva <M.Koleva@Primerovo.example>, EMAIL Мария Колева",
        "Отдел Проекти <m.koleva@primerovo.example>, EMAIL Мария Колева",
        // A room is nobody in particular, whoever has logged in there.
        "Стая 12 <m.koleva@primerovo.example>, PROPOSED Мария Колева",
        "Десислава Друга <m.koleva@primerovo.example>, EMAIL Мария Колева",
        "M K <alex@dimos.example>, EMAIL Αλέξανδρος Παπαδόπουλος",
        // The address of an office says nobody; the name says who of them.
        "Иван Петров <office@primerovo.example>, EMAIL Иван Петров",
        "Anna Stoeva <office@primerovo.example>, EMAIL Анна Стоева",
        "Секретариат <office@primerovo.example>, PROPOSED Иван Петров",
        // One name with the address of another waits.
        "Георги Ангелов <m.koleva@primerovo.example>, PROPOSED Георги Ангелов",
        // By the same name in the same letters.
        "георги  АНГЕЛОВ, NAME Георги Ангелов",
        "'Ангелов, Георги (Гост)', NAME Георги Ангелов",
        "Jurgen Weiss, NAME Jürgen Weiß",
        // Other letters, other spelling, part of a name: a person decides.
        "Georgi Angelov, PROPOSED Георги Ангелов",
        "Alexandros Papadopoulos, PROPOSED Αλέξανδρος Παπαδόπουλος",
        "Мария Иванова Колева, PROPOSED Мария Колева",
        // Another address of the same name may be another person.
        "Мария Колева <koleva@elsewhere.example>, PROPOSED Мария Колева",
        // Two of one name: nobody knows which.
        "Петър Димитров, PROPOSED Петър Димитров",
        // Nobody.
        "Мария, NONE",
        "Иван, NONE",
        "Стоян Непознат, NONE",
        "Непознат <neznayko@x.example>, NONE",
        "+359 88 000 000, NONE",
    })
    void oneNameAtATime(String row, String expected) {
        assertEquals(expected, found(row));
    }

    @Test
    void aRowWithAnAddressAndOneWithoutMayBeTwoPeople() {
        assertEquals(
                "EMAIL Мария Колева; PROPOSED Мария Колева",
                found("Мария Колева <m.koleva@primerovo.example>", "Мария Колева"));
    }

    /// Names put together from pieces of those there are: each is looked for without a fault, and nobody is assigned
    /// whose name or address is not the very one.
    @Test
    void whateverStandsThereNobodyIsGuessed() {
        var random = new Random(7);
        var words = List.of(
                "Мария",
                "Колева",
                "Иван",
                "Петров",
                "Anna",
                "Stoeva",
                "Angelov,",
                "Георги",
                "Петър",
                "Weiß",
                "J.",
                "2",
                "(Гост)",
                "Община",
                "Примерово",
                "Зала",
                "-",
                "Παπαδόπουλος",
                "ü",
                "Колева-Петрова");
        var addresses = List.of(
                "", "", "", "m.koleva@primerovo.example", "office@primerovo.example", "x@y.example", "@", "Иван");
        for (int i = 0; i < 3_000; i++) {
            var name = random.ints(1 + random.nextInt(4), 0, words.size())
                    .mapToObj(words::get)
                    .collect(Collectors.joining(" "));
            var email = addresses.get(random.nextInt(addresses.size()));
            var row = email.isEmpty() ? name : name + " <" + email + ">";
            var attendees = report(row).attendees();
            var matches = new AttendeeMatching(seminar).of(attendees);
            for (int k = 0; k < matches.size(); k++) {
                var match = matches.get(k);
                var shown = attendees.get(k).name();
                switch (match.how()) {
                    case EMAIL ->
                        assertEquals(
                                email,
                                seminar.participants()
                                        .require(match.people().getFirst())
                                        .email(),
                                row);
                    case NAME ->
                        assertEquals(
                                sorted(seminar.nameOf(
                                        seminar.participants()
                                                .require(match.people().getFirst()),
                                        Language.BG)),
                                sorted(shown),
                                row);
                    default -> {}
                }
            }
        }
    }

    private static String sorted(String name) {
        return name.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^\\p{L} ]", " ")
                .strip()
                .transform(text -> List.of(text.split("\\s+")).stream().sorted().collect(Collectors.joining(" ")));
    }
}
