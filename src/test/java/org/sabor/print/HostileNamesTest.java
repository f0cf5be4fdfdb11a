package org.sabor.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sabor.model.Attachments;
import org.sabor.model.Participant;
import org.sabor.model.PersonName;
import org.sabor.model.PlannedMode;
import org.sabor.model.Row;
import org.sabor.model.Seminar;
import org.sabor.sample.Sample;

/// Names that no form would let pass, in every document (RELIABILITY D5, E4): nothing fails, every name can be read
/// back, and no letter leaves the page.
@Execution(ExecutionMode.CONCURRENT)
class HostileNamesTest {
    private static final int MANY = 3_000;
    private static final int FEW = 60;

    private static final List<String> WORDS = List.of(
            "محمد",
            "عبد‎الله",
            "שָׁלוֹם",
            "כהן",
            "王小明",
            "山田太郎",
            "김철수",
            "สมชาย",
            "ใจดี",
            "हिन्दी",
            "தமிழ்",
            "😀",
            "👩‍👩‍👧‍👦",
            "🇧🇬",
            "𝔸𝔹",
            "𠮷野",
            "e" + "\u0301".repeat(300),
            "ъ\u0300",
            "И\u0306ван",
            "Cafe\u0301",
            "Ω",
            "ﬁ",
            "ж".repeat(60),
            "W".repeat(60),
            "i".repeat(60),
            "Ив\u0000ан",
            "\u202eПетров",
            "\u2066Ана\u2069",
            "a\u200bb",
            "\ufeffЯна",
            "Ив\u00adан",
            "<img",
            "src=x>",
            "{0}",
            "%s",
            "\\(((",
            "=1+1",
            "@a",
            "\ud800",
            "\udc00x",
            "\ue000",
            "\uffff",
            "Jean‑Luc",
            "О’Нийл",
            "Łukasz",
            "Ștefan",
            "ᾧ",
            "a\tb",
            "x\ny",
            "\u0600",
            "ﷺ",
            "\u20e3",
            "\ufe0f",
            "ǅ",
            "ẞ",
            "١٢٣",
            "Nguyễn");

    private static List<String> names() {
        var random = new Random(11);
        return Stream.generate(() -> random.ints(2 + random.nextInt(2), 0, WORDS.size())
                        .mapToObj(WORDS::get)
                        .collect(Collectors.joining(" ")))
                .distinct()
                .limit(MANY)
                .toList();
    }

    private static Seminar seminar(int people) {
        var names = names().iterator();
        var rows = new ArrayList<Row<?>>(Sample.large(people, 1, 5).seminar().rows());
        rows.replaceAll(row ->
                row instanceof Participant person ? person.withName(PersonName.typed("Х " + names.next())) : row);
        return Seminar.ofRows(rows);
    }

    /// What a name is on paper: composed, without what has no meaning there.
    private static String clean(String name) {
        var clean = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFC).codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean dropped = type == Character.FORMAT
                    || (type == Character.CONTROL && !Character.isWhitespace(c))
                    || (c >= 0xFE00 && c <= 0xFE0F);
            boolean nothing = type == Character.SURROGATE || type == Character.PRIVATE_USE || (c & 0xFFFE) == 0xFFFE;
            if (!dropped) {
                clean.appendCodePoint(nothing ? 0xFFFD : c);
            }
        });
        return clean.toString();
    }

    /// The letters as they are drawn, each checked to be on its page, and the text as a reader copies it.
    private static final class Letters extends PDFTextStripper {
        private final StringBuilder drawn = new StringBuilder();
        private String copied = "";
        private int pages;

        Letters(byte[] pdf) throws IOException {
            try (var document = Loader.loadPDF(pdf)) {
                pages = document.getNumberOfPages();
                copied = getText(document).replaceAll("\\s+", "");
            }
        }

        @Override
        protected void processTextPosition(TextPosition position) {
            var box = getCurrentPage().getMediaBox();
            var matrix = position.getTextMatrix();
            float x = matrix.getTranslateX();
            float y = matrix.getTranslateY();
            assertTrue(
                    x >= 0
                            && x + position.getWidth() <= box.getWidth()
                            && y >= 0
                            && y + position.getFontSizeInPt() <= box.getHeight(),
                    position + " at " + x + ", " + y);
            drawn.append(position.getUnicode().strip());
            super.processTextPosition(position);
        }

        boolean has(String word) {
            return drawn.indexOf(word) >= 0 || copied.contains(word) || copied.contains(compatible(word));
        }

        /// Letters from right to left are given in their usual forms.
        private static String compatible(String word) {
            return Normalizer.normalize(word, Normalizer.Form.NFKC);
        }
    }

    private static byte[] written(Document document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.printout().writeTo(bytes);
        return bytes.toByteArray();
    }

    private static Request request(Seminar seminar) {
        return new Request(
                seminar,
                Attachments.NONE,
                DocumentLanguage.BOTH,
                Choices.USUAL.withPublication(false),
                Requests.MOMENT);
    }

    @Test
    void everyDocumentBearsThemAndTheListsSayThemAll() throws IOException {
        var few = request(seminar(FEW));
        var many = request(seminar(MANY));
        var told = new ArrayList<String>();
        for (var kind : DocumentKind.values()) {
            int pages = 0;
            var letters = new ArrayList<Letters>();
            for (var document : Documents.make(kind, few)) {
                letters.add(new Letters(written(document)));
                pages += letters.getLast().pages;
            }
            var request = few;
            // A page for each person is enough for few of them.
            if (pages < FEW / 2) {
                request = many;
                letters.clear();
                for (var document : Documents.make(kind, many)) {
                    letters.add(new Letters(written(document)));
                    assertTrue(letters.getLast().pages < MANY / 2, kind + " has " + letters.getLast().pages);
                    if (kind == DocumentKind.PARTICIPANT_LIST) {
                        assertTrue(document.printout().unprintable().size() > 100);
                    }
                }
            }
            for (var person : request.seminar().participants()) {
                if (listed(kind, person)) {
                    for (var word : clean(person.name().full()).strip().split("\\s+", -1)) {
                        if (letters.stream().noneMatch(each -> each.has(word))) {
                            told.add(kind.word() + ": " + word);
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), told.stream().distinct().toList());
    }

    private static boolean listed(DocumentKind kind, Participant person) {
        return switch (kind) {
            case PARTICIPANT_LIST -> true;
            case ATTENDANCE_SHEET -> person.plannedMode() == PlannedMode.IN_PERSON;
            case REMOTE_LIST -> person.plannedMode() == PlannedMode.REMOTE;
            default -> false;
        };
    }
}
