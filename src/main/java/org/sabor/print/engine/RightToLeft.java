package org.sabor.print.engine;

import java.text.Bidi;

/// Texts that are written from right to left, in the order in which they stand on paper from left to right. Readers of
/// PDF take the letters of a line from left to right and turn them round again, so that what is copied is as it was.
final class RightToLeft {
    private static final int FIRST = 0x590;
    private static final int LAST = 0x900;
    private static final String BRACKETS = "()[]{}<>«»";

    private RightToLeft() {}

    /// Whether there may be such letters in this part of a text; most have none.
    static boolean mayBeIn(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char letter = text.charAt(i);
            if (letter >= FIRST && (letter < LAST || letter >= Character.MIN_SURROGATE)) {
                return true;
            }
        }
        return false;
    }

    /// The text of a line as it stands on paper.
    static String onPaper(String text) {
        var bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        var levels = new byte[count];
        var runs = new Integer[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            runs[i] = i;
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        var turned = new StringBuilder(text.length());
        for (var run : runs) {
            var part = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            turned.append(bidi.getRunLevel(run) % 2 == 0 ? part : turned(part));
        }
        return turned.toString();
    }

    private static String turned(String part) {
        var turned = new StringBuilder(part).reverse();
        for (int i = 0; i < turned.length(); i++) {
            int bracket = BRACKETS.indexOf(turned.charAt(i));
            if (bracket >= 0) {
                turned.setCharAt(i, BRACKETS.charAt(bracket ^ 1));
            }
        }
        return turned.toString();
    }
}
