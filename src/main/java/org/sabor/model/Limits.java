package org.sabor.model;

/// How long texts may be, in UTF-16 units: far above what a document can hold, far below what would make a screen slow.
public final class Limits {
    /// A name, a place, an address: one line.
    public static final int LINE = 300;

    /// A title or a statement, which may wrap.
    public static final int TITLE = 1_000;

    /// A summary, a biography, a note.
    public static final int TEXT = 20_000;

    private Limits() {}
}
