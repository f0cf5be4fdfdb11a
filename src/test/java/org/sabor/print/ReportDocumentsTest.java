package org.sabor.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Attachments;
import org.sabor.model.Bilingual;
import org.sabor.model.Edit;
import org.sabor.model.Evidence;
import org.sabor.model.EvidenceKind;
import org.sabor.model.Findings;
import org.sabor.model.Ids;
import org.sabor.model.OwnTextEdits;
import org.sabor.model.PhotoEdits;
import org.sabor.model.RowChange;
import org.sabor.model.Seminar;
import org.sabor.model.Summary;
import org.sabor.sample.Sample;

/// What a report says by itself, what the user says in its place, and the documents that stand beside it: statistics,
/// news, the register of evidence.
@Execution(ExecutionMode.CONCURRENT)
class ReportDocumentsTest {
    private final Sample demo = Sample.demo();
    private final Ids ids = new Ids(InstantSource.system(), new Random(3));

    private static Document make(DocumentKind kind, Request request) {
        return Documents.make(kind, request).getFirst();
    }

    private static String plain(Document document) {
        return Pdf.flowing(Pdf.of(document).text().replace('\u00a0', ' '));
    }

    private String text(DocumentKind kind, DocumentLanguage language) {
        return plain(make(kind, Requests.of(demo, language)));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "STATISTICS,BG,demo", "STATISTICS,EN,secon", "STATISTICS,BOTH,demo",
        "NEWS_ARTICLE,BG,secon", "NEWS_ARTICLE,EN,demo", "NEWS_ARTICLE,BOTH,demo",
        "EVIDENCE_REGISTER,BG,demo", "EVIDENCE_REGISTER,EN,secon", "EVIDENCE_REGISTER,BOTH,demo",
    })
    void theyAreTaggedAndArchivable(DocumentKind kind, DocumentLanguage language, String name) {
        var sample = name.equals("secon") ? Sample.secon() : demo;
        var document = make(kind, Requests.of(sample, language));
        var pdf = Pdf.of(document).keep(kind.word() + "-" + name + "-" + language.code(), 2);
        assertEquals(List.of(), document.printout().unprintable());
        assertEquals(List.of(), VeraPdf.broken(pdf.bytes()));
    }

    @Test
    void whatTheUserWritesStandsInThePlaceOfTheParagraph() {
        var generated = new ReportPassages(demo.seminar(), Summary.of(demo.seminar()))
                .at(ReportPlace.IN_PERSON)
                .generated();
        var place = "report.in-person";
        var own = new Bilingual("На място дойдоха всички.", "");
        var changed = demo.seminar().apply(OwnTextEdits.set(demo.seminar(), ids, place, own, generated));
        var request = Requests.of(demo, DocumentLanguage.BG).of(changed);
        for (var kind : List.of(DocumentKind.EVENT_REPORT, DocumentKind.PUBLIC_REPORT, DocumentKind.NEWS_ARTICLE)) {
            var document = make(kind, request);
            assertTrue(plain(document).contains("На място дойдоха всички."), plain(document));
            assertFalse(plain(document).contains("На място се включиха"), plain(document));
            assertEquals(List.of(), document.warnings());
        }
        // In English nothing was written, so the program's text holds.
        assertTrue(plain(make(
                        DocumentKind.EVENT_REPORT,
                        Requests.of(demo, DocumentLanguage.EN).of(changed)))
                .contains("Present on site were"));
        assertTrue(NewsArticle.text(changed, DocumentLanguage.BG).contains("На място дойдоха всички."));
    }

    @Test
    void aTextWhoseDataHaveChangedIsNamedBeforePrintingAndNotOnPaper() {
        var place = "report.turnout";
        var own = new Bilingual("Дойдоха почти всички.", "Nearly all came.");
        var changed = demo.seminar()
                .apply(OwnTextEdits.set(demo.seminar(), ids, place, own, new Bilingual("Друго.", "Other.")));
        var document = make(
                DocumentKind.EVENT_REPORT,
                Requests.of(demo, DocumentLanguage.BG).of(changed));
        assertEquals(
                List.of(Message.of("document.passage-outdated", Message.of("passage.report.turnout"))),
                document.warnings());
        assertTrue(plain(document).contains("Дойдоха почти всички."));
        assertFalse(plain(document).contains("написан ръчно"));
        assertEquals(
                List.of(place),
                Passages.of(DocumentKind.EVENT_REPORT, changed).stream()
                        .filter(Passage::outdated)
                        .map(Passage::place)
                        .toList());
    }

    @Test
    void theReportTellsWhatWentOtherwiseThanPlanned() {
        var text = text(DocumentKind.EVENT_REPORT, DocumentLanguage.BG);
        for (var line : List.of(
                "Планирани лица: 60; присъствали: поне 68",
                "„Откриване и представяне на партньорите“ се проведе 09:40 – 10:05 ч. вместо 09:30 – 10:00 ч.",
                "Лекторът Юрген Вайсбах участва и присъствено, и дистанционно",
                "Попълнени са 41 анкетни карти. Средната оценка е 4,66.",
                "новина, 16.03.2026 г. – https://svetlodol.example/",
                "Документите по проекта се съхраняват до 31.12.2032 г.",
                "Участниците се запознаха с темите „",
                "Раздадени материали 4 8",
                "По пол не е събирано 8")) {
            assertTrue(text.contains(line), line + "\n" + text);
        }
    }

    @Test
    void photographsStandInTheirOrderWithCaptionAndAlternativeText() {
        var seminar = demo.seminar();
        var text = text(DocumentKind.EVENT_REPORT, DocumentLanguage.BG);
        int at = 0;
        for (var photo : PhotoEdits.inOrder(seminar)) {
            int next = text.indexOf(photo.caption().bg(), at);
            assertTrue(next > at, photo.caption().bg());
            at = next;
        }
        var without = new Request(seminar, Attachments.NONE, DocumentLanguage.BG, Choices.USUAL, Requests.MOMENT);
        var document = make(DocumentKind.EVENT_REPORT, without);
        assertEquals(
                List.of(1, 2, 3),
                document.warnings().stream()
                        .filter(each -> each.key().equals("document.photo-unprintable"))
                        .map(each -> each.arguments().getFirst())
                        .toList());
        assertFalse(plain(document).contains("Снимков материал"));
    }

    @Test
    void annexesHaveTheNumbersOfTheRegisterAndTheirPages() {
        var bytes = Pdf.of(make(DocumentKind.AGENDA, Requests.of(demo, DocumentLanguage.BG)))
                .bytes();
        int pages = Pdf.of(make(DocumentKind.AGENDA, Requests.of(demo, DocumentLanguage.BG)))
                .pages()
                .size();
        var file = new Evidence(
                ids.next(),
                EvidenceKind.MINUTES,
                "protokol.pdf",
                Attachments.hash(bytes),
                bytes.length,
                null,
                LocalDateTime.of(2026, 3, 16, 9, 0),
                "",
                null);
        var seminar =
                demo.seminar().apply(new Edit(Message.of("edit.photo-added", ""), List.of(new RowChange.Added(file))));
        Attachments files =
                hash -> hash.equals(file.hash()) ? bytes : demo.pictures().bytes(hash);
        var request = new Request(seminar, files, DocumentLanguage.BG, Choices.USUAL, Requests.MOMENT);
        var register = plain(make(DocumentKind.EVIDENCE_REGISTER, request));
        var report = plain(make(DocumentKind.EVENT_REPORT, request));
        var annex = new Annexes(seminar, files)
                .all().stream()
                        .filter(each -> file.equals(each.file()))
                        .findFirst()
                        .orElseThrow();
        assertTrue(report.contains(annex.number() + " протокол: protokol.pdf " + pages), report);
        assertTrue(report.contains("loom-2026-03-12-teams.csv не е посочено"), report);
        assertTrue(report.contains("Присъствен списък № 1, ден 1 (сканираното копие не е добавено)"), report);
        assertTrue(register.contains(annex.number() + " протокол protokol.pdf"), register);
        for (var each : seminar.evidence()) {
            assertTrue(register.replace(" ", "").contains(each.hash()), register);
        }
        for (var finding : Findings.toHandIn(seminar)) {
            assertTrue(register.contains(said(finding.text())), said(finding.text()) + register);
        }
    }

    private static String said(Message message) {
        return Messages.of(Language.BG).text(message).replace('\u00a0', ' ');
    }

    @Test
    void theNewsTellsWhoCameBeforeWhoWasRemoteAndEndsWithWhatTheProgrammeDemands() {
        var seminar = demo.seminar();
        for (var wanted : List.of(DocumentLanguage.BG, DocumentLanguage.EN)) {
            var language = wanted.main();
            var text = NewsArticle.text(seminar, wanted);
            var parts = new ReportPassages(seminar, Summary.of(seminar));
            int at = 0;
            for (var place : ReportPlace.NEWS) {
                int next = text.indexOf(parts.at(place).text(language));
                assertTrue(next > at, place + "\n" + text);
                at = next;
            }
            assertTrue(text.startsWith(seminar.details().title().in(language) + "\n\n"), text);
            assertTrue(
                    text.endsWith(seminar.project().fundingLine().in(language) + "\n\n"
                            + seminar.project().disclaimer().in(language) + "\n"),
                    text);
            assertNobodyButSpeakers(text);
        }
    }

    @Test
    void theStatisticsNameNobodyAndHideSmallNumbersByChoice() {
        var plainRequest = Requests.of(demo, DocumentLanguage.BG);
        var shown = plain(make(DocumentKind.STATISTICS, plainRequest));
        for (var participant : demo.seminar().participants()) {
            if (participant.isPerson()) {
                assertFalse(shown.contains(participant.name().in(Language.BG)), shown);
            }
        }
        assertTrue(shown.contains("Белгия 2 1 0 3"), shown);
        var hiding = new Request(
                demo.seminar(),
                demo.pictures(),
                DocumentLanguage.BG,
                Choices.USUAL.withHideSmall(true),
                Requests.MOMENT);
        var hidden = plain(make(DocumentKind.STATISTICS, hiding));
        assertTrue(hidden.contains("не се показват числата за лица под 5"), hidden);
        assertTrue(hidden.contains("Белгия × × 0 ×"), hidden);
        assertTrue(hidden.contains("България 27* 13 0 40*"), hidden);
        assertTrue(hidden.contains("Смесено не се показва"), hidden);
        assertFalse(hidden.contains("Отсъствали 1"), hidden);
    }

    private void assertNobodyButSpeakers(String text) {
        Seminar seminar = demo.seminar();
        for (var participant : seminar.participants()) {
            if (participant.isPerson() && seminar.speakerOf(participant.id()) == null) {
                assertFalse(
                        text.contains(participant.name().in(Language.BG)),
                        participant.name().full());
            }
        }
    }
}
