package org.sabor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.util.LibraryLoaderUtil;

/// RELIABILITY C-10, B9, B10.
class NativeLibraryTest {
    @TempDir
    Path folder;

    /// Connects to a database, and is killed by itself: nothing is cleaned up at the end.
    static final class Starter {
        public static void main(String[] arguments) throws Exception {
            NativeLibrary.unpacked(new DataFolder(Path.of(arguments[0]))).forEach(System::setProperty);
            try (var memory = Database.inMemory()) {
                memory.script("CREATE TABLE t (x)");
                Runtime.getRuntime().halt(9);
            }
        }
    }

    private int killedStart(Path temporary) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(List.of(
                        java,
                        "-Djava.io.tmpdir=" + temporary,
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Starter.class.getName(),
                        folder.resolve("data").toString()))
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "out"))
                .start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return process.exitValue();
    }

    @Test
    void killedStartsLeaveAtMostOneLibrary() throws IOException, InterruptedException {
        for (int i = 0; i < 4; i++) {
            // A temporary folder that is not there: the driver does not need it.
            assertEquals(9, killedStart(folder.resolve("nowhere")), Files.readString(folder.resolve("out")));
        }
        try (var files = Files.walk(folder.resolve("data"))) {
            var left = files.filter(file -> file.toString().endsWith(LibraryLoaderUtil.getNativeLibName()))
                    .toList();
            assertEquals(1, left.size(), left.toString());
        }
        NativeLibrary.unpacked(new DataFolder(folder.resolve("data")));
        try (var files = Files.list(folder.resolve("data").resolve("native"))) {
            assertEquals(
                    List.of(Long.toString(ProcessHandle.current().pid())),
                    files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void theFolderIsTheUsersAlone() throws IOException {
        assumeTrue(Disk.posix(folder));
        var told = NativeLibrary.unpacked(new DataFolder(folder.resolve("data")));
        assertEquals(
                "rwx------",
                PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(Path.of(told.getOrDefault("org.sqlite.tmpdir", "")))));
    }

    @Test
    void theOneBesideTheProgramIsNamedWithItsFolder() {
        var told = NativeLibrary.shipped(folder);
        assertEquals(NativeLibrary.library(folder).getParent(), Path.of(told.getOrDefault("org.sqlite.lib.path", "")));
        assertEquals(LibraryLoaderUtil.getNativeLibName(), told.get("org.sqlite.lib.name"));
    }

    @Test
    void aFolderThatCannotBeMadeStopsNothing() throws IOException {
        Files.writeString(folder.resolve("data"), "a file");
        assertTrue(
                NativeLibrary.unpacked(new DataFolder(folder.resolve("data"))).isEmpty());
        assertFalse(Files.isDirectory(folder.resolve("data")));
    }
}
