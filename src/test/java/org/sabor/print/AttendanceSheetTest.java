package org.sabor.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sabor.message.Language;
import org.sabor.model.Attachments;
import org.sabor.model.AttendanceIndex;
import org.sabor.model.AttendanceMode;
import org.sabor.model.AttendanceUnit;
import org.sabor.model.Format;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.PartnerRole;
import org.sabor.model.PlannedMode;
import org.sabor.model.Seminar;
import org.sabor.model.SeminarDetails;
import org.sabor.model.SmallSeminar;
import org.sabor.model.StatedFigures;
import org.sabor.sample.Sample;

@Execution(ExecutionMode.CONCURRENT)
class AttendanceSheetTest {
    private static final Pattern NUMBER_OF_A_ROW = Pattern.compile("(?m)^(\\d+)(?= (?!March)|$)");

    private static List<Pdf> sheets(Request request) {
        return Documents.make(DocumentKind.ATTENDANCE_SHEET, request).stream()
                .map(Pdf::of)
                .toList();
    }

    private static List<Integer> numbers(Pdf sheet) {
        return NUMBER_OF_A_ROW
                .matcher(sheet.text().replace("\r", ""))
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(DocumentLanguage.class)
    void whoIsThereInPersonIsOnItAndWhoIsRemoteIsNot(DocumentLanguage language) {
        var seminar = Sample.demo().seminar();
        var index = AttendanceIndex.of(seminar);
        var sheets = sheets(Requests.of(Sample.demo(), language));
        var days = seminar.daysInOrder();
        assertEquals(days.size(), sheets.size());
        for (int i = 0; i < days.size(); i++) {
            var day = days.get(i);
            var text = sheets.get(i).flowing();
            for (var person : people(seminar)) {
                var name = person.name().in(language.main());
                var modes = index.modes(person.id(), day.id());
                boolean absent = index.absent(person.id(), day.id());
                if (!person.status().admitted() || modes.equals(Set.of(AttendanceMode.REMOTE))) {
                    assertFalse(text.contains(name), name);
                } else if (modes.contains(AttendanceMode.IN_PERSON)) {
                    assertTrue(text.contains(name), name);
                } else if (!absent) {
                    assertEquals(person.plannedMode() != PlannedMode.REMOTE, text.contains(name), name);
                }
            }
        }
    }

    private static List<Participant> people(Seminar seminar) {
        return seminar.participants().stream().filter(Participant::isPerson).toList();
    }

    @Test
    void beforeTheSeminarThePlanDecides() {
        var seminar = Sample.demo().seminar();
        for (var sheet : sheets(Requests.before(seminar, DocumentLanguage.BG))) {
            var text = sheet.flowing();
            for (var person : people(seminar)) {
                boolean expected = person.status().admitted() && person.plannedMode() != PlannedMode.REMOTE;
                assertEquals(
                        expected, text.contains(person.name().in(Language.BG)), () -> "expected: " + person.name());
            }
        }
    }

    @Test
    void speakersAndInterpretersSignToo() {
        var seminar = Sample.demo().seminar();
        var first = sheets(Requests.of(seminar, DocumentLanguage.BG)).getFirst().flowing();
        for (var speaker : seminar.speakers()) {
            var name =
                    seminar.participants().require(speaker.participant()).name().in(Language.BG);
            assertTrue(first.contains(name), name);
        }
        assertTrue(first.contains("Симеон Разказов") && first.contains("преводач"), first);
        var secon = sheets(Requests.of(Sample.secon(), DocumentLanguage.BG))
                .getFirst()
                .flowing();
        assertTrue(secon.contains("Ивелина Кадири") && secon.contains("Росица Стелиянова"), secon);
    }

    @ParameterizedTest
    @EnumSource(DocumentLanguage.class)
    void rowsAreNumberedThroughAndEndWithBlankOnes(DocumentLanguage language) {
        for (var sample : List.of(Sample.demo(), Sample.secon())) {
            for (var document : Documents.make(DocumentKind.ATTENDANCE_SHEET, Requests.of(sample, language))) {
                var expected =
                        IntStream.rangeClosed(1, document.rows() + 8).boxed().toList();
                assertEquals(expected, numbers(Pdf.of(document)));
            }
        }
    }

    @Test
    void organisationsWithoutNamesHaveARowForEachWhoIsExpected() {
        var make = new SmallSeminar();
        make.day(1);
        var known = make.organisation("Клуб „Изгрев“", "BG", PartnerRole.NONE);
        make.row(make.group("Клуб „Изгрев“", 3, known).withPlannedMode(PlannedMode.IN_PERSON));
        make.row(make.group("Студенти", null, known).withPlannedMode(PlannedMode.IN_PERSON));
        make.row(make.group("Тълпа", 5_000, known).withPlannedMode(PlannedMode.IN_PERSON));
        var document = Documents.make(DocumentKind.ATTENDANCE_SHEET, Requests.of(make.seminar(), DocumentLanguage.BG))
                .getFirst();
        var text = Pdf.of(document).text();
        assertEquals(3, count(text, "Клуб „Изгрев“"));
        assertEquals(1, count(text, "Студенти"));
        assertEquals(3 + 1 + 40, document.rows());
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    @Test
    void itIsSortedByFamilyNameAsItIsPrinted() {
        var make = new SmallSeminar();
        make.day(1);
        var city = make.organisation("Община", "BG", PartnerRole.NONE);
        make.person("Яна", "Ямболска", city);
        make.person("Ася", "Щерева", city);
        make.person("Борис", "Ъглов", city);
        make.person("Виктор", "ангелов", city);
        make.person("Цвета", "Йорданова", city);
        make.person("Zoë", "Öztürk", city);
        var sheet = sheets(Requests.of(make.seminar(), DocumentLanguage.BG)).getFirst();
        assertInOrder(sheet, "ангелов", "Йорданова", "Щерева", "Ъглов", "Ямболска", "Öztürk");

        var demo = Requests.of(Sample.demo(), DocumentLanguage.EN);
        assertInOrder(sheets(demo).getFirst(), "Līga Ābolkalne", "Todor Bachvarov", "Łukasz Żółwicki");
    }

    private static void assertInOrder(Pdf pdf, String... parts) {
        var text = pdf.flowing();
        int last = -1;
        for (var part : parts) {
            int at = text.indexOf(part);
            assertTrue(at > last, part + " in " + text);
            last = at;
        }
    }

    @Test
    void eachDayHasItsOwnDateAndMeansIt() {
        var sheets = sheets(Requests.of(Sample.demo(), DocumentLanguage.BG));
        for (int day = 1; day <= 2; day++) {
            for (var page : sheets.get(day - 1).pages()) {
                assertTrue(page.contains(11 + day + ".03.2026 г. (ден " + day + " от 2)"), page);
                assertFalse(page.contains(14 - day + ".03.2026"), page);
            }
        }
        var first = sheets.getFirst().flowing();
        for (var text : List.of(
                "С подписа си удостоверявам присъствието си на посочената дата.",
                "Общо присъствали",
                "попълва се след събитието",
                "Изготвил Мария Теменугова, главен експерт „Проекти“ подпис, дата",
                "Личните Ви данни се обработват от Община Светлодол",
                "съфинансиран от Европейския съюз",
                "Съдържанието е отговорност на Община Светлодол")) {
            assertTrue(first.contains(text), text);
        }
        assertFalse(first.contains("ДА "), first);
    }

    @Test
    void onlyWantedDaysAndNoDayOnWhichNobodyComes() {
        var seminar = Sample.demo().seminar();
        var second = seminar.daysInOrder().get(1);
        var choices = new Choices(Set.of(second.id()), ListOrder.NAME, 0);
        var request = new Request(seminar, Attachments.NONE, DocumentLanguage.BG, choices, Requests.MOMENT);
        var made = Documents.make(DocumentKind.ATTENDANCE_SHEET, request);
        assertEquals(
                List.of("2026-03-13_LOOM_Prisastven-spisak_den2_v1_bg.pdf"),
                made.stream().map(Document::fileName).toList());
        assertEquals(made.getFirst().rows(), numbers(Pdf.of(made.getFirst())).size());

        var make = new SmallSeminar();
        make.details(online(make.details()));
        make.day(1);
        assertEquals(
                List.of(),
                Documents.make(DocumentKind.ATTENDANCE_SHEET, Requests.of(make.seminar(), DocumentLanguage.BG)));
        make.person("Ана", "Дошла", null);
        assertEquals(
                1,
                Documents.make(DocumentKind.ATTENDANCE_SHEET, Requests.of(make.seminar(), DocumentLanguage.BG))
                        .size());
    }

    private static SeminarDetails online(SeminarDetails details) {
        return new SeminarDetails(
                details.id(),
                details.title(),
                details.aliases(),
                details.type(),
                Format.REMOTE,
                details.formatText(),
                details.organiser(),
                details.host(),
                details.venue(),
                details.zone(),
                details.online(),
                AttendanceUnit.HALF_DAY,
                details.minimumMinutes(),
                details.agenda(),
                details.policyDocuments(),
                details.policyContext(),
                details.outcomes(),
                details.publications(),
                details.preparedBy(),
                details.privacyContact(),
                null,
                StatedFigures.NONE);
    }

    @Test
    void halvesOfADayAreSignedApart() {
        var make = new SmallSeminar();
        make.details(online(make.details()));
        make.day(1);
        make.person("Ана", "Дошла", null);
        var text = sheets(Requests.of(make.seminar(), DocumentLanguage.BG))
                .getFirst()
                .flowing();
        assertTrue(text.contains("Подпис преди обяд Подпис след обяд"), text);
    }

    @Test
    void whoCancelledIsNeverOnIt() {
        var make = new SmallSeminar();
        var day = make.day(1);
        var city = make.organisation("Община", "BG", PartnerRole.NONE);
        for (var status : ParticipantStatus.values()) {
            var person = make.person("Лице", "С-" + status, city);
            make.row(person.withStatus(status));
            make.attendance(person, day, AttendanceMode.IN_PERSON);
        }
        var text = sheets(Requests.of(make.seminar(), DocumentLanguage.BG))
                .getFirst()
                .flowing();
        for (var status : ParticipantStatus.values()) {
            assertEquals(status.admitted(), text.contains("С-" + status), status.name());
        }
    }
}
