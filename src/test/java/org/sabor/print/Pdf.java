package org.sabor.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/// A document as a reader gets it: its bytes, and the text read back from them page by page.
final class Pdf {
    private static final Path FOLDER = Path.of("target", "documents");
    private static final float DOTS_PER_INCH = 80;

    private final byte[] bytes;
    private final List<String> pages = new ArrayList<>();

    private Pdf(byte[] bytes) {
        this.bytes = bytes;
        try (var document = Loader.loadPDF(bytes)) {
            var stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Pdf of(Document document) {
        return new Pdf(written(document));
    }

    static Pdf of(byte[] bytes) {
        return new Pdf(bytes.clone());
    }

    /// The bytes of a document whose text need not be read.
    static byte[] written(Document document) {
        var bytes = new ByteArrayOutputStream();
        try {
            document.printout().writeTo(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    byte[] bytes() {
        return bytes.clone();
    }

    List<String> pages() {
        return List.copyOf(pages);
    }

    /// The text of all pages.
    String text() {
        return String.join("", pages);
    }

    /// The same as one line, so that a text is found wherever it was wrapped.
    String flowing() {
        return flowing(text());
    }

    static String flowing(String text) {
        return text.replaceAll("(?<=\\p{L}-)\\R(?=\\p{L})", "").replaceAll("\\s+", " ");
    }

    /// The lines of all pages.
    Stream<String> lines() {
        return pages.stream().flatMap(String::lines).map(String::strip);
    }

    /// Writes the file, and pictures of its first pages, to `target/documents` for people to look at.
    Pdf keep(String name, int pictures) {
        try (var document = Loader.loadPDF(bytes)) {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name + ".pdf"), bytes);
            var renderer = new PDFRenderer(document);
            for (int page = 0; page < Math.min(pictures, document.getNumberOfPages()); page++) {
                ImageIO.write(
                        renderer.renderImageWithDPI(page, DOTS_PER_INCH),
                        "png",
                        FOLDER.resolve(name + "-" + (page + 1) + ".png").toFile());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return this;
    }
}
