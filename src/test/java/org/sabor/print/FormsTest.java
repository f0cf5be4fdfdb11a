package org.sabor.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.Ids;
import org.sabor.model.OwnTextEdits;
import org.sabor.model.Seminar;
import org.sabor.sample.Sample;

/// The papers on which people write, and the texts in documents that may be rewritten.
@Execution(ExecutionMode.CONCURRENT)
class FormsTest {
    private static final List<DocumentKind> FORMS =
            List.of(DocumentKind.REGISTRATION_FORM, DocumentKind.PHOTO_CONSENT, DocumentKind.PRIVACY_NOTICE);
    private static final Ids IDS = new Ids(Clock.systemUTC(), new Random(1));

    private static Pdf one(DocumentKind kind, Request request) {
        var made = Documents.make(kind, request);
        assertEquals(1, made.size());
        return Pdf.of(made.getFirst());
    }

    @ParameterizedTest
    @EnumSource(DocumentLanguage.class)
    void theFormsOfTheSamplesAreAccessibleAndArchivable(DocumentLanguage language) {
        for (var sample : List.of(Sample.demo(), Sample.secon())) {
            var request = Requests.of(sample, language);
            var name = request.seminar().project().acronym();
            for (var kind : FORMS) {
                var pdf = one(kind, request).keep(name + "-" + kind.word() + "-" + language.code(), 2);
                assertEquals(List.of(), VeraPdf.broken(pdf.bytes()), kind.word());
            }
        }
    }

    @Test
    void nothingIsTickedBeforehandAndEachPurposeHasBothAnswers() {
        var consent = one(DocumentKind.PHOTO_CONSENT, Requests.of(Sample.demo(), DocumentLanguage.BG))
                .flowing();
        assertEquals(8, consent.chars().filter(letter -> letter == '☐').count(), consent);
        assertTrue(consent.contains("доброволно, не е условие за участие"), consent);
        var form = one(DocumentKind.REGISTRATION_FORM, Requests.of(Sample.demo(), DocumentLanguage.BG))
                .flowing();
        assertFalse(form.contains("☑") || form.contains("☒"), form);
        for (var field : List.of(
                "Име",
                "Фамилия",
                "Изписване на латиница",
                "Организация",
                "Длъжност",
                "Държава",
                "Имейл",
                "Форма на участие:",
                "Дни:",
                "Език:",
                "Хранене:",
                "Достъпност")) {
            assertTrue(form.contains(field), field + " in " + form);
        }
    }

    @Test
    void theNoticeHasTheBulgarianLettersTheTermAndTheAuthority() {
        var request = Requests.of(Sample.secon(), DocumentLanguage.BG);
        var text = one(DocumentKind.PRIVACY_NOTICE, request).flowing();
        for (var words : List.of(
                "чл. 6, пар. 1, б. „в“ и „д“",
                "Община Хасково",
                "5 години, считано от 31 декември на годината на последното плащане",
                "Комисията за защита на личните данни")) {
            assertTrue(text.contains(words), words + " in " + text);
        }
    }

    /// Each passage of each document: what the user writes in its place is printed, in this language alone.
    @Test
    void whatTheUserWritesIsPrintedInThePlaceOfTheText() {
        for (var kind : DocumentKind.values()) {
            var sample = Sample.demo();
            for (var passage : Passages.of(kind, sample.seminar())) {
                var seminar = rewritten(sample.seminar(), passage);
                var request = Requests.of(new Sample(seminar, sample.pictures()), DocumentLanguage.BOTH);
                for (var document : Documents.make(kind, request)) {
                    var text = Pdf.of(document).flowing();
                    assertTrue(text.contains("Собствен текст."), passage.place());
                    assertTrue(text.contains(beginning(passage.generated().en())), passage.place() + " in " + text);
                }
                var now = Passages.of(kind, seminar).stream()
                        .filter(each -> each.place().equals(passage.place()))
                        .findFirst()
                        .orElseThrow();
                assertFalse(now.outdated(), passage.place());
            }
        }
    }

    private static Seminar rewritten(Seminar seminar, Passage passage) {
        var own = new Bilingual("Собствен текст.", "");
        return seminar.apply(OwnTextEdits.set(seminar, IDS, passage.place(), own, passage.generated()));
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(25, text.length())).replace('\u00a0', ' ');
    }

    @Test
    void everyPassageHasAPlaceOfItsOwnAndAName() {
        var places = new TreeMap<String, Passage>();
        for (var kind : DocumentKind.values()) {
            for (var passage : Passages.of(kind, Sample.demo().seminar())) {
                var before = places.put(passage.place(), passage);
                assertTrue(before == null || before.equals(passage), passage.place());
                for (var language : Language.values()) {
                    assertFalse(Messages.of(language).text(passage.label()).isEmpty());
                }
            }
        }
        assertTrue(places.size() > 10, places.keySet().toString());
    }
}
