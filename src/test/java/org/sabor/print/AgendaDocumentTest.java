package org.sabor.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sabor.message.Language;
import org.sabor.model.AgendaReleases;
import org.sabor.model.Seminar;
import org.sabor.model.SessionEdits;
import org.sabor.model.SmallSeminar;
import org.sabor.sample.Sample;

class AgendaDocumentTest {
    private static Pdf agenda(Request request) {
        return Pdf.of(Documents.make(DocumentKind.AGENDA, request).getFirst());
    }

    @ParameterizedTest
    @EnumSource(DocumentLanguage.class)
    void sessionsSpeakersRoomsAndVisitsAreInIt(DocumentLanguage language) {
        var seminar = Sample.demo().seminar();
        var text = agenda(Requests.of(seminar, language)).flowing();
        for (var each : language.languages()) {
            for (var session : seminar.sessions()) {
                assertTrue(
                        text.contains(session.topic().in(each)), session.topic().in(each));
                for (var speaker : session.speakers()) {
                    var name = seminar.participants()
                            .require(speaker.participant())
                            .name();
                    assertTrue(text.contains(name.in(each)), name.in(each));
                }
            }
            for (var speaker : seminar.speakers()) {
                assertTrue(
                        text.contains(speaker.roleText().in(each)),
                        speaker.roleText().in(each));
            }
            for (var room : seminar.rooms()) {
                assertTrue(text.contains(room.name().in(each)), room.name().in(each));
            }
            for (var visit : seminar.visits()) {
                assertTrue(text.contains(visit.name().in(each)), visit.name().in(each));
                assertTrue(
                        text.contains(visit.meetingPoint().in(each)),
                        visit.meetingPoint().in(each));
            }
        }
    }

    @Test
    void timesAreInOrderAndParallelSessionsAreCalledSo() {
        var text = agenda(Requests.of(Sample.demo(), DocumentLanguage.BG)).flowing();
        assertTrue(text.contains("11:30 – 13:00 ч. паралелно Сметката на общата услуга"), text);
        assertTrue(text.contains("11:30 – 13:00 ч. паралелно Транспорт по заявка"), text);
        assertTrue(text.contains("10:00 – 11:00 ч. Една грижа"), text);
        assertTrue(text.contains("15:45 – 17:30 ч. Посещение: Дневен център „Слънчоглед“"), text);
        assertTrue(text.indexOf("Закриване") < text.indexOf("Посещение: Библиобус"), text);
        assertTrue(text.contains("Ден 1 – 12.03.2026 г.") && text.contains("Ден 2 – 13.03.2026 г."), text);
        assertTrue(text.contains("Часова зона: Източноевропейско време (Europe/Sofia)"), text);
        assertTrue(text.contains("д-р Елена Христова Вълканова модератор"), text);
    }

    @Test
    void whatTheArticleDoesNotSayIsSaidOnce() {
        var seminar = Sample.secon().seminar();
        var text = agenda(Requests.of(seminar, DocumentLanguage.BG)).flowing();
        assertTrue(text.contains("Ден 1 (датата не е посочена) Часовете не са посочени. Тема"), text);
        assertFalse(text.contains("—") || text.contains("Часова зона") || text.contains("Място Текущо"), text);
        for (var session : seminar.sessions()) {
            var topic = session.topic().in(Language.BG);
            assertTrue(text.toLowerCase(Locale.ROOT).contains(topic.toLowerCase(Locale.ROOT)), topic);
        }
        assertTrue(text.contains("Посещения на обекти (денят не е посочен)"), text);
        assertTrue(text.contains("Монумент „Света Богородица“, Хасково"), text);
        assertTrue(text.contains("Росица Стелиянова директор „Програми и проекти“"), text);
    }

    @Test
    void aSessionWithoutATimeAmongOthersKeepsADash() {
        var make = new SmallSeminar();
        var day = make.day(1);
        make.session(day, null, null, null);
        make.session(day, "09:00", null, null);
        var text = agenda(Requests.of(make.seminar(), DocumentLanguage.BG)).flowing();
        assertTrue(text.contains("09:00 ч. Тема") && text.contains("— Тема"), text);
        assertTrue(text.indexOf("09:00") < text.indexOf("—"), text);
        assertEquals(1, text.split("—", -1).length - 1);
    }

    @Test
    void timesOfRemoteParticipantsStandBesideByChoice() {
        var usual = Requests.of(Sample.demo(), DocumentLanguage.EN);
        var asked = new Request(
                usual.seminar(),
                usual.pictures(),
                usual.language(),
                Choices.USUAL.withLocalTimes(true),
                usual.moment());
        assertFalse(agenda(usual).flowing().contains("Warsaw"));
        var pdf = agenda(asked).keep("agenda-local-times", 3);
        assertTrue(pdf.flowing().contains("10:00–11:00 09:00 "), pdf.flowing());
        assertEquals(List.of(), VeraPdf.broken(pdf.bytes()));
    }

    @Test
    void theAgendaSaysItsVersionOrThatItIsADraftOnceVersionsAreUsed() {
        var make = new SmallSeminar();
        var day = make.day(1);
        var session = make.session(day, "09:00", "10:00", null);
        var seminar = make.seminar();
        var at = LocalDateTime.of(2026, 3, 1, 12, 0);
        assertFalse(flowing(DocumentKind.AGENDA, seminar).contains("Обявена"));
        assertEquals(List.of(), Documents.make(DocumentKind.AGENDA_CHANGES, Requests.of(seminar, DocumentLanguage.BG)));

        var first = seminar.apply(AgendaReleases.release(seminar, make.ids, at));
        assertTrue(
                flowing(DocumentKind.AGENDA, first).contains("Обявена програма: версия 1 от 01.03.2026 г., 12:00 ч."));
        assertTrue(flowing(DocumentKind.AGENDA_CHANGES, first).contains("Няма промени."));

        var moved = first.apply(
                SessionEdits.reschedule(first, session, day.id(), LocalTime.of(9, 20), LocalTime.of(10, 20), null));
        assertTrue(flowing(DocumentKind.AGENDA, moved).contains("ПРОЕКТ НА ПРОГРАМА"));
        var change = "се премества: ден 1, 09:20 – 10:20 ч. (досега: ден 1, 09:00 – 10:00 ч.)";
        assertTrue(flowing(DocumentKind.AGENDA_CHANGES, moved).contains(change));

        var second = moved.apply(AgendaReleases.release(moved, make.ids, at));
        var text = flowing(DocumentKind.AGENDA_CHANGES, second);
        assertTrue(text.contains("С какво версия 2") && text.contains(change), text);
        assertEquals(
                List.of(),
                VeraPdf.broken(Pdf.of(
                                Documents.make(DocumentKind.AGENDA_CHANGES, Requests.of(second, DocumentLanguage.BOTH))
                                        .getFirst())
                        .bytes()));
    }

    private static String flowing(DocumentKind kind, Seminar seminar) {
        return Pdf.of(Documents.make(kind, Requests.of(seminar, DocumentLanguage.BG))
                        .getFirst())
                .flowing();
    }
}
