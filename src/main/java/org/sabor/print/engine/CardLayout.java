package org.sabor.print.engine;

import java.util.ArrayList;
import java.util.List;

/// One side of a badge, set for its size: logos and event at the head, the code beside them on a wide card and below
/// the name on a high one, the name in the middle, the band at the foot. Lengths in points.
final class CardLayout {
    private static final float STEP = 0.95f;
    private static final float LEAST_SCALE = 0.12f;
    private static final float LEAST_LINE_SIZE = 4.5f;
    private static final float BETWEEN = 2;

    private final Card card;
    private final Typesetter typesetter;
    private final float width;
    private final float height;
    private final boolean wide;
    private final float edge;
    private final float inner;
    private final List<Piece> pieces = new ArrayList<>();
    /// How far from the top of the card the next piece stands.
    private float y;

    CardLayout(Card card, Typesetter typesetter, float width, float height) {
        this.card = card;
        this.typesetter = typesetter;
        this.width = width;
        this.height = height;
        wide = width > height;
        edge = Lengths.points(wide ? 3.5f : 8);
        inner = width - 2 * edge;
    }

    /// Pieces from the top of the card; those without height stand at the place reached.
    List<Piece> pieces() {
        gap(edge);
        float codeSize = card.code() == null ? 0 : Lengths.points(wide ? 17.5f : 32);
        float bottom = height - bandHeight();
        if (wide) {
            float head = y;
            head(inner - (codeSize == 0 ? 0 : codeSize + Lengths.points(3)), Align.LEFT);
            down(head + (card.code() == null ? 0 : codeSize + Lengths.points(1)));
        } else {
            head(inner, Align.CENTRE);
        }
        gap(BETWEEN);
        float below = signHeight() + (wide ? 0 : codeSize + (codeSize == 0 ? 0 : Lengths.points(5)));
        middle(bottom - Lengths.points(wide ? 1.5f : 4) - below);
        if (!wide) {
            down(bottom - Lengths.points(4) - codeSize - signHeight());
            code((width - codeSize) / 2, codeSize, y);
            gap(codeSize);
        }
        sign(bottom);
        band(bottom);
        if (wide) {
            code(width - edge - codeSize, codeSize, edge);
        }
        return pieces;
    }

    private void gap(float points) {
        if (points > 0) {
            pieces.add(new Piece.Gap(points, true));
            y += points;
        }
    }

    /// Goes on at this distance from the top, unless it is passed already.
    private void down(float to) {
        gap(to - y);
    }

    private void head(float room, Align align) {
        var logos = card.logos();
        if (logos != null) {
            float high = Lengths.points(wide ? 9 : 14);
            float across = high * logos.picture().width() / logos.picture().height();
            float shrink = Math.min(1, room / across);
            var image = new Piece.Image(
                    logos.picture(),
                    logos.alternative(),
                    edge + align.indent(room, across * shrink),
                    across * shrink,
                    high * shrink);
            pieces.add(image);
            y += image.height();
            gap(BETWEEN);
        }
        float size = wide ? 6.5f : 9;
        float free = wide ? edge + Lengths.points(17.5f) - y : Lengths.points(16);
        set(fitted(List.of(card.event()), size, room, free), room, align);
    }

    /// The words in the middle of what is free, or the small lines.
    private void middle(float until) {
        float free = until - y;
        if (!card.lines().isEmpty()) {
            set(fitted(card.lines(), wide ? 7.5f : 9.5f, inner, free), inner, Align.LEFT);
            return;
        }
        var sets = sets(1);
        for (float scale = STEP; height(sets) > free && scale > LEAST_SCALE; scale *= STEP) {
            sets = sets(scale);
        }
        gap((free - height(sets)) / 2);
        for (var lines : sets) {
            paragraph(lines, inner, Align.CENTRE);
            gap(BETWEEN);
        }
    }

