package org.sabor.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.model.AttendanceIndex;
import org.sabor.model.BadgeCode;
import org.sabor.model.Day;
import org.sabor.model.Edit;
import org.sabor.model.Held;
import org.sabor.model.Id;
import org.sabor.model.Ids;
import org.sabor.model.Participant;
import org.sabor.model.PlannedMode;
import org.sabor.model.RowChange;
import org.sabor.model.Seminar;
import org.sabor.model.SmallSeminar;
import org.sabor.model.Summary;
import org.sabor.model.Turnout;
import org.sabor.sample.Sample;

/// Badges, certificates, minutes and the numbers for the caterer.
@Execution(ExecutionMode.CONCURRENT)
class HandoutsTest {
    private static final float MILLIMETRE = 72 / 25.4f;
    private static final Ids IDS = new Ids(Clock.systemUTC(), new Random(1));

    private static Request with(Request request, HandoutChoices handouts) {
        return new Request(
                request.seminar(),
                request.pictures(),
                request.language(),
                request.choices().withHandouts(handouts),
                request.moment(),
                request.numbering());
    }

    private static HandoutChoices badges(BadgeFormat format, BadgeBack back) {
        return new HandoutChoices(format, back, false);
    }

    private static Document one(DocumentKind kind, Request request) {
        var made = Documents.make(kind, request);
        assertEquals(1, made.size());
        return made.getFirst();
    }

    @ParameterizedTest
    @EnumSource(DocumentLanguage.class)
    void theyAreAccessibleAndArchivable(DocumentLanguage language) {
        var request = Requests.of(Sample.demo(), language);
        for (var kind : List.of(DocumentKind.CERTIFICATES, DocumentKind.MINUTES, DocumentKind.CATERING)) {
            checked(one(kind, request), kind.word());
        }
        for (var handouts : List.of(
                badges(BadgeFormat.A6, BadgeBack.NONE),
                badges(BadgeFormat.CARD_90X54, BadgeBack.OTHER_SCRIPT),
                badges(BadgeFormat.A6_FOLDED, BadgeBack.AGENDA),
                badges(BadgeFormat.A4_FOLDED, BadgeBack.NONE))) {
            checked(
                    one(DocumentKind.BADGES, with(request, handouts)),
                    "badges-" + handouts.badge().word());
        }
    }

    private static void checked(Document document, String name) {
        var pdf = Pdf.of(document).keep(name + "-" + document.language().code(), 2);
        assertEquals(List.of(), VeraPdf.broken(pdf.bytes()), name);
    }

    /// Whoever scans the badges at the desk finds everybody who is admitted and comes, each once, and nobody else.
    @Test
    void theCodeOnEachBadgeIsReadBack() throws IOException {
        var seminar = Sample.demo().seminar();
        var request =
                with(Requests.of(Sample.demo(), DocumentLanguage.BG), badges(BadgeFormat.CARD_90X54, BadgeBack.AGENDA));
        var expected = seminar.participants().stream()
                .filter(each -> each.isPerson() && each.status().admitted())
                .filter(each -> each.plannedMode() != PlannedMode.REMOTE)
                .map(Participant::id)
                .toList();
        var read = new ArrayList<Id<Participant>>();
        try (var pdf = Loader.loadPDF(Pdf.of(one(DocumentKind.BADGES, request)).bytes())) {
            var renderer = new PDFRenderer(pdf);
            // Each second page is the back.
            for (int page = 0; page < pdf.getNumberOfPages(); page += 2) {
                var image = renderer.renderImageWithDPI(page, 254);
                for (int card = 0; card < 10 && read.size() < expected.size(); card++) {
                    var code = decoded(image.getSubimage(150 + card % 2 * 900, 135 + card / 2 * 540, 900, 540));
                    read.add(assertInstanceOf(BadgeCode.Reading.Person.class, BadgeCode.read(code, seminar))
                            .participant()
                            .id());
                }
            }
        }
        assertEquals(expected.size(), read.size());
        assertEquals(Set.copyOf(expected), Set.copyOf(read));
    }

