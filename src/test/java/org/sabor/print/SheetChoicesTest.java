package org.sabor.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sabor.message.Message;
import org.sabor.model.Attachments;
import org.sabor.model.Attendance;
import org.sabor.model.AttendanceMode;
import org.sabor.model.AttendanceSource;
import org.sabor.model.AttendanceUnit;
import org.sabor.model.Bilingual;
import org.sabor.model.DayPart;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantEdits;
import org.sabor.model.PartnerRole;
import org.sabor.model.Period;
import org.sabor.model.Periods;
import org.sabor.model.Role;
import org.sabor.model.Seminar;
import org.sabor.model.SheetRules;
import org.sabor.model.SmallSeminar;
import org.sabor.sample.Sample;

/// Sheets of halves and sessions, apart and together, on wide and on high pages.
@Execution(ExecutionMode.CONCURRENT)
class SheetChoicesTest {
    private static final Pattern UPRIGHT = Pattern.compile("(?m)^?([\\d.]+) [\\d.]+ m ([\\d.]+) [\\d.]+ l S");
    private static final Pattern NUMBER_OF_A_ROW = Pattern.compile("(?m)^(\\d{1,3})(?= (?!March)|$)");

    private static List<Pdf> sheets(Request request) {
        return made(request).stream().map(Pdf::of).toList();
    }

    private static List<Integer> numbers(Pdf sheet) {
        return rowsOf(sheet.text()).stream().map(Integer::valueOf).toList();
    }

    private static List<Participant> people(Seminar seminar) {
        return seminar.participants().stream().filter(Participant::isPerson).toList();
    }

    /// A request for sheets that are otherwise than the funder demands.
    private static Request otherwise(Seminar seminar, DocumentLanguage language, UnaryOperator<SheetChoices> other) {
        var usual = SheetChoices.of(seminar.project().sheets());
        var choices = Choices.USUAL.withSheets(other.apply(usual));
        return new Request(seminar, Attachments.NONE, language, choices, Requests.MOMENT);
    }

    private static List<Document> made(Request request) {
        return Documents.make(DocumentKind.ATTENDANCE_SHEET, request);
    }

    @Test
    void aHalfHasItsSheetWithThePeopleOfThatHalf() {
        var make = new SmallSeminar();
        var day = make.day(1);
        make.session(day, "09:30", "10:15", null);
        make.session(day, "11:00", "12:40", null);
        make.session(day, "14:00", "16:10", null);
        make.sheets(new SheetRules(AttendanceUnit.HALF_DAY, true, false, false, List.of()));
        make.person("Ана", "Цялостна", null);
        var mixed = make.person("Вера", "Смесена", null);
        make.row(new Attendance(
                make.ids.next(),
                mixed.id(),
                Period.of(day.id(), DayPart.AFTERNOON),
                AttendanceMode.REMOTE,
                null,
                null,
                null,
                AttendanceSource.BY_HAND,
                "",
                null));
        var sheets = made(Requests.of(make.seminar(), DocumentLanguage.BG));
        assertEquals(
                List.of(
                        "2026-03-12_Sabor_Prisastven-spisak_den1_preobed_v1_bg.pdf",
                        "2026-03-12_Sabor_Prisastven-spisak_den1_sledobed_v1_bg.pdf"),
                sheets.stream().map(Document::fileName).toList());
        assertEquals(List.of(2, 1), sheets.stream().map(Document::rows).toList());
        var morning = Pdf.of(sheets.getFirst()).flowing();
        assertTrue(morning.contains("Ден 1, преди обяд") && morning.contains("09:30 – 12:40 ч."), morning);
        assertTrue(morning.contains("в посочената част от деня") && morning.contains("Смесена"), morning);
        var afternoon = Pdf.of(sheets.getLast()).flowing();
        assertTrue(afternoon.contains("след обяд") && afternoon.contains("14:00 – 16:10 ч."), afternoon);
        assertFalse(afternoon.contains("Смесена"), afternoon);
        assertEquals(
                List.of(
                        "Присъствен списък – Семинар, ден 1, преди обяд",
                        "Присъствен списък – Семинар, ден 1, след обяд"),
                sheets.stream().map(Document::title).toList());
    }

