package org.sabor.print.engine;

/// Millimetres, in which documents measure, and points, in which PDF does.
final class Lengths {
    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;

    private Lengths() {}

    static float points(float millimetres) {
        return millimetres * POINTS_PER_MILLIMETRE;
    }
}
