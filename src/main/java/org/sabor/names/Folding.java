package org.sabor.names;

import java.text.Normalizer;
import java.util.Locale;

/// Texts without the differences that a search overlooks: case, accents, and letters that Unicode does not take
/// apart (DOMAIN 4.5, 4.6). It is for finding only; „й“ and „и“ become one letter here.
public final class Folding {
    private Folding() {}

    /// The folded text: `Żółkiewski` gives `zolkiewski`, `Weiß` gives `weiss`, `Παπαδόπουλος` gives
    /// `παπαδοπουλοσ`.
    public static String fold(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        var lower = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char letter = lower.charAt(i);
            switch (letter) {
                case 'ł' -> folded.append('l');
                case 'ø' -> folded.append('o');
                case 'đ', 'ð' -> folded.append('d');
                case 'ħ' -> folded.append('h');
                case 'ı' -> folded.append('i');
                case 'ß' -> folded.append("ss");
                case 'æ' -> folded.append("ae");
                case 'œ' -> folded.append("oe");
                case 'þ' -> folded.append("th");
                case 'ς' -> folded.append('σ');
                default -> {
                    if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                        folded.append(letter);
                    }
                }
            }
        }
        return folded.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
