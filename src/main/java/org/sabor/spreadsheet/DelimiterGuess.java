package org.sabor.spreadsheet;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds what stands between the cells of a text: what divides the most records into the same number of cells, not
/// counting what is inside quotes.
final class DelimiterGuess {
    private static final int SAMPLE = 1 << 16;

    private final CharBuffer text;
    private final List<int[]> records = new ArrayList<>();

    private DelimiterGuess(CharBuffer text) {
        this.text = text;
    }

    static char of(CharBuffer letters) {
        var guess = new DelimiterGuess(letters.slice(letters.position(), Math.min(SAMPLE, letters.length())));
        guess.count();
        if (guess.tabsEverywhere()) {
            return '\t';
        }
        int best = 0;
        double most = 0;
        for (int i = 0; i < ReadOptions.DELIMITERS.size(); i++) {
            double weight = guess.weight(i);
            if (weight > most) {
                most = weight;
                best = i;
            }
        }
        return ReadOptions.DELIMITERS.get(best);
    }

    /// Whether half of the records that are divided at all have tabs: nobody types them, but dates have commas
    /// (`3/12/26, 9:54:31 AM`), even in more records alike.
    private boolean tabsEverywhere() {
        int tab = ReadOptions.DELIMITERS.indexOf('\t');
        long divided = records.stream()
                .filter(counts -> Arrays.stream(counts).anyMatch(count -> count > 0))
                .count();
        return divided > 0 && records.stream().filter(counts -> counts[tab] > 0).count() * 2 >= divided;
    }

    /// Counts each delimiter in each record.
    private void count() {
        var counts = new int[ReadOptions.DELIMITERS.size()];
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int delimiter = ReadOptions.DELIMITERS.indexOf(c);
            if (begins && c == '"') {
                i = closing(i);
            } else if (c == '\n' || c == '\r') {
                records.add(counts);
                counts = new int[counts.length];
            } else if (delimiter >= 0) {
                counts[delimiter]++;
            }
            begins = delimiter >= 0 || c == '\n' || c == '\r' || (begins && c == ' ');
        }
        records.add(counts);
    }

    /// The quote that closes the one here, or this place where the quote is only a character.
    private int closing(int open) {
        int i = open + 1;
        while (i < text.length()) {
            if (text.charAt(i) != '"') {
                i++;
            } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                i += 2;
            } else {
                boolean closes = i + 1 == text.length() || " \r\n;,\t|".indexOf(text.charAt(i + 1)) >= 0;
                return closes ? i : open;
            }
        }
        return open;
    }

    private double weight(int delimiter) {
        Map<Integer, Integer> widths = new HashMap<>();
        int divided = 0;
        for (var counts : records) {
            if (counts[delimiter] > 0) {
                widths.merge(counts[delimiter], 1, Integer::sum);
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
