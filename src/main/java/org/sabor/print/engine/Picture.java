package org.sabor.print.engine;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Failure;
import org.sabor.message.Message;

/// A picture ready to be embedded: decoded once and encoded anew, so that nothing but its pixels is carried on.
///
/// Photos (JPEG) stay JPEG; everything else is kept without loss, with its transparency.
public final class Picture {
    /// More than this is refused before it is decoded.
    private static final long MOST_PIXELS = 40_000_000;
    /// Shrunk to this: A4 at 220 dots an inch.
    private static final int LONGEST_SIDE = 2_400;
    private static final float QUALITY = 0.88f;

    private final int width;
    private final int height;
    private final boolean jpeg;
    private final Bytes colours;
    private final Bytes alpha;

    private Picture(BufferedImage image, boolean photo) throws IOException {
        width = image.getWidth();
        height = image.getHeight();
        jpeg = photo && !image.getColorModel().hasAlpha();
        colours = jpeg ? encoded(image) : Pixels.colours(image);
        alpha = image.getColorModel().hasAlpha() ? Pixels.alpha(image) : new Bytes(0);
    }

    /// Reads the bytes of a JPEG or PNG file.
    ///
    /// @throws Failure where they are neither, or damaged, or more than 40 million pixels
    public static Picture of(byte[] bytes) {
        return of(bytes, LONGEST_SIDE);
    }

    /// The same with at most so many dots on its longer side, for one that stands small on a page.
    public static Picture of(byte[] bytes, int dots) {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw unreadable(null);
            }
            var reader = readers.next();
            try {
                return read(reader, input, Orientation.of(bytes), dots);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw unreadable(damaged);
        }
    }

    private static Failure unreadable(@Nullable Exception cause) {
        return new Failure(Failure.Exit.INPUT_REFUSED, Message.of("picture.unreadable"), cause);
    }

    private static Picture read(ImageReader reader, ImageInputStream input, Orientation orientation, int dots)
            throws IOException {
        var format = reader.getFormatName();
        boolean photo = "JPEG".equalsIgnoreCase(format);
        if (!photo && !"png".equalsIgnoreCase(format)) {
            throw unreadable(null);
        }
        reader.setInput(input, true, true);
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) {
            throw new Failure(Failure.Exit.INPUT_REFUSED, Message.of("picture.too-large", (int)
                    Math.min(pixels / 1_000_000, 99_999)));
        }
        return new Picture(orientation.upright(shrunk(reader.read(0), dots)), photo);
    }

    private static BufferedImage shrunk(BufferedImage image, int dots) {
        var result = image;
        int longest = Math.max(image.getWidth(), image.getHeight());
        // By halves, so that each pixel of the original has its part in the result.
        while (longest > dots) {
            int next = Math.max(dots, (longest + 1) / 2);
            result = scaled(result, (double) next / longest);
            longest = next;
        }
        return result;
    }

    private static BufferedImage scaled(BufferedImage image, double factor) {
        int wide = Math.max(1, (int) Math.round(image.getWidth() * factor));
        int high = Math.max(1, (int) Math.round(image.getHeight() * factor));
        boolean transparent = image.getColorModel().hasAlpha();
        var result =
                new BufferedImage(wide, high, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var graphics = result.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, wide, high, null);
        graphics.dispose();
        return result;
    }

    private static Bytes encoded(BufferedImage image) throws IOException {
        var plain = image.getType() == BufferedImage.TYPE_INT_RGB ? image : scaled(image, 1);
        var bytes = new ByteArrayOutputStream(65_536);
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(plain, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return new Bytes(bytes.size()).put(bytes.toByteArray(), bytes.size());
    }

    /// In pixels.
    public int width() {
        return width;
    }

    /// In pixels.
    public int height() {
        return height;
    }

    /// A JPEG file of the pixels alone, on white where the picture is transparent.
    public byte[] jpegFile() {
        if (jpeg) {
            return Arrays.copyOf(colours.array(), colours.size());
        }
        var plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < width * height; i++) {
            int opaque = alpha.size() == 0 ? 255 : alpha.array()[i] & 0xFF;
            plain.setRGB(
                    i % width,
                    i / width,
                    onWhite(i * 3, opaque) << 16 | onWhite(i * 3 + 1, opaque) << 8 | onWhite(i * 3 + 2, opaque));
        }
        try {
            var bytes = encoded(plain);
            return Arrays.copyOf(bytes.array(), bytes.size());
        } catch (IOException impossible) {
            // Nothing leaves memory here.
            throw new UncheckedIOException(impossible);
        }
    }

    private int onWhite(int sample, int opaque) {
        return ((colours.array()[sample] & 0xFF) * opaque + 255 * (255 - opaque)) / 255;
    }

    /// Writes the picture.
    ///
    /// @return its object
    int write(PdfFile file) throws IOException {
        int number = file.reserve();
        var size = "/Type/XObject/Subtype/Image/BitsPerComponent 8/Width " + width + "/Height " + height;
        var mask = "";
        if (alpha.size() > 0) {
            int maskNumber = file.reserve();
            file.stream(maskNumber, size + "/ColorSpace/DeviceGray", alpha);
            mask = "/SMask " + maskNumber + " 0 R";
        }
        if (jpeg) {
            file.rawStream(number, size + "/ColorSpace/DeviceRGB/Filter/DCTDecode", colours);
        } else {
            file.stream(number, size + "/ColorSpace/DeviceRGB" + mask, colours);
        }
        return number;
    }
}
