package org.sabor.print.engine;

import java.util.List;

/// A picture with its alternative text, shrunk where it is wider or higher than a page.
///
/// @param width in points
record Figure(Picture picture, String alternative, float width, Align align) implements Block {
    /// How high it is where it is not shrunk.
    float height() {
        return width * picture.height() / picture.width();
    }

    @Override
    public void layOut(Room room, List<Piece> pieces) {
        float wide = Math.min(width, room.width());
        float high = height() * wide / width;
        float shrink = Math.min(1, room.height() / high);
        wide *= shrink;
        high *= shrink;
        pieces.add(new Piece.Image(picture, alternative, align.indent(room.width(), wide), wide, high));
        pieces.add(new Piece.Gap(4, false));
    }
}
