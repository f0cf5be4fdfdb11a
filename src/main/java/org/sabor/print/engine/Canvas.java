package org.sabor.print.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The pages of a document as they are drawn, one after the other: content streams written as bytes, all content
/// marked as belonging to a structure element or as an artifact. Places in points from the lower left corner.
///
/// Fills and rules lie under the text of a page and are artifacts.
final class Canvas {
    /// A heading that becomes a bookmark, and where it stands.
    record Bookmark(String title, int page, float top) {}

    private static final float GREY = 0.35f;

    private final Tags tags;
    private final Resources resources;
    private final Bytes under = new Bytes(16_384);
    private final Bytes content = new Bytes(65_536);
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private int page;
    private boolean artifact;
    private int marked;
    private @Nullable EmbeddedFont font;
    private float size;
    private boolean grey;
    private float[] gridEdges = {};
    private float gridX;
    private float gridTop;
    private float gridBottom;

    Canvas(Tags tags, Resources resources) {
        this.tags = tags;
        this.resources = resources;
    }

    List<Bookmark> bookmarks() {
        return List.copyOf(bookmarks);
    }

    Tags tags() {
        return tags;
    }

    void startPage(int object) {
        page = object;
        tags.startPage(object);
        under.clear();
        content.clear();
        marked = 0;
        font = null;
        grey = false;
    }

    /// The content of the page that was drawn.
    Bytes endPage() {
        endMark();
        flushGrid();
        var whole = new Bytes(under.size() + content.size() + 32);
        if (under.size() > 0) {
            whole.put("/Artifact BMC q 0.5 w 0.45 G\n").put(under).put("Q EMC\n");
        }
        return whole.put(content);
    }

    /// From here on content belongs to the running head or foot, or repeats what was there before.
    void beginArtifact(String entries) {
        endMark();
        content.put("/Artifact <</Type/Pagination").put(entries).put(">>BDC\n");
        artifact = true;
    }

    void endArtifact() {
        content.put("EMC\n");
        artifact = false;
    }

    /// What is drawn.
    @FunctionalInterface
    interface Drawing {
        void draw() throws IOException;
    }

    /// Draws it upside down, turned about this place.
    void turned(float x, float y, Drawing drawing) throws IOException {
        boolean before = grey;
        endMark();
        flushGrid();
        for (var stream : List.of(under, content)) {
            stream.put("q -1 0 0 -1 ").putLength(2 * x).putLength(2 * y).put("cm\n");
        }
        drawing.draw();
        endMark();
        flushGrid();
        under.put("Q\n");
        content.put("Q\n");
        // What was selected since is forgotten with the state.
        grey = before;
        font = null;
    }

    void open(String type, String entries) {
        if (!artifact) {
            tags.open(type, entries);
        }
    }

    void close() throws IOException {
        if (!artifact) {
            tags.close();
        }
    }

    void bookmark(String title, float top) {
        if (!artifact) {
            bookmarks.add(new Bookmark(title, page, top));
        }
    }

    /// Marks what follows as content of the current element, unless it is so already.
    private void mark() {
        if (artifact || marked == tags.current()) {
            return;
        }
        endMark();
        marked = tags.current();
        content.put('/').put(tags.type()).put(" <</MCID ").putInt(tags.mark()).put(">>BDC\n");
    }

    private void endMark() {
        if (marked != 0) {
            content.put("EMC\n");
            marked = 0;
        }
    }

    /// Draws a line of text with its top left corner here. A segment in another language is an element of its own.
    void draw(Line line, float x, float top) throws IOException {
        float y = top - line.baseline();
        for (var segment : line.segments()) {
            var language = segment.run().language();
            if (language != null) {
                open("Span", "/Lang(" + language.locale().toLanguageTag() + ")");
            }
            mark();
            draw(segment, line.size(), x, y);
            if (language != null) {
                close();
            }
            x += segment.width();
        }
    }

    void draw(List<Line> lines, float x, float top) throws IOException {
        for (var line : lines) {
            draw(line, x, top);
            top -= line.height();
        }
    }

    private void draw(Line.Segment segment, float lineSize, float x, float y) {
        var style = segment.run().style();
        float typeSize = lineSize * style.scale();
        if (style.grey() != grey) {
            grey = style.grey();
            content.putLength(grey ? GREY : 0).put("g ");
        }
        var typeface = style.typeface();
        content.put("BT ");
        boolean string = false;
        for (int i = segment.from(), c; i < segment.to(); i += Character.charCount(c)) {
            c = segment.text().codePointAt(i);
            var face = typeface.face(c);
            if (font == null || font.face() != face || size != typeSize) {
                content.put(string ? ")Tj " : "");
                string = false;
                select(resources.font(face), typeSize);
            }
            if (i == segment.from()) {
                content.putLength(x).putLength(y).put("Td ");
            }
            if (!string) {
                content.put('(');
                string = true;
            }
            // A no-break space has done its work; whoever searches the file types an ordinary one.
            content.putCode(selected().code(c == 0xA0 ? ' ' : c));
        }
        content.put(")Tj ET\n");
    }

    private EmbeddedFont selected() {
        return Objects.requireNonNull(font);
    }

    private void select(EmbeddedFont next, float nextSize) {
        font = next;
        size = nextSize;
        content.put('/').put(next.name()).put(' ').putLength(nextSize).put("Tf ");
    }

