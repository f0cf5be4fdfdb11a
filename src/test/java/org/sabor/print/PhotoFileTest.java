package org.sabor.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.message.Failure;

final class PhotoFileTest {
    @TempDir
    Path folder;

    @Test
    void aPhotographIsTurnedShrunkAndCarriesNothingOfTheCamera() throws IOException {
        var taken = taken(jpeg(3_000, 2_000), 6);
        assertTrue(
                text(taken).contains("Exif") && text(taken).contains("GPS-42.6977N"), "the sample has what is to go");
        var kept = PhotoFile.read(file(taken));
        for (var word : new String[] {"Exif", "GPS", "42.6977", "xmp", "http"}) {
            assertFalse(text(kept).contains(word), word);
        }
        var image = ImageIO.read(new ByteArrayInputStream(kept));
        assertEquals(1_600, image.getWidth());
        assertEquals(2_400, image.getHeight());
        // Red was at the left; turned by 90° clockwise it is at the top.
        assertTrue(new Color(image.getRGB(800, 40)).getRed() > 200, "red is at the top");
        assertTrue(new Color(image.getRGB(800, 2_360)).getBlue() > 200, "blue is at the bottom");
    }

    @Test
    void whatIsTransparentIsWhite() throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(50, 40, BufferedImage.TYPE_INT_ARGB), "png", png);
        var image = ImageIO.read(new ByteArrayInputStream(PhotoFile.read(file(png.toByteArray()))));
        assertEquals(Color.WHITE.getRGB(), image.getRGB(20, 20));
    }

    @Test
    void whatCannotBeUsedIsRefusedInOneSentence() throws IOException {
        var whole = jpeg(400, 300);
        refused(Arrays.copyOf(whole, whole.length * 2 / 3), "photo.cut");
        refused(Arrays.copyOf(whole, 300), "photo.cut");
        refused(ofFourColours(whole), "photo.printing-colours");
        refused(pngHead(50_000, 50_000), "picture.too-large");
        refused(new byte[0], "picture.unreadable");
        refused("GIF89a".getBytes(StandardCharsets.US_ASCII), "picture.unreadable");
    }

    private void refused(byte[] bytes, String key) throws IOException {
        var file = file(bytes);
        assertEquals(
                key,
                assertThrows(Failure.class, () -> PhotoFile.read(file)).text().key());
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("photo"), bytes);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /// Red at the left, blue at the right.
    private static byte[] jpeg(int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width, height);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return bytes.toByteArray();
    }

    /// As a camera writes it: the turn, a place in the block for GPS, and XMP.
    private static byte[] taken(byte[] jpeg, int turn) throws IOException {
        var tiff = new ByteArrayOutputStream();
        var out = new DataOutputStream(tiff);
        out.writeBytes("MM");
        out.writeShort(42);
        out.writeInt(8);
        out.writeShort(2);
        out.writeShort(0x0112);
        out.writeShort(3);
        out.writeInt(1);
        out.writeShort(turn);
        out.writeShort(0);
        out.writeShort(0x8825);
        out.writeShort(4);
        out.writeInt(1);
        out.writeInt(38);
        out.writeInt(0);
        out.writeBytes("GPS-42.6977N-23.3219E");
        var bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        segment(bytes, "Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff.toByteArray());
        segment(
                bytes,
                "http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.US_ASCII),
                "<x:xmpmeta/>".getBytes(StandardCharsets.US_ASCII));
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    private static void segment(ByteArrayOutputStream to, byte[] head, byte[] body) throws IOException {
        var out = new DataOutputStream(to);
        out.writeShort(0xFFE1);
        out.writeShort(2 + head.length + body.length);
        out.write(head);
        out.write(body);
    }

    /// The head of a frame says four colours.
    private static byte[] ofFourColours(byte[] jpeg) {
        var bytes = jpeg.clone();
        for (int i = 0; i < bytes.length - 10; i++) {
            if ((bytes[i] & 0xFF) == 0xFF && (bytes[i + 1] & 0xFF) == 0xC0) {
                bytes[i + 9] = 4;
                return bytes;
            }
        }
        throw new IllegalStateException("no frame");
    }

    /// A PNG that says how large it is, and no more.
    private static byte[] pngHead(int width, int height) throws IOException {
        var chunk = new ByteArrayOutputStream();
        var body = new DataOutputStream(chunk);
        body.writeBytes("IHDR");
        body.writeInt(width);
        body.writeInt(height);
        body.write(new byte[] {8, 2, 0, 0, 0});
        var crc = new CRC32();
        crc.update(chunk.toByteArray());
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        out.writeInt(13);
        out.write(chunk.toByteArray());
        out.writeInt((int) crc.getValue());
        return bytes.toByteArray();
    }
}
