package org.sabor.print.engine;

/// A character that no font of the program has, or whose script it cannot set, and the text in which it stands. It is
/// printed as a question mark.
public record Unprintable(String text, int codePoint) {
    /// The character itself.
    public String character() {
        return Character.toString(codePoint);
    }
}
