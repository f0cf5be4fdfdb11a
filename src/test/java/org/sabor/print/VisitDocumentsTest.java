package org.sabor.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sabor.message.Message;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.PlannedMode;
import org.sabor.model.SeatState;
import org.sabor.model.SmallSeminar;
import org.sabor.sample.Sample;

@Execution(ExecutionMode.CONCURRENT)
class VisitDocumentsTest {
    private static final String PHONE = "+359 00 000 153";

    private static Document second(DocumentKind kind, DocumentLanguage language) {
        var made = Documents.make(kind, Requests.of(Sample.demo(), language));
        assertEquals(2, made.size());
        return made.getLast();
    }

    private static Pdf kept(Document document, String name) {
        var pdf = Pdf.of(document).keep(name + "-" + document.language().code(), 1);
        assertEquals(List.of(), VeraPdf.broken(pdf.bytes()));
        return pdf;
    }

    @ParameterizedTest
    @EnumSource(DocumentLanguage.class)
    void theBoardingListHasPhonesByBusAndThoseWhoWait(DocumentLanguage language) {
        var document = second(DocumentKind.BOARDING_LIST, language);
        assertEquals(18, document.rows());
        var text = kept(document, "boarding-list").flowing();
        assertTrue(text.contains(PHONE), text);
        boolean english = language == DocumentLanguage.EN;
        var words = english
                ? List.of("Bus 1", "seats: 12", "Kalina Sabotinova", "Waiting list", "Organiser’s copy", "14:15")
                : List.of("Автобус 1", "места: 12", "Калина Съботинова", "Чакащи", "Екземпляр", "14:15");
        words.forEach(word -> assertTrue(text.contains(word), word + ": " + text));
        // The first bus stands before the second, and who waits comes last.
        int first = text.indexOf(english ? "Sabotinova" : "Съботинова");
        int other = text.indexOf(english ? "Yuzova" : "Юзова");
        int waits = text.indexOf(english ? "Karuchkov" : "Каручков");
        assertTrue(first < other && other < waits, text);
    }

    @ParameterizedTest
    @EnumSource(DocumentLanguage.class)
    void theSheetIsSignedByThoseWhoGoAndHasNoPhones(DocumentLanguage language) {
        var document = second(DocumentKind.VISIT_SHEET, language);
        assertEquals(18, document.rows());
        var text = kept(document, "visit-sheet").flowing();
        assertFalse(text.contains("+359"), text);
        assertTrue(text.contains(language == DocumentLanguage.EN ? "Signature" : "Подпис"), text);
        // Who waits does not sign.
        assertFalse(text.contains("Karuchkov") || text.contains("Каручков"), text);
    }

    @ParameterizedTest
    @EnumSource(DocumentLanguage.class)
    void theVisitListNamesWhoGoesAndWhoWaitsWithoutPhonesAndNeeds(DocumentLanguage language) {
        var made = Documents.make(DocumentKind.VISIT_LIST, Requests.of(Sample.demo(), language));
        assertEquals(1, made.size());
        var text = kept(made.getFirst(), "visit-list").flowing();
        assertFalse(text.contains("+359") || text.contains("рампа") || text.contains("глутен"), text);
        boolean english = language == DocumentLanguage.EN;
        // The second visit is the last on the list.
        int goes = text.lastIndexOf(english ? "Kalina Sabotinova" : "Калина Съботинова");
        int waiting = text.lastIndexOf(english ? "Waiting list" : "Чакащи");
        assertTrue(goes > 0 && waiting > goes, text);
        assertTrue(text.lastIndexOf(english ? "Karuchkov" : "Каручков") > waiting, text);
        assertTrue(text.contains(english ? "18 people go, 3 wait" : "18 записани лица, 3 чакащи"), text);
    }

    @Test
    void whoCancelledOrComesRemotelyIsOnNoListOfAVisit() {
        var make = new SmallSeminar();
        var visit = make.visit("Музей", make.day(1), null);
        make.seat(visit, make.person("Ана", "Идваща", null));
        make.seat(visit, make.row(make.person("Вера", "Отказана", null).withStatus(ParticipantStatus.CANCELLED)));
        make.seat(visit, make.row(make.person("Дора", "Далечна", null).withPlannedMode(PlannedMode.REMOTE)));
        make.seat(
                visit,
                make.row(make.person("Ема", "Чакаща", null).withStatus(ParticipantStatus.CANCELLED)),
                SeatState.WAITING);
        for (var kind : List.of(DocumentKind.VISIT_SHEET, DocumentKind.BOARDING_LIST, DocumentKind.VISIT_LIST)) {
            var document = Documents.make(kind, Requests.of(make.seminar(), DocumentLanguage.BG))
                    .getFirst();
            var text = Pdf.of(document).flowing();
            assertTrue(text.contains("Идваща"), text);
            for (var gone : List.of("Отказана", "Далечна", "Ема")) {
                assertFalse(text.contains(gone), kind + ": " + text);
            }
            assertEquals(1, document.rows());
            assertEquals(List.of(Message.of("visit-document.left-out", 2)), Requests.said(document));
        }
    }

    @ParameterizedTest
    @EnumSource(DocumentLanguage.class)
    void theGuideReadsWhatThePeopleNeedAndNoPhones(DocumentLanguage language) {
        var text = kept(second(DocumentKind.GUIDE_NOTE, language), "guide-note").flowing();
        var name = language == DocumentLanguage.EN ? "Kalina Sabotinova" : "Калина Съботинова";
        assertTrue(text.contains("колело, рампа – 1: " + name), text);
        assertTrue(text.contains("без глутен – 1"), text);
        assertFalse(text.contains(PHONE), text);
    }

    @Test
    void onlyVisitsOfTheDaysWantedOnWhichSomebodyGoesHaveThem() {
        var make = new SmallSeminar();
        var day = make.day(1);
        var museum = make.visit("Музей", day, null);
        var mill = make.visit("Мелница", null, null);
        make.visit("Празно", day, null);
        var ana = make.person("Ана", "Банова", null);
        make.seat(museum, ana);
        make.seat(mill, ana);
        make.seat(mill, make.person("Вера", "Гочева", null), SeatState.WAITING);
        var request = Requests.of(make.seminar(), DocumentLanguage.BG);
        assertEquals(
                List.of(
                        "2026-03-12_Sabor_Spisak-za-kachvane_den1-1_v1_bg.pdf",
                        "2026-03-12_Sabor_Spisak-za-kachvane-1_v1_bg.pdf"),
                Documents.make(DocumentKind.BOARDING_LIST, request).stream()
                        .map(Document::fileName)
                        .toList());
        var ofDay = new Request(
                request.seminar(),
                request.pictures(),
                request.language(),
                new Choices(Set.of(day.id()), ListOrder.NAME, 3),
                request.moment());
        assertEquals(1, Documents.make(DocumentKind.VISIT_SHEET, ofDay).size());
        assertEquals(
                List.of(), Documents.make(DocumentKind.GUIDE_NOTE, Requests.of(Sample.secon(), DocumentLanguage.EN)));
    }
}
