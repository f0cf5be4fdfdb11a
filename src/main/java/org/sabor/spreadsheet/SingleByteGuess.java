package org.sabor.spreadsheet;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;

/// Guesses which of the single byte encodings a text is in. They cannot be told apart with certainty: letters that are
/// frequent and stand well together (one alphabet and one case inside a word) make a reading likely.
final class SingleByteGuess {
    private static final int SAMPLE = 200_000;
    private static final String PUNCTUATION = "„“”‘’«»–—…№§©®°·•€\u00A0\u00AD‹›†";

    private static final String ASCII = "abcdefghijklmnopqrstuvwxyz";
    private static final String NO_LETTER = "_";

    /// In this order where two are as likely. The rarer ones have to be likelier by something.
    private static final List<SingleByteGuess> CANDIDATES = List.of(
            new SingleByteGuess("windows-1251", "аеиотнрсвл", "бгдзйкмпуфхцчшщъьюяж", 0, Map.of()),
            // These letters stand before others in words of other languages, which are written in other encodings:
            // „ã“ is „ă“ there, „ø“ is „ř“, „œ“ is „ś“.
            new SingleByteGuess(
                    "windows-1252",
                    "éèüöäáíóçãñàùìòøåœêô",
                    "æëâïîõúûß",
                    0,
                    Map.of(
                            'ã',
                            "oe" + NO_LETTER,
                            'õ',
                            "e",
                            'ì',
                            NO_LETTER,
                            'ò',
                            NO_LETTER,
                            'ù',
                            NO_LETTER,
                            'ç',
                            "aeiouãõâáéêóú",
                            'ñ',
                            "aeiouáéíóú",
                            'û',
                            "trml",
                            'ø',
                            ASCII + "æåø" + NO_LETTER,
                            'œ',
                            "uies")),
            new SingleByteGuess("windows-1253", "αοιετνσηςρ", "βγδζθκλμξπυφχψωάέήίόύώ", 0, Map.of()),
            new SingleByteGuess("windows-1254", "ışğüöç", "éèáíóâîûêàñãäå", 2, Map.of()),
            new SingleByteGuess("windows-1250", "éüöäáíóąęłśżţşă", "úâîýšžőűčćřěńźůßçđňťľô", 2, Map.of('ç', "aou")),
            new SingleByteGuess(
                    "windows-1257", "āēīņšļūüõöä", "čķģžąęėįųółśźżńćé", 3, Map.of('ą', ASCII, 'į', ASCII, 'ņ', ASCII)));

    private final String name;
    private final char[] letters;
    private final String frequent;
    private final String usual;
    private final int rare;
    private final Map<Character, String> followers;
    private final boolean latin;

    /// @param rare how much likelier than others it has to be
    /// @param followers what stands after a letter, where that tells
    private SingleByteGuess(String name, String frequent, String usual, int rare, Map<Character, String> followers) {
        this.name = name;
        this.frequent = frequent;
        this.usual = usual;
        this.rare = rare;
        this.followers = followers;
        this.latin = Character.UnicodeScript.of(frequent.charAt(0)) == Character.UnicodeScript.LATIN;
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
        long sum = rare;
        char before = ' ';
        for (int i = 0; i < Math.min(SAMPLE, bytes.length); i++) {
            char c = letters[bytes[i] & 0xff];
            sum += (c > 0x7f ? alone(c) : 0) + together(before, c) + (before > 0x7f ? follows(before, c) : 0);
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

    private int follows(char before, char c) {
        var usually = followers.get(Character.toLowerCase(before));
        char next = Character.isLetter(c) ? Character.toLowerCase(c) : NO_LETTER.charAt(0);
        return usually == null || usually.indexOf(next) >= 0 ? 0 : 4;
    }
}
