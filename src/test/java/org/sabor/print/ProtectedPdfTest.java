package org.sabor.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.sample.Sample;

/// A document for e-mail opens with its password alone and says the same.
class ProtectedPdfTest {
    @Test
    void theRightPasswordOpensItAndNoOther(@TempDir Path folder) throws IOException {
        var document = Documents.make(DocumentKind.PARTICIPANT_LIST, Requests.of(Sample.demo(), DocumentLanguage.BG))
                .getFirst();
        var file = document.writeInto(folder, "Тайна № 7".toCharArray()).toFile();
        for (var wrong : new String[] {"", "тайна № 7", "Тайна № 77"}) {
            assertThrows(InvalidPasswordException.class, () -> Loader.loadPDF(file, wrong));
        }
        try (var opened = Loader.loadPDF(file, "Тайна № 7")) {
            assertEquals(6, opened.getEncryption().getRevision());
            assertEquals(256, opened.getEncryption().getLength());
            assertTrue(opened.getCurrentAccessPermission().canExtractForAccessibility());
            assertEquals(Pdf.of(document).text(), new PDFTextStripper().getText(opened));
            var catalog = opened.getDocumentCatalog();
            assertTrue(catalog.getMarkInfo().isMarked());
            var metadata = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertFalse(metadata.contains("<pdfaid:"), metadata);
            assertTrue(metadata.contains("<pdfuaid:part>1<"), metadata);
        }
        // No name can be read from the bytes.
        var raw = Files.readString(file.toPath(), StandardCharsets.ISO_8859_1);
        assertFalse(raw.contains(document.title()));
    }
}
