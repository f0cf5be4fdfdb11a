package org.sabor.names;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;

/// Names in Latin letters: from Bulgarian by the law (Закон за транслитерацията, DOMAIN 4.1 and 4.2), from Greek by
/// ELOT 743 (DOMAIN 4.4). It proposes; how a person spells the own name goes before it.
public final class Transliteration {
    private Transliteration() {}

    /// The text with its Cyrillic and Greek words in Latin letters; everything else stays as it is.
    public static String latin(String text) {
        if (!applies(text)) {
            return text;
        }
        var whole = Normalizer.normalize(text, Normalizer.Form.NFC);
        var latin = new StringBuilder(whole.length() * 2);
        int at = 0;
        while (at < whole.length()) {
            int end = at;
            while (end < whole.length() && isOfWord(whole.charAt(end))) {
                end++;
            }
            if (end == at) {
                latin.append(whole.charAt(at++));
            } else {
                appendWord(latin, whole.substring(at, end));
                at = end;
            }
        }
        return latin.toString();
    }

    /// Whether the text has Cyrillic or Greek letters, so that a Latin spelling can be proposed.
    public static boolean applies(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isGreek(text.charAt(i)) || isCyrillic(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether the character is a letter of a Cyrillic alphabet.
    static boolean isCyrillic(char letter) {
        return letter >= 0x0400 && letter < 0x0530 && Character.isLetter(letter);
    }

    /// Whether the character is a Greek letter, with or without accents.
    static boolean isGreek(char letter) {
        return ((letter >= 0x0370 && letter < 0x0400) || (letter >= 0x1F00 && letter < 0x2000))
                && Character.isLetter(letter)
                && UnicodeScript.of(letter) == UnicodeScript.GREEK;
    }

    private static boolean isOfWord(char character) {
        return Character.isLetter(character) || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static void appendWord(StringBuilder latin, String word) {
        boolean capitals = isInCapitals(word);
        for (int at = 0; at < word.length(); ) {
            int end = at + 1;
            char letter = word.charAt(at);
            if (isGreek(letter)) {
                while (end < word.length() && (isGreek(word.charAt(end)) || isMark(word.charAt(end)))) {
                    end++;
                }
                GreekLetters.append(latin, word.substring(at, end), capitals);
            } else if (isCyrillic(letter)) {
                while (end < word.length() && (isCyrillic(word.charAt(end)) || isMark(word.charAt(end)))) {
                    end++;
                }
                CyrillicLetters.append(latin, word.substring(at, end), capitals, end == word.length());
            } else {
                latin.append(letter);
            }
            at = end;
        }
    }

    private static boolean isMark(char character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }

    /// A single capital is an initial, „Я.“, whose Latin form has one capital: `Ya.`
    private static boolean isInCapitals(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char character = word.charAt(i);
            if (Character.isLowerCase(character)) {
                return false;
            }
            letters += Character.isLetter(character) ? 1 : 0;
        }
        return letters > 1;
    }

    /// Appends the Latin form of one letter as its case and its word want: `ZH` in capitals, else `Zh`.
    static void appendAs(StringBuilder latin, String form, boolean upper, boolean capitals) {
        for (int i = 0; i < form.length(); i++) {
            char letter = form.charAt(i);
            latin.append(upper && (i == 0 || capitals) ? Character.toUpperCase(letter) : letter);
        }
    }
}
