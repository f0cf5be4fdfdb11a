package org.sabor.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sabor.model.AttendanceMode;
import org.sabor.model.Bilingual;
import org.sabor.model.PartnerRole;
import org.sabor.model.Seminar;
import org.sabor.model.SeminarDetails;
import org.sabor.model.SmallSeminar;
import org.sabor.print.engine.Unprintable;
import org.sabor.sample.Sample;

/// What holds for all lists and the agenda.
@Execution(ExecutionMode.CONCURRENT)
class ListDocumentsTest {
    private static final List<DocumentKind> LISTS = List.of(
            DocumentKind.ATTENDANCE_SHEET,
            DocumentKind.REMOTE_LIST,
            DocumentKind.PARTICIPANT_LIST,
            DocumentKind.AGENDA);

    @ParameterizedTest
    @EnumSource(DocumentLanguage.class)
    void theListsOfTheSamplesAreAccessibleAndArchivable(DocumentLanguage language) {
        for (var request : List.of(Requests.of(Sample.demo(), language), Requests.of(Sample.secon(), language))) {
            for (var document : lists(request)) {
                var pdf = Pdf.of(document).keep(document.fileName().replace(".pdf", ""), 5);
                assertEquals(List.of(), VeraPdf.broken(pdf.bytes()), document.fileName());
                assertEquals(List.of(), document.printout().unprintable(), document.fileName());
            }
        }
    }

    private static List<Document> lists(Request request) {
        return LISTS.stream()
                .flatMap(kind -> Documents.make(kind, request).stream())
                .toList();
    }

    @Test
    void theSameRequestGivesTheSameBytes() {
        var first = lists(Requests.of(Sample.demo(), DocumentLanguage.BOTH));
        var second = lists(Requests.of(Sample.demo(), DocumentLanguage.BOTH));
        assertEquals(6, first.size());
        for (int i = 0; i < first.size(); i++) {
            assertArrayEquals(
                    Pdf.of(first.get(i)).bytes(), Pdf.of(second.get(i)).bytes());
        }
    }

    @Test
    void eachPageSaysToWhichProjectAndEventItBelongs() {
        for (var document : lists(Requests.of(Sample.demo(), DocumentLanguage.BG))) {
            var pages = Pdf.of(document).pages();
            for (int page = 1; page <= pages.size(); page++) {
                var text = Pdf.flowing(pages.get(page - 1));
                assertTrue(text.contains("„Местни възможности – отворени общини“ /LOOM/, № NR-0426"), text);
                assertTrue(text.contains("Споделени услуги в малките общини"), text);
                assertTrue(text.contains("стр. " + page + " от " + pages.size()), text);
                assertTrue(text.contains("генериран на 02.04.2026 г., 10:15 ч."), text);
            }
        }
    }

    @Test
    void aDateIsFoundByWhoeverTypesAnOrdinarySpace() {
        for (var document : lists(Requests.of(Sample.demo(), DocumentLanguage.BOTH))) {
            var text = Pdf.of(document).text();
            assertEquals(-1, text.indexOf('\u00a0'), document.fileName());
            assertTrue(text.contains("03.2026 г."), text);
        }
    }

    @Test
    void needsContactsAndNotesAreOnNoList() {
        var seminar = Sample.demo().seminar();
        for (var language : DocumentLanguage.values()) {
            for (var document : lists(Requests.of(seminar, language))) {
                var text = Pdf.of(document).flowing();
                for (var needs : seminar.needs()) {
                    assertFalse(!needs.diet().isEmpty() && text.contains(needs.diet()), needs.diet());
                    assertFalse(
                            !needs.accessibility().isEmpty() && text.contains(needs.accessibility()),
                            needs.accessibility());
                }
                assertFalse(text.contains("@"), text);
                assertFalse(text.contains("+359"), text);
                assertFalse(text.contains("поканена е заместничка"), text);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(DocumentLanguage.class)
    void textsThatNobodyExpectsSpoilNoList(DocumentLanguage language) {
        var documents = lists(Requests.of(hostile(), language));
        assertEquals(4, documents.size());
        for (var document : documents) {
            var pdf = Pdf.of(document).keep("hostile-" + document.kind().word() + "-" + language.code(), 2);
            assertEquals(List.of(), VeraPdf.broken(pdf.bytes()), document.fileName());
            assertTrue(document.fileName().matches("[A-Za-z0-9_.-]+"), document.fileName());
        }
        var missing = documents.getFirst().printout().unprintable().stream()
                .map(Unprintable::character)
                .toList();
        assertTrue(missing.containsAll(List.of("ש", "م")), missing.toString());
    }

    private static Seminar hostile() {
        var make = new SmallSeminar();
        var title = new Bilingual("{0} %s <b>Семинар</b> \u202Eотзад\n\nна три реда\t" + "дълъг ".repeat(150), "");
        make.details(SeminarDetails.of(make.ids.next(), title, make.details().zone()));
        var day = make.day(1);
        var organisation = make.organisation("О".repeat(300), "LV", PartnerRole.LEAD);
        var other = make.organisation("„Кавички «в» кавички“ \uD83D\uDE00 & <script>", "GR", PartnerRole.NONE);
        make.person("А".repeat(300), "Безинтервали".repeat(20), organisation);
        make.person("שלום", "مرحبا", other);
        make.person("\u0000\u0007", "\uFEFF\u200B", null);
        make.person("e\u0301\u0323", "Zoë\r\nНов\u2028ред", other);
        make.person("", "", null);
        make.attendance(make.person("Далечен", "{0}'{1}", other), day, AttendanceMode.REMOTE);
        make.attendance(make.group("Група\nс нов ред", 2_000_000_000, other), day, AttendanceMode.REMOTE);
        make.session(day, "09:00", "10:00", make.room("З".repeat(300)));
        make.visit("Обект \uD83D\uDE00", day, 0);
        return make.seminar();
    }

    @Test
    void anEmptySeminarHasAListAndAnAgendaThatSaySo() {
        var make = new SmallSeminar();
        var documents = lists(Requests.of(make.seminar(), DocumentLanguage.BG));
        assertEquals(
                List.of(DocumentKind.PARTICIPANT_LIST, DocumentKind.AGENDA),
                documents.stream().map(Document::kind).toList());
        assertTrue(Pdf.of(documents.getFirst()).flowing().contains("Още няма участници."));
        assertTrue(Pdf.of(documents.getLast()).flowing().contains("Програмата още е празна."));
    }

    @Test
    void listsOfTwoThousandPeopleAreMade() {
        var documents = lists(Requests.of(Sample.large(2_000, 1, 7), DocumentLanguage.BOTH));
        int signing = documents.getFirst().rows();
        int remote = documents.get(1).rows();
        assertTrue(signing > 1_000 && remote > 300, signing + " " + remote);
        assertEquals(2_000, documents.get(2).rows());
        for (var document : documents) {
            assertFalse(Pdf.of(document).pages().isEmpty());
        }
        var last = Objects.requireNonNull(Pdf.of(documents.getFirst()).pages().getLast());
        assertTrue(last.contains(Integer.toString(signing + 8)), last);
    }
}
