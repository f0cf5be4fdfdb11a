package org.sabor.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.IntBuffer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a document as pictures for the screen, drawn from the very bytes that would be written. Used by one
/// thread at a time.
public final class Preview implements AutoCloseable {
    private final Document document;
    private final PDDocument pdf;
    private final PDFRenderer renderer;

    /// The picture of a page.
    ///
    /// @param pixels row by row, `0xAARRGGBB`
    public record Page(int width, int height, IntBuffer pixels) {}

    private Preview(Document document, PDDocument pdf) {
        this.document = document;
        this.pdf = pdf;
        this.renderer = new PDFRenderer(pdf);
    }

    /// The pages of this document.
    public static Preview of(Document document) {
        try {
            var bytes = new ByteArrayOutputStream();
            document.printout().writeTo(bytes);
            return new Preview(document, Loader.loadPDF(bytes.toByteArray()));
        } catch (IOException impossible) {
            // Nothing leaves memory here.
            throw new UncheckedIOException(impossible);
        }
    }

    /// The document that is shown.
    public Document document() {
        return document;
    }

    /// How many pages it has.
    public int pages() {
        return pdf.getNumberOfPages();
    }

    /// A page, so many pixels wide.
    ///
    /// @param index from 0
    public Page page(int index, int width) {
        try {
            float scale = width / pdf.getPage(index).getMediaBox().getWidth();
            var image = renderer.renderImage(index, scale, ImageType.RGB);
            var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            return new Page(image.getWidth(), image.getHeight(), IntBuffer.wrap(pixels));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void close() {
        try {
            pdf.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