    void draw(Picture picture, float x, float bottom, float width, float height) throws IOException {
        mark();
        content.put("q ")
                .putLength(width)
                .put("0 0 ")
                .putLength(height)
                .putLength(x)
                .putLength(bottom);
        content.put("cm /").put(resources.picture(picture)).put(" Do Q\n");
    }

    /// Draws the dark squares of a pattern, those beside each other in one.
    void draw(Squares squares, float x, float top, float size) {
        mark();
        if (grey) {
            grey = false;
            content.put("0 g ");
        }
        int side = squares.side();
        float step = size / side;
        var dark = squares.dark();
        for (int from = dark.nextSetBit(0); from >= 0; ) {
            int row = from / side;
            int to = Math.min(dark.nextClearBit(from), (row + 1) * side);
            content.putLength(x + from % side * step).putLength(top - (row + 1) * step);
            content.putLength((to - from) * step).putLength(step).put("re ");
            from = dark.nextSetBit(to);
        }
        content.put("f\n");
    }

    /// A camera with a stroke through it, as wide as it is high with the stroke.
    void crossedCamera(float x, float top, float size) {
        float body = size * 0.62f;
        float bottom = top - size * 0.86f;
        under.put("q 0 G ").putLength(size * 0.07f).put("w ");
        under.putLength(x).putLength(bottom).putLength(size).putLength(body).put("re S ");
        under.putLength(x + size * 0.3f)
                .putLength(bottom + body)
                .putLength(size * 0.4f)
                .putLength(size * 0.1f);
        under.put("re S ");
        circle(x + size / 2, bottom + body / 2, size * 0.19f);
        under.putLength(size * 0.11f).put("w ");
        under.putLength(x)
                .putLength(top)
                .put("m ")
                .putLength(x + size)
                .putLength(top - size)
                .put("l S Q\n");
    }

    private void circle(float x, float y, float radius) {
        float pull = radius * 0.5523f;
        float[][] quarters = {{1, 0, 0, 1}, {0, 1, -1, 0}, {-1, 0, 0, -1}, {0, -1, 1, 0}};
        under.putLength(x + radius).putLength(y).put("m ");
        for (var quarter : quarters) {
            float fromX = x + quarter[0] * radius;
            float fromY = y + quarter[1] * radius;
            float toX = x + quarter[2] * radius;
            float toY = y + quarter[3] * radius;
            under.putLength(fromX + quarter[2] * pull).putLength(fromY + quarter[3] * pull);
            under.putLength(toX + quarter[0] * pull).putLength(toY + quarter[1] * pull);
            under.putLength(toX).putLength(toY).put("c ");
        }
        under.put("S ");
    }

    /// A part of a bar, with a rim; each filling has a contrast of 3:1 on white and differs without its colour.
    void bar(float x, float bottom, float width, float height, BarChart.Filling filling) {
        mark();
        content.put("q 0.6 w 0 0.2 0.42 RG 0 0.2 0.42 rg ");
        rectangle(x, bottom, width, height);
        switch (filling) {
            case SOLID -> content.put("B ");
            case HATCHED -> {
                content.put("S ");
                rectangle(x, bottom, width, height);
                content.put("W n 0.7 w ");
                for (float at = x - height; at < x + width; at += 3.2f) {
                    content.putLength(at).putLength(bottom).put("m ");
                    content.putLength(at + height).putLength(bottom + height).put("l ");
                }
                content.put("S ");
            }
            case DOTTED -> {
                content.put("S ");
                rectangle(x, bottom, width, height);
                content.put("W n 1.3 w 1 J [0 3]0 d ");
                for (float at = bottom + 1.5f; at < bottom + height; at += 3) {
                    content.putLength(x + 1.5f).putLength(at).put("m ");
                    content.putLength(x + width).putLength(at).put("l ");
                }
                content.put("S ");
            }
        }
        content.put("Q\n");
    }

    private void rectangle(float x, float bottom, float width, float height) {
        content.putLength(x)
                .putLength(bottom)
                .putLength(width)
                .putLength(height)
                .put("re ");
    }

    /// An upright line that belongs to what is drawn.
    void line(float x, float top, float bottom) {
        mark();
        content.put("q 0.8 w ").putLength(x).putLength(top).put("m ");
        content.putLength(x).putLength(bottom).put("l S Q\n");
    }

    /// Fills a rectangle with a light grey.
    void fill(float x, float bottom, float width, float height, float grey) {
        under.putLength(grey).put("g ");
        under.putLength(x).putLength(bottom).putLength(width).putLength(height).put("re f\n");
    }

    void rule(float x1, float y1, float x2, float y2) {
        under.putLength(x1).putLength(y1).put("m ");
        under.putLength(x2).putLength(y2).put("l S\n");
    }

    /// Upright rules at these places, from the left edge of a table: one stroke for rows that follow each other.
    void grid(float x, float[] edges, float top, float bottom) {
        if (!Arrays.equals(edges, gridEdges) || x != gridX || Math.abs(top - gridBottom) > 0.01f) {
            flushGrid();
            gridEdges = edges;
            gridX = x;
            gridTop = top;
        }
        gridBottom = bottom;
    }

    private void flushGrid() {
        for (float edge : gridEdges) {
            rule(gridX + edge, gridTop, gridX + edge, gridBottom);
        }
        gridEdges = new float[0];
    }
}
