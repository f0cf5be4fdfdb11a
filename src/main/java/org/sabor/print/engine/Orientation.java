package org.sabor.print.engine;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How a camera says its photo must be turned (Exif 2.3, tag 0x0112): 1 to 8, 1 as it is.
record Orientation(int code) {
    private static final Orientation UPRIGHT = new Orientation(1);

    /// What these bytes of a JPEG file say; upright where they say nothing, or nonsense.
    static Orientation of(byte[] file) {
        var bytes = ByteBuffer.wrap(file);
        int at = 2;
        while (at + 10 < file.length && bytes.get(at) == (byte) 0xFF && bytes.get(at + 1) != (byte) 0xDA) {
            int length = bytes.getShort(at + 2) & 0xFFFF;
            boolean exif = bytes.get(at + 1) == (byte) 0xE1 && bytes.getInt(at + 4) == 0x45786966;
            if (exif && at + 2 + length <= file.length && length > 16) {
                return in(bytes.slice(at + 10, length - 8));
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static Orientation in(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory + 2 > tiff.limit()) {
            return UPRIGHT;
        }
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0, at = directory + 2; i < entries && at + 12 <= tiff.limit(); i++, at += 12) {
            int code = tiff.getShort(at + 8);
            if (tiff.getShort(at) == 0x0112 && code >= 1 && code <= 8) {
                return new Orientation(code);
            }
        }
        return UPRIGHT;
    }

    /// The picture turned as it was seen.
    BufferedImage upright(BufferedImage image) {
        if (code == 1) {
            return image;
        }
        int wide = image.getWidth();
        int high = image.getHeight();
        boolean sideways = code >= 5;
        // Columns of the matrix: where the original's x and y go, and the shift.
        var turn = switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, wide, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, wide, high);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, high);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, high, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, high, wide);
            default -> new AffineTransform(0, -1, 1, 0, 0, wide);
        };
        var result = new BufferedImage(
                sideways ? high : wide,
                sideways ? wide : high,
                image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var graphics = result.createGraphics();
        graphics.drawImage(image, turn, null);
        graphics.dispose();
        return result;
    }
}
