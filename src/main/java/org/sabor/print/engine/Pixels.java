package org.sabor.print.engine;

import java.awt.image.BufferedImage;

/// The samples of a picture row by row, as PDF wants them.
final class Pixels {
    private Pixels() {}

    /// Red, green and blue of each pixel.
    static Bytes colours(BufferedImage image) {
        var bytes = new Bytes(image.getWidth() * image.getHeight() * 3);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int pixel : row(image, y)) {
                bytes.put(pixel >> 16).put(pixel >> 8).put(pixel);
            }
        }
        return bytes;
    }

    /// How opaque each pixel is.
    static Bytes alpha(BufferedImage image) {
        var bytes = new Bytes(image.getWidth() * image.getHeight());
        for (int y = 0; y < image.getHeight(); y++) {
            for (int pixel : row(image, y)) {
                bytes.put(pixel >>> 24);
            }
        }
        return bytes;
    }

    private static int[] row(BufferedImage image, int y) {
        return image.getRGB(0, y, image.getWidth(), 1, null, 0, image.getWidth());
    }
}
