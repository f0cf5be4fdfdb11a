package org.sabor.print.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The head and foot of the pages, fitted to the sheet. The logos are read aloud once, on the first page; everything
/// else here is an artifact.
final class Running {
    private static final float SIZE = 8.5f;
    private static final float BELOW_LOGO = 4;
    private static final float BELOW_HEAD = 8;
    private static final float ABOVE_FOOT = 8;

    private final PageSetup setup;
    private final Typesetter typesetter;
    private final float margin;
    private final float width;
    private final List<PageSetup.Size> logos;
    private final float logoHeight;
    private final List<Line> lines = new ArrayList<>();
    private final List<Line> foot;
    private final float labelWidth;

    Running(PageSetup setup, Typesetter typesetter) {
        this.setup = setup;
        this.typesetter = typesetter;
        margin = Lengths.points(setup.margin());
        width = setup.width() - 2 * margin;
        logos = setup.logoSizes();
        double highest =
                logos.stream().mapToDouble(PageSetup.Size::height).max().orElse(0);
        logoHeight = logos.isEmpty() ? 0 : Lengths.points((float) highest) + BELOW_LOGO;
        for (var text : setup.lines()) {
            lines.addAll(typesetter.lines(Text.of(text, Style.SMALL.scaled(1.2f)), SIZE, width));
        }
        labelWidth = label(99_999, 99_999).width() + 12;
        foot = typesetter.lines(Text.of(setup.foot(), Style.SMALL), SIZE, width - labelWidth);
    }

    private Line label(int page, int pages) {
        var lines = typesetter.lines(Text.of(setup.label().of(page, pages), Style.SMALL), SIZE, width);
        return lines.isEmpty() ? new Line(List.of(), SIZE, 0, 0) : lines.getFirst();
    }

    float left() {
        return margin;
    }

    float width() {
        return width;
    }

    /// Where the text of a page begins.
    float top() {
        float head = logoHeight + height(lines);
        return setup.height() - margin - (head > 0 ? head + BELOW_HEAD : 0);
    }

    /// The height of the text of a page.
    float height() {
        return top() - margin - (bare() ? 0 : Math.max(height(foot), SIZE * Typesetter.LEADING) + ABOVE_FOOT);
    }

    private boolean bare() {
        return foot.isEmpty() && label(1, 1).segments().isEmpty();
    }

    private static float height(List<Line> lines) {
        float height = 0;
        for (var line : lines) {
            height += line.height();
        }
        return height;
    }

    void draw(Canvas canvas, int page, int pages) throws IOException {
        float y = setup.height() - margin;
        if (!logos.isEmpty()) {
            drawLogos(canvas, page, y);
            y -= logoHeight;
        }
        if (!lines.isEmpty()) {
            canvas.beginArtifact("/Subtype/Header");
            for (var line : lines) {
                canvas.draw(line, margin + Align.CENTRE.indent(width, line.width()), y);
                y -= line.height();
            }
            canvas.endArtifact();
        }
        if (!bare()) {
            drawFoot(canvas, page, pages);
        }
    }

    /// In one row, centred, the middle of each at the same height.
    private void drawLogos(Canvas canvas, int page, float top) throws IOException {
        float wide = PageSetup.betweenLogos() * (logos.size() - 1);
        for (var size : logos) {
            wide += Lengths.points(size.width());
        }
        if (page > 1) {
            canvas.beginArtifact("/Subtype/Header");
        }
        float x = margin + (width - wide) / 2;
        for (int i = 0; i < logos.size(); i++) {
            float logoWidth = Lengths.points(logos.get(i).width());
            float high = Lengths.points(logos.get(i).height());
            var logo = setup.logos().get(i);
            new Piece.Image(logo.picture(), logo.alternative(), 0, logoWidth, high)
                    .draw(canvas, x, top - (logoHeight - BELOW_LOGO - high) / 2);
            x += logoWidth + PageSetup.betweenLogos();
        }
        if (page > 1) {
            canvas.endArtifact();
        }
    }

    private void drawFoot(Canvas canvas, int page, int pages) throws IOException {
        var label = label(page, pages);
        float top = margin + Math.max(height(foot), label.height());
        canvas.rule(margin, top + 3, margin + width, top + 3);
        canvas.beginArtifact("/Subtype/Footer");
        float y = top;
        for (var line : foot) {
            canvas.draw(line, margin, y);
            y -= line.height();
        }
        canvas.draw(label, margin + width - label.width(), top);
        canvas.endArtifact();
    }
}
