package org.sabor.print.engine;

import java.util.List;

/// A heading or a paragraph. It leaves no single line behind at the end of a page or the beginning of the next; a
/// heading stays with what follows, and so does a line that leads to it.
///
/// @param size of the type, in points
record Paragraph(Kind kind, Text text, float size, Align align) implements Block {
    enum Kind {
        H1(16, 0, 5),
        H2(12.5f, 9, 3),
        H3(11, 6, 2),
        LEAD(10, 0, 3),
        P(10, 0, 3);

        private final float size;
        private final float before;
        private final float after;

        Kind(float size, float before, float after) {
            this.size = size;
            this.before = before;
            this.after = after;
        }

        /// The structure element it is tagged as.
        private String tag() {
            return this == LEAD ? P.name() : name();
        }
    }

    static Paragraph heading(Kind kind, String text, Align align) {
        return heading(kind, Text.bold(text), align);
    }

    static Paragraph heading(Kind kind, Text text, Align align) {
        return new Paragraph(kind, text, kind.size, align);
    }

    static Paragraph lead(Text text) {
        return new Paragraph(Kind.LEAD, text, Kind.LEAD.size, Align.LEFT);
    }

    static Paragraph of(Text text, Align align) {
        return new Paragraph(Kind.P, text, Kind.P.size, align);
    }

    private boolean bookmarked() {
        return kind == Kind.H2 || (kind == Kind.H1 && align == Align.LEFT);
    }

    @Override
    public void layOut(Room room, List<Piece> pieces) {
        var lines = room.typesetter().lines(text, size, room.width());
        if (lines.isEmpty()) {
            return;
        }
        boolean leads = kind != Kind.P;
        if (kind.before > 0) {
            pieces.add(new Piece.Gap(kind.before, true));
        }
        pieces.add(new Piece.Open(
                kind.tag(), "", bookmarked() ? text.runs().getFirst().text() : null));
        for (int i = 0; i < lines.size(); i++) {
            boolean lonely = i == 0 || i == lines.size() - 2;
            var line = lines.get(i);
            boolean last = i == lines.size() - 1;
            pieces.add(new Piece.TextLine(line, align.indent(room.width(), line.width()), last || leads || lonely));
        }
        pieces.add(new Piece.Close(leads));
        pieces.add(new Piece.Gap(kind.after, leads));
    }
}
