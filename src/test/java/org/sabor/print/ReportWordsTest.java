package org.sabor.print;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sabor.sample.Sample;

/// What a controller reads in the reports of the demo seminar: agreement, figures by country, no line left alone.
@Execution(ExecutionMode.CONCURRENT)
class ReportWordsTest {
    private static final ZonedDateTime MOMENT = ZonedDateTime.of(2026, 3, 20, 10, 30, 0, 0, ZoneId.of("Europe/Sofia"));

    private static List<String> pages(DocumentKind kind, DocumentLanguage language, Sample sample) {
        var request = new Request(sample.seminar(), sample.pictures(), language, Choices.USUAL, MOMENT);
        return Pdf.of(Documents.make(kind, request).getFirst()).pages().stream()
                .map(page -> page.replaceAll("[\\s\u00a0]+", " "))
                .toList();
    }

    private static String text(DocumentKind kind, DocumentLanguage language) {
        return String.join(" ", pages(kind, language, Sample.demo()));
    }

    @Test
    void theLabelOfSpeakersAgreesWithTheirNumberAndPart() {
        var report = text(DocumentKind.EVENT_REPORT, DocumentLanguage.BG);
        assertTrue(report.contains("Модератор: д-р Елена Христова Вълканова Кметът"), report);
        assertTrue(report.contains("Лектор: Dipl.-Ing. Юрген Вайсбах На карта"), report);
        assertTrue(report.contains("Лектори: Dipl.-Ing. Юрген Вайсбах, Николаос Астринос"), report);
        assertTrue(report.contains("Теми: Сметката на общата услуга"), report);
        assertFalse(report.contains("общини.;"), report);
    }

    @Test
    void peopleAreCountedByCountryAsTheListOfParticipantsCountsThem() {
        var report = text(DocumentKind.EVENT_REPORT, DocumentLanguage.BG);
        var list = text(DocumentKind.PARTICIPANT_LIST, DocumentLanguage.BG);
        for (var line : List.of("Полша 3 1 – 4", "България 27 + 1* 13 – 40 + 1*", "Общо 43 + 1* 23 2 68 + 1*")) {
            assertTrue(report.contains(line), report);
            assertTrue(list.contains(line), list);
        }
    }

    @Test
    void theReportBeginsWithTheInstitutionAndRoomForItsNumber() {
        var report = text(DocumentKind.EVENT_REPORT, DocumentLanguage.BG);
        assertTrue(report.contains("ОБЩИНА СВЕТЛОДОЛ Рег. № "), report);
        assertTrue(report.contains("генериран на 20.03.2026 г., 10:30 ч."), report);
    }

    @Test
    void noLabelIsTheLastLineOfAPage() {
        for (var language : DocumentLanguage.values()) {
            for (var kind : List.of(DocumentKind.EVENT_REPORT, DocumentKind.PUBLIC_REPORT)) {
                for (var sample : List.of(Sample.demo(), Sample.secon())) {
                    for (var page : pages(kind, language, sample)) {
                        var body = page.substring(
                                0, page.lastIndexOf(language == DocumentLanguage.EN ? "Document" : "Документ"));
                        assertFalse(body.strip().endsWith(":"), page);
                    }
                }
            }
        }
    }

    @Test
    void thePublicReportIsNotLongerThanTwoPages() {
        for (var language : List.of(DocumentLanguage.BG, DocumentLanguage.EN)) {
            assertTrue(
                    pages(DocumentKind.PUBLIC_REPORT, language, Sample.demo()).size() <= 2);
            assertTrue(
                    pages(DocumentKind.PUBLIC_REPORT, language, Sample.secon()).size() <= 2);
        }
    }
}
