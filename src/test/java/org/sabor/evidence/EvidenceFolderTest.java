package org.sabor.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.exception.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sabor.message.Failure;
import org.sabor.model.Attachments;
import org.sabor.model.Evidence;
import org.sabor.model.EvidenceKind;
import org.sabor.model.Seminar;
import org.sabor.model.SmallSeminar;
import org.sabor.names.FileNames;
import org.sabor.print.Choices;
import org.sabor.print.DocumentKind;
import org.sabor.print.DocumentLanguage;
import org.sabor.print.Documents;
import org.sabor.print.Request;
import org.sabor.sample.Sample;
import org.sabor.spreadsheet.ReadOptions;
import org.sabor.spreadsheet.Steps;
import org.sabor.spreadsheet.TableReader;

/// What the funder gets, read back.
@Execution(ExecutionMode.CONCURRENT)
class EvidenceFolderTest {
    private static final ZonedDateTime MOMENT = ZonedDateTime.of(2026, 4, 2, 10, 15, 0, 0, ZoneId.of("Europe/Sofia"));
    private static final Sample DEMO = Sample.demo();

    private static Request request(Seminar seminar, Attachments files, DocumentLanguage language) {
        return new Request(seminar, files, language, Choices.USUAL, MOMENT);
    }

    private static EvidenceFolder demo(DocumentLanguage language) {
        return EvidenceFolder.of(request(DEMO.seminar(), DEMO.pictures(), language), Steps.UNSEEN);
    }

