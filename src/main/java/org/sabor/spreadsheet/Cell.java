package org.sabor.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/// What one cell of a table shows.
///
/// @param text as it is to be read: a number with all its digits, a date or time in ISO form, `TRUE` or `FALSE`, the
///     stored result of a formula; empty for an error. Blanks, line breaks and control characters are as in the file
/// @param formula whether the text is the stored result of a formula; the formula itself is never kept
public record Cell(String text, Kind kind, boolean formula) {
    /// A cell with nothing in it.
    public static final Cell EMPTY = new Cell("", Kind.EMPTY, false);

    /// What the file says a cell holds. In a text file everything is text.
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        ERROR,
        EMPTY
    }

    /// A cell of text, empty where the text is.
    public static Cell text(String text) {
        return text.isEmpty() ? EMPTY : new Cell(text, Kind.TEXT, false);
    }

    /// A cell of a whole number.
    public static Cell number(long number) {
        return new Cell(Long.toString(number), Kind.NUMBER, false);
    }

    /// A cell of a number.
    public static Cell number(BigDecimal number) {
        return new Cell(number.stripTrailingZeros().toPlainString(), Kind.NUMBER, false);
    }

    /// A cell of a date.
    public static Cell date(LocalDate date) {
        return new Cell(date.toString(), Kind.DATE, false);
    }

    /// A cell of a date and time, to the second.
    public static Cell date(LocalDateTime moment) {
        return new Cell(moment.truncatedTo(ChronoUnit.SECONDS).toString(), Kind.DATE, false);
    }

    /// Whether there is no visible text.
    public boolean isBlank() {
        return text.isBlank();
    }

    /// Whether the cell has a formula whose result is not in the file: the program that wrote it has not calculated.
    public boolean withoutResult() {
        return formula && kind == Kind.EMPTY;
    }

    /// Whether a row of such cells is no row: nothing is in it, and nothing has been lost in it.
    boolean holdsNothing() {
        return text.isEmpty() && kind != Kind.ERROR && !withoutResult();
    }
}
