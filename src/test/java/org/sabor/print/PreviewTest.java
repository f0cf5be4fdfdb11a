package org.sabor.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.sabor.sample.Sample;

final class PreviewTest {
    @Test
    void eachPageIsThatOfTheFileAlsoBeyondThoseThatAreWrittenFirst() throws IOException {
        var request = Requests.of(Sample.large(300, 1, 7), DocumentLanguage.BOTH);
        var document = Documents.make(DocumentKind.ATTENDANCE_SHEET, request).getFirst();
        var bytes = new ByteArrayOutputStream();
        document.printout().writeTo(bytes);
        try (var file = Loader.loadPDF(bytes.toByteArray());
                var preview = Preview.of(document)) {
            assertEquals(file.getNumberOfPages(), preview.pages());
            assertTrue(preview.pages() > 10, "a long document");
            int last = preview.pages() - 1;
            for (int index : new int[] {0, 3, 4, last}) {
                var page = preview.page(index, 500);
                assertArrayEquals(
                        pixels(new PDFRenderer(file)
                                .renderImage(index, (float) (500 / preview.width()), ImageType.RGB)),
                        page.pixels().array(),
                        "page " + (index + 1));
            }
        }
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
