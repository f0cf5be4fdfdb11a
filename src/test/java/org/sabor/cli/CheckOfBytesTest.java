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
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sabor.json.Json;
import org.sabor.message.Failure;
import org.sabor.sample.Sample;
import org.sabor.store.Backups;
import org.sabor.store.DataFolder;
import org.sabor.store.Editor;
import org.sabor.store.Safekeeping;
import org.sabor.store.SeminarFile;

/// RELIABILITY A7 through the command: a file whose bytes are other than when it was closed, although SQLite finds
/// nothing, is not healthy; one that was copied, renamed, restored or left by a program that was killed is.
@Execution(ExecutionMode.CONCURRENT)
class CheckOfBytesTest {
    private static final int DAMAGED = 5;
    private static final int FOUND = 7;

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

    @BeforeEach
    void changedFile() throws IOException {
        file = folder.resolve("demo.sabor");
        assertEquals(0, run("sample", "demo", file).code());
        importPerson("Никола Новиков", "nikola@example.org");
    }

    private void importPerson(String name, String email) throws IOException {
        var list = folder.resolve("list.csv");
        Files.writeString(list, "Име;Имейл\n" + name + ";" + email + "\n");
        assertEquals(0, run("import", "participants", file, list).code());
    }

    private void healthy(Path which, String how) throws IOException {
        var answer = run("check", which, "--json");
        assertEquals(FOUND, answer.code(), how + ": " + answer.err());
        assertTrue(answer.json().path("healthy").asBoolean(), how);
    }

    /// A bit that SQLite does not miss: between the rows of a page.
    private void flip(Path which) throws IOException {
        byte[] good = Files.readAllBytes(which);
        for (int i = good.length - 2000; i > 4096; i -= 7) {
            byte[] bad = good.clone();
            bad[i] ^= 1;
            Files.write(which, bad);
            try (var opened = SeminarFile.openReadOnly(which)) {
                assertFalse(opened.writable());
                return;
            } catch (Failure noticed) {
                assertEquals(Failure.Exit.BAD_FILE, noticed.exit());
            }
        }
        throw new AssertionError("no place found");
    }

    @Test
    void aBitThatNothingElseMissesIsNoticed() throws IOException {
        healthy(file, "as it was left");
        flip(file);
        byte[] bad = Files.readAllBytes(file);
        var answer = run("check", file, "--json", "--lang", "en");
        assertEquals(DAMAGED, answer.code());
        assertFalse(answer.json().path("healthy").asBoolean());
        assertEquals(1, answer.err().lines().count());
        assertTrue(answer.err().contains("“demo.sabor” has been damaged since it was last closed"), answer.err());
        assertEquals(DAMAGED, run("check", file, "--lang", "bg").code());
        assertTrue(Arrays.equals(bad, Files.readAllBytes(file)), "it is left as it is");
        // Under another name it is the same file.
        assertEquals(
                DAMAGED,
                run("check", Files.move(file, folder.resolve("other.sabor"))).code());
    }

    @Test
    void copiesOtherNamesAndRestoredOnesAreHealthy() throws IOException {
        var before = Files.copy(file, folder.resolve("before.sabor"));
        healthy(before, "a copy");
        importPerson("Ана Банова", "ana@example.org");
        healthy(before, "a copy of an earlier state");
        healthy(file, "the changed one");
        var restored = folder.resolve("restored.sabor");
        assertEquals(0, run("backups", file, "--restore", "1", "--as", restored).code());
        healthy(restored, "a restored one");
        var moved = Files.move(file, folder.resolve("moved.sabor"));
        healthy(moved, "under another name");
        Files.copy(before, file, StandardCopyOption.REPLACE_EXISTING);
        healthy(file, "an earlier state that was put back");
        // By hand, out of the data folder: the newest is of the very state in which the file was left.
        var newest = new Backups(DataFolder.ofUser(), clock, Safekeeping.TERM)
                .of(file)
                .getFirst()
                .path();
        assertFalse(Arrays.equals(Files.readAllBytes(newest), Files.readAllBytes(moved)));
        healthy(Files.copy(newest, folder.resolve("by-hand.sabor")), "a backup copied by hand");
    }

    /// What a program that was killed leaves: the side file of its lock, and a journal.
    @Test
    void whatIsUnderWayIsNotCompared() throws IOException {
        flip(file);
        var lock = Files.writeString(folder.resolve("demo.sabor.lock"), "clerk");
        healthy(file, "a program has it open, or was killed");
        Files.delete(lock);
        var journal = Files.createFile(folder.resolve("demo.sabor-journal"));
        healthy(file, "a change was not finished");
        Files.delete(journal);
        assertEquals(DAMAGED, run("check", file).code());
    }

    @Test
    void aFileThatWasNeverClosedHereIsHealthy() throws IOException {
        var other = folder.resolve("other.sabor");
        SeminarFile.create(
                        other,
                        Sample.demo().seminar(),
                        Sample.demo().pictures(),
                        new Editor(clock, "clerk", Runnable::run, _ -> {}))
                .close();
        healthy(other, "unknown");
        flip(other);
        healthy(other, "nothing is known of its bytes");
    }
}
