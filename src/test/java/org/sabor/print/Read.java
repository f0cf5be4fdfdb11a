package org.sabor.print;

/// The text of a document, for tests of other packages.
public final class Read {
    private Read() {}

    /// What the document says, as one line.
    public static String text(Document document) {
        return Pdf.of(document).flowing();
    }

    /// What a file says, as one line.
    public static String text(byte[] pdf) {
        return Pdf.of(pdf).flowing();
    }
}
