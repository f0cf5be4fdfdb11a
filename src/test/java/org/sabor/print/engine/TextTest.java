package org.sabor.print.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

final class TextTest {
    private static final List<String> NAMES = List.of(
            "Ж щ ъ ѝ № „“ – ș ț ő ł ņ ģ ã ñ ß Ώ ή ☐",
            "Łukasz Świętosława Żaneta Jędrzej",
            "Ștefan Țvetan Lăcrămioara Ionuț",
            "Jānis Ģirts Ņina Šarlote Ēriks",
            "Αικατερίνη Ψαρούλα Ιωάννης Ώρα ᾧ",
            "João Conceição Estêvão",
            "Győző Őrsi Čapek Şahin İstanbul ığdır Straẞe",
            "Ангелѝна Йорданка Щилиянова Жечка",
            "Ђорђе Љубиша Ћирић Џон Ѓорѓи Ќосе",
            "Þórður Æsa Øystein Åse Đorđe Nguyễn Thị Ánh",
            "Հայկ Արամ, გიორგი",
            "O’Neill D'Angelo Jean‑Luc Smith–Jones",
            "а".repeat(60) + " " + "w".repeat(60),
            "e" + "\u0301".repeat(300) + "!",
            "Cafe\u0301 И\u0306ван Ω Å",
            "ъ\u0300 ю\u0301 я\u0301",
            "(скоби) \\обратна\\ (((",
            "цена 12\u00a0345,6 лв.\u00a0%",
            "<script>alert(1)</script> & {0} ${x} %s",
            "🂡 𝔸 😀");

    private static Printout paragraphs(List<String> texts) {
        var content = new Content();
        texts.forEach(content::paragraph);
        return Printout.of(Samples.ABOUT, Samples.BARE, content);
    }

    /// Composed, and with ordinary spaces for those that do not break, so that a search in a viewer finds the text.
    private static String searchable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replace('\u00a0', ' ');
    }

    @Test
    void whatIsReadBackIsWhatWasPrinted() throws IOException {
        var printout = paragraphs(NAMES);
        assertEquals(List.of(), printout.unprintable());
        assertEquals(searchable(String.join("", NAMES)), Glyphs.text(Samples.written(printout)));
    }

    @Test
    void threeThousandNamesMadeOfTheirPartsAreReadBackToo() throws IOException {
        var random = new Random(7);
        var words = NAMES.stream()
                .flatMap(name -> List.of(name.split(" ")).stream())
                .toList();
        var names = new ArrayList<String>();
        var table = Table.of(Column.share("", 1));
        for (int i = 0; i < 3_000; i++) {
            var name = random.ints(3, 0, words.size()).mapToObj(words::get).collect(Collectors.joining(" "));
            names.add(searchable(name));
            table.row(name);
        }
        var printout = Printout.of(Samples.ABOUT, Samples.BARE, new Content().table(table));
        assertEquals(String.join("", names), Glyphs.text(Samples.written(printout)));
    }

    @Test
    void whatCannotBePrintedIsToldAndIsInTheFileAsItIs() throws IOException {
        var printout = paragraphs(List.of("محمد", "王 Ван", "שלום", "Иван", "हिन्दी", "\ud800"));
        var told = printout.unprintable().stream()
                .collect(Collectors.groupingBy(
                        Unprintable::text,
                        TreeMap::new,
                        Collectors.mapping(Unprintable::codePoint, Collectors.toSet())));
        assertEquals(Set.of("محمد", "王 Ван", "שלום", "हिन्दी", "\ud800"), told.keySet());
        assertEquals(Set.of((int) '王'), told.get("王 Ван"));
        // Letters from right to left stand as they would on paper; what copies a line turns them round.
        var text = Glyphs.text(Samples.written(printout));
        assertEquals("دمحم" + "王 Ван" + "םולש" + "Иван" + "हिन्दी" + "\ufffd", text);
        assertEquals(List.of("محمد", "王 Ван", "שלום", "Иван"), lines(printout).subList(0, 4));
    }

    /// Pairs, each of which fills the end of a line many times over: none of them is ever parted.
    @Test
    void whatBelongsTogetherStandsOnOneLine() throws IOException {
        var pairs = List.of(
                "в Хасково",
                "с хора",
                "и друг",
                "к мен",
                "№ 5",
                "15 ноември",
                "2023 г.",
                "10 ч.",
                "12 стр.",
                "г-н Иванов",
                "д-р Ана",
                "проф. Петров",
                "И. Петров",
                "чл. 6",
                "ал. 1",
                "т. 3",
                "85 %",
                "a man",
                "I am",
                "Mr Brown",
                "Dr Brown",
                "15 November",
                "November 2023");
        for (var pair : pairs) {
            var text = "";
            for (int i = 1; i < 60; i++) {
                text += "х".repeat(i % 7 + 1) + ", " + pair + ", ";
            }
            var parts = pair.split(" ", -1);
            for (var line : lines(paragraphs(List.of(text.strip())))) {
                assertTrue(!line.endsWith(" " + parts[0]) && !line.startsWith(parts[1]), pair + " in " + line);
            }
        }
    }

    @Test
    void aHyphenEndsALineOnlyBetweenTwoWords() throws IOException {
        var text = new StringBuilder();
        for (int i = 1; i < 400; i++) {
            text.append("х".repeat(i % 11 + 1)).append(" северно-източен г-жа 1-ви по-добър и-мейл българо-гръцки ");
        }
        var ends = new TreeMap<String, Integer>();
        for (var line : lines(paragraphs(List.of(text.toString())))) {
            if (line.endsWith("-")) {
                ends.merge(line.substring(line.lastIndexOf(' ') + 1), 1, Integer::sum);
            }
        }
        assertEquals(Set.of("северно-", "по-", "българо-"), ends.keySet());
    }

    /// The lines of a file as a reader copies them.
    private static List<String> lines(Printout printout) throws IOException {
        try (var document = Loader.loadPDF(Samples.written(printout))) {
            return new PDFTextStripper()
                    .getText(document)
                    .lines()
                    .map(String::strip)
                    .toList();
        }
    }

    @Test
    void controlsAndCharactersWithoutWidthLeaveNoTrace() throws IOException {
        var printout = paragraphs(List.of("Ив\u0000ан\u0007 \u202eПет\u200bров\u00ad\ufeff", "a\tb", "\u200b"));
        assertEquals(List.of(), printout.unprintable());
        assertEquals("Иван Петровa b", Glyphs.text(Samples.written(printout)));
    }

    @Test
    void linesEndWhereTheTextSaysSo() throws IOException {
        var glyphs = Glyphs.of(Samples.written(paragraphs(List.of("едно\r\nдве\nтри"))));
        assertEquals(3, glyphs.stream().map(Glyphs.Glyph::baseline).distinct().count());
    }

    @Test
    void aNoBreakSpaceHoldsItsWordsTogether() throws IOException {
        var pairs = "15.11.2023\u00a0г. ".repeat(200).strip();
        var glyphs = Glyphs.of(Samples.written(paragraphs(List.of(pairs))));
        for (int i = 1; i < glyphs.size(); i++) {
            if (glyphs.get(i).text().equals("г")) {
                assertEquals(glyphs.get(i - 1).baseline(), glyphs.get(i).baseline());
            }
        }
    }
}
