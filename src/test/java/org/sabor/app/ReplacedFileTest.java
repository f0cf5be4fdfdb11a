package org.sabor.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sabor.message.Message;
import org.sabor.model.Edit;
import org.sabor.model.RowChange;
import org.sabor.sample.Sample;
import org.sabor.store.SeminarFile;
import org.sabor.ui.shell.SaveStatus;

/// RELIABILITY B4 as the window has it: what is on the screen is saved as a new file, whatever became of the old one.
class ReplacedFileTest {
    @TempDir
    Path folder;

    private final Sample demo = Sample.demo();
    private final List<Message> warnings = new CopyOnWriteArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"deleted", "renamed", "replaced", "overwritten"})
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void theScreenIsSavedAsANewFile(String how) throws IOException {
        var path = folder.resolve("seminar.sabor");
        var open = OpenSeminar.create(path, demo.seminar(), demo.pictures(), Runnable::run);
        open.warnings(warnings::add);
        byte[] noise = new byte[50_000];
        new Random(1).nextBytes(noise);
        switch (how) {
            case "deleted" -> Files.delete(path);
            case "renamed" -> Files.move(path, folder.resolve("elsewhere.sabor"));
            case "replaced" -> {
                Files.delete(path);
                Files.write(path, noise);
            }
            default -> Files.write(path, noise);
        }
        var workspace = open.workspace();
        var mark = workspace.seminar().attendance().iterator().next();
        workspace.perform(new Edit(Message.of("edit.attendance-marked", 1, "x"), List.of(new RowChange.Removed(mark))));
        while (open.status().get() instanceof SaveStatus.Saving) {
            Thread.onSpinWait();
        }
        assertFalse(open.saved(), how);
        assertInstanceOf(SaveStatus.NotSaved.class, open.status().get(), how);
        var copy = folder.resolve("copy.sabor");
        assertEquals(copy, open.copying(copy).get());
        try (var saved = SeminarFile.openReadOnly(copy)) {
            assertEquals(workspace.seminar().rows(), saved.seminar().rows(), how);
        }
        assertEquals(
                how.equals("overwritten"),
                warnings.stream().anyMatch(warning -> warning.key().equals("app.copied-without")),
                how);
    }
}
