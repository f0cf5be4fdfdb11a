package org.sabor.print.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A sheet that is folded in the middle and stands on a table: the same words on both sides, upright on each, as large
/// as fits. The second side repeats the first, so it is read aloud once.
///
/// @param logos above the words, or null
record Plate(@Nullable Figure logos, List<Words> words, String bookmark) implements Block {
    private static final float EDGE = Lengths.points(9);
    private static final float BETWEEN = Lengths.points(3);
    /// Below this share of the largest size a text rather takes two lines.
    private static final float ONE_LINE = 0.6f;
    private static final float STEP = 0.95f;
    private static final float LEAST_SCALE = 0.2f;

    /// Some words and how large they may be, in points.
    record Words(Text text, float largest, float smallest) {
        List<Line> lines(Typesetter typesetter, float width, float scale) {
            for (float size = largest * scale; size > smallest * scale; size *= STEP) {
                var lines = typesetter.lines(text, size, width);
                boolean small = size < largest * scale * ONE_LINE;
                if (lines.size() < 2 || (small && lines.size() == 2 && whole(typesetter, size, width))) {
                    return lines;
                }
            }
            return typesetter.lines(text, smallest * scale, width);
        }

        /// Whether no word is broken.
        private boolean whole(Typesetter typesetter, float size, float width) {
            return text.runs().stream()
                    .flatMap(run ->
                            List.of(run.text().split("\\s+", -1)).stream().map(word -> Text.of(word, run.style())))
                    .allMatch(word -> typesetter.lines(word, size, width).size() < 2);
        }
    }

    @Override
    public void layOut(Room room, List<Piece> pieces) {
        float half = room.height() / 2;
        float head = logos == null ? 0 : logos.height() + BETWEEN;
        float free = half - head - 2 * EDGE;
        var sets = sets(room, 1);
        for (float scale = STEP; height(sets) > free && scale > LEAST_SCALE; scale *= STEP) {
            sets = sets(room, scale);
        }
        var side = new ArrayList<Piece>();
        side.add(new Piece.Gap(EDGE, true));
        if (logos != null) {
            logos.layOut(room, side);
            side.removeLast();
            side.add(new Piece.Gap(BETWEEN, true));
        }
        side.add(new Piece.Gap(Math.max(0, (free - height(sets)) / 2), true));
        boolean first = true;
        for (var lines : sets) {
            side.add(new Piece.Open("P", "", first ? bookmark : null));
            lines.forEach(
                    line -> side.add(new Piece.TextLine(line, Align.CENTRE.indent(room.width(), line.width()), true)));
            side.add(new Piece.Close(true));
            side.add(new Piece.Gap(BETWEEN, true));
            first = false;
        }
        pieces.add(new Piece.Folded(side, room.width(), room.height()));
    }

    private List<List<Line>> sets(Room room, float scale) {
        return words.stream()
                .map(each -> each.lines(room.typesetter(), room.width(), scale))
                .filter(lines -> !lines.isEmpty())
                .toList();
    }

    private static float height(List<List<Line>> sets) {
        float height = Math.max(0, sets.size() - 1) * BETWEEN;
        for (var lines : sets) {
            for (var line : lines) {
                height += line.height();
            }
        }
        return height;
    }
}
