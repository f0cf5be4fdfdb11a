package org.sabor.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The limits of memory (RELIABILITY D1 to D3), in processes that have no more.
class SmallMemoryTest {
    @TempDir
    Path folder;

    @Test
    void aBombIsRefusedWithin64Megabytes() throws IOException, InterruptedException {
        var bomb = Files.write(folder.resolve("bomb.xlsx"), HostileXlsxCases.bomb());
        assertTrue(Files.size(bomb) < 400_000);
        var said = read(64, bomb, bomb);
        assertEquals("! sheets.unpacks-too-large", said.get(1).replaceFirst("^\\d+ ", ""));
        assertTrue(milliseconds(said.get(1)) < 1_000, said::toString);
    }

    @Test
    void twentyThousandRowsAreReadWithin128Megabytes() throws IOException, InterruptedException {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 1; i <= 20_000; i++) {
            rows.add(List.of(
                    Cell.number(i),
                    Cell.text("Мария Стоянова " + i),
                    Cell.text("Община Пример " + i % 97),
                    Cell.text("България"),
                    Cell.text("participant" + i + "@org.example"),
                    Cell.text("+359 888 " + i),
                    Cell.text("на място")));
        }
        var headings = List.of("№", "Име", "Организация", "Държава", "E-mail", "Телефон", "Присъствие");
        var workbook = folder.resolve("large.xlsx");
        var text = folder.resolve("large.csv");
        new TableWriter("Участници", headings, rows).xlsx(workbook, Steps.UNSEEN);
        new TableWriter("Участници", headings, rows).csv(text, ';', Steps.UNSEEN);
        var end = "20001:20000#|Мария Стоянова 20000|Община Пример 18|България|participant20000@org.example|"
                + "+359 888 20000|на място";
        var said = read(128, workbook, text);
        assertTrue(said.get(0).endsWith(end), said.get(0));
        assertTrue(said.get(1).endsWith(end.replace("#", "")), said.get(1));
        said.forEach(line -> assertTrue(milliseconds(line) < 5_000, line.substring(0, 20)));
    }

    /// The most that the limits let through, and what they must stop.
    @Test
    void whateverIsReadFitsInto512Megabytes() throws IOException, InterruptedException {
        var fullest = ("<si><t>" + "€" + "x".repeat(9_999) + "</t></si>").repeat(2_500);
        List<ReadCase> files = new ArrayList<>(CsvCases.tooMuch());
        files.add(new ReadCase("the most cells", () -> RawWorkbook.of(HostileXlsxCases.many(5_000, 200)), " "));
        files.add(new ReadCase("too many texts", () -> strings(texts(1_000_001)), "! sheets.too-many-cells"));
        files.add(new ReadCase("long texts nobody names", () -> strings(fullest), "! sheets.unpacks-too-large"));
        var paths = new ArrayList<Path>();
        for (var file : files) {
            paths.add(Files.write(folder.resolve(paths.size() + ".x"), file.bytes()));
        }
        var said = read(512, paths.toArray(Path[]::new));
        for (int i = 0; i < files.size(); i++) {
            var line = said.get(i);
            assertTrue(milliseconds(line) < 5_000, files.get(i).name());
            if (files.get(i).expected().startsWith("!")) {
                assertTrue(
                        line.replaceFirst("^\\d+ ", "").startsWith(files.get(i).expected()), files.get(i) + line);
            }
        }
    }

    private static byte[] strings(String items) {
        return new RawWorkbook()
                .part("xl/sharedStrings.xml", RawWorkbook.strings(items))
                .bytes();
    }

    private static String texts(int count) {
        var items = new StringBuilder();
        for (int i = 0; i < count; i++) {
            items.append("<si><t>я").append(i * 7_919L).append("</t></si>");
        }
        return items.toString();
    }

    private static long milliseconds(String line) {
        return Long.parseLong(line.substring(0, line.indexOf(' ')));
    }

    private List<String> read(int megabytes, Path... files) throws IOException, InterruptedException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var command = new ArrayList<>(List.of(
                java,
                "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                SmallMemory.class.getName()));
        for (var file : files) {
            command.add(file.toString());
        }
        var said = folder.resolve("said.txt");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS));
        var lines = Files.readAllLines(said, StandardCharsets.UTF_8);
        assertEquals(0, process.exitValue(), () -> String.join("\n", lines.subList(0, Math.min(20, lines.size()))));
        assertEquals(files.length, lines.size());
        return lines.isEmpty() ? Collections.emptyList() : lines;
    }
}
