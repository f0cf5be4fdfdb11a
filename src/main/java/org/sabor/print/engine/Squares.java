package org.sabor.print.engine;

import java.util.BitSet;

/// A pattern of dark and light squares, such as a QR code, with the text that says what it is. The pattern has no quiet
/// zone of its own.
///
/// @param side how many squares it is wide and high
/// @param dark row by row from the top left, one bit for each square
public record Squares(int side, BitSet dark, String alternative) {
    public Squares {
        dark = (BitSet) dark.clone();
    }

    @Override
    public BitSet dark() {
        return (BitSet) dark.clone();
    }
}
