package org.sabor.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sabor.message.Language;
import org.sabor.model.AttendanceMode;
import org.sabor.model.Participant;
import org.sabor.model.PartnerRole;
import org.sabor.model.PlannedMode;
import org.sabor.model.SmallSeminar;
import org.sabor.model.Summary;
import org.sabor.sample.Sample;

class RemoteListTest {
    private static List<Pdf> lists(Request request) {
        return Documents.make(DocumentKind.REMOTE_LIST, request).stream()
                .map(Pdf::of)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(DocumentLanguage.class)
    void whoIsRecordedRemotelyOnTheDayIsOnItAndNobodyElse(DocumentLanguage language) {
        var seminar = Sample.demo().seminar();
        var lists = lists(Requests.of(seminar, language));
        var days = seminar.daysInOrder();
        assertEquals(days.size(), lists.size());
        for (int i = 0; i < days.size(); i++) {
            var day = days.get(i).id();
            var text = lists.get(i).flowing();
            // The one who prepares the list signs it.
            var declared = text.indexOf(language.main() == Language.BG ? "Долуподписаният/ата" : "I, Maria");
            var rows = text.substring(0, declared);
            seminar.participants().stream().filter(Participant::isPerson).forEach(person -> {
                boolean remote = seminar.attendance().stream()
                        .anyMatch(row -> row.participant().equals(person.id())
                                && row.period().day().equals(day)
                                && row.mode() == AttendanceMode.REMOTE);
                assertEquals(remote, rows.contains(person.name().in(language.main())), () -> person.name() + rows);
            });
        }
    }

    @Test
    void nobodySignsButTheOrganiserOnce() {
        for (var list : lists(Requests.of(Sample.demo(), DocumentLanguage.BG))) {
            var text = list.flowing();
            assertEquals(2, text.toLowerCase(Locale.ROOT).split("подпис, дата", -1).length);
            assertFalse(text.contains("Подпис"), text);
            assertTrue(
                    text.contains("Долуподписаният/ата Мария Теменугова, главен експерт „Проекти“, декларирам, че"
                            + " посочените лица са участвали дистанционно чрез Microsoft Teams в отразените часове,"
                            + " видно от приложените доказателства."),
                    text);
            assertTrue(text.contains("За организатора Мария Теменугова"), text);
            assertTrue(text.contains("свързан поне 15 минути"), text);
        }
    }

    @Test
    void theTotalIsTheOneOfTheReport() {
        var seminar = Sample.demo().seminar();
        var summary = Summary.of(seminar);
        var lists = lists(Requests.of(seminar, DocumentLanguage.BG));
        for (int i = 0; i < 2; i++) {
            var turnout = Objects.requireNonNull(
                    summary.days().get(seminar.daysInOrder().get(i).id()));
            var remote = turnout.remote().plus(turnout.mixed());
            assertTrue(remote.stated());
            assertTrue(
                    lists.get(i).flowing().contains("Общо присъствали дистанционно: " + remote.known() + " лица"),
                    lists.get(i).flowing());
        }
        assertTrue(
                lists.get(1).flowing().contains("9 под минимума"), lists.get(1).flowing());
        assertTrue(lists(Requests.of(Sample.secon(), DocumentLanguage.BG))
                .getFirst()
                .flowing()
                .contains("Общо присъствали дистанционно: 6 организации и групи, броят на лицата не е посочен"));
    }

    @Test
    void aGroupBehindOneConnectionHasItsNumber() {
        var text = lists(Requests.of(Sample.demo(), DocumentLanguage.BG))
                .getFirst()
                .flowing();
        assertTrue(text.contains("Клуб на пенсионера, с. Долна Ливада (една обща връзка) брой лица: 9"), text);
        var secon = lists(Requests.of(Sample.secon(), DocumentLanguage.BG))
                .getFirst()
                .flowing();
        assertTrue(secon.contains("представители брой лица: не е посочен местни социални предприятия"), secon);
        assertFalse(secon.contains("Влизане") || secon.contains("Доказателство") || secon.contains("часове,"), secon);
    }

    @Test
    void beforeTheDayItIsToBeFilledIn() {
        var seminar = Sample.demo().seminar();
        var lists = lists(Requests.before(seminar, DocumentLanguage.BG));
        assertEquals(2, lists.size());
        var text = lists.getFirst().flowing();
        var rows = text.substring(0, text.indexOf("Долуподписаният/ата"));
        seminar.participants().stream().filter(Participant::isPerson).forEach(person -> {
            boolean planned = person.status().admitted() && person.plannedMode() == PlannedMode.REMOTE;
            assertEquals(planned, rows.contains(person.name().in(Language.BG)), () -> "planned: " + person.name());
        });
        assertTrue(text.contains("Влизане") && text.contains("попълва се след събитието"), text);
    }

    @Test
    void aDayWithoutRemotePeopleHasNone() {
        var make = new SmallSeminar();
        var first = make.day(1);
        var second = make.day(2);
        var city = make.organisation("Община", "BG", PartnerRole.NONE);
        var person = make.person("Ана", "Б", city);
        make.attendance(person, first, AttendanceMode.IN_PERSON);
        make.attendance(person, second, AttendanceMode.REMOTE);
        var made = Documents.make(DocumentKind.REMOTE_LIST, Requests.of(make.seminar(), DocumentLanguage.BG));
        assertEquals(1, made.size());
        assertTrue(
                made.getFirst().fileName().contains("_den2_"), made.getFirst().fileName());
    }
}
