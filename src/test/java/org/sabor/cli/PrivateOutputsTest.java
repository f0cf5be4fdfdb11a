package org.sabor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.privacy.MarkedSeminar;
import org.sabor.store.Editor;
import org.sabor.store.SeminarFile;

/// RELIABILITY F8: what the program writes is its owner's alone; F9: logs name nobody.
class PrivateOutputsTest {
    @TempDir
    Path folder;

    private static int run(String... arguments) {
        var out = new PrintWriter(new StringWriter());
        var clock = InstantSource.fixed(Instant.parse("2026-04-02T09:00:00Z"));
        return Commands.run(arguments, out, out, clock);
    }

    private Path marked(String name) {
        var path = folder.resolve(name);
        var seminar = new MarkedSeminar(6);
        var editor = new Editor(InstantSource.system(), "clerk", Runnable::run, _ -> {});
        SeminarFile.create(path, seminar.seminar(), seminar.attachments(), editor)
                .close();
        return path;
    }

    @Test
    void onlyTheOwnerMayReadWhatIsWritten() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        var file = marked("seminar.sabor").toString();
        assertEquals(
                0,
                run("documents", file, "--out", folder.resolve("out").toString(), "--only", "agenda,participant-list"));
        for (var name : List.of("a.json", "a.xlsx", "a.csv", "a.ics")) {
            assertEquals(0, run("export", file, "--to", folder.resolve(name).toString()), name);
        }
        assertEquals(
                0, run("export", file, "--evidence", folder.resolve("evidence").toString()));
        var open = new ArrayList<String>();
        int count = 0;
        try (var all = Files.walk(folder)) {
            for (var each : all.filter(Files::isRegularFile).toList()) {
                count++;
                var rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(each));
                if (!rights.equals("rw-------")) {
                    open.add(folder.relativize(each) + " " + rights);
                }
            }
        }
        assertEquals(List.of(), open);
        assertTrue(count > 20, count + " files");
    }

    private static final class Kept extends Handler {
        /// Written out only afterwards: whoever logs may be in the middle of loading a class that writing waits for.
        private final List<LogRecord> records = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord record) {
            records.add(record);
        }

        String text() {
            var formatter = new SimpleFormatter();
            return records.stream().map(formatter::format).collect(Collectors.joining());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Test
    void logsNameNobodyWhateverGoesWrong() throws IOException {
        var kept = new Kept();
        kept.setLevel(Level.ALL);
        var root = Logger.getLogger("");
        var before = root.getLevel();
        root.addHandler(kept);
        root.setLevel(Level.INFO);
        try {
            // The control: what is logged is kept, and the marks in it are found.
            Logger.getLogger("control").log(Level.WARNING, "Mq00001", new IllegalStateException("Mq00002"));
            assertEquals(Set.of(1, 2), MarkedSeminar.found(kept.text().getBytes(StandardCharsets.UTF_8)));
            kept.records.clear();

            var file = marked("Mq00102.sabor").toString();
            run("check", file);
            run("documents", file, "--out", folder.resolve("out").toString(), "--only", "participant-list");
            run(
                    "export",
                    file,
                    "--to",
                    folder.resolve("no-such-folder").resolve("Mq00103.json").toString());
            run("anonymise", file, "--confirm");
            var list = Files.writeString(
                    folder.resolve("Mq00104.csv"), "Име;Имейл\nMq00105 Mq00106;mq@example.org\n\"Mq00107;x\n");
            run("import", "participants", file, list.toString());
            run("import", "attendance", file, list.toString());
            var damaged = Files.write(folder.resolve("Mq00108.sabor"), new byte[] {1, 2, 3});
            run("check", damaged.toString());
            run("documents", damaged.toString(), "--out", file);
            byte[] torn = Files.readAllBytes(Path.of(file));
            java.util.Arrays.fill(torn, 8192, 20_000, (byte) 0);
            Files.write(Path.of(file), torn);
            run("check", file);
            run("export", file, "--to", folder.resolve("b.xlsx").toString());
        } finally {
            root.removeHandler(kept);
            root.setLevel(before);
        }
        var logged = kept.text();
        assertEquals(Set.of(), MarkedSeminar.found(logged.getBytes(StandardCharsets.UTF_8)), logged);
        assertFalse(logged.contains("@example.org"), logged);
    }
}
