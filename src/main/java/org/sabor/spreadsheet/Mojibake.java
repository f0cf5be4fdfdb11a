package org.sabor.spreadsheet;

import java.nio.charset.Charset;

/// Notices letters that were written as UTF-8 and read as a single byte encoding: `РњР°СЂРёСЏ`, `MÃ¼ller`.
final class Mojibake {
    private static final int SAMPLE = 1 << 18;

    private Mojibake() {}

    /// Whether much of the text is such.
    static boolean in(DecodedText text) {
        return in(text, "РС", "windows-1251") || in(text, "ÐÑÃÅÄÎÏ", "windows-1252");
    }

    /// Each letter has become a pair: one of a few leads, and what stands for a byte from 80 to BF.
    private static boolean in(DecodedText text, String leads, String encoding) {
        var trail = new byte[64];
        for (int i = 0; i < trail.length; i++) {
            trail[i] = (byte) (0x80 + i);
        }
        var trails = new String(trail, Charset.forName(encoding));
        int pairs = 0;
        int letters = 0;
        var chars = text.letters();
        int end = Math.min(SAMPLE, chars.length());
        for (int i = 0; i + 1 < end; i++) {
            char c = chars.charAt(i);
            if (c > 0x7f) {
                char next = chars.charAt(i + 1);
                boolean pair = next > 0x7f && leads.indexOf(c) >= 0 && trails.indexOf(next) >= 0;
                pairs += pair ? 1 : 0;
                letters += pair || Character.isLetter(c) ? 1 : 0;
                i += pair ? 1 : 0;
            }
        }
        return pairs >= 2 && pairs * 2 > letters;
    }
}
