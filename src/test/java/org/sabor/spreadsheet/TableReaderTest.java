package org.sabor.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sabor.message.Failure;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.message.Messages;

@Execution(ExecutionMode.CONCURRENT)
class TableReaderTest {
    private static final Duration LONGEST = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    static Stream<ReadCase> workbooks() {
        return Stream.of(XlsxCases.all(), HostileXlsxCases.all(), OtherFileCases.all())
                .flatMap(List::stream);
    }

    static Stream<ReadCase> texts() {
        return Stream.of(CsvCases.shapes(), CsvCases.tooMuch()).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void workbooksAndOtherFilesEndInATableOrOneSentence(ReadCase file) throws IOException {
        assertEquals(file.expected(), read(file, "Списък.xlsx"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textsEndInATableOrOneSentence(ReadCase file) throws IOException {
        var shown = read(file, "Списък.csv");
        if (file.name().startsWith("a quote in every cell")) {
            assertTrue(shown.endsWith(" 5000:" + file.expected()), shown.substring(0, 100));
        } else {
            assertEquals(file.expected(), shown);
        }
    }

    @ParameterizedTest
    @MethodSource("org.sabor.spreadsheet.CsvCases#encodings")
    void theEncodingIsFound(ReadCase file) throws IOException {
        var path = write(file, "list.txt");
        var table = TableReader.read(path, ReadOptions.FROM_CONTENT, Steps.UNSEEN);
        assertEquals(file.expected(), Shown.of(table));
        assertEquals(file.name().substring(0, file.name().indexOf(':')), table.encoding());
        assertEquals(List.of(), table.notes());
    }

    @Test
    void theSetIsLargeEnough() {
        assertTrue(XlsxCases.all().size() + HostileXlsxCases.all().size() >= 80);
        assertTrue(CsvCases.encodings().size()
                        + CsvCases.shapes().size()
                        + CsvCases.tooMuch().size()
                >= 60);
    }

    @Test
    void hiddenColumnsAndJoinedCellsAreKnown() throws IOException {
        var file = XlsxCases.all().stream()
                .filter(each -> each.name().equals("hidden rows"))
                .findFirst()
                .orElseThrow();
        var sheet = TableReader.read(write(file, "a.xlsx"), ReadOptions.FROM_CONTENT, Steps.UNSEEN)
                .sheets()
                .getFirst();
        assertEquals(199, sheet.hiddenColumns().size());
        assertTrue(sheet.hiddenColumns().containsAll(Set.of(1, 199)));
        assertEquals(List.of(new MergedCells(1, 0, 1, 2)), sheet.merged());
        assertTrue(sheet.merged().getFirst().covers(1, 2));
        assertEquals(Cell.EMPTY, sheet.rows().getFirst().cell(7));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a;b;c|1;2;3|~WHOLE",
                "a;b;c|1;2;3~WITHOUT_LINE_END",
                "a;b;c|1;2;~WITHOUT_LINE_END",
                "a;b;c|1;2|~WHOLE",
                "a;b;c|1;2~CUT_OFF",
                "a;b;c|1~CUT_OFF",
                "a;b;c|1;2;\"3~CUT_OFF",
                "a~WITHOUT_LINE_END"
            })
    void howATextEndsIsKnown(String text, TableFile.Ending ending) throws IOException {
        var file = Files.writeString(folder.resolve("a.csv"), text.replace('|', '\n'));
        assertEquals(
                ending,
                TableReader.read(file, ReadOptions.FROM_CONTENT, Steps.UNSEEN).ending());
    }

    @Test
    void halfALetterAtTheEndIsKnown() throws IOException {
        var bytes = "\uFEFFa\tb\n1\t2".getBytes(StandardCharsets.UTF_16LE);
        var file = Files.write(folder.resolve("a.csv"), Arrays.copyOf(bytes, bytes.length - 1));
        assertEquals(
                TableFile.Ending.CUT_OFF,
                TableReader.read(file, ReadOptions.FROM_CONTENT, Steps.UNSEEN).ending());
    }

    @Test
    void whatIsMissingOrAFolderIsSaid() {
        assertEquals("! sheets.missing", Shown.of(folder));
        assertEquals("! sheets.missing", Shown.of(folder.resolve("none.xlsx")));
        assertEquals("! sheets.missing", Shown.of(Path.of("/")));
    }

    @Test
    void aGigabyteIsNotEvenOpened() throws IOException {
        var file = folder.resolve("large.csv");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(1L << 30);
        }
        assertTimeoutPreemptively(Duration.ofMillis(500), () -> assertEquals("! sheets.too-large 30", Shown.of(file)));
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1253, ΘβΰνΟεςπξβ",
        "windows-1252, ÈâàíÏåòðîâ",
        "windows-1251, ИванПетров",
        "UTF-8 with BOM, \uFFFD"
    })
    void theEncodingAndTheDelimiterCanBeChanged(String encoding, String expected) throws IOException {
        var file = Files.write(folder.resolve("a.csv"), "Иван;Петров,x".getBytes(Charset.forName("windows-1251")));
        var table = TableReader.read(file, new ReadOptions(encoding, ','), Steps.UNSEEN);
        assertEquals(encoding, table.encoding());
        assertEquals(',', table.delimiter());
        var text = Shown.of(table).replace(";", "").replaceAll("^ 1:|\\|x$", "");
        assertEquals(encoding.startsWith("UTF") ? text.replaceAll("[^\uFFFD]", "") : expected, text);
    }

    @Test
    void everyEncodingOfTheChoiceIsThere() throws IOException {
        var file = Files.writeString(folder.resolve("a.csv"), "a;b");
        for (var encoding : ReadOptions.ENCODINGS) {
            assertEquals(
                    encoding,
                    TableReader.read(file, new ReadOptions(encoding, null), Steps.UNSEEN)
                            .encoding());
        }
        assertEquals("! sheets.encoding-unknown windows-9", Shown.of(file, new ReadOptions("windows-9", null)));
        assertEquals("! sheets.encoding-unknown ", Shown.of(file, new ReadOptions("", null)));
    }

    @Test
    void garbledLettersAreNoted() throws IOException {
        var garbled = new String("Мария;Стоянова".getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1251"));
        var western =
                new String("Jürgen;Weiß;Łukasz".getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        for (var text : List.of(garbled, western)) {
            var file = Files.writeString(folder.resolve("a.csv"), text);
            var table = TableReader.read(file, ReadOptions.FROM_CONTENT, Steps.UNSEEN);
            assertEquals(List.of(Message.of("sheets.note.garbled")), table.notes(), text);
        }
        var file =
                Files.writeString(folder.resolve("b.csv"), "Мария;РИО „Север“;СУ „Св. Климент“;Рафаел\nÄÖ;Ångström\n");
        assertEquals(
                List.of(),
                TableReader.read(file, ReadOptions.FROM_CONTENT, Steps.UNSEEN).notes());
    }

    @Test
    void aQuoteWithoutEndIsNotedWithItsLine() throws IOException {
        var file = Files.writeString(folder.resolve("a.csv"), "a;b\n\"Иван;x\nМария;y\n");
        assertEquals(
                List.of(Message.of("sheets.note.unclosed-quote", 2)),
                TableReader.read(file, ReadOptions.FROM_CONTENT, Steps.UNSEEN).notes());
    }

    @Test
    void theClipboardIsReadAsSpreadsheetProgramsWriteIt() {
        var table = TableReader.text(
                "Име\tПрисъствие\r\nИван\t\"на място\n\"\"или\"\" онлайн\"\r\nФамилия, име\t=\"x\"\r\n'=1\t\n");
        assertEquals(" 1:Име|Присъствие 2:Иван|на място\n\"или\" онлайн 4:Фамилия, име|=\"x\" 5:'=1", Shown.of(table));
        assertEquals(TableFile.Kind.CLIPBOARD, table.kind());
        assertEquals("", Shown.of(TableReader.text("")));
        var refused = assertThrows(Failure.class, () -> TableReader.text("x\t".repeat(300)));
        assertEquals(
                "the clipboard has something after column 200 in row 1. Save only the columns of the list.",
                Messages.of(Language.EN).text(refused.text()).replace("“", "").replace("”", ""));
    }

    @Test
    void aPersonCanCancelAtAnyStep() throws IOException {
        var workbook = Files.write(folder.resolve("a.xlsx"), RawWorkbook.of(HostileXlsxCases.many(20_000, 7)));
        var text = Files.writeString(folder.resolve("a.csv"), "Иван;Петров\n".repeat(20_000));
        for (var file : List.of(workbook, text)) {
            var steps = new AtomicInteger();
            TableReader.read(file, ReadOptions.FROM_CONTENT, (done, total) -> {
                assertTrue(done >= 0 && done <= total);
                steps.incrementAndGet();
            });
            assertTrue(steps.get() > 50, steps::toString);
            for (int at : List.of(1, steps.get() / 2, steps.get())) {
                var left = new AtomicInteger(at);
                assertThrows(
                        CancellationException.class,
                        () -> TableReader.read(file, ReadOptions.FROM_CONTENT, (d, t) -> {
                            if (left.decrementAndGet() == 0) {
                                throw new CancellationException();
                            }
                        }));
            }
        }
    }

    /// What came of it; a refusal names the file in both languages, and not its folder.
    private String read(ReadCase file, String name) throws IOException {
        var path = write(file, name);
        return assertTimeoutPreemptively(LONGEST, () -> {
            try {
                return Shown.of(TableReader.read(path, ReadOptions.FROM_CONTENT, Steps.UNSEEN));
            } catch (Failure refused) {
                assertEquals(Failure.Exit.INPUT_REFUSED, refused.exit());
                for (var language : Language.values()) {
                    var sentence = Messages.of(language).text(refused.text());
                    assertTrue(sentence.contains(name) && !sentence.contains(folder.toString()), sentence);
                }
                return Shown.refusal(refused);
            }
        });
    }

    private Path write(ReadCase file, String name) throws IOException {
        return Files.write(folder.resolve(name), file.bytes());
    }
}
