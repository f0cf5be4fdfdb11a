package org.sabor.sample;

/// A portrait of nobody: a face of plain shapes on a coloured ground, drawn dot by dot, as a PNG file.
///
/// @param ground the colours, as 0xRRGGBB
/// @param glasses whether the face has some
record InventedPortrait(int ground, int hair, int skin, int clothes, boolean longHair, boolean glasses) {
    private static final int WIDTH = 240;
    private static final int HEIGHT = 300;
    private static final int EYES = 0x2B2B33;

    byte[] png() {
        return new DrawnPng(WIDTH, HEIGHT, this::colour).bytes();
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

    static boolean within(double x, double y, double middle, double height, double wide, double high) {
        double across = (x - middle) / wide;
        double down = (y - height) / high;
        return across * across + down * down < 1;
    }

    private static boolean ring(double x, double y, double middle) {
        return within(x, y, middle, 140, 18, 15) && !within(x, y, middle, 140, 15.5, 12.5);
    }
}
