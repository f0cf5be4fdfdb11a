package org.sabor.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.IntBuffer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Seminar;

/// The pages of a document as pictures for the screen, drawn from the very bytes that would be written. The first pages
/// do not wait for the rest of a long document: the whole is written when a later page is asked for. For worker
/// threads; pages are drawn one after the other.
public final class Preview implements AutoCloseable {
    private static final int FIRST_PAGES = 4;
    private static final int FIRST_WIDTH = 600;

    private final Document document;
    private final PDDocument first;
    private final double width;
    private final double height;
    private @Nullable PDDocument whole;

    /// The picture of a page.
    ///
    /// @param pixels row by row, `0xAARRGGBB`
    public record Page(int width, int height, IntBuffer pixels) {}

    private Preview(Document document) throws IOException {
        this.document = document;
        this.first = opened(FIRST_PAGES);
        var paper = first.getPage(0).getMediaBox();
        width = paper.getWidth();
        height = paper.getHeight();
    }

    /// Loads what makes and draws pages, by one that nobody sees - the list of participants, without any. The first one
    /// that somebody wants to see comes sooner then.
    public static void prepare(Request request) {
        var seminar = request.seminar();
        var nobody = request.of(Seminar.of(seminar.details(), seminar.project()));
        for (var document : Documents.make(DocumentKind.PARTICIPANT_LIST, nobody)) {
            try (var preview = of(document)) {
                preview.page(0, FIRST_WIDTH);
            }
        }
    }

    /// The pages of this document.
    public static Preview of(Document document) {
        try {
            return new Preview(document);
        } catch (IOException impossible) {
            // Nothing leaves memory here.
            throw new UncheckedIOException(impossible);
        }
    }

    private PDDocument opened(int most) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.printout().writeFirst(most, bytes);
        return Loader.loadPDF(bytes.toByteArray());
    }

    /// The document that is shown.
    public Document document() {
        return document;
    }

    /// How many pages it has.
    public int pages() {
        return document.printout().pages();
    }

    /// How wide its pages are on paper, in points of 1/72 inch.
    public double width() {
        return width;
    }

    /// How high its pages are on paper, in points.
    public double height() {
        return height;
    }

    /// A page, so many pixels wide.
    ///
    /// @param index from 0
    public synchronized Page page(int index, int pixelsWide) {
        try {
            var pdf = index < first.getNumberOfPages() ? first : whole();
            float scale = pixelsWide / pdf.getPage(index).getMediaBox().getWidth();
            var image = new PDFRenderer(pdf).renderImage(index, scale, ImageType.RGB);
            var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            return new Page(image.getWidth(), image.getHeight(), IntBuffer.wrap(pixels));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private PDDocument whole() throws IOException {
        var known = whole;
        if (known == null) {
            known = opened(pages());
            whole = known;
        }
        return known;
    }

    @Override
    public synchronized void close() {
        try {
            first.close();
            if (whole != null) {
                whole.close();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
