package org.sabor.sample;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// A picture that is drawn dot by dot, as a PNG file.
///
/// @param colours what stands in front at each place
record DrawnPng(int width, int height, Colours colours) {
    /// The colour at a place, as 0xRRGGBB.
    @FunctionalInterface
    interface Colours {
        int at(double x, double y);
    }

    /// Dots in each direction of which the middle is taken, for smooth edges.
    private static final int FINE = 3;

    byte[] bytes() {
        var out = new ByteArrayOutputStream(16_384);
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        var head = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
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
        var dots = ByteBuffer.allocate(height * (width * 3 + 1));
        for (int y = 0; y < height; y++) {
            dots.put((byte) 0);
            for (int x = 0; x < width; x++) {
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
            int colour = colours.at(x + (across + 0.5) / FINE, y + (down + 0.5) / FINE);
            red += colour >> 16;
            green += colour >> 8 & 0xFF;
            blue += colour & 0xFF;
        }
        int all = FINE * FINE;
        dots.put((byte) (red / all)).put((byte) (green / all)).put((byte) (blue / all));
    }
}
