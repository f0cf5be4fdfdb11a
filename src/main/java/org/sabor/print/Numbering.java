package org.sabor.print;

/// How the prints of attendance sheets are numbered.
public enum Numbering {
    /// Each sheet has the number under which the seminar keeps its list ([SheetRegister]).
    KEPT,
    /// The sheet shows the number it would get, as a preview.
    PREVIEW,
    /// The list is not kept, for instance because the file is only read: the sheet says that it has no number.
    NONE
}
