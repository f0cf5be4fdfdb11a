package org.sabor.spreadsheet;

import java.nio.CharBuffer;
import java.util.HashMap;
import java.util.Map;

/// Finds what stands between the cells of a text: what divides the most records into the same number of cells.
final class DelimiterGuess {
    private static final int SAMPLE = 1 << 16;
    private static final int RECORDS = 500;

    private DelimiterGuess() {}

    static char of(CharBuffer letters) {
        var sample = letters.duplicate();
        sample.limit(Math.min(letters.limit(), letters.position() + SAMPLE));
        char best = ReadOptions.DELIMITERS.getFirst();
        double most = 0;
        for (char delimiter : ReadOptions.DELIMITERS) {
            double weight = weight(sample, delimiter);
            if (weight > most) {
                most = weight;
                best = delimiter;
            }
        }
        return best;
    }

    private static double weight(CharBuffer sample, char delimiter) {
        var records = new CsvRecords(sample, delimiter);
        Map<Integer, Integer> widths = new HashMap<>();
        int divided = 0;
        for (int i = 0; i < RECORDS && records.next(); i++) {
            int width = records.cells().size();
            if (width > 1) {
                widths.merge(width, 1, Integer::sum);
                divided++;
            }
        }
        double most = 0;
        for (var width : widths.entrySet()) {
            // Among equals more cells are likelier: a decimal comma divides every record into two.
            double alike = (double) width.getValue() * width.getValue() / divided + width.getKey() / 1_000.0;
            most = Math.max(most, alike);
        }
        return most;
    }
}
