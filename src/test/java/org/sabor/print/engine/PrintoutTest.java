package org.sabor.print.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sabor.message.Language;
import org.sabor.print.VeraPdf;

final class PrintoutTest {
    static final About ABOUT = new About(
            "Присъствен списък",
            "Община Хасково",
            "Семинар",
            Language.BG,
            ZonedDateTime.of(2023, 11, 15, 9, 30, 0, 0, ZoneId.of("Europe/Sofia")));

    static byte[] written(Printout printout) throws IOException {
        var bytes = new ByteArrayOutputStream();
        printout.writeTo(bytes);
        return bytes.toByteArray();
    }

    @Test
    void aTableIsTaggedAndArchivable() throws IOException {
        var table = Table.of(Column.mm("№", 12).right(), Column.share("Име", 2).naming(), Column.mm("Подпис", 40));
        for (int i = 1; i <= 60; i++) {
            table.row(Integer.toString(i), "Иван Петров Ж щ ъ ѝ № „“ – ș ț ő ł ņ ģ ã ñ ß Ώ ή ☐", "");
        }
        var content =
                new Content().title("Присъствен списък").table(table.grid().rowHeight(9));
        var pdf = written(Printout.of(ABOUT, PageSetup.LANDSCAPE, content));
        Files.write(Path.of("target", "table.pdf"), pdf);
        assertEquals(List.of(), VeraPdf.broken(pdf));
    }
}
