package org.sabor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The round that packaging sends the program on: it works and ends by itself, without a screen.
class TrainingIT {
    private static final Path LIB = Path.of(System.getProperty("sabor.home"), "lib");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void theProgramWorksByItselfAndEnds() throws IOException, InterruptedException {
        var log = folder.resolve("log");
        var builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Duser.home=" + folder,
                        "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                        "--module-path=" + LIB.resolve("javafx"),
                        "--add-modules=javafx.controls",
                        "--class-path=" + LIB + File.separator + "*",
                        "org.sabor.app.Training",
                        folder.toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        for (var variable : List.of("XDG_CONFIG_HOME", "XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA")) {
            builder.environment().put(variable, folder.toString());
        }
        int code = builder.start().waitFor();
        var said = Files.readString(log);
        assertEquals(0, code, said);
        assertFalse(said.contains("Exception"), said);
        try (var files = Files.list(folder)) {
            assertTrue(files.anyMatch(file -> file.toString().endsWith(".pdf")), said);
        }
    }
}
