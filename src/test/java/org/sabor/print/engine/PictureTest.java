package org.sabor.print.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sabor.message.Failure;
import org.sabor.print.VeraPdf;

final class PictureTest {
    private static byte[] printed(Picture picture) {
        return Samples.written(Samples.printout(new Content().title("Снимка").figure(picture, "Поле", 80)));
    }

    private static List<PDImageXObject> images(PDDocument document) throws IOException {
        var images = new ArrayList<PDImageXObject>();
        var resources = document.getPage(0).getResources();
        for (var name : resources.getXObjectNames()) {
            images.add((PDImageXObject) resources.getXObject(name));
        }
        return images;
    }

    @Test
    void aTransparentPictureKeepsItsColoursAndItsMask() throws IOException {
        var pdf = printed(Picture.of(Samples.image(90, 30, true, "png")));
        assertEquals(List.of(), VeraPdf.broken(pdf));
        try (var document = Loader.loadPDF(pdf)) {
            var image = images(document).getFirst().getImage();
            assertEquals(0xFF003399, image.getRGB(10, 10));
            assertEquals(255 * 60 / 90, image.getRGB(60, 10) >>> 24, 1);
        }
    }

    @Test
    void aPhotoIsTurnedAsTheCameraSaysAndLosesWhatElseItSaid() throws IOException {
        var pdf = printed(Picture.of(turned(Samples.image(90, 30, false, "jpg"), 6)));
        assertFalse(new String(pdf, StandardCharsets.ISO_8859_1).contains("Exif"));
        try (var document = Loader.loadPDF(pdf)) {
            var image = images(document).getFirst().getImage();
            assertEquals(List.of(30, 90), List.of(image.getWidth(), image.getHeight()));
            // The blue field at the left is at the top now.
            assertEquals(0x99, image.getRGB(15, 5) & 0xFF, 12);
            assertEquals(0xFF, image.getRGB(15, 85) >> 16 & 0xFF, 30);
        }
    }

    /// The file with an Exif segment that speaks of its orientation and holds a name.
    private static byte[] turned(byte[] jpeg, int orientation) {
        var exif = ByteBuffer.allocate(44)
                .putShort((short) 0xFFE1)
                .putShort((short) 42)
                .put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation);
        var file = new ByteArrayOutputStream();
        file.write(jpeg, 0, 2);
        file.writeBytes(exif.array());
        file.write(jpeg, 2, jpeg.length - 2);
        return file.toByteArray();
    }

    @Test
    void aPictureIsEmbeddedOnceThoughItStandsOnEachPage() throws IOException {
        var logo = Picture.of(Samples.image(300, 60, true, "png"));
        var setup = Samples.PLAIN.logo(logo, "Лого", 14);
        var printout = Printout.of(
                Samples.ABOUT,
                setup,
                new Content().title("Списък").table(Samples.people(50)).figure(logo, "Лого", 30));
        try (var document = Loader.loadPDF(Samples.written(printout))) {
            assertEquals(1, images(document).size());
        }
    }

    @Test
    void aLargePhotoIsShrunk() throws IOException {
        var picture = Picture.of(Samples.image(5_000, 2_500, false, "jpg"));
        assertEquals(List.of(2_400, 1_200), List.of(picture.width(), picture.height()));
        try (var document = Loader.loadPDF(printed(picture))) {
            assertEquals(0x99, images(document).getFirst().getImage().getRGB(100, 100) & 0xFF, 12);
        }
    }

    @Test
    void tooManyPixelsAreRefusedBeforeTheyAreDecoded() {
        var png = Samples.image(10, 10, false, "png");
        var header = ByteBuffer.wrap(png);
        header.putInt(16, 60_000).putInt(20, 60_000);
        var sum = new CRC32();
        sum.update(png, 12, 17);
        header.putInt(29, (int) sum.getValue());
        var failure = assertThrows(Failure.class, () -> Picture.of(png));
        assertEquals("picture.too-large", failure.text().key());
    }

    @ParameterizedTest
    @CsvSource({"png,0", "png,20", "png,60", "jpg,0", "jpg,30", "jpg,300"})
    void aDamagedFileIsRefusedInASentence(String format, int length) {
        var damaged = Arrays.copyOf(Samples.image(60, 60, false, format), length);
        var failure = assertThrows(Failure.class, () -> Picture.of(damaged));
        assertEquals("picture.unreadable", failure.text().key());
    }
}
