package org.sabor.print.engine;

import java.util.List;

/// Blocks that stand on one page, unless they are more than a page.
record Together(List<Block> blocks) implements Block {
    @Override
    public void layOut(Room room, List<Piece> pieces) {
        var inner = room.pieces(blocks);
        for (int i = 0; i < inner.size(); i++) {
            var piece = inner.get(i);
            boolean last = i == inner.size() - 1;
            pieces.add(last || piece.stays() || piece instanceof Piece.PageBreak ? piece : new Piece.Kept(piece));
        }
    }
}
