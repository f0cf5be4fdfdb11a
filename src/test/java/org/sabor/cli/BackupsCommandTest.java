package org.sabor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.json.Json;
import org.sabor.sample.Sample;
import org.sabor.store.SeminarFile;

class BackupsCommandTest {
    @TempDir
    Path folder;

    private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-03-12T08:00:00Z"));
    private Path file;

    private record Answer(int code, String out, String err) {
        JsonNode json() throws IOException {
            return Json.strict().mapper().readTree(out);
        }
    }

    private Answer run(Object... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var texts = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        int code = Commands.run(texts, new PrintWriter(out), new PrintWriter(err), clock);
        return new Answer(code, out.toString(), err.toString());
    }

    /// A list of people is imported, so there are the backup before it and the one at the close.
    @BeforeEach
    void changedFile() throws IOException {
        file = folder.resolve("demo.sabor");
        assertEquals(0, run("sample", "demo", file).code());
        var list = folder.resolve("list.csv");
        Files.writeString(list, "Име;Имейл\nНикола Новиков;nikola@example.org\n");
        assertEquals(0, run("import", "participants", file, list).code());
    }

    @Test
    void theBackupsAreListedWithWhatIsInThem() throws IOException {
        var people = Sample.demo().seminar().participants().size();
        var answer = run("backups", file, "--json", "--lang", "en").json();
        assertEquals(2, answer.size());
        assertEquals("2", answer.get(0).get("id").asText());
        assertEquals(people + 1, answer.get(0).get("participants").asInt());
        assertEquals("the same as now", answer.get(0).get("differences").get(0).asText());
        assertEquals(
                "1 participant fewer", answer.get(1).get("differences").get(0).asText());
        assertEquals("2026-03-12T08:00:00Z", answer.get(1).get("at").asText());
        var said = run("backups", file, "--lang", "bg").out();
        assertTrue(said.startsWith("2 резервни копия на „demo.sabor“:"), said);
        assertTrue(said.contains("1 участник по-малко"), said);
    }

    @Test
    void oneBecomesANewFile() {
        var other = folder.resolve("restored.sabor");
        var answer = run("backups", file, "--restore", "1", "--as", other, "--lang", "en");
        assertEquals(0, answer.code(), answer.err());
        try (var restored = SeminarFile.openReadOnly(other)) {
            assertEquals(
                    Sample.demo().seminar().participants(), restored.seminar().participants());
        }
        assertEquals(6, run("backups", file, "--restore", "1", "--as", other).code(), "it is there already");
    }

    @Test
    void aDamagedOrMissingFileIsKnownByItsPlace() throws IOException {
        Files.write(file, new byte[3000]);
        assertEquals(2, run("backups", file, "--json").json().size());
        Files.delete(file);
        var answer = run("backups", file, "--json").json();
        assertEquals(2, answer.size());
        assertTrue(answer.get(0).get("differences").isEmpty());
        var other = folder.resolve("restored.sabor");
        assertEquals(
                0,
                run("backups", file, "--restore", "2", "--as", other, "--json").code());
    }

    @Test
    void whatCannotBeDoneIsSaid() {
        assertEquals(3, run("backups", folder.resolve("nowhere.sabor")).code());
        assertEquals(
                3,
                run("backups", file, "--restore", "99", "--as", folder.resolve("x.sabor"))
                        .code());
        for (var wrong : List.of(
                new Object[] {"backups", file, "--restore", "1"},
                new Object[] {"backups", file, "--as", "x.sabor"},
                new Object[] {"backups", file, "--restore", "1", "--salvage", "--as", "x.sabor"})) {
            assertEquals(2, run(wrong).code());
        }
        assertFalse(Files.exists(folder.resolve("x.sabor")));
    }

    @Test
    void whatCanBeReadOfADamagedFileIsGathered() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length - 40_000, bytes.length - 20_000, (byte) 0);
        Files.write(file, bytes);
        var other = folder.resolve("gathered.sabor");
        var answer = run("backups", file, "--salvage", "--as", other, "--json").json();
        assertTrue(answer.get("gathered").asInt() > 100);
        assertFalse(answer.get("losses").isEmpty());
        assertEquals(
                0, run("export", other, "--to", folder.resolve("package.json")).code());
    }
}
