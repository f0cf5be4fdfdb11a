package org.sabor.print;

/// What can be chosen about a document, beside its language; a part of [Choices] each.
public enum DocumentChoice {
    DAYS,
    ORDER,
    BLANK_ROWS,
    IN_HOUSE,
    BADGES,
    CERTIFICATES_APART,
    LOCAL_TIMES,
    /// Numbers of people below five are hidden.
    HIDE_SMALL,
    /// What there is a sheet for, people of the host's country apart, and all of them in one file.
    SHEETS,
    /// Wide or high pages, further columns of one's own.
    COLUMNS,
    EMAIL
}
