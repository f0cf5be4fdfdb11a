package org.sabor.print.engine;

/// A character that no font of the program has, or whose script it cannot set, and the text in which it stands. It
/// shows as a question mark; whoever copies the text gets the character.
public record Unprintable(String text, int codePoint) {
    /// The character itself.
    public String character() {
        return Character.toString(codePoint);
    }
}
