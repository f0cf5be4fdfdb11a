package org.sabor.app;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.sabor.ui.kit.Screens;

/// A picture of a screen in few colours, as it stands in the user guide, and how far two of them differ.
final class GuidePicture {
    private static final int COLOURS = 48;
    /// The least distance between two of them, squared.
    private static final int APART = 120;
    /// Pixels of an edge of the squares that are compared: about a letter, so that a hair's breadth does not count.
    private static final int SQUARE = 10;
    /// Around the picture, for the paper is as white as the screen.
    private static final int FRAME = 0xFF8C959F;
    /// Of 255: a square in which a word has become another one differs by more.
    private static final double NOTICEABLE = 14;

    private GuidePicture() {}

    /// @param height of it, from its top, in pixels
    static BufferedImage of(Node node, int height) {
        var images = new WritableImage[1];
        Screens.run(() -> {
            var part = new SnapshotParameters();
            var bounds = node.getLayoutBounds();
            part.setViewport(new Rectangle2D(0, 0, bounds.getWidth(), Math.min(height, bounds.getHeight())));
            images[0] = node.snapshot(part, null);
        });
        int width = (int) images[0].getWidth();
        int high = (int) images[0].getHeight();
        var pixels = new int[width * high];
        images[0].getPixelReader().getPixels(0, 0, width, high, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        Arrays.fill(pixels, 0, width, FRAME);
        Arrays.fill(pixels, pixels.length - width, pixels.length, FRAME);
        for (int i = 0; i < pixels.length; i += width) {
            pixels[i] = FRAME;
            pixels[i + width - 1] = FRAME;
        }
        return inFewColours(pixels, width);
    }

    static void write(BufferedImage image, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }

    /// The share of squares that noticeably differ, 1 where the sizes do.
    static double difference(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return 1;
        }
        int squares = 0;
        int differing = 0;
        for (int y = 0; y + SQUARE <= one.getHeight(); y += SQUARE) {
            for (int x = 0; x + SQUARE <= one.getWidth(); x += SQUARE) {
                squares++;
                differing += difference(one, other, x, y) > NOTICEABLE ? 1 : 0;
            }
        }
        return (double) differing / squares;
    }

    /// The mean difference of the colours in a square.
    private static double difference(BufferedImage one, BufferedImage other, int left, int top) {
        var a = one.getRGB(left, top, SQUARE, SQUARE, null, 0, SQUARE);
        var b = other.getRGB(left, top, SQUARE, SQUARE, null, 0, SQUARE);
        int sum = 0;
        for (int i = 0; i < a.length; i++) {
            for (int shift = 0; shift <= 16; shift += 8) {
                sum += Math.abs((a[i] >> shift & 0xFF) - (b[i] >> shift & 0xFF));
            }
        }
        return sum / (3.0 * a.length);
    }

    /// In the colours that are most frequent, each the commonest of its neighbourhood.
    private static BufferedImage inFewColours(int[] pixels, int width) {
        var counts = new HashMap<Integer, Integer>();
        for (int pixel : pixels) {
            counts.merge(pixel, 1, Integer::sum);
        }
        var colours = counts.keySet().stream()
                .sorted(Comparator.<Integer>comparingInt(counts::get).reversed().thenComparingInt(colour -> colour))
                .toList();
        var kept = new ArrayList<Integer>();
        for (int colour : colours) {
            if (kept.size() < COLOURS && (kept.isEmpty() || distance(colour, nearest(kept, colour)) > APART)) {
                kept.add(colour);
            }
        }
        var places = new HashMap<Integer, Byte>();
        colours.forEach(colour -> places.put(colour, (byte) kept.indexOf(nearest(kept, colour))));
        var bytes = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            bytes[i] = places.getOrDefault(pixels[i], (byte) 0);
        }
        var palette = kept.stream().mapToInt(colour -> colour).toArray();
        var model = new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
        var few = new BufferedImage(width, pixels.length / width, BufferedImage.TYPE_BYTE_INDEXED, model);
        few.getRaster().setDataElements(0, 0, width, few.getHeight(), bytes);
        return few;
    }

    private static int nearest(List<Integer> kept, int colour) {
        int nearest = kept.getFirst();
        for (int each : kept) {
            if (distance(each, colour) < distance(nearest, colour)) {
                nearest = each;
            }
        }
        return nearest;
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int difference = (one >> shift & 0xFF) - (other >> shift & 0xFF);
            sum += difference * difference;
        }
        return sum;
    }
}
