package org.sabor.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;

/// Whether documents are what accessible readers and archives need, for tests of other packages.
public final class Valid {
    private Valid() {}

    /// Puts a document before veraPDF.
    public static void ua(Document document) {
        ua(Pdf.written(document));
    }

    /// Puts the bytes of a document before veraPDF.
    public static void ua(byte[] pdf) {
        assertEquals(List.of(), VeraPdf.broken(pdf));
    }

    /// Whether a document is read in the order in which it stands on its pages.
    public static void order(byte[] pdf) throws IOException {
        try (var opened = Loader.loadPDF(pdf)) {
            var tagged = new TaggedText(opened);
            assertEquals(tagged.byPages(), tagged.byTags());
        }
    }
}
