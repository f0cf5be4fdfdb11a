package org.sabor.print.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One side of a badge. All that stands on it is made to fit.
///
/// @param logos at the head, or null
/// @param event small, below the logos
/// @param words the name, then the name in the other script and further lines, each as large as fits
/// @param lines small lines at the left instead, such as an agenda
/// @param band at the foot, or null for none
/// @param code to be scanned, or null
/// @param sign what a camera with a stroke through it stands before, or null
public record Card(
        PageSetup.@Nullable Logo logos,
        Text event,
        List<Text> words,
        List<Text> lines,
        @Nullable Band band,
        @Nullable Squares code,
        @Nullable Text sign) {
    /// A word on grey.
    ///
    /// @param grey from 0 for black to 1 for white; letters are black
    public record Band(Text word, float grey) {}

    public Card {
        words = List.copyOf(words);
        lines = List.copyOf(lines);
    }

    List<Piece> pieces(Typesetter typesetter, float width, float height) {
        return new CardLayout(this, typesetter, width, height).pieces();
    }
}
