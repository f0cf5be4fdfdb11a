package org.sabor.print.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A4 sheets of cards of one size, to be cut apart, and folded where the format says so. Lengths in millimetres.
///
/// @param columns how many cards stand beside each other; `rows` below each other
/// @param fold where the other side of a card stands
public record CardSheet(float width, float height, int columns, int rows, Fold fold) {
    /// Where the other side of a card is printed.
    public enum Fold {
        /// On the back of the sheet, mirrored, for printing on both sides along the long edge.
        NONE,
        /// Above it, upside down: the sheet is folded at the upper edge of the card.
        ABOVE,
        /// At its left: a sheet folded twice.
        BESIDE
    }

    /// The two sides of a card.
    ///
    /// @param back null where there is nothing on it; folded cards then show the front on both sides
    public record Sides(Card front, @Nullable Card back) {}

    /// A line from one place to another, in millimetres from the upper left corner of the sheet.
    record Mark(float x1, float y1, float x2, float y2) {}

    private static final float PAGE_WIDTH = 210;
    private static final float PAGE_HEIGHT = 297;
    private static final float MARK = 4;

    private int onSheet() {
        return columns * rows;
    }

    /// How wide and high a card is with its other side, where that is on the same side of the sheet.
    private float blockWidth() {
        return fold == Fold.BESIDE ? width * 2 : width;
    }

    private float blockHeight() {
        return fold == Fold.ABOVE ? height * 2 : height;
    }

    private float left() {
        return (PAGE_WIDTH - columns * blockWidth()) / 2;
    }

    private float top() {
        // A sheet that is folded twice has its cards in the lower half.
        return fold == Fold.BESIDE ? PAGE_HEIGHT - blockHeight() : (PAGE_HEIGHT - rows * blockHeight()) / 2;
    }

    List<Piece> pieces(List<Sides> cards, Typesetter typesetter) {
        var pages = new ArrayList<Piece>();
        for (int from = 0; from < cards.size(); from += onSheet()) {
            var sheet = cards.subList(from, Math.min(cards.size(), from + onSheet()));
            add(pages, fronts(sheet, typesetter));
            if (fold == Fold.NONE && sheet.stream().anyMatch(each -> each.back() != null)) {
                add(pages, backs(sheet, typesetter));
            }
        }
        return pages;
    }

    private static void add(List<Piece> pages, Piece.Sheet page) {
        if (!pages.isEmpty()) {
            pages.add(new Piece.PageBreak());
        }
        pages.add(page);
    }

    private Piece.Sheet fronts(List<Sides> sheet, Typesetter typesetter) {
        var placed = new ArrayList<Placed>();
        for (int i = 0; i < sheet.size(); i++) {
            float x = left() + i % columns * blockWidth();
            float y = top() + i / columns * blockHeight();
            var sides = sheet.get(i);
            var other = sides.back() == null ? sides.front() : sides.back();
            boolean repeated = sides.back() == null;
            switch (fold) {
                case NONE -> placed.add(placed(sides.front(), x, y, typesetter, false, false));
                case ABOVE -> {
                    placed.add(placed(sides.front(), x, y + height, typesetter, false, false));
                    placed.add(placed(other, x, y, typesetter, true, repeated));
                }
                case BESIDE -> {
                    placed.add(placed(sides.front(), x + width, y, typesetter, false, false));
                    placed.add(placed(other, x, y, typesetter, false, repeated));
                }
            }
        }
        return page(placed);
    }

    private Piece.Sheet backs(List<Sides> sheet, Typesetter typesetter) {
        var placed = new ArrayList<Placed>();
        for (int i = 0; i < sheet.size(); i++) {
            var back = sheet.get(i).back();
            if (back != null) {
                float x = left() + (columns - 1 - i % columns) * width;
                placed.add(placed(back, x, top() + i / columns * height, typesetter, false, false));
            }
        }
        return page(placed);
    }

    private Placed placed(Card card, float x, float y, Typesetter typesetter, boolean upsideDown, boolean repeated) {
        float wide = Lengths.points(width);
        float high = Lengths.points(height);
        return new Placed(
                card.pieces(typesetter, wide, high),
                Lengths.points(x),
                Lengths.points(y),
                wide,
                high,
                upsideDown,
                repeated);
    }

    private Piece.Sheet page(List<Placed> placed) {
        return new Piece.Sheet(placed, marks(), Lengths.points(PAGE_HEIGHT));
    }

    /// Where to cut and to fold: short lines in the margin, or at the edge of the sheet where there is none.
    private List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        boolean halves = fold != Fold.NONE;
        int across = fold == Fold.BESIDE ? 2 : columns;
        int down = fold == Fold.ABOVE ? 2 : rows;
        float right = left() + across * width;
        float bottom = top() + down * height;
        float outX = left() < MARK ? -MARK : MARK;
        float outY = top() < MARK ? -MARK : MARK;
        float lower = PAGE_HEIGHT - bottom < MARK ? -MARK : MARK;
        for (int i = 0; i <= across; i++) {
            float x = left() + i * width;
            marks.add(new Mark(x, top(), x, top() - outY));
            marks.add(new Mark(x, bottom, x, bottom + lower));
        }
        for (int i = 0; i <= down; i++) {
            float y = top() + i * height;
            marks.add(new Mark(left(), y, left() - outX, y));
            marks.add(new Mark(right, y, right + outX, y));
        }
        return halves ? marks : withCrosses(marks, across, down);
    }

    /// Where four cards meet, a small cross.
    private List<Mark> withCrosses(List<Mark> marks, int across, int down) {
        for (int i = 1; i < across; i++) {
            for (int j = 1; j < down; j++) {
                float x = left() + i * width;
                float y = top() + j * height;
                marks.add(new Mark(x - 1, y, x + 1, y));
                marks.add(new Mark(x, y - 1, x, y + 1));
            }
        }
        return marks;
    }

    /// One side of a card on its place, from the upper left corner of the sheet, in points.
    ///
    /// @param repeated whether it shows what was shown before, so that it is not read aloud again
    record Placed(
            List<Piece> pieces, float x, float y, float width, float height, boolean upsideDown, boolean repeated) {
        void draw(Canvas canvas, float pageTop) throws IOException {
            float top = pageTop - y;
            if (repeated) {
                canvas.beginArtifact("");
            }
            if (upsideDown) {
                canvas.turned(x + width / 2, top - height / 2, () -> Piece.drawAll(pieces, canvas, x, top));
            } else {
                Piece.drawAll(pieces, canvas, x, top);
            }
            if (repeated) {
                canvas.endArtifact();
            }
        }
    }
}
