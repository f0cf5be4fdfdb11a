package org.sabor.sample;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// A portrait of nobody: a face of plain shapes on a coloured ground, drawn dot by dot, as a PNG file.
///
/// @param ground the colours, as 0xRRGGBB
/// @param glasses whether the face has some
record InventedPortrait(int ground, int hair, int skin, int clothes, boolean longHair, boolean glasses) {
    private static final int WIDTH = 240;
    private static final int HEIGHT = 300;
    /// Dots in each direction of which the middle is taken, for smooth edges.
    private static final int FINE = 3;

    private static final int EYES = 0x2B2B33;

    byte[] png() {
        var out = new ByteArrayOutputStream(16_384);
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        var head = ByteBuffer.allocate(13).putInt(WIDTH).putInt(HEIGHT).put(new byte[] {8, 2, 0, 0, 0});
        chunk(out, "IHDR", head.array());
        chunk(out, "IDAT", packed(dots()));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] content) {
        var all = ByteBuffer.allocate(content.length + 4)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        var check = new CRC32();
        check.update(all);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(all);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }

    private static byte[] packed(byte[] plain) {
        var deflater = new Deflater(9);
        deflater.setInput(plain);
        deflater.finish();
        var out = new ByteArrayOutputStream(16_384);
        var buffer = new byte[8_192];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    /// The rows, each after a zero that says it is not filtered.
    private byte[] dots() {
        var dots = ByteBuffer.allocate(HEIGHT * (WIDTH * 3 + 1));
        for (int y = 0; y < HEIGHT; y++) {
            dots.put((byte) 0);
            for (int x = 0; x < WIDTH; x++) {
                put(dots, x, y);
            }
        }
        return dots.array();
    }

    private void put(ByteBuffer dots, int x, int y) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int i = 0; i < FINE * FINE; i++) {
            int down = i / FINE;
            int across = i - down * FINE;
            int colour = colour(x + (across + 0.5) / FINE, y + (down + 0.5) / FINE);
            red += colour >> 16;
            green += colour >> 8 & 0xFF;
            blue += colour & 0xFF;
        }
        int all = FINE * FINE;
        dots.put((byte) (red / all)).put((byte) (green / all)).put((byte) (blue / all));
    }

    /// What stands in front at this place.
    private int colour(double x, double y) {
        boolean left = within(x, y, 100, 140, 5.5, 7);
        boolean right = within(x, y, 140, 140, 5.5, 7);
        boolean smile = within(x, y, 120, 158, 22, 20) && !within(x, y, 120, 152, 24, 20) && y > 160;
        boolean frames =
                glasses && (ring(x, y, 100) || ring(x, y, 140) || (Math.abs(y - 138) < 2 && Math.abs(x - 120) < 4));
        if (left || right || frames) {
            return EYES;
        }
        if (smile) {
            return 0x8C3B32;
        }
        boolean fringe = within(x, y, 120, 92, 62, 34) && y < 112;
        if (fringe) {
            return hair;
        }
        if (within(x, y, 120, 142, 50, 62)) {
            return skin;
        }
        if (Math.abs(x - 120) < 20 && y > 180 && y < 232) {
            return skin;
        }
        if (within(x, y, 120, 312, 104, 96)) {
            return clothes;
        }
        boolean mane = within(x, y, 120, 128, 62, 66) && y < 138;
        return mane || (longHair && within(x, y, 120, 160, 66, 86)) ? hair : ground;
    }

    private static boolean within(double x, double y, double middle, double height, double wide, double high) {
        double across = (x - middle) / wide;
        double down = (y - height) / high;
        return across * across + down * down < 1;
    }

    private static boolean ring(double x, double y, double middle) {
        return within(x, y, middle, 140, 18, 15) && !within(x, y, middle, 140, 15.5, 12.5);
    }
}