    private static String decoded(BufferedImage card) {
        int width = card.getWidth();
        int height = card.getHeight();
        var source = new RGBLuminanceSource(width, height, card.getRGB(0, 0, width, height, null, 0, width));
        try {
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(source)),
                            Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE))
                    .getText();
        } catch (ReaderException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void noNameHoweverLongLeavesItsBadge() throws IOException {
        for (var given :
                List.of("Я".repeat(60), "Мария-Александра ".repeat(12), "Ш\u0301".repeat(300), "Wolfeschlegel")) {
            var make = new SmallSeminar();
            make.day(1);
            make.person(given, "Щерева-Константинова", null);
            for (var format : BadgeFormat.values()) {
                var request = with(Requests.of(make.seminar(), DocumentLanguage.BOTH), badges(format, BadgeBack.NONE));
                var sheet = format.sheet();
                var card = box(sheet.width(), sheet.height(), format);
                try (var pdf =
                        Loader.loadPDF(Pdf.of(one(DocumentKind.BADGES, request)).bytes())) {
                    for (var letter : letters(pdf)) {
                        assertTrue(
                                card.getMinX() - 0.5 <= letter.getX()
                                        && letter.getX() + letter.getWidth() <= card.getMaxX() + 0.5
                                        && letter.getY() <= card.getMaxY()
                                        && letter.getY() >= card.getMinY(),
                                format + ": " + letter + " at " + letter.getX() + ", " + letter.getY());
                    }
                }
            }
        }
    }

    /// Where the one badge of a sheet stands, with its other side.
    private static Rectangle2D box(float width, float height, BadgeFormat format) {
        return switch (format) {
            case A6 -> millimetres(0, 0.5f, width, height);
            case CARD_90X54, CARD_86X54 -> millimetres(105 - width, 13.5f, width, height);
            case A6_FOLDED -> millimetres(0, 0.5f, width, 2 * height);
            case A4_FOLDED -> millimetres(0, 149, 2 * width, height);
        };
    }

    private static Rectangle2D millimetres(float x, float y, float width, float height) {
        return new Rectangle2D.Float(x * MILLIMETRE, y * MILLIMETRE, width * MILLIMETRE, height * MILLIMETRE);
    }

    private static List<TextPosition> letters(PDDocument pdf) throws IOException {
        var letters = new ArrayList<TextPosition>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                letters.add(text);
            }
        };
        stripper.getText(pdf);
        assertFalse(letters.isEmpty());
        return letters;
    }

    @Test
    void thoseWhoWereThereHaveACertificateAndKeepItsNumber() {
        var before = Requests.of(Sample.demo(), DocumentLanguage.BG);
        var seminar = before.seminar().apply(CertificateRegister.edit(before, IDS));
        var index = AttendanceIndex.of(seminar);
        var there = seminar.participants().stream()
                .filter(each -> each.isPerson() && !index.modes(each.id()).isEmpty())
                .toList();
        int inGroups = seminar.participants().stream()
                .filter(each -> !each.isPerson() && !index.modes(each.id()).isEmpty())
                .mapToInt(each -> each.headCount() == null ? 0 : each.headCount())
                .sum();
        assertEquals(Summary.of(seminar).total().present().known() - inGroups, there.size());
        var request = before.of(seminar);
        var document = one(DocumentKind.CERTIFICATES, request);
        assertEquals(List.of(), document.warnings());
        assertEquals(there.size(), seminar.certificates().size());
        var pages = Pdf.of(document).pages();
        assertEquals(there.size(), pages.size());
        for (int i = 0; i < pages.size(); i++) {
            var page = Pdf.flowing(pages.get(i));
            assertTrue(page.contains("№ " + (i + 1) + " / 02.04.2026"), page);
            assertTrue(
                    page.contains("взе участие в семинар на тема") && page.contains("проведен на 12–13.03.2026"), page);
        }
        // Asked again, on another day and in another order, nobody gets another number.
        assertTrue(CertificateRegister.edit(request, IDS).isEmpty());
        var apart = Documents.make(
                DocumentKind.CERTIFICATES, with(request, new HandoutChoices(BadgeFormat.A6, BadgeBack.NONE, true)));
        assertEquals(there.size(), apart.size());
        assertEquals(
                "2026-03-12_LOOM_Udostovereniya-1_v1_bg.pdf", apart.getFirst().fileName());
        assertEquals(
                there.size(), apart.stream().map(Document::fileName).distinct().count());
        // A file that keeps no numbers has papers without.
        var none = one(DocumentKind.CERTIFICATES, request.numbered(Numbering.NONE));
        assertEquals(1, none.warnings().size());
        assertFalse(Pdf.of(none).flowing().contains("№ 1 / "));
    }

    @Test
    void numbersAreTakenBackWhereNothingWasMade() {
        var request = Requests.of(Sample.demo(), DocumentLanguage.BG);
        var edits = PrintRegister.edits(Set.of(DocumentKind.values()), request, IDS);
        assertEquals(2, edits.size());
        var seminar = request.seminar();
        for (var edit : edits) {
            seminar = seminar.apply(edit);
        }
        for (var edit : PrintRegister.takeBack(seminar, edits)) {
            seminar = seminar.apply(edit);
        }
        assertEquals(request.seminar().rows(), seminar.rows());
    }

    @Test
    void theCatererReadsHowManyWereThereAndNoNames() {
        var seminar = Sample.demo().seminar();
        var counts = new MealCount(seminar);
        var summary = Summary.of(seminar);
        for (var day : seminar.daysInOrder()) {
            var turnout = assertNotNullTurnout(summary, day.id());
            assertEquals(
                    turnout.inPerson().plus(turnout.mixed()),
                    MealCount.heads(counts.there(day)),
                    "day " + day.number());
        }
        for (var language : DocumentLanguage.values()) {
            var text = Pdf.of(one(DocumentKind.CATERING, Requests.of(Sample.demo(), language)))
                    .flowing();
            for (var each : seminar.participants()) {
                for (var spoken : Language.values()) {
                    var name = each.name().in(spoken);
                    if (name.equals(seminar.details().preparedBy().name().in(spoken))) {
                        // Whoever signs is named, and comes too.
                        continue;
                    }
                    assertFalse(!name.isEmpty() && text.contains(name), name);
                }
            }
            assertFalse(text.contains("– 0"), text);
        }
        var planned = Pdf.of(one(DocumentKind.CATERING, Requests.before(seminar, DocumentLanguage.BG)))
                .flowing();
        assertTrue(planned.contains("Още няма отбелязано присъствие") && planned.contains("не е отбелязано"), planned);
    }

    private static Turnout assertNotNullTurnout(Summary summary, Id<Day> day) {
        var turnout = summary.days().get(day);
        assertNotNull(turnout);
        return turnout;
    }

    @Test
    void minutesSayOnceOfWhatNothingWasWritten() {
        var demo = Sample.demo().seminar();
        var text = Pdf.of(one(DocumentKind.MINUTES, Requests.of(demo, DocumentLanguage.BG)))
                .flowing();
        for (var session : demo.sessions()) {
            for (var decision : session.held().decisions()) {
                assertTrue(
                        text.contains(Prose.withoutFullStop(decision.text().bg())),
                        decision.text().bg());
            }
        }
        var unwritten = Pdf.of(one(DocumentKind.MINUTES, Requests.of(unwritten(demo), DocumentLanguage.BG)))
                .flowing();
        assertEquals(2, unwritten.split("няма записано обсъждане", -1).length, unwritten);
    }

    private static Seminar unwritten(Seminar seminar) {
        var changes = new ArrayList<RowChange>();
        for (var session : seminar.sessions()) {
            changes.add(new RowChange.Changed(session, session.withHeld(Held.NOTHING)));
        }
        return seminar.apply(new Edit(Message.of("edit.own-text", ""), changes));
    }
}