    private static List<String> inside(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theFolderHoldsWhatWasForetoldUnderNumbersAndRightChecksums(@TempDir Path temp) throws IOException {
        var target = temp.resolve("new").resolve("Доказателства");
        var folder = demo(DocumentLanguage.BOTH);
        var written = folder.write(target, null, Steps.UNSEEN);

        assertEquals(folder.files(), written.stream().map(WrittenItem::item).toList());
        assertEquals(
                IntStream.rangeClosed(1, written.size()).boxed().toList(),
                written.stream().map(each -> each.item().number()).toList());
        var names = written.stream().map(each -> each.item().file()).toList();
        assertEquals(names, names.stream().sorted().toList());
        assertEquals(
                Stream.concat(names.stream(), Stream.of(EvidenceFolder.CHECKSUMS))
                        .toList(),
                inside(target));
        var sums = Files.readAllLines(target.resolve(EvidenceFolder.CHECKSUMS));
        assertEquals(written.size(), sums.size());
        for (int i = 0; i < sums.size(); i++) {
            var bytes = Files.readAllBytes(target.resolve(names.get(i)));
            assertEquals(Attachments.hash(bytes) + "  " + names.get(i), sums.get(i));
            assertEquals(bytes.length, written.get(i).bytes());
        }
        assertEquals(List.of("Доказателства"), inside(temp.resolve("new")));

        // Every document for the funder, every file of the seminar, no document that is for others.
        var made = Stream.of(DocumentKind.values())
                .filter(DocumentKind::forFunder)
                .flatMap(kind ->
                        Documents.make(
                                kind,
                                request(DEMO.seminar(), DEMO.pictures(), DocumentLanguage.BOTH)
                                        .inHouse())
                                .stream())
                .map(document -> document.fileName())
                .collect(Collectors.toSet());
        var pdfs = names.stream()
                .map(name -> name.substring(3))
                .filter(name -> name.endsWith("_bg-en.pdf"))
                .toList();
        assertEquals(made.size(), pdfs.size());
        assertTrue(made.containsAll(pdfs), pdfs.toString());
        var hashes = written.stream().map(WrittenItem::sha256).collect(Collectors.toSet());
        DEMO.seminar().evidence().forEach(row -> assertTrue(hashes.contains(row.hash()), row.name()));
        DEMO.seminar()
                .speakers()
                .forEach(row -> row.files().forEach(file -> assertTrue(hashes.contains(file.hash()), file.name())));
        assertTrue(hashes.containsAll(DEMO.seminar().photos().stream()
                .map(row -> row.picture().hash())
                .toList()));
        for (var person : DEMO.seminar().participants()) {
            var family = FileNames.word(person.name().family(), 40);
            assertTrue(
                    family.length() < 3 || names.stream().noneMatch(name -> name.contains(family)),
                    family + " in " + names);
        }
    }

    @Test
    void theIndexSaysWhatEachFileIsAndWhatItWasCalled(@TempDir Path temp) {
        var written = demo(DocumentLanguage.BG).write(temp.resolve("a"), null, Steps.UNSEEN);
        var index = temp.resolve("a").resolve(written.getFirst().item().file());
        var rows = TableReader.read(index, ReadOptions.FROM_CONTENT, Steps.UNSEEN)
                .sheets()
                .getFirst()
                .rows();
        assertEquals(written.size() + 1, rows.size());
        for (int i = 1; i < written.size(); i++) {
            var row = rows.get(i + 1);
            var item = written.get(i).item();
            assertEquals(
                    List.of(
                            Integer.toString(item.number()),
                            item.file(),
                            item.what(),
                            item.about(),
                            item.original(),
                            Long.toString(written.get(i).bytes()),
                            written.get(i).sha256()),
                    IntStream.range(0, 7)
                            .mapToObj(column -> row.cell(column).text())
                            .toList());
        }
        var originals = written.stream().map(each -> each.item().original()).collect(Collectors.toSet());
        DEMO.seminar().evidence().forEach(row -> assertTrue(originals.contains(row.name())));
    }

    @Test
    void aZipOpensWithTheRightPasswordAlone(@TempDir Path temp) throws IOException {
        var secret = "Парола № 7".toCharArray();
        var target = temp.resolve("a.zip");
        var written = demo(DocumentLanguage.BG).write(target, secret, Steps.UNSEEN);
        assertEquals(List.of("a.zip"), inside(temp));
        try (var zip = new ZipFile(target.toFile(), secret)) {
            assertTrue(zip.getFileHeaders().stream()
                    .allMatch(header -> header.isEncrypted()
                            && header.getAesExtraDataRecord()
                                            .getAesKeyStrength()
                                            .getKeyLength()
                                    == 32));
            for (var each : written) {
                try (var in = zip.getInputStream(zip.getFileHeader(each.item().file()))) {
                    assertEquals(each.sha256(), Attachments.hash(in.readAllBytes()));
                }
            }
        }
        var first = written.getFirst().item().file();
        try (var zip = new ZipFile(target.toFile(), "парола".toCharArray())) {
            assertThrows(ZipException.class, () -> zip.getInputStream(zip.getFileHeader(first)));
        }
        // Without a password it is a ZIP that the JDK reads.
        var plain = temp.resolve("b.zip");
        var again = demo(DocumentLanguage.BG).write(plain, null, Steps.UNSEEN);
        try (var zip = new java.util.zip.ZipFile(plain.toFile())) {
            assertEquals(written.size() + 1, zip.size());
            for (var each : again) {
                try (var in = zip.getInputStream(zip.getEntry(each.item().file()))) {
                    assertEquals(each.sha256(), Attachments.hash(in.readAllBytes()), each.toString());
                }
            }
        }
    }

    @Test
    void whateverAFileWasCalledItStaysInsideAndCannotRun(@TempDir Path temp) throws IOException {
        var make = new SmallSeminar();
        make.day(1);
        Map<String, byte[]> kept = new HashMap<>();
        var bad = List.of("../", "..\\", "/etc/", "C:\\", "C:", "\\\\server\\share\\", "a/../../", "~/", "", "\u202e");
        var names = List.of(
                "CON", "nul.pdf", "a.txt:x", "run.exe", "x.lnk", "p.html", "dot.", "dots...", "im.docm", "  .pdf ");
        var kinds = List.of(EvidenceKind.values());
        int number = 0;
        for (var before : bad) {
            for (var name : names) {
                var bytes = ("content " + number).getBytes(StandardCharsets.UTF_8);
                kept.put(Attachments.hash(bytes), bytes);
                make.row(new Evidence(
                        make.ids.next(),
                        kinds.get(number++ % kinds.size()),
                        before + name,
                        Attachments.hash(bytes),
                        bytes.length,
                        null,
                        LocalDateTime.of(2026, 3, 12, 9, 0),
                        "=cmd|' /C calc'!A0",
                        null));
            }
        }
        var folder = EvidenceFolder.of(request(make.seminar(), kept::get, DocumentLanguage.EN), Steps.UNSEEN);
        var written = folder.write(temp.resolve("a"), null, Steps.UNSEEN);
        var evidence = written.stream()
                .filter(each -> kept.containsKey(each.sha256()))
                .map(each -> each.item().file())
                .toList();
        assertEquals(100, evidence.size());
        for (var name : evidence) {
            assertTrue(name.matches("\\d{3}_2026-03-12_Sabor_[A-Za-z0-9-]+\\.(bin|pdf)"), name);
            assertTrue(Files.isRegularFile(temp.resolve("a").resolve(name)));
        }
        assertEquals(List.of("a"), inside(temp));
    }

    @Test
    void whatIsMissingIsSaidAndBytesThatAreLostAreLeftOut(@TempDir Path temp) {
        var lost = EvidenceFolder.of(request(DEMO.seminar(), Attachments.NONE, DocumentLanguage.BG), Steps.UNSEEN);
        var keys = lost.missing().stream().map(message -> message.key()).toList();
        int files = DEMO.seminar().evidence().size()
                + DEMO.seminar().photos().size()
                + DEMO.seminar().speakers().stream()
                        .mapToInt(row -> row.files().size())
                        .sum();
        assertEquals(files, keys.stream().filter("evidence-folder.lost"::equals).count());
        assertTrue(keys.contains("finding.remote-without-evidence"), keys.toString());
        assertTrue(keys.contains("evidence-folder.none-of-kind"), keys.toString());
        assertEquals(
                demo(DocumentLanguage.BG).files().size() - files, lost.files().size());
        assertFalse(lost.write(temp.resolve("a"), null, Steps.UNSEEN).isEmpty());
    }

    @Test
    void nothingIsOverwrittenAndNothingPartialIsLeft(@TempDir Path temp) throws IOException {
        var full = Files.createDirectory(temp.resolve("full"));
        Files.writeString(full.resolve("mine.txt"), "mine");
        Files.writeString(temp.resolve("b.zip"), "mine");
        var folder = demo(DocumentLanguage.BG);
        for (var target :
                List.of(full, temp.resolve("b.zip"), full.resolve("mine.txt").resolve("below"))) {
            var refused = assertThrows(Failure.class, () -> folder.write(target, null, Steps.UNSEEN));
            assertEquals(Failure.Exit.TARGET_REFUSED, refused.exit());
        }
        assertThrows(Failure.class, () -> folder.write(temp.resolve("c"), new char[] {'x'}, Steps.UNSEEN));
        for (var target : List.of(temp.resolve("d"), temp.resolve("e.zip"))) {
            Steps cancelled = (done, total) -> {
                if (done == 5) {
                    throw new CancellationException();
                }
            };
            assertThrows(CancellationException.class, () -> folder.write(target, null, cancelled));
        }
        assertEquals(List.of("b.zip", "full"), inside(temp));
        assertEquals(List.of("mine.txt"), inside(full));
        // An empty folder is no obstacle.
        var empty = Files.createDirectory(temp.resolve("empty"));
        var written = folder.write(empty, null, Steps.UNSEEN);
        assertEquals(written.size() + 1, inside(empty).size());
        assertArrayEquals("mine".getBytes(StandardCharsets.UTF_8), Files.readAllBytes(full.resolve("mine.txt")));
    }
}
