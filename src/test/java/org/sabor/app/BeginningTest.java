package org.sabor.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.message.Failure;
import org.sabor.message.Language;

final class BeginningTest {
    @TempDir
    Path folder;

    private Beginning with(String... arguments) {
        return new Beginning(List.of(arguments), new PreferencesFile(folder.resolve("preferences.json")));
    }

    @Test
    void aSampleIsMadeOnceAndThenOpened() {
        var file = folder.resolve("demo.sabor");
        for (int time = 0; time < 2; time++) {
            var first = Objects.requireNonNull(
                    with("--sample", "demo", file.toString()).opening());
            assertEquals(file, first.file());
            var open = first.await();
            assertEquals(65, open.workspace().participants().size());
            open.close();
        }
    }

    @Test
    void theFileThatWasOpenLastIsOpenedAgainWhereItIsStillThere() throws Exception {
        var file = folder.resolve("demo.sabor");
        var made = Objects.requireNonNull(
                        with("--sample", "demo", file.toString()).opening())
                .await();
        var remembered = with().remembered();
        remembered.opened(file, made.workspace().seminar(), with().texts());
        remembered.write();
        made.close();
        var again = Objects.requireNonNull(with().opening());
        assertEquals(file, again.file());
        again.await().close();
        Files.delete(file);
        assertNull(with().opening());
    }

    @Test
    void aNameThatCannotBeOneIsSaidWithoutAnEndOfTheProgram() {
        var first = Objects.requireNonNull(with("no\0name").opening());
        var failure = assertThrows(Failure.class, first::await);
        assertEquals("file.missing", failure.text().key());
        assertTrue(List.of(Language.values()).contains(with().texts().language()));
    }
}
