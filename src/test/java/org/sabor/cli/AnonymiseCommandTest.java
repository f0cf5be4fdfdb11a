package org.sabor.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.json.Json;
import org.sabor.model.Summary;
import org.sabor.privacy.MarkedSeminar;
import org.sabor.store.Editor;
import org.sabor.store.SeminarFile;

class AnonymiseCommandTest {
    @TempDir
    Path folder;

    private record Answer(int code, String out, String err) {}

    private static Answer run(String day, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var clock = InstantSource.fixed(Instant.parse(day + "T09:00:00Z"));
        int code = Commands.run(arguments, new PrintWriter(out), new PrintWriter(err), clock);
        return new Answer(code, out.toString(), err.toString());
    }

    /// Paid in 2027, so kept until 31.12.2032.
    private Path marked() {
        var path = folder.resolve("seminar.sabor");
        var seminar = new MarkedSeminar(30);
        var editor = new Editor(InstantSource.system(), "clerk", Runnable::run, _ -> {});
        SeminarFile.create(path, seminar.seminar(), seminar.attachments(), editor)
                .close();
        return path;
    }

    @Test
    void itSaysWhatWouldGoAndDoesItWhenConfirmed() throws IOException {
        var path = marked();
        byte[] before = Files.readAllBytes(path);
        var dry = run("2033-01-01", "anonymise", path.toString(), "--lang", "bg");
        assertEquals(0, dry.code(), dry.err());
        assertTrue(dry.out().contains("Поименно посочени лица: 30"), dry.out());
        assertTrue(dry.out().contains("--confirm"));
        assertArrayEquals(before, Files.readAllBytes(path));

        var done = run("2033-01-01", "anonymise", path.toString(), "--confirm", "--json", "--lang", "en");
        assertEquals(0, done.code(), done.err());
        var answer = Json.strict().mapper().readTree(done.out());
        assertTrue(answer.path("done").asBoolean());
        assertEquals(30, answer.path("people").asInt());
        assertEquals("2032-12-31", answer.path("kept_until").asText());
        assertEquals(30, answer.at("/removed/needs").asInt());
        assertTrue(MarkedSeminar.found(Files.readAllBytes(path)).isEmpty());
        try (var file = SeminarFile.openReadOnly(path)) {
            assertEquals(Summary.of(new MarkedSeminar(30).seminar()), Summary.of(file.seminar()));
        }
        var again = run("2033-01-02", "anonymise", path.toString(), "--confirm", "--lang", "bg");
        assertEquals(3, again.code());
        assertTrue(again.err().contains("01.01.2033 г."), again.err());
        assertFalse(again.err().contains("Exception"));
    }

    @Test
    void whatMustBeKeptIsRefusedAndTheFileStays() throws IOException {
        var path = marked();
        byte[] before = Files.readAllBytes(path);
        for (var confirm : new String[] {"--confirm", "--json"}) {
            var refused = run("2032-12-31", "anonymise", path.toString(), confirm, "--lang", "bg");
            assertEquals(3, refused.code());
            assertTrue(refused.err().contains("Срокът за съхранение изтича на 31.12.2032 г."), refused.err());
        }
        // Opening to write raises no counter; the rows are as they were.
        assertEquals(before.length, Files.size(path));
        try (var file = SeminarFile.openReadOnly(path)) {
            assertEquals(new MarkedSeminar(30).seminar().rows(), file.seminar().rows());
        }
    }
}
