package org.sabor.sample;

import static org.sabor.sample.InventedPortrait.within;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// A photograph of nothing that ever was, of plain shapes, for a report that shows some.
enum InventedPhoto {
    /// Rows of people who face a screen.
    HALL {
        @Override
        int colour(double x, double y) {
            int row = (int) ((y - 215) / 60);
            for (int i = row; i >= 0 && i > row - 2; i--) {
                double middle = 40 + (i % 2) * 28;
                double across = (x - middle + 640) % 56 - 28;
                if (y > 200 && within(across, y, 0, 236 + i * 60, 11, 13)) {
                    return HAIR[(int) ((x - middle + 668) / 56 + i) % HAIR.length];
                }
                if (y > 200 && within(across, y, 0, 282 + i * 60, 23, 34)) {
                    return CLOTHES[(int) ((x - middle + 668) / 56 + 2 * i) % CLOTHES.length];
                }
            }
            if (x > 190 && x < 450 && y > 36 && y < 176) {
                int bar = (int) ((x - 220) / 40);
                boolean drawn = x > 220 && x < 420 && (x - 220) % 40 < 26 && y < 158 && y > 130 - 18 * (bar % 4);
                return drawn ? 0x3C78A8 : 0xF4F6F2;
            }
            return y > 200 ? 0xA98A62 : 0xD9CDB8;
        }
    },
    /// A blue bus on a square.
    BUS {
        @Override
        int colour(double x, double y) {
            boolean wheel = within(x, y, 230, 330, 30, 30) || within(x, y, 440, 330, 30, 30);
            boolean hub = within(x, y, 230, 330, 12, 12) || within(x, y, 440, 330, 12, 12);
            if (wheel) {
                return hub ? 0xC8CCD0 : 0x26282C;
            }
            if (x > 150 && x < 530 && y > 160 && y < 325) {
                boolean window = y > 185 && y < 245 && (x - 150) % 76 > 12 && x > 160;
                boolean door = x > 168 && x < 222 && y > 185 && y < 318;
                return window || door ? 0xCFE3EC : y > 262 && y < 276 ? 0xF0C84A : 0x2A6C9E;
            }
            boolean hill = within(x, y, 120, 300, 240, 150) || within(x, y, 520, 320, 260, 190);
            return y > 300 ? 0xB9B2A4 : hill ? 0x7FA36B : 0xBFDDF0;
        }
    },
    /// People around a round table, from above.
    TABLE {
        @Override
        int colour(double x, double y) {
            for (int i = 0; i < 5; i++) {
                double across = 320 + 175 * TO_THE_RIGHT[i];
                double down = 210 + 150 * DOWN[i];
                if (within(x, y, across, down, 22, 22)) {
                    return HAIR[i];
                }
                if (within(x, y, across, down, 52, 40)) {
                    return CLOTHES[i];
                }
                boolean paper = Math.abs(x - 320 - 80 * TO_THE_RIGHT[i]) < 20 && Math.abs(y - 210 - 66 * DOWN[i]) < 15;
                if (paper) {
                    return 0xFBFAF4;
                }
            }
            return within(x, y, 320, 210, 140, 116) ? 0xA86F42 : (int) (x / 40) % 2 == 0 ? 0xD8CDBB : 0xCFC3AF;
        }
    };

    private static final int[] HAIR = {0x3A2A20, 0x8A6A42, 0x1E1C1C, 0xB8B2A8, 0x6A3A24};
    private static final int[] CLOTHES = {0x3F5F86, 0x8C3F46, 0x4E7A56, 0x5A4E7A, 0xB07A3A, 0x40464E};

    /// Where each seat at the table is, seen from the middle.
    private static final double[] TO_THE_RIGHT = seats().map(Math::cos).toArray();

    private static final double[] DOWN = seats().map(Math::sin).toArray();

    private static DoubleStream seats() {
        return IntStream.range(0, 5).mapToDouble(i -> Math.PI * 2 * i / 5 - 1.2);
    }

    abstract int colour(double x, double y);

    byte[] png() {
        return new DrawnPng(640, 420, this::colour).bytes();
    }
}
