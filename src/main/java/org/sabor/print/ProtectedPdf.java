package org.sabor.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.sabor.print.engine.Printout;

/// A document that opens with a password only (AES-256, revision 6), for what goes by e-mail.
///
/// PDF/A forbids encryption, so that the file no longer says it is one: for the archive the document is written
/// without a password. Whoever has the password may do everything with it, and a screen reader may read it.
public final class ProtectedPdf {
    private static final int KEY_BITS = 256;

    private ProtectedPdf() {}

    /// Writes the document under this password. The stream is left open.
    ///
    /// @throws IOException where the stream refuses
    public static void write(Printout printout, char[] password, OutputStream out) throws IOException {
        var plain = new ByteArrayOutputStream();
        printout.writeTo(plain);
        try (var document = Loader.loadPDF(plain.toByteArray())) {
            withoutArchiveMark(document);
            var secret = new String(password);
            var policy = new StandardProtectionPolicy(secret, secret, new AccessPermission());
            policy.setEncryptionKeyLength(KEY_BITS);
            document.protect(policy);
            document.save(out);
        }
    }

    private static void withoutArchiveMark(PDDocument document) throws IOException {
        var catalog = document.getDocumentCatalog();
        var before = catalog.getMetadata().toByteArray();
        var after = new String(before, StandardCharsets.UTF_8).replaceAll("<pdfaid:\\w+>\\w+</pdfaid:\\w+>\\s*", "");
        catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(after.getBytes(StandardCharsets.UTF_8))));
    }
}
