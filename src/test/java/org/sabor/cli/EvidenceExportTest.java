package org.sabor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import net.lingala.zip4j.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.model.Attachments;
import org.sabor.sample.Sample;
import org.sabor.sample.Unproven;
import org.sabor.store.Editor;
import org.sabor.store.SeminarFile;

/// The evidence folder as the command writes it.
@SuppressWarnings("NullAway.Init") // the fields are set before each
class EvidenceExportTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-04-02T07:15:00Z"));

    @TempDir
    Path folder;

    private Path file;
    private StringWriter out;
    private StringWriter err;

    @BeforeEach
    void sample() {
        file = folder.resolve("a.sabor");
        var demo = Unproven.demo();
        SeminarFile.create(file, demo.seminar(), demo.pictures(), new Editor(CLOCK, "Мария", Runnable::run, _ -> {}))
                .close();
    }

    private int run(String... options) {
        out = new StringWriter();
        err = new StringWriter();
        var arguments = new ArrayList<>(List.of("export", file.toString(), "--lang", "bg"));
        arguments.addAll(List.of(options));
        return Commands.run(arguments.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err), CLOCK);
    }

    private JsonNode answer() throws IOException {
        return new JsonMapper().readTree(out.toString());
    }

    private int prints() {
        try (var opened = SeminarFile.openReadOnly(file)) {
            return opened.seminar().sheetPrints().size();
        }
    }

    @Test
    void theAnswerNamesEachFileAndTheSheetsAreNumbered() throws IOException {
        var target = folder.resolve("evidence");
        assertEquals(0, run("--evidence", target.toString(), "--dry-run", "--json"), () -> err.toString());
        var foretold = answer();
        assertTrue(Files.notExists(target));
        assertEquals(0, prints());
        assertEquals(0, run("--evidence", target.toString(), "--json"), () -> err.toString());
        var answer = answer();
        assertEquals(target.toString(), answer.get("folder").asText());
        assertEquals(foretold.get("files").size(), answer.get("files").size());
        assertTrue(answer.get("missing").toString().contains("подписан присъствен списък"), out.toString());
        int number = 0;
        for (var each : answer.get("files")) {
            assertEquals(++number, each.get("number").asInt());
            var bytes = Files.readAllBytes(target.resolve(each.get("file").asText()));
            assertEquals(each.get("sha256").asText(), Attachments.hash(bytes));
            assertEquals(each.get("bytes").asLong(), bytes.length);
        }
        assertEquals(2, prints());
        assertEquals(6, run("--evidence", target.toString()));
        assertTrue(err.toString().contains("вече съществува"), err.toString());
    }

    @Test
    void thePasswordComesFromAFile() throws IOException {
        var zip = folder.resolve("evidence.zip");
        var password = folder.resolve("password.txt");
        assertEquals(3, run("--evidence", zip.toString(), "--password-file", password.toString()));
        Files.writeString(password, "\uFEFFтайна\r\n");
        assertEquals(2, run("--evidence", folder.resolve("x").toString(), "--password-file", password.toString()));
        assertEquals(2, run("--to", folder.resolve("x.xlsx").toString(), "--dry-run"));
        assertEquals(
                0, run("--evidence", zip.toString(), "--password-file", password.toString()), () -> err.toString());
        assertTrue(out.toString().startsWith("Липсват"), out.toString());
        try (var read = new ZipFile(zip.toFile(), "тайна".toCharArray())) {
            read.extractAll(folder.resolve("out").toString());
        }
        try (var all = Files.list(folder.resolve("out"))) {
            assertTrue(all.count() > 10);
        }
    }

    @Test
    void whatCouldNotBeWrittenHasNoNumber() throws IOException {
        Files.writeString(folder.resolve("taken"), "");
        assertEquals(6, run("--evidence", folder.resolve("taken").resolve("x").toString()));
        assertEquals(0, prints());
    }

    @Test
    void aSheetThatWasSignedStandsThereAgainAndGetsNoOtherNumber() throws IOException {
        Files.delete(file);
        var demo = Sample.demo();
        SeminarFile.create(file, demo.seminar(), demo.pictures(), new Editor(CLOCK, "Мария", Runnable::run, _ -> {}))
                .close();
        var signed = demo.seminar().sheetPrints().stream()
                .filter(print -> !print.signed().isEmpty())
                .count();
        assertTrue(signed > 0);
        int before = prints();
        var target = folder.resolve("evidence");
        assertEquals(0, run("--evidence", target.toString()), () -> err.toString());
        assertEquals(before, prints());
        try (var all = Files.list(target)) {
            var sheets = all.filter(each -> each.toString().contains("Prisastven-spisak"))
                    .filter(each -> each.toString().endsWith(".pdf"))
                    .toList();
            assertEquals(signed, sheets.size(), sheets.toString());
        }
    }
}