    private List<List<Line>> sets(float scale) {
        var sets = new ArrayList<List<Line>>();
        for (var text : card.words()) {
            var words = sets.isEmpty()
                    ? new Plate.Words(text, wide ? 24 : 40, 7)
                    : sets.size() == 1 ? new Plate.Words(text, wide ? 13 : 20, 6) : small(text);
            // The name gives way last.
            float own = sets.isEmpty() ? (float) Math.sqrt(scale) : scale;
            var lines = words.lines(typesetter, inner, own);
            if (!lines.isEmpty()) {
                sets.add(lines);
            }
        }
        return sets;
    }

    private Plate.Words small(Text text) {
        return new Plate.Words(text, wide ? 10 : 15, 6);
    }

    private static float height(List<List<Line>> sets) {
        float height = 0;
        for (var lines : sets) {
            height += heightOf(lines) + BETWEEN;
        }
        return height;
    }

    private static float heightOf(List<Line> lines) {
        return (float) lines.stream().mapToDouble(Line::height).sum();
    }

    /// These texts, each from a line of its own, in the largest type that fits; in the least what does not fit is left
    /// out and said to be.
    private List<List<Line>> fitted(List<Text> texts, float largest, float room, float free) {
        for (float size = largest; size > LEAST_LINE_SIZE; size *= STEP) {
            var sets = lines(texts, size, room);
            if (heightOfAll(sets) <= free) {
                return sets;
            }
        }
        var kept = new ArrayList<List<Line>>();
        float used = 0;
        for (var lines : lines(texts, LEAST_LINE_SIZE, room)) {
            used += heightOf(lines);
            if (used > free) {
                break;
            }
            kept.add(lines);
        }
        return kept;
    }

    private List<List<Line>> lines(List<Text> texts, float size, float room) {
        return texts.stream()
                .map(text -> typesetter.lines(text, size, room))
                .filter(lines -> !lines.isEmpty())
                .toList();
    }

    private static float heightOfAll(List<List<Line>> sets) {
        return (float) sets.stream().mapToDouble(CardLayout::heightOf).sum();
    }

    private void set(List<List<Line>> sets, float room, Align align) {
        sets.forEach(lines -> paragraph(lines, room, align));
    }

    private void paragraph(List<Line> lines, float room, Align align) {
        pieces.add(new Piece.Open("P"));
        for (var line : lines) {
            pieces.add(new Piece.TextLine(line, edge + align.indent(room, line.width()), true));
            y += line.height();
        }
        pieces.add(new Piece.Close(true));
    }

    /// @param top how far from the top of the card it stands, wherever the pieces before it have come
    private void code(float x, float size, float top) {
        var code = card.code();
        if (code != null) {
            pieces.add(new Piece.Code(code, x, y - top, size));
        }
    }

    private float signSize() {
        return wide ? 8 : 13;
    }

    private float signHeight() {
        return card.sign() == null ? 0 : signSize() * 1.6f;
    }

    /// The stroked camera with its word, above the band.
    private void sign(float bottom) {
        var sign = card.sign();
        if (sign == null) {
            return;
        }
        var line = typesetter.lines(sign, signSize(), inner).getFirst();
        float icon = signSize() * 1.5f;
        float x = (width - line.width() - icon - 3) / 2;
        down(bottom - signHeight() - Lengths.points(1));
        pieces.add(new Piece.NoPhotos(x, icon));
        pieces.add(new Piece.Open("P"));
        pieces.add(new Piece.TextLine(line, x + icon + 3, true));
        pieces.add(new Piece.Close(true));
        y += line.height();
    }

    private float bandHeight() {
        return card.band() == null ? Lengths.points(wide ? 2 : 4) : Lengths.points(wide ? 6.5f : 13);
    }

    private void band(float bottom) {
        var band = card.band();
        if (band == null) {
            return;
        }
        down(bottom);
        pieces.add(new Piece.Fill(width, bandHeight(), band.grey()));
        var line = words(band.word());
        gap((bandHeight() - line.height()) / 2);
        paragraph(List.of(line), inner, Align.CENTRE);
    }

    private Line words(Text word) {
        float size = wide ? 11 : 20;
        var lines = typesetter.lines(word, size, inner);
        while (lines.size() > 1 && size > LEAST_LINE_SIZE) {
            size *= STEP;
            lines = typesetter.lines(word, size, inner);
        }
        return lines.getFirst();
    }
}
