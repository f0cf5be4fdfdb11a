package org.sabor.spreadsheet;

import java.nio.charset.Charset;
import java.util.List;

/// Guesses which of the single byte encodings a text is in. They cannot be told apart with certainty: letters that are
/// frequent and stand well together (one alphabet and one case inside a word) make a reading likely.
final class SingleByteGuess {
    private static final int SAMPLE = 200_000;
    private static final String PUNCTUATION = "„“”‘’«»–—…№§©®°·•€\u00A0\u00AD‹›†";

    private static final List<SingleByteGuess> CANDIDATES = List.of(
            new SingleByteGuess("windows-1251", "аеиотнрсвл", "бгдзйкмпуфхцчшщъьюяж", false),
            new SingleByteGuess("windows-1252", "éèüöäáíóçãñ", "êëàâåïîìôòõøûúùßæ", true),
            new SingleByteGuess("windows-1253", "αοιετνσηςρ", "βγδζθκλμξπυφχψωάέήίόύώ", false));

    private final String name;
    private final char[] letters;
    private final String frequent;
    private final String usual;
    private final boolean latin;

    private SingleByteGuess(String name, String frequent, String usual, boolean latin) {
        this.name = name;
        this.frequent = frequent;
        this.usual = usual;
        this.latin = latin;
        var all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        letters = new String(all, Charset.forName(name)).toCharArray();
    }

    /// The name of the likeliest encoding.
    static String of(byte[] bytes) {
        var best = CANDIDATES.getFirst();
        long least = Long.MAX_VALUE;
        for (var candidate : CANDIDATES) {
            long unlikely = candidate.unlikely(bytes);
            if (unlikely < least) {
                best = candidate;
                least = unlikely;
            }
        }
        return best.name;
    }

    private long unlikely(byte[] bytes) {
        long sum = 0;
        char before = ' ';
        for (int i = 0; i < Math.min(SAMPLE, bytes.length); i++) {
            char c = letters[bytes[i] & 0xff];
            sum += (c > 0x7f ? alone(c) : 0) + together(before, c);
            before = c;
        }
        return sum;
    }

    private int alone(char c) {
        if (c == '\uFFFD') {
            return 20;
        }
        if (!Character.isLetter(c)) {
            return PUNCTUATION.indexOf(c) >= 0 ? 2 : 6;
        }
        char small = Character.toLowerCase(c);
        return frequent.indexOf(small) >= 0 ? 1 : usual.indexOf(small) >= 0 ? 2 : 5;
    }

    private int together(char before, char c) {
        if (!Character.isLetter(before) || !Character.isLetter(c) || (before <= 0x7f && c <= 0x7f)) {
            return 0;
        }
        boolean oneAlphabet = before > 0x7f && c > 0x7f;
        int alphabet = oneAlphabet == latin ? latin ? 3 : 5 : 0;
        return alphabet + (Character.isLowerCase(before) && Character.isUpperCase(c) ? 5 : 0);
    }
}
