package org.sabor.print.engine;

import java.util.ArrayList;
import java.util.List;

/// A part of a document's outline that can be broken into pieces for pages of one width.
sealed interface Block
        permits Paragraph,
                Bullets,
                Blank,
                Figure,
                BarChart,
                Table,
                Together,
                Beside,
                Plate,
                Block.Cards,
                Block.Frame,
                Block.Space,
                Block.NewPage,
                Block.Separator {
    void layOut(Room room, List<Piece> pieces);

    /// What a block is laid out for. Lengths in points.
    ///
    /// @param height of a whole page, without its head and foot
    record Room(Typesetter typesetter, float width, float height) {
        Room narrowed(float narrower) {
            return new Room(typesetter, narrower, height);
        }

        List<Piece> pieces(List<Block> blocks) {
            var pieces = new ArrayList<Piece>();
            for (var block : blocks) {
                block.layOut(this, pieces);
            }
            return pieces;
        }
    }

    /// Sheets of cards.
    record Cards(CardSheet sheet, List<CardSheet.Sides> cards) implements Block {
        @Override
        public void layOut(Room room, List<Piece> pieces) {
            pieces.addAll(sheet.pieces(cards, room.typesetter()));
        }
    }

    /// A frame around the page, outside of the text by so much, in points; what follows stands in it.
    record Frame(float outside, float inside) implements Block {
        @Override
        public void layOut(Room room, List<Piece> pieces) {
            pieces.add(new Piece.Frame(outside, room.width(), room.height(), inside));
        }
    }

    /// Room between blocks, in points.
    record Space(float height) implements Block {
        @Override
        public void layOut(Room room, List<Piece> pieces) {
            pieces.add(new Piece.Gap(height, true));
        }
    }

    /// What follows begins on a new page.
    record NewPage() implements Block {
        @Override
        public void layOut(Room room, List<Piece> pieces) {
            pieces.add(new Piece.PageBreak());
        }
    }

    /// A thin line from edge to edge.
    record Separator() implements Block {
        @Override
        public void layOut(Room room, List<Piece> pieces) {
            pieces.add(new Piece.Rule(0, room.width(), 4, false));
            pieces.add(new Piece.Gap(4, false));
        }
    }
}
