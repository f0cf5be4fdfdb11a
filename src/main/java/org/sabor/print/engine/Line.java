package org.sabor.print.engine;

import java.util.List;

/// One set line: segments beside each other. Lengths in points; the width leaves out spaces at the end.
///
/// @param size of the type, in points, to which the styles are relative
record Line(List<Segment> segments, float size, float width, float height) {
    /// The part of a clean text that stands in this line and belongs to one run.
    record Segment(String text, int from, int to, Text.Run run, float width) {}

    /// How far below the top of the line its letters stand.
    float baseline() {
        return height * 0.78f;
    }
}
