package org.sabor.names;

import java.text.Normalizer;

/// Greek in Latin letters by ELOT 743, as passports and road signs have it (DOMAIN 4.4).
final class GreekLetters {
    private static final char DIALYTIKA = '\u0308';
    private static final String VOWELS = "αεηιουω";
    private static final String VOICED = "βγδζλμνρ";

    /// The letters of the word, small and without accents; and of each, whether it is a capital, has a dialytika, and
    /// any other accent.
    private final String letters;

    private final boolean[] upper;
    private final boolean[] dialytika;
    private final boolean[] accent;

    private GreekLetters(String word) {
        var plain = new StringBuilder(word.length());
        upper = new boolean[word.length()];
        dialytika = new boolean[word.length()];
        accent = new boolean[word.length()];
        for (int i = 0; i < word.length(); i++) {
            var parts = Normalizer.normalize(word.substring(i, i + 1), Normalizer.Form.NFD);
            for (int j = 0; j < parts.length(); j++) {
                char part = parts.charAt(j);
                int at = plain.length() - 1;
                if (Folding.hasWidth(part)) {
                    char lower = Character.toLowerCase(part);
                    if (plain.length() < word.length()) {
                        upper[plain.length()] = lower != part;
                        plain.append(lower == 'ς' ? 'σ' : lower);
                    }
                } else if (at >= 0) {
                    dialytika[at] |= part == DIALYTIKA;
                    accent[at] |= part != DIALYTIKA;
                }
            }
        }
        letters = plain.toString();
    }

    static void append(StringBuilder latin, String word, boolean capitals) {
        var greek = new GreekLetters(word);
        for (int at = 0; at < greek.letters.length(); ) {
            var pair = greek.pair(at);
            Transliteration.appendAs(
                    latin, pair.isEmpty() ? latin(greek.letters.charAt(at)) : pair, greek.upper[at], capitals);
            at += pair.isEmpty() ? 1 : 2;
        }
    }

    /// What the letter and the next one give together, empty where nothing but their own forms.
    private String pair(int at) {
        if (at + 1 >= letters.length()) {
            return "";
        }
        char first = letters.charAt(at);
        char second = letters.charAt(at + 1);
        return switch (first) {
            case 'α', 'ε', 'η' ->
                second == 'υ' && isOneSound(at) ? latin(first) + (isVoicedAfter(at + 1) ? "v" : "f") : "";
            case 'ο' -> second == 'υ' && isOneSound(at) ? "ou" : "";
            case 'γ' ->
                switch (second) {
                    case 'γ' -> "ng";
                    case 'ξ' -> "nx";
                    case 'χ' -> "nch";
                    default -> "";
                };
            case 'μ' -> second == 'π' && (at == 0 || at + 2 == letters.length()) ? "b" : "";
            default -> "";
        };
    }

    /// A dialytika on the second vowel, or the accent on the first, says that each is spoken alone.
    private boolean isOneSound(int at) {
        return !dialytika[at + 1] && !accent[at];
    }

    private boolean isVoicedAfter(int at) {
        if (at + 1 >= letters.length()) {
            return false;
        }
        char next = letters.charAt(at + 1);
        return VOWELS.indexOf(next) >= 0 || VOICED.indexOf(next) >= 0;
    }

    private static String latin(char letter) {
        return switch (letter) {
            case 'α' -> "a";
            case 'β' -> "v";
            case 'γ' -> "g";
            case 'δ' -> "d";
            case 'ε' -> "e";
            case 'ζ' -> "z";
            case 'η', 'ι' -> "i";
            case 'θ' -> "th";
            case 'κ' -> "k";
            case 'λ' -> "l";
            case 'μ' -> "m";
            case 'ν' -> "n";
            case 'ξ' -> "x";
            case 'ο', 'ω' -> "o";
            case 'π' -> "p";
            case 'ρ' -> "r";
            case 'σ', 'ϲ' -> "s";
            case 'τ' -> "t";
            case 'υ' -> "y";
            case 'φ' -> "f";
            case 'χ' -> "ch";
            case 'ψ' -> "ps";
            default -> String.valueOf(letter);
        };
    }
}
