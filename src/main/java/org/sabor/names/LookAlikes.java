package org.sabor.names;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Letters of one alphabet typed for those of another that look the same: the Cyrillic „С“ in `Сity` (DOMAIN 4.5).
public final class LookAlikes {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]+");

    /// The alphabets in the order that decides where a word has as many letters of one as of another.
    private enum Alphabet {
        CYRILLIC("АВЕКМНОРСТУХІЈЅаеорсухікјѕ", "ABEKMHOPCTYXIJSaeopcyxikjs"),
        LATIN("", ""),
        GREEK("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοκν", "ABEZHIKMNOPTYXokv");

        private final String own;
        private final String latin;

        Alphabet(String own, String latin) {
            this.own = own;
            this.latin = latin;
        }

        private static @Nullable Alphabet of(char letter) {
            if (Transliteration.isCyrillic(letter)) {
                return CYRILLIC;
            }
            if (Transliteration.isGreek(letter)) {
                return GREEK;
            }
            return Character.isLetter(letter) && UnicodeScript.of(letter) == UnicodeScript.LATIN ? LATIN : null;
        }

        /// The Latin letter that looks like this one; the letter itself where none does.
        private char toLatin(char letter) {
            int at = own.indexOf(letter);
            return at < 0 ? letter : latin.charAt(at);
        }

        private char fromLatin(char letter) {
            int at = latin.indexOf(letter);
            return at < 0 ? letter : own.charAt(at);
        }

        /// Whether no letter of another alphabet looks like this one.
        private boolean isAlone(char letter) {
            return this == LATIN
                    ? CYRILLIC.latin.indexOf(letter) < 0 && GREEK.latin.indexOf(letter) < 0
                    : own.indexOf(letter) < 0;
        }
    }

    private LookAlikes() {}

    /// Whether a word of the text mixes alphabets.
    public static boolean mixed(String text) {
        var words = WORD.matcher(text);
        while (words.find()) {
            if (isMixed(words.group())) {
                return true;
            }
        }
        return false;
    }

    /// The text, each mixed word with its look-alikes in the alphabet it is meant in: the one whose letters nothing
    /// else looks like, or else that of most of its letters.
    public static String resolved(String text) {
        return mixed(text) ? WORD.matcher(text).replaceAll(word -> resolvedWord(word.group())) : text;
    }

    private static boolean isMixed(String word) {
        Alphabet first = null;
        for (int i = 0; i < word.length(); i++) {
            var alphabet = Alphabet.of(word.charAt(i));
            if (alphabet != null && first != null && alphabet != first) {
                return true;
            }
            first = first == null ? alphabet : first;
        }
        return false;
    }

    private static String resolvedWord(String word) {
        if (!isMixed(word)) {
            return word;
        }
        var meant = meant(word);
        var resolved = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            var alphabet = Alphabet.of(letter);
            char other = alphabet == null ? letter : meant.fromLatin(alphabet.toLatin(letter));
            // A letter that has no look-alike there stays what it was.
            resolved.append(Alphabet.of(other) == meant ? other : letter);
        }
        return resolved.toString();
    }

    private static Alphabet meant(String word) {
        var letters = new EnumMap<Alphabet, Integer>(Alphabet.class);
        var alone = new EnumMap<Alphabet, Integer>(Alphabet.class);
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            var alphabet = Alphabet.of(letter);
            if (alphabet != null) {
                letters.merge(alphabet, 1, Integer::sum);
                if (alphabet.isAlone(letter)) {
                    alone.merge(alphabet, 1, Integer::sum);
                }
            }
        }
        return most(alone.size() == 1 ? alone : letters);
    }

    private static Alphabet most(Map<Alphabet, Integer> counts) {
        var most = Alphabet.CYRILLIC;
        for (var alphabet : Alphabet.values()) {
            most = counts.getOrDefault(alphabet, 0) > counts.getOrDefault(most, 0) ? alphabet : most;
        }
        return most;
    }
}
