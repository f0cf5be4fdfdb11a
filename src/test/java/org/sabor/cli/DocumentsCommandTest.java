package org.sabor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.model.Certificate;
import org.sabor.model.SheetPrint;
import org.sabor.sample.Unproven;
import org.sabor.store.Editor;
import org.sabor.store.SeminarFile;

/// What `sabor documents` keeps of the sheets it prints.
@SuppressWarnings("NullAway.Init") // the fields are set before each
class DocumentsCommandTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-01T09:00:00Z"));

    @TempDir
    Path folder;

    private Path file;
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void sample() {
        file = folder.resolve("a.sabor");
        var demo = Unproven.demo();
        SeminarFile.create(file, demo.seminar(), demo.pictures(), new Editor(CLOCK, "Мария", Runnable::run, _ -> {}))
                .close();
    }

    private int run(String... arguments) {
        var out = new StringWriter();
        return Commands.run(arguments, new PrintWriter(out), new PrintWriter(err), CLOCK);
    }

    private int sheets(String language, String out) {
        return run(
                "documents",
                file.toString(),
                "--only",
                "attendance-sheet",
                "--lang",
                language,
                "--out",
                folder.resolve(out).toString());
    }

    private List<Integer> numbers() {
        try (var opened = SeminarFile.openReadOnly(file)) {
            return opened.seminar().sheetPrints().stream()
                    .map(SheetPrint::number)
                    .toList();
        }
    }

    private String text(String out) throws IOException {
        var text = new StringBuilder();
        try (var files = Files.list(folder.resolve(out))) {
            for (var pdf : files.sorted().toList()) {
                try (var document = Loader.loadPDF(pdf.toFile())) {
                    text.append(new PDFTextStripper().getText(document));
                }
            }
        }
        return text.toString();
    }

    @Test
    void theSheetsHaveNumbersThatTheFileKeepsAndTheSameListKeepsItsOwn() throws IOException {
        assertEquals(0, sheets("bg", "one"), err.toString());
        assertEquals(List.of(1, 2), numbers());
        assertTrue(text("one").contains("Разпечатка № 1 · 01.03.2026"), text("one"));
        assertTrue(text("one").contains("Разпечатка № 2"), text("one"));
        for (var language : List.of("bg", "en", "bg+en")) {
            assertEquals(0, sheets(language, "again"));
        }
        assertEquals(List.of(1, 2), numbers());
        assertTrue(text("again").contains("Print No 2"), text("again"));
        assertEquals("", err.toString());
        // The other documents change nothing in the file.
        assertEquals(0, run("documents", file.toString(), "--only", "agenda", "--out", folder.toString()));
        assertEquals(List.of(1, 2), numbers());
    }

    private List<String> names(String out) throws IOException {
        try (var files = Files.list(folder.resolve(out))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void sheetsAreMadeAsTheyAreAskedFor() throws IOException {
        assertEquals(
                0,
                run(
                        "documents",
                        file.toString(),
                        "--lang=bg",
                        "--only=attendance-sheet",
                        "--per=half-day",
                        "--local-apart",
                        "--portrait",
                        "--email",
                        "--blank-rows=3",
                        "--together",
                        "--out",
                        folder.resolve("one").toString()),
                err.toString());
        assertEquals(List.of("2026-03-12_LOOM_Prisastven-spisak_v1_bg.pdf"), names("one"));
        // Two days of two halves, for local people and for those from abroad.
        assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 8), numbers());
        var text = text("one").replaceAll("\\s+", " ");
        assertTrue(text.contains("Ден 2, след обяд, участници от чужбина") && text.contains("@"), text);
        assertTrue(text.contains("+ 3 празни") && text.contains("Разпечатка № 8"), text);
        // Of whom no country is stated is said once, however many sheets there are.
        assertEquals(1, err.toString().strip().lines().count(), err.toString());
        assertTrue(err.toString().contains("не е посочена държава"), err.toString());
    }

    @Test
    void smallNumbersAreHiddenForWhoeverAsks() throws IOException {
        for (var hidden : List.of(true, false)) {
            var out = hidden ? "hidden" : "shown";
            var options =
                    Stream.of("documents", file.toString(), "--only=statistics", "--out", folder.resolve(out) + "");
            assertEquals(
                    0,
                    run(Stream.concat(options, hidden ? Stream.of("--hide-small") : Stream.empty())
                            .toArray(String[]::new)),
                    err.toString());
            assertEquals(hidden, text(out).replaceAll("\\s+", " ").contains("Те са отбелязани с ×"));
        }
    }

    @Test
    void wrongChoicesAreOneSentence() {
        assertEquals(2, run("documents", file.toString(), "--lang=bg", "--per=week", "--out=x"));
        assertEquals(2, run("documents", file.toString(), "--lang=bg", "--blank-rows=201", "--out=x"));
        var said = err.toString().strip().lines().toList();
        assertEquals(2, said.size(), said.toString());
        assertTrue(said.getFirst().contains("week") && said.getFirst().contains("--per"), said.toString());
        assertEquals("Посочете брой празни редове от 0 до 200.", said.getLast());
    }

    @Test
    void papersForInternalUseAreMadeForWhoeverAsks() throws IOException {
        var out = new StringWriter();
        var all = new String[] {
            "documents",
            file.toString(),
            "--lang=en",
            "--out",
            folder.resolve("all").toString()
        };
        assertEquals(0, Commands.run(all, new PrintWriter(out), new PrintWriter(err), CLOCK));
        assertTrue(names("all").stream().noneMatch(name -> name.contains("Boarding") || name.contains("Guide")));
        assertTrue(names("all").stream().anyMatch(name -> name.contains("Visit-list")));
        var said = "Not made, because they are for internal use: boarding-list, guide-note."
                + " Ask for them with --in-house, or by name with --only.";
        assertTrue(out.toString().contains(said), out.toString());
        assertEquals(
                0,
                run(
                        "documents",
                        file.toString(),
                        "--only=guide-note",
                        "--out",
                        folder.resolve("one").toString()));
        assertEquals(2, names("one").size());
        assertEquals(
                0,
                run(
                        "documents",
                        file.toString(),
                        "--in-house",
                        "--lang=en",
                        "--out",
                        folder.resolve("house").toString()));
        assertEquals(
                5,
                names("house").stream()
                        .filter(name -> name.contains("Boarding")
                                || name.contains("Guide")
                                || name.contains("Participants_internal"))
                        .count());
    }

    @Test
    void aFileThatIsOpenElsewhereGivesSheetsWithoutANumber() throws IOException {
        try (var open = SeminarFile.open(file, new Editor(CLOCK, "Мария", Runnable::run, _ -> {}))) {
            assertEquals(0, sheets("bg", "one"));
            assertEquals(List.of(), open.seminar().sheetPrints());
        }
        assertTrue(text("one").contains("без номер на разпечатка"), text("one"));
        assertTrue(
                err.toString().contains("Присъствените списъци и удостоверенията се изготвят без номер."),
                err.toString());
        assertEquals(1, err.toString().strip().lines().count());
        assertEquals(List.of(), numbers());
    }

    @Test
    void aFileThatMayOnlyBeReadGivesSheetsWithoutANumber() throws IOException {
        if (System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win")
                || !file.toFile().setWritable(false)) {
            return;
        }
        boolean root = Files.isWritable(file);
        assertEquals(0, sheets("en", "one"));
        assertEquals(root ? List.of(1, 2) : List.of(), numbers());
        assertEquals(!root, text("one").contains("without a print number"));
    }

    @Test
    void whatCouldNotBeWrittenHasNoNumber() throws IOException {
        Files.writeString(folder.resolve("taken"), "");
        assertEquals(6, sheets("bg", "taken"));
        assertEquals(List.of(), numbers());
        try (var files = Stream.of(folder.toFile().list())) {
            assertEquals(List.of("a.sabor", "taken"), files.sorted().toList());
        }
    }

    @Test
    void certificatesGetTheirNumbersOnce() throws IOException {
        for (int time = 0; time < 2; time++) {
            assertEquals(
                    0,
                    run(
                            "documents",
                            file.toString(),
                            "--only",
                            "certificates",
                            "--out",
                            folder.resolve("certificates").toString()),
                    err.toString());
            try (var opened = SeminarFile.openReadOnly(file)) {
                var numbers = opened.seminar().certificates().stream()
                        .map(Certificate::number)
                        .sorted()
                        .toList();
                assertEquals(55, numbers.size());
                assertEquals(55, numbers.getLast());
                assertEquals(0, opened.seminar().sheetPrints().size());
            }
        }
        var refused = folder.resolve("certificates.txt");
        Files.writeString(refused, "no folder");
        assertEquals(
                2, run("documents", file.toString(), "--badge", "a7", "--out", refused.toString()), err.toString());
    }
}
