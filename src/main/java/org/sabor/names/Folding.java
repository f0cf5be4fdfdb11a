package org.sabor.names;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Texts without the differences that a search overlooks: case, accents, letters that Unicode does not take apart,
/// the shapes of quotes and dashes, and characters without width (DOMAIN 4.5, 4.6). It is for finding only; „й“ and
/// „и“ become one letter here.
public final class Folding {
    private static final int END_OF_ALPHABETS = 0x0530;
    private static final int LATIN_ADDITIONAL = 0x1E00;
    private static final int END_OF_PUNCTUATION = 0x2070;
    /// What each letter of the European alphabets folds to: Unicode's decomposition is too slow for thousands of rows.
    private static final @Nullable String[] FOLDED = table();

    private Folding() {}

    /// The folded text: `Żółkiewski` gives `zolkiewski`, `Weiß` gives `weiss`, `Παπαδόπουλος` gives
    /// `παπαδοπουλοσ`.
    public static String fold(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT).replace('`', '\'');
        }
        var folded = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            var piece = folded(text.charAt(i));
            if (piece == null) {
                int sign = text.codePointAt(i);
                appendDecomposed(folded, Character.toString(sign));
                i += Character.charCount(sign) - 1;
            } else {
                folded.append(piece);
            }
        }
        return folded.toString();
    }

    /// For what no table holds: signs of other scripts.
    private static void appendDecomposed(StringBuilder folded, String sign) {
        var lower = Normalizer.normalize(sign, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char letter = lower.charAt(i);
            var piece = folded(letter);
            if (piece != null) {
                folded.append(piece);
            } else if (hasWidth(letter)) {
                folded.append(letter);
            }
        }
    }

    private static @Nullable String folded(char letter) {
        return letter < FOLDED.length ? FOLDED[letter] : null;
    }

    private static @Nullable String[] table() {
        var table = new @Nullable String[END_OF_PUNCTUATION];
        for (char letter = 0; letter < END_OF_ALPHABETS; letter++) {
            table[letter] = computed(letter);
        }
        for (char letter = LATIN_ADDITIONAL; letter < END_OF_PUNCTUATION; letter++) {
            table[letter] = computed(letter);
        }
        return table;
    }

    private static String computed(char letter) {
        // The acute accent that is typed for an apostrophe decomposes into a blank.
        if (isApostrophe(letter)) {
            return "'";
        }
        var lower = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(lower.length());
        lower.chars().forEach(part -> folded.append(plain((char) part)));
        return folded.toString();
    }

    private static String plain(char letter) {
        return switch (letter) {
            case 'ł' -> "l";
            case 'ø' -> "o";
            case 'đ', 'ð' -> "d";
            case 'ħ' -> "h";
            case 'ı' -> "i";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'þ' -> "th";
            case 'ŋ' -> "n";
            case 'ς' -> "σ";
            case '„', '“', '”', '«', '»' -> "\"";
            default ->
                isApostrophe(letter) ? "'" : isDash(letter) ? "-" : hasWidth(letter) ? String.valueOf(letter) : "";
        };
    }

    /// Whether the character is one of those that are typed for an apostrophe, or stand for „ь“ and „ъ“ in older
    /// romanisations.
    static boolean isApostrophe(char character) {
        return switch (character) {
            case '\'', '’', '‘', '`', '´', '′', '″', 'ʼ', 'ʹ', 'ʺ', 'ʻ', 'ʽ', '‛' -> true;
            default -> false;
        };
    }

    /// Whether the character is a hyphen or a dash.
    static boolean isDash(char character) {
        return Character.getType(character) == Character.DASH_PUNCTUATION;
    }

    /// Whether the character is more than an accent or an invisible sign.
    static boolean hasWidth(char character) {
        int type = Character.getType(character);
        return type != Character.NON_SPACING_MARK && type != Character.FORMAT;
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
