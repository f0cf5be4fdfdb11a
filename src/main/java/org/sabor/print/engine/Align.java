package org.sabor.print.engine;

/// Where a text stands in its line.
public enum Align {
    LEFT(0),
    CENTRE(0.5f),
    RIGHT(1);

    private final float part;

    Align(float part) {
        this.part = part;
    }

    /// How far from the left edge a line of this width begins.
    float indent(float room, float width) {
        return part == 0 ? 0 : Math.max(0, room - width) * part;
    }
}
