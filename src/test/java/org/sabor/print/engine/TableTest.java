package org.sabor.print.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.print.VeraPdf;

final class TableTest {
    private static final Pattern RULE = Pattern.compile("([\\d.]+) ([\\d.]+) m ([\\d.]+) ([\\d.]+) l S");

    private static final List<String> HOSTILE = List.of(
            "а".repeat(60),
            "W".repeat(200),
            "някой.с.дълъг.адрес_и_още@подобщина.haskovo.bg",
            "Съвсем обикновено име",
            "e" + "\u0301".repeat(300),
            "",
            "   ",
            "дума\u00a0дума\u00a0дума\u00a0дума\u00a0дума\u00a0дума\u00a0дума");

    @Test
    void noGlyphLeavesItsCell() throws IOException {
        var table = Table.of(
                        Column.mm("№", 8).right(),
                        Column.share("Много дълго заглавие на тясна колона", 1),
                        Column.share("Б", 1).centred(),
                        Column.mm("В", 22))
                .grid();
        for (int i = 0; i < 120; i++) {
            var style = i % 3 == 0 ? Style.BOLD : Style.PLAIN;
            var text = Text.of(HOSTILE.get(i % HOSTILE.size()), style)
                    .line(HOSTILE.get((i + 3) % HOSTILE.size()), Style.SMALL);
            table.row(Text.of(Integer.toString(i * 100_003)), text, text, text);
        }
        var pdf = Samples.written(Samples.printout(new Content().table(table)));
        var glyphs = Glyphs.of(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var content = new String(
                        document.getPage(page - 1).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
                assertInCells(glyphs, page, content);
            }
        }
    }

    private static void assertInCells(List<Glyphs.Glyph> glyphs, int page, String content) {
        var columns = new TreeSet<Float>();
        var rows = new TreeSet<Float>();
        var rule = RULE.matcher(content);
        while (rule.find()) {
            boolean upright = rule.group(1).equals(rule.group(3));
            (upright ? columns : rows).add(Float.parseFloat(rule.group(upright ? 1 : 2)));
        }
        assertEquals(5, columns.size());
        float foot = rows.pollFirst();
        int seen = 0;
        for (var glyph : glyphs) {
            if (glyph.page() == page && glyph.baseline() > foot && !glyph.text().isBlank()) {
                var left = columns.floor(glyph.left() + 0.01f);
                var top = rows.ceiling(glyph.baseline());
                assertTrue(left != null && glyph.right() <= columns.higher(left) + 0.01f, glyph::toString);
                assertTrue(top != null && glyph.baseline() + glyph.size() * 0.72f <= top, glyph::toString);
                assertTrue(glyph.baseline() - glyph.size() * 0.2f >= rows.lower(top), glyph::toString);
                seen++;
            }
        }
        assertTrue(seen > 100);
    }

    @Test
    void noRowIsDividedByTheEndOfAPage() throws IOException {
        var table = Table.of(Column.mm("", 30));
        for (int i = 0; i < 300; i++) {
            table.row((i + " ").repeat(1 + i * 37 % 60));
        }
        var printout = Printout.of(Samples.ABOUT, Samples.BARE, new Content().table(table));
        var pages = new TreeMap<String, Set<Integer>>();
        var word = new StringBuilder();
        for (var glyph : Glyphs.of(Samples.written(printout))) {
            if (glyph.text().equals(" ")) {
                pages.computeIfAbsent(word.toString(), _ -> new HashSet<>()).add(glyph.page());
                word.setLength(0);
            } else {
                word.append(glyph.text());
            }
        }
        assertEquals(300, pages.size());
        pages.forEach((row, on) -> assertEquals(1, on.size(), row));
    }

    @Test
    void theHeadingStandsOnEachPage() throws IOException {
        var printout = Samples.printout(new Content().title("Списък").table(Samples.people(70)));
        var pages = new HashSet<Integer>();
        var text = new StringBuilder();
        for (var glyph : Glyphs.of(Samples.written(printout))) {
            text.append(glyph.text());
            if (text.toString().endsWith("Държава")) {
                pages.add(glyph.page());
            }
        }
        assertEquals(printout.pages(), pages.size());
    }

    @Test
    void aRowHigherThanAPageLosesNothing() throws IOException {
        var words = IntStream.range(0, 4_000).mapToObj(i -> "дума" + i).collect(Collectors.joining(" "));
        var table =
                Table.of(Column.share("", 1).naming()).row("преди").row(words).row("след");
        var printout = Printout.of(Samples.ABOUT, Samples.BARE, new Content().table(table));
        var pdf = Samples.written(printout);
        assertTrue(printout.pages() > 3);
        assertEquals("преди" + words + "след", Glyphs.text(pdf));
        assertEquals(List.of(), VeraPdf.broken(pdf));
    }

    @Test
    void twentyThousandRowsNeedLittleMemory(@TempDir Path folder) throws IOException, InterruptedException {
        var file = folder.resolve("large.pdf");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Xmx160m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeTable.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        try (var document = Loader.loadPDF(file.toFile())) {
            assertTrue(document.getNumberOfPages() > 500);
        }
    }

    /// A program that writes a list of 20,000 people.
    static final class LargeTable {
        private LargeTable() {}

        public static void main(String[] args) throws IOException {
            try (var out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[0])))) {
                Samples.printout(new Content().table(Samples.people(20_000))).writeTo(out);
            }
        }
    }
}
