package org.sabor.print.engine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// The sRGB colour space as an ICC profile of version 2.1 (ICC.1:1998-09), computed from its definition (IEC
/// 61966-2-1):
/// primaries adapted to D50, and a curve of 1024 points.
final class SrgbProfile {
    private static final int POINTS = 1024;
    private static final String[] TAGS = {"desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"};
    private static final byte[] BYTES = computed();

    private SrgbProfile() {}

    static Bytes bytes() {
        return new Bytes(BYTES.length).put(BYTES, BYTES.length);
    }

    private static byte[] computed() {
        byte[][] parts = {
            description("sRGB"),
            text("Public domain"),
            xyz(0.9642, 1, 0.8249),
            xyz(0.4360747, 0.2225045, 0.0139322),
            xyz(0.3850649, 0.7168786, 0.0971045),
            xyz(0.1430804, 0.0606169, 0.7141733),
            curve()
        };
        int size = 128 + 4 + 12 * TAGS.length;
        var offsets = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            offsets[i] = size;
            size += parts[i].length;
        }
        var profile = ByteBuffer.allocate(size);
        profile.putInt(size).putInt(0).putInt(0x02100000).put(ascii("mntrRGB XYZ "));
        for (short part : new short[] {1998, 2, 9, 6, 49, 0}) {
            profile.putShort(part);
        }
        profile.put(ascii("acsp")).position(68);
        profile.put(numbers(0.9642, 1, 0.8249)).position(128);
        profile.putInt(TAGS.length);
        for (int i = 0; i < TAGS.length; i++) {
            int part = Math.min(i, parts.length - 1); // the three curves are one
            profile.put(ascii(TAGS[i])).putInt(offsets[part]).putInt(parts[part].length);
        }
        for (var part : parts) {
            profile.put(part);
        }
        return profile.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] numbers(double... values) {
        var bytes = ByteBuffer.allocate(4 * values.length);
        for (double value : values) {
            bytes.putInt((int) Math.round(value * 65_536));
        }
        return bytes.array();
    }

    private static byte[] xyz(double... values) {
        return ByteBuffer.allocate(20)
                .put(ascii("XYZ "))
                .putInt(0)
                .put(numbers(values))
                .array();
    }

    private static byte[] text(String text) {
        return ByteBuffer.allocate((8 + text.length() + 1 + 3) / 4 * 4)
                .put(ascii("text"))
                .putInt(0)
                .put(ascii(text))
                .array();
    }

    private static byte[] description(String text) {
        // The name in ASCII, then none in Unicode and none for the Macintosh.
        return ByteBuffer.allocate((12 + text.length() + 1 + 78 + 3) / 4 * 4)
                .put(ascii("desc"))
                .putInt(0)
                .putInt(text.length() + 1)
                .put(ascii(text))
                .array();
    }

    private static byte[] curve() {
        var curve = ByteBuffer.allocate(12 + 2 * POINTS);
        curve.put(ascii("curv")).putInt(0).putInt(POINTS);
        for (int i = 0; i < POINTS; i++) {
            double value = i / (POINTS - 1.0);
            double linear = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
            curve.putShort((short) Math.round(linear * 65_535));
        }
        return curve.array();
    }
}
