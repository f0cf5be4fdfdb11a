package org.sabor.ui.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.sabor.print.Choices;
import org.sabor.print.Document;
import org.sabor.print.DocumentKind;
import org.sabor.print.DocumentLanguage;
import org.sabor.print.Documents;
import org.sabor.print.Request;
import org.sabor.sample.Sample;

final class OutgoingTest {
    @Test
    void aDocumentThatIsDraggedAwayIsInAFolderOfItsOwn() throws IOException {
        var demo = Sample.demo();
        var request = new Request(
                demo.seminar(),
                demo.pictures(),
                DocumentLanguage.EN,
                Choices.USUAL,
                ZonedDateTime.parse("2026-03-12T09:12:00+02:00"));
        var files = Outgoing.toDrag(DocumentKind.AGENDA, request);
        assertEquals(
                Documents.make(DocumentKind.AGENDA, request).stream()
                        .map(Document::fileName)
                        .toList(),
                files.stream().map(File::getName).toList());
        for (var file : files) {
            assertTrue(new String(Files.readAllBytes(file.toPath()), StandardCharsets.ISO_8859_1).startsWith("%PDF"));
        }
    }
}
