package org.sabor.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.sample.Sample;
import org.sabor.store.SeminarFile;
import org.sabor.store.SticksForTests;

/// RELIABILITY C-4 for commands: those that read read the stick, those that write publish at their end.
class StickCommandsTest {
    @TempDir
    Path folder;

    @AfterEach
    void noStick() {
        System.clearProperty(SticksForTests.PROPERTY);
    }

    private static int run(Object... arguments) {
        var texts = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        var out = new StringWriter();
        return Commands.run(texts, new PrintWriter(out), new PrintWriter(out), InstantSource.system());
    }

    private static int people(Path file) {
        try (var open = SeminarFile.openReadOnly(file)) {
            return open.seminar().participants().size();
        }
    }

    @Test
    void aCommandThatWritesPublishesAtItsEnd() throws IOException {
        var stick = folder.toRealPath();
        System.setProperty(SticksForTests.PROPERTY, stick.toString());
        var file = stick.resolve("demo.sabor");
        assertEquals(0, run("sample", "demo", file));
        byte[] before = Files.readAllBytes(file);
        assertEquals(0, run("export", file, "--to", stick.resolve("demo.json")));
        assertArrayEquals(before, Files.readAllBytes(file));
        var list = stick.resolve("list.csv");
        Files.writeString(list, "Име;Имейл\nНикола Новиков;nikola@example.org\n");
        assertEquals(0, run("import", "participants", file, list));
        int people = Sample.demo().seminar().participants().size() + 1;
        assertEquals(people, people(file));
        // The visible file alone is enough on another computer.
        System.clearProperty(SticksForTests.PROPERTY);
        var elsewhere = stick.resolve("elsewhere.sabor");
        Files.copy(file, elsewhere);
        assertEquals(people, people(elsewhere));
    }
}
