package org.sabor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.message.Failure;
import org.sabor.model.Attachments;
import org.sabor.model.EveryField;

/// RELIABILITY B1-B3, with real processes.
class FileLockTest {
    private static final Instant NOW = Instant.parse("2026-03-12T08:00:00Z");

    @TempDir
    Path folder;

    private final List<Process> others = new ArrayList<>();
    private Path path = Path.of("");

    @BeforeEach
    void file() {
        path = folder.resolve("seminar.sabor");
        SeminarFile.create(path, EveryField.said(), Attachments.NONE, editor()).close();
    }

    @AfterEach
    void endOthers() {
        others.forEach(Process::destroyForcibly);
    }

    private static Editor editor() {
        return new Editor(InstantSource.fixed(NOW), "Мария", Runnable::run, state -> {});
    }

    private Process other() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockHolder.class.getName(),
                        path.toString(),
                        "Ivan")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        others.add(process);
        return process;
    }

    private static String said(Process process) throws IOException {
        return String.valueOf(process.inputReader(StandardCharsets.UTF_8).readLine());
    }

    private Failure refusal() {
        var failure = assertThrows(Failure.class, () -> SeminarFile.open(path, editor()));
        assertEquals(Failure.Exit.OPEN_ELSEWHERE, failure.exit());
        return failure;
    }

    @Test
    void theSameProgramOpensAFileOnce() {
        try (var first = SeminarFile.open(path, editor())) {
            for (int i = 0; i < 3; i++) {
                assertEquals("Мария", refusal().text().arguments().get(1));
            }
            try (var second = SeminarFile.openReadOnly(path)) {
                assertEquals(first.seminar(), second.seminar());
                assertFalse(second.writable());
            }
        }
        SeminarFile.open(path, editor()).close();
    }

    @Test
    void anotherProgramIsToldWhoHasTheFileAndMayReadIt() throws IOException, InterruptedException {
        var other = other();
        assertEquals("open", said(other));
        var failure = refusal();
        assertEquals("file.open-elsewhere", failure.text().key());
        assertEquals("seminar.sabor", failure.text().arguments().getFirst());
        assertEquals("Ivan", failure.text().arguments().get(1));
        try (var file = SeminarFile.openReadOnly(path)) {
            assertEquals(EveryField.said(), file.seminar());
        }
        other.getOutputStream().close();
        other.waitFor();
        SeminarFile.open(path, editor()).close();
    }

    @Test
    void ourLockHoldsAgainstAnotherProgramWhateverWasTriedHere() throws IOException {
        try (var _ = SeminarFile.open(path, editor())) {
            refusal();
            SeminarFile.openReadOnly(path).close();
            assertEquals("file.open-elsewhere", said(other()));
        }
    }

    @Test
    void theFileOfAKilledProgramOpensAtOnce() throws IOException, InterruptedException {
        var other = other();
        assertEquals("open", said(other));
        other.destroyForcibly().waitFor();
        try (var file = SeminarFile.open(path, editor())) {
            assertEquals(EveryField.said(), file.seminar());
        }
        assertEquals(List.of("seminar.sabor"), List.of(folder.toFile().list()));
    }

    @Test
    void oneOfManyStartedAtOnceGetsTheFile() throws IOException {
        for (int i = 0; i < 4; i++) {
            other();
        }
        var answers = new ArrayList<String>();
        for (var other : others) {
            answers.add(said(other));
        }
        assertEquals(1, Collections.frequency(answers, "open"));
        assertEquals(3, Collections.frequency(answers, "file.open-elsewhere"));
    }

    @Test
    void aLockFileThatNobodyHoldsIsNoObstacle() throws IOException {
        Files.writeString(folder.resolve("seminar.sabor.lock"), "garbage");
        SeminarFile.open(path, editor()).close();
        assertEquals(List.of("seminar.sabor"), List.of(folder.toFile().list()));
    }
}
