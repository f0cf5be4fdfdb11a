package org.sabor.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sabor.message.Failure;
import org.sabor.model.Attachments;
import org.sabor.model.Seminar;
import org.sabor.sample.Sample;
import org.sabor.store.Editor;
import org.sabor.store.SeminarFile;

@Execution(ExecutionMode.CONCURRENT)
final class EarlierFilesTest {
    @TempDir
    Path folder;

    private Path file(String name, Seminar seminar) {
        var file = folder.resolve(name);
        SeminarFile.create(
                        file,
                        seminar,
                        Attachments.NONE,
                        new Editor(InstantSource.system(), "anna", Runnable::run, _ -> {}))
                .close();
        return file;
    }

    @Test
    void anotherSeminarIsReadAndStaysAsItIs() throws IOException {
        var earlier = file("earlier.sabor", Sample.demo().seminar());
        var before = Files.readAllBytes(earlier);
        var read = new EarlierFiles(folder.resolve("open.sabor")).read(earlier);
        assertEquals(Sample.demo().seminar().participants(), read.participants());
        assertEquals(-1, java.util.Arrays.mismatch(before, Files.readAllBytes(earlier)));
    }

    @Test
    void theOpenOneAndWhatIsNoSeminarAreRefused() throws IOException {
        var open = file("open.sabor", Sample.secon().seminar());
        var files = new EarlierFiles(open);
        var same = folder.resolve("..").resolve(folder.getFileName()).resolve("open.sabor");
        assertEquals(
                "app.same-file",
                assertThrows(Failure.class, () -> files.read(same)).text().key());
        var letter = Files.writeString(folder.resolve("letter.sabor"), "Dear colleagues");
        assertThrows(Failure.class, () -> files.read(letter));
        assertThrows(Failure.class, () -> files.read(folder.resolve("gone.sabor")));
    }
}
