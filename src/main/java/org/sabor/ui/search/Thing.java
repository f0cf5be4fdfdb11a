package org.sabor.ui.search;

/// Something that can be found by name and gone to.
///
/// @param about what tells it from others of the same name; may be empty
/// @param otherName its name in the other language, by which it is found too
/// @param go leads there, or does it
public record Thing(Kind kind, String name, String otherName, String about, Runnable go) {
    /// Something with one name.
    public Thing(Kind kind, String name, String about, Runnable go) {
        this(kind, name, "", about, go);
    }
}
