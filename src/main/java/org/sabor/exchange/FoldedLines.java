package org.sabor.exchange;

import java.nio.charset.StandardCharsets;

/// Lines of a vCard or an iCalendar file: at most 75 bytes (RFC 2425 5.8.1, RFC 5545 3.1), going on after a blank in
/// the next one; no letter is cut in two.
final class FoldedLines {
    private static final int LONGEST_LINE = 75;

    private FoldedLines() {}

    /// Appends one line, whatever its length, with its end.
    static void append(StringBuilder to, String line) {
        int bytes = 0;
        for (int i = 0; i < line.length(); ) {
            int end = line.offsetByCodePoints(i, 1);
            var letter = line.substring(i, end);
            int length = letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > LONGEST_LINE) {
                to.append("\r\n ");
                bytes = 1;
            }
            to.append(letter);
            bytes += length;
            i = end;
        }
        to.append("\r\n");
    }
}
