package org.sabor.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.ParticipantEdits;
import org.sabor.model.PartnerRole;
import org.sabor.model.Picture;
import org.sabor.model.PlannedMode;
import org.sabor.model.Seminar;
import org.sabor.model.SeminarEdits;
import org.sabor.model.SmallSeminar;
import org.sabor.model.Speaker;
import org.sabor.model.SpeakerEdits;
import org.sabor.model.SpeakerState;
import org.sabor.sample.Sample;

/// What documents say of the speakers, and of whom they say nothing.
@Execution(ExecutionMode.CONCURRENT)
class SpeakerDocumentsTest {
    private static final List<DocumentKind> KINDS =
            List.of(DocumentKind.SPEAKER_LIST, DocumentKind.SPEAKER_PAGES, DocumentKind.NAME_PLATES);

    private static Document one(DocumentKind kind, Request request) {
        var made = Documents.make(kind, request);
        assertEquals(1, made.size());
        return made.getFirst();
    }

    private static Request inHouse(DocumentLanguage language) {
        var request = Requests.of(Sample.demo(), language);
        return new Request(
                request.seminar(),
                request.pictures(),
                language,
                new Choices(Set.of(), ListOrder.NAME, 0).withPublication(false),
                request.moment());
    }

    private static long pictures(Document document, int page) {
        try (var pdf = Loader.loadPDF(Pdf.of(document).bytes())) {
            var resources = pdf.getPage(page).getResources();
            var text = new String(pdf.getPage(page).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            return StreamSupport.stream(resources.getXObjectNames().spliterator(), false)
                    .map(COSName::getName)
                    .filter(name -> text.contains("/" + name + " Do"))
                    .count();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @ParameterizedTest
    @EnumSource(DocumentLanguage.class)
    void theyAreAccessibleAndArchivable(DocumentLanguage language) {
        for (var request : List.of(
                Requests.of(Sample.demo(), language), Requests.of(Sample.secon(), language), inHouse(language))) {
            for (var kind : KINDS) {
                for (var document : Documents.make(kind, request)) {
                    var name = kind.word() + "-" + language.code()
                            + (request.choices().publication() ? "" : "-in-house");
                    var pdf = Pdf.of(document);
                    if (request.seminar().project().acronym().equals("LOOM")) {
                        pdf.keep(name, 4);
                    }
                    assertEquals(List.of(), VeraPdf.broken(pdf.bytes()), name);
                    assertEquals(List.of(), document.printout().unprintable(), name);
                    assertTrue(document.fileName().matches("[A-Za-z0-9_.-]+"), document.fileName());
                }
            }
        }
    }

    @Test
    void theSameRequestGivesTheSameBytes() {
        for (var kind : KINDS) {
            assertArrayEquals(
                    Pdf.of(one(kind, Requests.of(Sample.demo(), DocumentLanguage.BOTH)))
                            .bytes(),
                    Pdf.of(one(kind, Requests.of(Sample.demo(), DocumentLanguage.BOTH)))
                            .bytes());
        }
    }

    @Test
    void theListSaysWhoSpeaksAboutWhatAndWhen() {
        var text = Pdf.of(one(DocumentKind.SPEAKER_LIST, Requests.of(Sample.demo(), DocumentLanguage.BG)))
                .flowing();
        assertTrue(text.contains("СПИСЪК НА ЛЕКТОРИТЕ"), text);
        assertTrue(text.contains("Ден 1, 10:00 – 11:00 ч.: Една грижа, няколко общини"), text);
        assertTrue(text.contains("Откриване и представяне на партньорите (модератор)"), text);
        assertTrue(text.contains("изследва как малките общини"), text);
    }

    @Test
    void forPublicationOnlyThoseAreShownWhoHaveConsented() {
        var document = one(DocumentKind.SPEAKER_PAGES, Requests.of(Sample.demo(), DocumentLanguage.EN));
        var pages = Pdf.of(document).pages();
        assertEquals(4, pages.size());
        var elena = page(pages, "Elena Valkanova");
        assertTrue(pages.get(elena).contains("has headed the Institute"), pages.get(elena));
        assertEquals(2, pictures(document, elena));
        var katarzyna = page(pages, "Łąkowska");
        assertFalse(pages.get(katarzyna).contains("Biography"), pages.get(katarzyna));
        assertEquals(1, pictures(document, katarzyna));
        assertFalse(Pdf.of(document).flowing().contains("consent"));
        assertEquals(
                List.of(Message.of("speaker-pages.without-consent", 2, "Jürgen Weißbach, Katarzyna Łąkowska")),
                document.warnings());
    }

    @Test
    void inTheHouseAllAreShown() {
        var document = one(DocumentKind.SPEAKER_PAGES, inHouse(DocumentLanguage.EN));
        var pages = Pdf.of(document).pages();
        assertEquals(List.of(), document.warnings());
        assertEquals(2, pictures(document, page(pages, "Łąkowska")));
        assertEquals(1, pictures(document, page(pages, "Weißbach")));
        assertTrue(pages.get(page(pages, "Weißbach")).contains("Biography"));
    }

    private static int page(List<String> pages, String words) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).contains(words)) {
                return i;
            }
        }
        throw new AssertionError(words + " is on no page");
    }

    @Test
    void aPlateShowsTheNameOnBothSidesAndIsReadOnce() throws IOException {
        var demo = Sample.demo().seminar();
        var jurgen = demo.participants().require(demo.speakers().getLast().participant());
        var remote = demo.apply(ParticipantEdits.setPlannedMode(demo, List.of(jurgen), PlannedMode.REMOTE));
        var document = one(
                DocumentKind.NAME_PLATES,
                Requests.of(Sample.demo(), DocumentLanguage.BG).of(remote));
        var pages = Pdf.of(document).pages();
        // One of the four speaks from afar.
        assertEquals(3, document.rows());
        assertEquals(3, pages.size());
        var plate = pages.get(page(pages, "Вълканова"));
        assertEquals(2, plate.split("Вълканова", -1).length - 1, plate);
        assertFalse(plate.contains("стр."), plate);
        try (var pdf = Loader.loadPDF(Pdf.of(document).bytes())) {
            var content = new String(pdf.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            int turned = content.lastIndexOf("q -1 0 0 -1 ");
            assertTrue(turned > 0 && content.lastIndexOf("/Artifact", turned) > content.lastIndexOf("/P <<", turned));
            assertEquals(-1, content.indexOf("MCID", turned));
        }
    }

    @Test
    void longNamesShrinkAndNoneIsCutOff() {
        var make = new SmallSeminar();
        var organisation = make.organisation(
                "Сдружение за устойчиво развитие на планинските и полупланинските общини в Югоизточна Европа",
                "BG",
                PartnerRole.NONE);
        for (var name : List.of(
                "Αναστασία-Κωνσταντίνα Παπακωνσταντινοπούλου",
                "Александрина-Мария Христофорова-Константинова",
                "Ǿ",
                "Wolfeschlegelsteinhausenbergerdorff",
                "А".repeat(300))) {
            int space = name.indexOf(' ');
            make.speaker(make.person(name.substring(0, Math.max(0, space)), name.substring(space + 1), organisation));
        }
        var document = one(DocumentKind.NAME_PLATES, Requests.of(make.seminar(), DocumentLanguage.BOTH));
        var pdf = Pdf.of(document).keep("name-plates-long", 5);
        assertEquals(List.of(), VeraPdf.broken(pdf.bytes()));
        assertEquals(5, pdf.pages().size());
        assertTrue(pdf.flowing().contains("Παπακωνσταντινοπούλου"), pdf.flowing());
    }

    @Test
    void whoHasDeclinedIsNotPresented() {
        var seminar = Sample.demo().seminar();
        var gone = seminar.speakers().getFirst();
        var after = with(seminar, gone.withState(SpeakerState.DECLINED));
        var name = after.nameOf(after.participants().require(gone.participant()), Language.BG);
        for (var kind : KINDS) {
            var text =
                    Pdf.of(one(kind, Requests.of(after, DocumentLanguage.BG))).flowing();
            assertFalse(text.contains(name), kind.word());
        }
    }

    private static Seminar with(Seminar seminar, Speaker speaker) {
        return seminar.apply(SpeakerEdits.change(seminar, speaker));
    }

    @Test
    void aPortraitThatCannotBeReadCostsOnlyItself() {
        var seminar = Sample.demo().seminar();
        var elena = seminar.speakers().getFirst();
        var broken = elena.withPhoto(new Picture("0".repeat(64), Bilingual.same("portrait")));
        var request = new Request(
                with(seminar, broken),
                hash -> new byte[] {1, 2, 3},
                DocumentLanguage.EN,
                new Choices(Set.of(), ListOrder.NAME, 0),
                Requests.MOMENT);
        var noLogos = request.of(request.seminar()
                .apply(SeminarEdits.change(
                        request.seminar(), request.seminar().project().withLogos(null))));
        var document = one(DocumentKind.SPEAKER_PAGES, noLogos);
        assertEquals(4, Pdf.of(document).pages().size());
        var said = Messages.of(Language.EN).text(document.warnings().getLast());
        assertTrue(
                said.startsWith("The portrait cannot be read and is left out: Nikolaos Astrinos, Elena Valkanova."),
                said);
    }

    @Test
    void withoutSpeakersThereIsAListThatSaysSo() {
        var request = Requests.of(new SmallSeminar().seminar(), DocumentLanguage.BG);
        assertTrue(Pdf.of(one(DocumentKind.SPEAKER_LIST, request)).flowing().contains("Още няма лектори."));
        assertEquals(List.of(), Documents.make(DocumentKind.SPEAKER_PAGES, request));
        assertEquals(List.of(), Documents.make(DocumentKind.NAME_PLATES, request));
    }
}
