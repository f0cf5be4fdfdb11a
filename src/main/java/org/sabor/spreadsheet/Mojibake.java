package org.sabor.spreadsheet;

import java.nio.charset.Charset;

/// Notices letters that were written as UTF-8 and read as a single byte encoding: `РњР°СЂРёСЏ`, `MÃ¼ller`.
public final class Mojibake {
    private static final int SAMPLE = 1 << 18;

    private static final String CYRILLIC_TRAILS = trails("windows-1251");
    private static final String WESTERN_TRAILS = trails("windows-1252");

    private Mojibake() {}

    /// Whether much of the text is such.
    static boolean in(DecodedText text) {
        return in(text, "РС", CYRILLIC_TRAILS) || in(text, "ÐÑÃÅÄÎÏ", WESTERN_TRAILS);
    }

    /// Whether this short text is such: two letters of Cyrillic or one of the West.
    public static boolean in(String text) {
        int most = 0;
        int western = 0;
        int pairs = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 'Ã') {
                // No letter that begins such a pair: most of a text.
                pairs = 0;
                continue;
            }
            char next = text.charAt(i + 1);
            if ("РС".indexOf(c) >= 0 && next > 0x7f && CYRILLIC_TRAILS.indexOf(next) >= 0) {
                most = Math.max(most, ++pairs);
                i++;
            } else {
                pairs = 0;
            }
            western +=
                    "ÐÑÃÅÄÎÏ".indexOf(c) >= 0 && WESTERN_TRAILS.indexOf(next) >= 0 && !Character.isLetter(next) ? 1 : 0;
        }
        return most >= 2 || western > 0;
    }

    /// What stands for the bytes from 80 to BF in this encoding.
    private static String trails(String encoding) {
        var trail = new byte[64];
        for (int i = 0; i < trail.length; i++) {
            trail[i] = (byte) (0x80 + i);
        }
        return new String(trail, Charset.forName(encoding));
    }

    /// Each letter has become a pair: one of a few leads, and what stands for a byte from 80 to BF.
    private static boolean in(DecodedText text, String leads, String trails) {
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
