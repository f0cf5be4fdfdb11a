package org.sabor.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.ui.shell.NewSeminar;

final class NewSeminarsTest {
    private static final Messages ENGLISH = Messages.of(Language.EN);

    private static String name(String title) {
        return NewSeminars.fileName(new NewSeminar(title, null, null, Language.EN), ENGLISH);
    }

    @Test
    void theFileIsCalledAsTheSeminarWithItsDayFirst() {
        var day = LocalDate.of(2026, 3, 12);
        assertEquals(
                "2026-03-12 Социална икономика.sabor",
                NewSeminars.fileName(new NewSeminar("Социална икономика", day, day, Language.BG), ENGLISH));
        assertEquals("Training 2.5.sabor", name("Training 2.5"));
    }

    @Test
    void noSystemRefusesTheName() {
        assertEquals("a b c.sabor", name("a/b:c?"));
        assertEquals("end.sabor", name("end..."));
        assertEquals("seminar.sabor", name("???"));
        assertEquals(60 + ".sabor".length(), name("x".repeat(300)).length());
    }

    @Test
    void aCopyIsCalledAsItsFile() {
        assertEquals("demo – copy.sabor", NewSeminars.copyName(Path.of("/home/office/demo.sabor"), ENGLISH));
    }
}
