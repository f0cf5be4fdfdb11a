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
    void whatCannotBePrintedIsToldAndShowsAsAQuestionMark() throws IOException {
        var printout = paragraphs(List.of("محمد", "王 Ван", "שלום", "Иван", "हिन्दी", "\ud800"));
        var told = printout.unprintable().stream()
                .collect(Collectors.groupingBy(
                        Unprintable::text,
                        TreeMap::new,
                        Collectors.mapping(Unprintable::codePoint, Collectors.toSet())));
        assertEquals(Set.of("محمد", "王 Ван", "שלום", "हिन्दी", "\ud800"), told.keySet());
        assertEquals(Set.of((int) '王'), told.get("王 Ван"));
        var text = Glyphs.text(Samples.written(printout));
        assertTrue(text.startsWith("????? Ван????Иван?"), text);
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
