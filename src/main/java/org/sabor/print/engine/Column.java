package org.sabor.print.engine;

/// A column of a table: its heading, its width - fixed, or a share of what the fixed ones leave - and how its cells
/// stand in it.
///
/// @param fixed in millimetres, 0 where it takes a share
/// @param rowHeader whether its cells name their rows
public record Column(Text heading, float fixed, float share, Align align, boolean rowHeader) {
    /// A column of so many millimetres.
    public static Column mm(String heading, float millimetres) {
        return new Column(Text.bold(heading), millimetres, 0, Align.LEFT, false);
    }

    /// A column that takes so many parts of the width that is left.
    public static Column share(String heading, float parts) {
        return new Column(Text.bold(heading), 0, parts, Align.LEFT, false);
    }

    /// The same column with a second, smaller line in its heading: the other language of the document.
    public Column below(Text second) {
        return new Column(heading.below(second), fixed, share, align, rowHeader);
    }

    public Column right() {
        return new Column(heading, fixed, share, Align.RIGHT, rowHeader);
    }

    public Column centred() {
        return new Column(heading, fixed, share, Align.CENTRE, rowHeader);
    }

    /// The column whose cells say what their row is about, for instance the name.
    public Column naming() {
        return new Column(heading, fixed, share, align, true);
    }
}
