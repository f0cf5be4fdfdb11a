package org.sabor.print.engine;

import java.util.ArrayList;
import java.util.List;

/// Horizontal bars, drawn as vectors, the parts of each one after the other and told apart by how they are filled, not
/// by colour alone. The numbers stand at the bars; a table beside says them too, so that the chart is one figure with
/// a text for whoever can't see it. A chart higher than a page is divided between bars.
///
/// @param alternative says what is shown
/// @param parts what the parts of each bar are, at most three
public record BarChart(String alternative, List<Text> parts, List<Bar> bars) implements Block {
    /// One bar.
    ///
    /// @param values how long each of its parts is; none where nothing is known
    /// @param numbers what stands at its end
    public record Bar(Text label, List<Integer> values, String numbers) {
        public Bar {
            values = List.copyOf(values);
        }

        int length() {
            return values.stream().mapToInt(Integer::intValue).sum();
        }
    }

    public BarChart {
        parts = List.copyOf(parts);
        bars = List.copyOf(bars);
        if (parts.size() > Filling.values().length) {
            throw new IllegalArgumentException("parts: " + parts.size());
        }
    }

    /// How a part of a bar is filled.
    enum Filling {
        SOLID,
        HATCHED,
        DOTTED
    }

    @Override
    public void layOut(Room room, List<Piece> pieces) {
        if (bars.isEmpty()) {
            return;
        }
        var layout = new ChartLayout(room, this);
        pieces.add(new Piece.Gap(2, true));
        for (var some : layout.pages()) {
            pieces.add(new Piece.Chart(layout, some, alternative));
            pieces.add(new Piece.Gap(8, false));
        }
    }

    /// What stands above the bars: the fillings with what they mean.
    List<Text> legend() {
        return parts.size() < 2 ? List.of() : parts;
    }

    int longest() {
        return Math.max(1, bars.stream().mapToInt(Bar::length).max().orElse(1));
    }

    /// The widest of these texts, set in one line.
    static float widest(Typesetter typesetter, List<Text> texts, float size) {
        var widths = new ArrayList<Float>(List.of(0f));
        texts.forEach(text -> typesetter.lines(text, size, 10_000).forEach(line -> widths.add(line.width())));
        return widths.stream().max(Float::compare).orElseThrow();
    }
}
