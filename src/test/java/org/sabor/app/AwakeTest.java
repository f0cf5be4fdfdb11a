package org.sabor.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sabor.sample.Sample;
import org.sabor.store.SeminarFile;
import org.sabor.ui.shell.SaveStatus;

/// RELIABILITY C-3, A9, B4: a foreign change of the file is said when somebody comes back, before the next step.
class AwakeTest {
    @TempDir
    Path folder;

    @Test
    void aClockThatWentOnMeansThatTheLaptopSlept() {
        var now = new AtomicReference<>(Instant.parse("2026-03-12T08:00:00Z"));
        var looked = new AtomicInteger();
        var awake = new Awake(now::get, looked::incrementAndGet);
        for (int i = 0; i < 60; i++) {
            now.updateAndGet(each -> each.plusSeconds(1));
            awake.tick();
        }
        assertEquals(0, looked.get());
        now.updateAndGet(each -> each.plus(Duration.ofMinutes(20)));
        awake.tick();
        awake.tick();
        assertEquals(1, looked.get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"untouched", "deleted", "renamed", "replaced", "overwritten"})
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void whatBecameOfTheFileIsSaidBeforeTheNextStep(String how) throws IOException, InterruptedException {
        var path = folder.resolve("seminar.sabor");
        var demo = Sample.demo();
        OpenSeminar.create(path, demo.seminar(), demo.pictures(), Runnable::run).close();
        byte[] other = otherState();
        var open = OpenSeminar.open(path, Runnable::run);
        switch (how) {
            case "deleted" -> Files.delete(path);
            case "renamed" -> Files.move(path, folder.resolve("elsewhere.sabor"));
            case "replaced" -> {
                Files.delete(path);
                Files.write(path, other);
            }
            case "overwritten" -> Files.write(path, other);
            default -> {}
        }
        open.look();
        if (how.equals("untouched")) {
            TimeUnit.MILLISECONDS.sleep(300);
            assertInstanceOf(SaveStatus.Saved.class, open.status().get());
            assertTrue(open.saved());
            open.close();
            return;
        }
        while (!(open.status().get() instanceof SaveStatus.NotSaved(var reason))) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        assertEquals("file.replaced", reason.key());
        assertFalse(open.saved());
        // What is on the screen is saved as a new file.
        var copy = open.copying(folder.resolve("copy.sabor")).get();
        try (var saved = SeminarFile.openReadOnly(copy)) {
            assertEquals(demo.seminar().rows(), saved.seminar().rows());
        }
    }

    /// The file as another program has left it.
    private byte[] otherState() throws IOException {
        var other = folder.resolve("other.sabor");
        OpenSeminar.create(other, Sample.secon().seminar(), Sample.secon().pictures(), Runnable::run)
                .close();
        return Files.readAllBytes(other);
    }
}
