package org.sabor.print.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The glyphs of a file in the order in which they are drawn, with their places in points from the lower left corner.
final class Glyphs extends PDFTextStripper {
    record Glyph(int page, String text, float left, float right, float baseline, float size) {}

    private final List<Glyph> found = new ArrayList<>();

    private Glyphs() throws IOException {}

    static List<Glyph> of(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return of(document);
        }
    }

    static List<Glyph> of(PDDocument document) throws IOException {
        var glyphs = new Glyphs();
        glyphs.getText(document);
        return glyphs.found;
    }

    /// All text of a file, as it is drawn.
    static String text(byte[] pdf) throws IOException {
        var text = new StringBuilder();
        of(pdf).forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        var matrix = position.getTextMatrix();
        float left = matrix.getTranslateX();
        found.add(new Glyph(
                getCurrentPageNo(),
                position.getUnicode(),
                left,
                left + position.getWidthDirAdj(),
                matrix.getTranslateY(),
                position.getFontSizeInPt()));
    }
}
