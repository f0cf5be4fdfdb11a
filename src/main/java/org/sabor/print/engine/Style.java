package org.sabor.print.engine;

/// How a run of text looks inside its block: weight, size relative to the block's, and black or a grey that still has
/// a contrast of 7:1 on white.
///
/// @param scale times the type size of the block
public record Style(boolean bold, float scale, boolean grey) {
    public static final Style PLAIN = new Style(false, 1, false);
    public static final Style BOLD = new Style(true, 1, false);
    /// Grey and a sixth smaller: the second line of a cell, a caption.
    public static final Style SMALL = new Style(false, 0.84f, true);

    /// The same style, so many times as large.
    public Style scaled(float times) {
        return new Style(bold, scale * times, grey);
    }

    Typeface typeface() {
        return bold ? Typeface.BOLD : Typeface.REGULAR;
    }
}
