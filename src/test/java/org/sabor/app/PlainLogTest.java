package org.sabor.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sabor.privacy.MarkedSeminar;

/// RELIABILITY F9.
@Execution(ExecutionMode.CONCURRENT)
class PlainLogTest {
    private static Set<Integer> marks(String text) {
        return MarkedSeminar.found(text.getBytes(StandardCharsets.UTF_8));
    }

    private static LogRecord line(String logger, String message) {
        var line = new LogRecord(Level.WARNING, message);
        line.setLoggerName(logger);
        line.setThrown(new IllegalStateException("Mq00001", new NoSuchFileException("/home/Mq00002")));
        return line;
    }

    @Test
    void neitherExceptionsNorLibrariesNameAnybody() {
        var library = line("org.apache.pdfbox.Font", "no glyph in Mq00003");
        // The control: a log as Java has it.
        assertEquals(Set.of(1, 2, 3), marks(new SimpleFormatter().format(library)));
        var written = new PlainLog().format(library);
        assertEquals(Set.of(), marks(written), written);
        assertTrue(written.contains("WARNING org.apache.pdfbox.Font"), written);
        assertTrue(written.contains("Caused by: java.nio.file.NoSuchFileException"), written);
        assertTrue(new PlainLog().format(line("org.sabor.app.X", "said")).contains("org.sabor.app.X: said"));
    }

    /// What the program itself begins with: a process whose log is begun so, and one whose is not.
    @Test
    void theStandardErrorOfAProcessNamesNobody() throws IOException, InterruptedException {
        var plain = errorsOf("plain");
        assertEquals(Set.of(), marks(plain), plain);
        assertTrue(plain.contains("java.lang.IllegalStateException"), plain);
        assertFalse(marks(errorsOf("as Java has it")).isEmpty());
    }

    private static String errorsOf(String how) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PlainLogTest.class.getName(),
                        how))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        var errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        return errors;
    }

    static void main(String[] arguments) {
        if (arguments[0].equals("plain")) {
            PlainLog.begin();
        }
        var line = line("javafx.beans", "Exception while evaluating binding Mq00004");
        Logger.getLogger("javafx.beans").log(line);
    }
}
