package org.sabor.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sabor.message.Failure;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Seminar;
import org.sabor.sample.Sample;

/// RELIABILITY C10.
@Execution(ExecutionMode.CONCURRENT)
class SalvageTest {
    private static final int PAGE = 4096;

    @TempDir
    Path folder;

    private final Sample demo = Sample.demo();
    private Path path;
    private Path target;

    @BeforeEach
    void wholeFile() {
        path = folder.resolve("seminar.sabor");
        target = folder.resolve("gathered.sabor");
        SeminarFile.create(
                        path,
                        demo.seminar(),
                        demo.pictures(),
                        new Editor(InstantSource.system(), "Мария", Runnable::run, _ -> {}))
                .close();
    }

    private Salvage.Report gather() throws IOException {
        byte[] before = Files.readAllBytes(path);
        var report = Salvage.gather(path, target, InstantSource.system());
        assertArrayEquals(before, Files.readAllBytes(path));
        return report;
    }

    private Seminar gathered() {
        try (var file = SeminarFile.openReadOnly(target)) {
            return file.seminar();
        }
    }

    private void zero(int firstPage, int pages) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        Arrays.fill(bytes, firstPage * PAGE, Math.min(bytes.length, (firstPage + pages) * PAGE), (byte) 0);
        Files.write(path, bytes);
    }

    @Test
    void ofAWholeFileNothingIsLost() throws IOException {
        var report = gather();
        assertEquals(List.of(), report.losses());
        assertEquals(demo.seminar().rows(), gathered().rows());
        for (var hash : demo.seminar().attachments()) {
            try (var file = SeminarFile.openReadOnly(target)) {
                assertArrayEquals(demo.pictures().bytes(hash), file.bytes(hash));
            }
        }
    }

    @Test
    void zeroedPagesCostTheirRowsAlone() throws IOException {
        int pages = (int) (Files.size(path) / PAGE);
        int all = demo.seminar().rows().size();
        byte[] good = Files.readAllBytes(path);
        int tried = 0;
        int most = 0;
        for (int page = 3; page < pages; page += Math.max(1, pages / 25)) {
            Files.write(path, good);
            Files.deleteIfExists(target);
            zero(page, 1);
            var lost = new HashSet<>(demo.seminar().rows());
            List<Message> losses;
            try {
                losses = gather().losses();
                gathered().rows().forEach(lost::remove);
            } catch (Failure nothing) {
                losses = List.of(nothing.text());
            }
            most += lost.size() > all / 2 ? 1 : 0;
            assertTrue(lost.isEmpty() || !losses.isEmpty(), "page " + page + ": the loss is told");
            tried++;
        }
        assertTrue(tried > 10);
        // Where the page held the description of the tables.
        assertTrue(most <= 3, most + " of " + tried);
    }

    @Test
    void ofAFileWithoutItsTailTheRestIsGathered() throws IOException {
        byte[] good = Files.readAllBytes(path);
        for (double share : new double[] {0.95, 0.8, 0.6}) {
            Files.deleteIfExists(target);
            Files.write(path, Arrays.copyOf(good, (int) (good.length * share) / PAGE * PAGE - 100));
            assertThrows(Failure.class, () -> SeminarFile.openReadOnly(path).close());
            var report = gather();
            assertTrue(report.gathered() > 0);
            assertFalse(report.losses().isEmpty());
            assertTrue(gathered().rows().size() > 2);
        }
    }

    @Test
    void flippedBitsNeverStopIt() throws IOException {
        byte[] good = Files.readAllBytes(path);
        var random = new Random(17);
        for (int i = 0; i < 25; i++) {
            byte[] bad = good.clone();
            for (int flip = 0; flip < 40; flip++) {
                bad[PAGE + random.nextInt(bad.length - PAGE)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(path, bad);
            Files.deleteIfExists(target);
            gather();
            assertTrue(gathered().rows().size() > 0, "case " + i);
        }
    }

    @Test
    void whatIsNoSeminarGivesNothing() throws IOException {
        for (var bytes : List.of(new byte[0], new byte[5000], "a text".getBytes(StandardCharsets.UTF_8))) {
            Files.write(path, bytes);
            var failure = assertThrows(Failure.class, this::gather);
            assertEquals("salvage.nothing", failure.text().key());
            assertFalse(Files.exists(target));
        }
    }

    @Test
    void theReportIsInWords() throws IOException {
        zero(60, 30);
        for (var language : Language.values()) {
            for (var loss : gather(language)) {
                assertFalse(loss.contains("{") || loss.contains("_"), loss);
            }
        }
    }

    private List<String> gather(Language language) throws IOException {
        Files.deleteIfExists(target);
        return gather().losses().stream().map(Messages.of(language)::text).toList();
    }

    @Test
    void everyTableHasWords() throws SQLException {
        try (var fresh = Database.inMemory()) {
            Schema.create(fresh);
            var tables = new HashSet<>(Schema.tables(fresh));
            tables.removeAll(SalvageWords.TABLES.keySet());
            assertEquals(Set.of("edit", "meta"), tables);
        }
    }
}
