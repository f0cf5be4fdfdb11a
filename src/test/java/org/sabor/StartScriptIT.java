package org.sabor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The folder that `mvn package` leaves behind, as a user starts it: from any folder, without a screen, whatever the
/// locale is.
class StartScriptIT {
    private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");
    private static final Path BIN = Path.of(System.getProperty("sabor.home"), "bin");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temporary;

    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private record Ended(int code, String out, String err) {}

    @BeforeEach
    void aFolderWithASpace() throws IOException {
        folder = Files.createDirectory(temporary.resolve("моите семинари"));
    }

    private Ended start(Path script, String... arguments) throws IOException, InterruptedException {
        var line = new ArrayList<String>(List.of(script.toString()));
        line.addAll(List.of(arguments));
        var out = temporary.resolve("out");
        var err = temporary.resolve("err");
        var builder = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("DISPLAY"));
        builder.environment().put("LANG", "C");
        builder.environment().put("XDG_DATA_HOME", temporary.resolve("data").toString());
        builder.environment().put("LOCALAPPDATA", temporary.resolve("data").toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        int code = builder.start().waitFor();
        return new Ended(code, read(out), read(err));
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    @Test
    void aSampleIsMadeExportedAndChecked() throws IOException, InterruptedException {
        var script = BIN.resolve(WINDOWS ? "sabor.cmd" : "sabor");
        var sample = start(script, "sample", "secon", "семинар.sabor", "--lang", "bg");
        assertEquals(new Ended(0, "„семинар.sabor“ е създаден: 16 участници, общо 57 записа.\n", ""), lines(sample));
        assertEquals(
                0,
                start(script, "export", "семинар.sabor", "--to", "пакет.json").code());
        assertTrue(Files.readString(folder.resolve("пакет.json")).contains("Росица"));
        var check = start(script, "check", "семинар.sabor", "--json");
        assertEquals(7, check.code(), check.err());
        assertTrue(check.out().contains("\"healthy\" : true"), check.out());
    }

    /// The library of SQLite lies beside the program, so nothing is unpacked (RELIABILITY B9, B10).
    @Test
    void noLibraryIsUnpacked() throws IOException, InterruptedException {
        var script = BIN.resolve(WINDOWS ? "sabor.cmd" : "sabor");
        assertEquals(0, start(script, "sample", "secon", "семинар.sabor").code());
        try (var files = Files.walk(temporary)) {
            assertTrue(files.noneMatch(
                    file -> file.endsWith("native") || file.toString().contains("sqlitejdbc")));
        }
        try (var files = Files.walk(BIN.resolveSibling("lib").resolve("native"))) {
            assertTrue(files.anyMatch(file -> file.toString().contains("sqlitejdbc")));
        }
    }

    private static Ended lines(Ended ended) {
        return new Ended(ended.code, ended.out.replace("\r\n", "\n"), ended.err.replace("\r\n", "\n"));
    }

    @Test
    void itStartsThroughALink() throws IOException, InterruptedException {
        if (!WINDOWS) {
            var link = Files.createSymbolicLink(folder.resolve("събор"), BIN.resolve("sabor"));
            assertEquals(0, start(link, "--version").code());
        }
    }
}
