package org.sabor.print.engine;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/// Pieces broken into pages: at which piece each page begins. Pieces that stay together are moved to the next page
/// together, unless they are more than a page.
final class Pages {
    private final List<Piece> pieces;
    private int[] starts = new int[16];
    private int count;

    private Pages(List<Piece> pieces) {
        this.pieces = pieces;
    }

    static Pages of(List<Piece> pieces, float height) {
        var pages = new Pages(pieces);
        pages.start(0);
        pages.breakUp(height);
        return pages;
    }

    int count() {
        return count;
    }

    private void start(int piece) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = piece;
    }

    private void breakUp(float height) {
        var page = new Page();
        for (int from = 0; from < pieces.size(); ) {
            int to = from + 1;
            while (to < pieces.size() && pieces.get(to - 1).stays()) {
                to++;
            }
            if (page.with(from, to).used > height && !page.top && !vanishing(from, to)) {
                start(from);
                page = new Page();
            }
            for (int i = from; i < to; i++) {
                var piece = pieces.get(i);
                if (piece instanceof Piece.PageBreak && !page.top) {
                    start(i + 1);
                    page = new Page();
                } else {
                    var next = page.with(i, i + 1);
                    if (next.used > height + 0.01f && !page.top && !piece.vanishesAtTop()) {
                        start(i);
                        next = new Page().with(i, i + 1);
                    }
                    page = next;
                }
            }
            from = to;
        }
        // A page break at the very end asks for nothing.
        if (count > 1 && starts[count - 1] >= pieces.size()) {
            count--;
        }
    }

    private boolean vanishing(int from, int to) {
        return pieces.subList(from, to).stream().allMatch(piece -> piece.vanishesAtTop() || piece.height() == 0);
    }

    /// How much of a page is used, and whether nothing is to be seen on it yet.
    private final class Page {
        private float used;
        private boolean top = true;

        /// This page with further pieces on it.
        Page with(int from, int to) {
            var page = new Page();
            page.used = used;
            page.top = top;
            for (int i = from; i < to; i++) {
                page.add(pieces.get(i));
            }
            return page;
        }

        private void add(Piece piece) {
            if (top && piece.vanishesAtTop()) {
                return;
            }
            var repeated = piece.repeated();
            if (top && repeated != null) {
                used += repeated.height();
            }
            used += piece.height();
            top &= piece.height() == 0;
        }
    }

    /// Draws the pieces of a page.
    ///
    /// @param page from 0
    void draw(int page, Canvas canvas, float x, float top) throws IOException {
        int end = page + 1 < count ? starts[page + 1] : pieces.size();
        float y = top;
        boolean atTop = true;
        for (int i = starts[page]; i < end; i++) {
            var piece = pieces.get(i);
            if (atTop && piece.vanishesAtTop()) {
                continue;
            }
            var repeated = piece.repeated();
            if (atTop && repeated != null) {
                canvas.beginArtifact("");
                repeated.draw(canvas, x, y);
                canvas.endArtifact();
                y -= repeated.height();
            }
            piece.draw(canvas, x, y);
            y -= piece.height();
            atTop &= piece.height() == 0;
        }
    }
}
