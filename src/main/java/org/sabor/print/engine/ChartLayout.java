package org.sabor.print.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.sabor.print.engine.BarChart.Bar;
import org.sabor.print.engine.BarChart.Filling;

/// A bar chart fitted to the width of a page: where its bars begin, how long they are, and how they are drawn.
final class ChartLayout {
    private static final List<Filling> FILLINGS = List.of(Filling.SOLID, Filling.HATCHED, Filling.DOTTED);
    private static final float SIZE = 9;
    private static final float MOST_LABEL = 0.36f;
    private static final float BETWEEN = 6;
    private static final float BAR = 9;
    private static final float APART = 3.5f;
    private static final float SIGN = 14;
    private static final float LEGEND_APART = 5;

    private final Typesetter typesetter;
    private final BarChart chart;
    private final float labels;
    private final float unit;
    private final float legend;
    private final float pageHeight;
    private final float width;

    ChartLayout(Block.Room room, BarChart chart) {
        this.chart = chart;
        typesetter = room.typesetter();
        width = room.width();
        pageHeight = room.height();
        labels = Math.min(
                width * MOST_LABEL,
                BarChart.widest(
                        typesetter, chart.bars().stream().map(Bar::label).toList(), SIZE));
        float numbers = BarChart.widest(
                typesetter,
                chart.bars().stream().map(bar -> Text.of(bar.numbers())).toList(),
                SIZE);
        unit = Math.max(0, width - labels - numbers - 3 * BETWEEN) / chart.longest();
        legend = legendLines().stream().map(ChartLayout::legendHeight).reduce(0f, Float::sum);
    }

    /// The entries of the legend as they fit into lines.
    private List<List<Text>> legendLines() {
        var lines = new ArrayList<List<Text>>();
        float used = width;
        for (var entry : chart.legend()) {
            float wide = SIGN + BETWEEN / 2 + BarChart.widest(typesetter, List.of(entry), SIZE) + 2 * BETWEEN;
            if (used + wide > width - labels - BETWEEN) {
                lines.add(new ArrayList<>());
                used = 0;
            }
            lines.getLast().add(entry);
            used += wide;
        }
        return lines;
    }

    private static float legendHeight(List<Text> legendLine) {
        return legendLine.isEmpty() ? 0 : SIZE * Typesetter.LEADING + LEGEND_APART;
    }

    private float height(Bar bar) {
        return Math.max(BAR, typesetter.height(bar.label(), SIZE, labels)) + APART;
    }

    float width() {
        return width;
    }

    float height(List<Bar> bars) {
        float height = legend;
        for (var bar : bars) {
            height += height(bar);
        }
        return height;
    }

    /// The bars by the pages they stand on.
    List<List<Bar>> pages() {
        var pages = new ArrayList<List<Bar>>();
        float used = pageHeight;
        for (var bar : chart.bars()) {
            if (used + height(bar) > pageHeight) {
                pages.add(new ArrayList<>());
                used = legend;
            }
            pages.getLast().add(bar);
            used += height(bar);
        }
        return pages;
    }

    void draw(Canvas canvas, List<Bar> bars, float x, float top) throws IOException {
        float y = drawLegend(canvas, x, top);
        float zero = x + labels + BETWEEN;
        for (var bar : bars) {
            float high = height(bar) - APART;
            var lines = typesetter.lines(bar.label(), SIZE, labels);
            float labelTop = y - (high - typesetter.height(bar.label(), SIZE, labels)) / 2;
            for (var line : lines) {
                canvas.draw(line, x + labels - line.width(), labelTop);
                labelTop -= line.height();
            }
            float bottom = y - (high + BAR) / 2;
            float at = zero;
            for (int i = 0; i < bar.values().size(); i++) {
                float wide = bar.values().get(i) * unit;
                if (wide > 0) {
                    canvas.bar(at, bottom, wide, BAR, FILLINGS.get(i));
                }
                at += wide;
            }
            for (var line : typesetter.lines(Text.of(bar.numbers()), SIZE, width)) {
                canvas.draw(line, at + BETWEEN, y - (high - line.height()) / 2);
            }
            y -= high + APART;
        }
        canvas.line(zero, top - legend, y + APART);
    }

    private float drawLegend(Canvas canvas, float x, float top) throws IOException {
        float y = top;
        int part = 0;
        for (var entries : legendLines()) {
            float at = x + labels + BETWEEN;
            for (var entry : entries) {
                var line = typesetter.lines(entry, SIZE, width).getFirst();
                canvas.bar(at, y - (line.height() + BAR) / 2, SIGN, BAR, FILLINGS.get(part++));
                canvas.draw(line, at + SIGN + BETWEEN / 2, y);
                at += SIGN + BETWEEN / 2 + line.width() + 2 * BETWEEN;
            }
            y -= legendHeight(entries);
        }
        return y;
    }
}
