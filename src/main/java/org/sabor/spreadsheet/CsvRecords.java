package org.sabor.spreadsheet;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;

/// Reads the records of a text with delimiters, forwards, as spreadsheet programs and people write them: quoted cells
/// with line breaks, doubled quotes, quotes inside a cell, quotes that are never closed; CR, LF and CRLF mixed.
///
/// Written for hostile files: it stores no more than a table may have, whatever the text, so that one cell of 30 MB or
/// a million columns costs nothing.
final class CsvRecords {
    private final char[] text;
    private final int length;
    private final char delimiter;
    private final List<String> cells = new ArrayList<>();
    private int at;
    private int nextLine = 1;
    private int line;
    private int unclosed;
    private boolean tooManyColumns;
    private boolean tooLong;

    /// @param letters backed by an array, read from its position to its limit
    CsvRecords(CharBuffer letters, char delimiter) {
        text = letters.array();
        at = letters.position();
        length = letters.limit();
        this.delimiter = delimiter;
    }

    /// Goes to the next record.
    boolean next() {
        if (at >= length) {
            return false;
        }
        line = nextLine;
        cells.clear();
        tooManyColumns = false;
        tooLong = false;
        int columns = 0;
        boolean more = true;
        while (more) {
            cell(columns++);
            more = at < length && text[at] == delimiter;
            if (more) {
                at++;
            }
        }
        endLine();
        return true;
    }

    private void endLine() {
        if (at < length) {
            at += at + 1 < length && text[at] == '\r' && text[at + 1] == '\n' ? 2 : 1;
            nextLine++;
        }
    }

    private void cell(int column) {
        int start = at;
        while (at < length && isBlank(text[at])) {
            at++;
        }
        if (at < length && text[at] == '"' && quoted(column)) {
            return;
        }
        at = cellEnd(start);
        add(column, String.valueOf(text, start, stored(at - start)));
    }

    /// Takes a cell that begins with a quote here; says no where the quote is only a character of the text.
    private boolean quoted(int column) {
        int open = at;
        int lines = 0;
        var content = new StringBuilder();
        int i = open + 1;
        while (i < length) {
            char c = text[i];
            if (c != '"') {
                lines += c == '\n' || (c == '\r' && (i + 1 == length || text[i + 1] != '\n')) ? 1 : 0;
                append(content, c);
                i++;
            } else if (i + 1 < length && text[i + 1] == '"') {
                append(content, '"');
                i += 2;
            } else {
                int after = i + 1;
                while (after < length && isBlank(text[after])) {
                    after++;
                }
                if (ends(after)) {
                    at = after;
                    nextLine += lines;
                    add(column, content.toString());
                    return true;
                }
                return (lines == 0 && text[i - 1] != delimiter) ? quotesInside(column, open, i) : neverClosed();
            }
        }
        return neverClosed();
    }

    /// `"Erzsébet "Erzsi" Szűcs"`, written by hand: the last quote before the delimiter closes the cell; a
    /// delimiter within the inner quotes is none. Where no quote closes it, all quotes belong to the text.
    private boolean quotesInside(int column, int open, int from) {
        int end = cellEnd(from);
        while (end < length && text[end] == delimiter && quoteFollows(end + 1)) {
            end = cellEnd(end + 1);
        }
        if (text[end - 1] != '"' || end - 1 == from) {
            return false;
        }
        add(column, String.valueOf(text, open + 1, stored(end - open - 2)));
        at = end;
        return true;
    }

    /// Whether the cell that begins here is not quoted but has a quote in it: then the one before has not ended.
    private boolean quoteFollows(int from) {
        int end = cellEnd(from);
        int at = from;
        while (at < end && text[at] == ' ') {
            at++;
        }
        boolean quoted = at < end && text[at] == '"';
        while (at < end && text[at] != '"') {
            at++;
        }
        return !quoted && at < end;
    }

    private boolean neverClosed() {
        unclosed = unclosed == 0 ? line : unclosed;
        return false;
    }

    private void append(StringBuilder content, char c) {
        if (content.length() <= Limits.CELL_CHARACTERS) {
            content.append(c);
        }
    }

    private int cellEnd(int from) {
        int end = from;
        while (!ends(end)) {
            end++;
        }
        return end;
    }

    /// What may stand between a quote and the delimiter; NUL, because some programs leave it anywhere.
    private static boolean isBlank(char c) {
        return c == ' ' || c == 0;
    }

    private boolean ends(int i) {
        return i >= length || text[i] == delimiter || text[i] == '\n' || text[i] == '\r';
    }

    private static int stored(int length) {
        return Math.min(length, Limits.CELL_CHARACTERS + 1);
    }

    private void add(int column, String cell) {
        tooLong |= cell.length() > Limits.CELL_CHARACTERS;
        if (column < Limits.COLUMNS) {
            cells.add(cell);
        } else if (!cell.isEmpty()) {
            tooManyColumns = true;
        }
    }

    /// The cells of the record, not more than a table may have.
    List<String> cells() {
        return cells;
    }

    /// The line at which the record begins, from 1.
    int line() {
        return line;
    }

    /// Whether what has been read ends with the end of a line.
    boolean endsWithLine() {
        return at == 0 || text[at - 1] == '\n' || text[at - 1] == '\r';
    }

    /// How many characters have been read.
    int position() {
        return at;
    }

    /// Whether something stands in a column beyond the last.
    boolean tooManyColumns() {
        return tooManyColumns;
    }

    /// Whether a cell has more text than a cell may have; it is cut.
    boolean tooLong() {
        return tooLong;
    }

    /// The first line with a quote that is never closed, which was taken for a character; 0 where there is none.
    int unclosed() {
        return unclosed;
    }
}