    @ParameterizedTest
    @EnumSource(DocumentLanguage.class)
    void eachSessionHasItsSheetWithTopicTimeAndRoom(DocumentLanguage language) {
        var seminar = Sample.demo().seminar();
        var sheets = made(otherwise(seminar, language, usual -> usual.withPer(AttendanceUnit.SESSION)));
        var sessions = seminar.daysInOrder().stream()
                .flatMap(day -> Periods.of(seminar, day.id(), AttendanceUnit.SESSION).stream())
                .map(period -> seminar.sessions().require(Objects.requireNonNull(period.session())))
                .toList();
        assertEquals(sessions.size(), sheets.size());
        assertEquals(
                sheets.size(),
                sheets.stream().map(Document::fileName).distinct().count());
        for (int i = 0; i < sheets.size(); i++) {
            var text = Pdf.of(sheets.get(i)).flowing();
            var session = sessions.get(i);
            assertTrue(text.contains(session.topic().in(language.main())), text);
            var start = Objects.requireNonNull(session.start());
            assertTrue(text.contains(start.toString()), text);
            var room = seminar.rooms().find(session.room());
            assertTrue(room == null || text.contains(room.name().in(language.main())), text);
        }
    }

    @ParameterizedTest
    @EnumSource(DocumentLanguage.class)
    void allSheetsOfAnEventGoIntoOneFileWithBookmarks(DocumentLanguage language) throws IOException {
        var each = made(otherwise(Sample.demo().seminar(), language, usual -> usual.withPer(AttendanceUnit.HALF_DAY)));
        var document = made(otherwise(
                        Sample.demo().seminar(),
                        language,
                        usual -> usual.withPer(AttendanceUnit.HALF_DAY).withTogether(true)))
                .getFirst();
        var pdf = Pdf.of(document).keep("demo-sheets-together-" + language.code(), 3);
        assertEquals(List.of(), VeraPdf.broken(pdf.bytes()));
        assertEquals(each.stream().mapToInt(Document::rows).sum(), document.rows());
        assertEquals(
                each.stream().mapToInt(one -> one.printout().pages()).sum(),
                pdf.pages().size());
        assertFalse(document.fileName().contains("den") || document.fileName().contains("day"), document.fileName());
        int at = 0;
        for (var one : each) {
            var pages = Pdf.of(one).pages();
            for (var page : pages) {
                var there = Pdf.flowing(pdf.pages().get(at++));
                assertEquals(rowsOf(page), rowsOf(pdf.pages().get(at - 1)), "the same rows on the same page");
                var label = language == DocumentLanguage.EN ? "page " + at + " of " : "стр. " + at + " от ";
                assertTrue(there.contains(label + pdf.pages().size()), there);
            }
        }
        try (var read = Loader.loadPDF(pdf.bytes())) {
            var names = new ArrayList<String>();
            for (var item : read.getDocumentCatalog().getDocumentOutline().children()) {
                names.add(item.getTitle());
            }
            assertEquals(each.size(), names.size());
            var first = language == DocumentLanguage.EN ? "Day 1, morning" : "Ден 1, преди обяд";
            assertTrue(names.getFirst().startsWith(first), names.toString());
        }
    }

