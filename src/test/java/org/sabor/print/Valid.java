package org.sabor.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

/// Whether documents are what accessible readers and archives need, for tests of other packages.
public final class Valid {
    private Valid() {}

    /// Puts a document before veraPDF.
    public static void ua(Document document) {
        assertEquals(List.of(), VeraPdf.broken(Pdf.written(document)));
    }
}