    private static List<String> rowsOf(String page) {
        return NUMBER_OF_A_ROW
                .matcher(page.replace("\r", ""))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(DocumentLanguage.class)
    void localPeopleAndThoseFromAbroadAreApart(DocumentLanguage language) {
        var seminar = Sample.demo().seminar();
        var all = made(Requests.of(seminar, language));
        var apart = made(otherwise(seminar, language, usual -> usual.withLocalApart(true)));
        assertEquals(4, apart.size());
        assertEquals(all.getFirst().rows(), apart.get(0).rows() + apart.get(1).rows());
        var local = Pdf.of(apart.get(0)).flowing();
        var abroad = Pdf.of(apart.get(1)).flowing();
        boolean english = language == DocumentLanguage.EN;
        assertTrue(local.contains(english ? "local participants" : "местни участници"), local);
        assertTrue(abroad.contains(english ? "participants from abroad" : "участници от чужбина"), abroad);
        assertTrue(apart.get(1).fileName().contains(english ? "_day1_international_" : "_den1_mezhdunarodni_"));
        var signatory = seminar.details().preparedBy().name().in(language.main());
        for (var person : people(seminar)) {
            var name = person.name().in(language.main());
            if (name.equals(signatory)) {
                continue;
            }
            assertFalse(local.contains(name) && abroad.contains(name), name);
            if (abroad.contains(name)) {
                assertFalse(seminar.countryOf(person).code().equals("BG"), name);
            }
        }
    }

    @Test
    void whoseCountryNobodyKnowsIsOnTheLocalSheetAndSaid() {
        var make = new SmallSeminar();
        make.day(1);
        var host = make.organisation("Община", "BG", PartnerRole.LEAD);
        make.person("Ана", "Банова", host);
        make.person("Вера", "Неясна", null);
        make.person("Zoë", "Öz", make.organisation("Ort", "DE", PartnerRole.NONE));
        var unknownHost = made(otherwise(make.seminar(), DocumentLanguage.EN, usual -> usual.withLocalApart(true)));
        assertEquals(1, unknownHost.size());
        assertEquals(List.of(Message.of("sheet.home-not-stated")), Requests.said(unknownHost.getFirst()));
        make.details(make.details().withOrganisations(null, host.id()));
        var apart = made(otherwise(make.seminar(), DocumentLanguage.EN, usual -> usual.withLocalApart(true)));
        assertEquals(List.of(2, 1), apart.stream().map(Document::rows).toList());
        assertEquals(List.of(Message.of("sheet.country-not-stated", 1)), Requests.said(apart.getFirst()));
        assertEquals(List.of(), Requests.said(apart.getLast()));
    }

    @ParameterizedTest
    @EnumSource(DocumentLanguage.class)
    void onHighPagesThereIsStillRoomToSign(DocumentLanguage language) throws IOException {
        var rules = new SheetRules(
                AttendanceUnit.DAY,
                true,
                false,
                true,
                List.of(
                        new Bilingual("Обяд", "Lunch"),
                        new Bilingual("Материали", "Papers"),
                        new Bilingual("Хотел", "Hotel")));
        for (boolean landscape : new boolean[] {true, false}) {
            for (boolean own : new boolean[] {true, false}) {
                var document = made(otherwise(
                                Sample.demo().seminar(),
                                language,
                                usual -> own
                                        ? SheetChoices.of(rules).withLandscape(landscape)
                                        : usual.withLandscape(landscape)))
                        .getFirst();
                var name = "demo-sheet-" + (landscape ? "landscape" : "portrait") + (own ? "-own-" : "-");
                var pdf = Pdf.of(document).keep(name + language.code(), 2);
                if (own) {
                    assertEquals(List.of(), VeraPdf.broken(pdf.bytes()));
                }
                var text = pdf.flowing();
                assertEquals(own, text.contains("@"), "e-mail only when it is demanded");
                assertEquals(own && landscape, text.contains(language == DocumentLanguage.EN ? "Hotel" : "Хотел"));
                assertEquals(
                        own && !landscape,
                        !Requests.said(document).isEmpty(),
                        Requests.said(document).toString());
                // Lengths in the file are rounded to hundredths of a point.
                assertTrue(signature(pdf, document) > 34.99, "room to sign");
                assertEquals(
                        IntStream.rangeClosed(1, document.rows() + 8).boxed().toList(), numbers(pdf));
            }
        }
    }

    /// How wide the last column is, in millimetres: from the last upright rule but one to the last.
    private static float signature(Pdf pdf, Document document) throws IOException {
        var edges = new TreeSet<Float>();
        try (var read = Loader.loadPDF(pdf.bytes())) {
            var content = new String(read.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            var rules = UPRIGHT.matcher(content);
            while (rules.find()) {
                if (rules.group(1).equals(rules.group(2))) {
                    edges.add(Float.valueOf(rules.group(1)));
                }
            }
        }
        assertTrue(edges.size() > 4, document.fileName());
        float last = edges.removeLast();
        return (last - edges.getLast()) / 72 * 25.4f;
    }

    @Test
    void whoNeedNotSignIsLeftOff() {
        var make = new SmallSeminar();
        make.day(1);
        make.row(make.person("Ана", "Говореща", null).withRoles(Set.of(Role.SPEAKER)));
        make.row(make.person("Вера", "Партньорска", null).withRoles(Set.of(Role.PARTNER, Role.SPEAKER)));
        make.person("Дора", "Слушаща", null);
        assertEquals(
                3,
                made(Requests.of(make.seminar(), DocumentLanguage.BG))
                        .getFirst()
                        .rows());
        make.sheets(new SheetRules(AttendanceUnit.DAY, false, false, false, List.of()));
        var text = sheets(Requests.of(make.seminar(), DocumentLanguage.BG))
                .getFirst()
                .flowing();
        assertTrue(text.contains("Партньорска") && text.contains("Слушаща") && !text.contains("Говореща"), text);
    }

    @Test
    void aSheetThatReplacesAnotherSaysSo() {
        var make = new SmallSeminar();
        make.day(1);
        make.person("Ана", "Банова", null);
        var first = Requests.of(make.seminar(), DocumentLanguage.EN);
        assertEquals(List.of(), Requests.said(made(first).getFirst()));
        var printed = first.seminar().apply(SheetRegister.edit(first, make.ids));
        assertEquals(List.of(), Requests.said(made(first.of(printed)).getFirst()));
        var more = printed.apply(ParticipantEdits.add(printed, make.person("Вера", "Гочева", null)));
        assertEquals(
                List.of(Message.of("sheet.replaces", 1, 1, 0)),
                Requests.said(made(first.of(more)).getFirst()));
    }
}
