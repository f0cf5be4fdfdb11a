package org.sabor.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sabor.names.Folding;
import org.sabor.names.WordList;

/// Knows what a heading typed by hand means, in the languages of the partners (formats/online-attendance.md 8.3).
/// Headings are compared without case, accents and punctuation, and with look-alike letters as one: `Е-mail` with a
/// Cyrillic Е is an e-mail.
final class Headings {
    private static final String NAME = "NAME";
    private static final String GIVEN_OR_FULL = "GIVEN_OR_FULL";
    private static final String FAMILY_OR_FULL = "FAMILY_OR_FULL";
    private static final int ARTICLE = 2;

    /// Letters of other alphabets, and the Latin ones that look like them. For headings only: names are compared by
    /// sound and meaning.
    private static final String OTHERS = "авекмнорстухіјѕαβεζηικμνορτυχ";
    private static final String LATIN = "abekmhopctyxijsabezhikmvoptyx";
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}#№]+");

    /// Words that mean too little to be looked for within a longer heading.
    private static final Set<String> ONLY_ALONE = Set.of(
            "NUMBER", NAME, GIVEN_OR_FULL, FAMILY_OR_FULL, "TITLE", "NOTE", "IN_PERSON_MARK", "REMOTE_MARK", "ROLES");

    private static final Map<String, String> MEANINGS = meanings();

    private Headings() {}

    private static Map<String, String> meanings() {
        var known = new LinkedHashMap<String, String>();
        WordList.read(Headings.class, "headings.txt")
                .forEach((meaning, words) -> words.forEach(word -> known.put(key(word), meaning)));
        return known;
    }

    /// The heading as it is compared.
    static String key(String heading) {
        var folded = Folding.fold(heading);
        var alike = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            alike.append(alike(folded.charAt(i)));
        }
        return NO_LETTER
                .matcher(alike.toString().toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /// The Latin letter this small letter looks like, or the letter itself.
    private static char alike(char letter) {
        int at = OTHERS.indexOf(letter);
        return at < 0 ? letter : LATIN.charAt(at);
    }

    /// Whether the text is a heading we know.
    static boolean known(String heading) {
        return !meaning(heading).isEmpty();
    }

    /// What these headings mean, column by column. What `Name` means, the other columns tell; of two columns for one
    /// field the first has it.
    static List<ListField> fields(List<String> headings) {
        var meanings = headings.stream().map(Headings::meaning).collect(Collectors.toCollection(ArrayList::new));
        decideNames(meanings);
        var taken = EnumSet.noneOf(ListField.class);
        return meanings.stream()
                .map(meaning -> meaning.isEmpty() ? ListField.NOT_IMPORTED : ListField.valueOf(meaning))
                .map(field -> field == ListField.NOTE || taken.add(field) ? field : ListField.NOT_IMPORTED)
                .toList();
    }

    private static void decideNames(List<String> meanings) {
        boolean given = meanings.contains("GIVEN_NAME");
        boolean family = meanings.contains("FAMILY_NAME");
        boolean givenOrFull = meanings.contains(GIVEN_OR_FULL);
        boolean familyOrFull = meanings.contains(FAMILY_OR_FULL);
        var decided = new HashMap<String, String>();
        decided.put(NAME, given && !family ? "FAMILY_NAME" : family && !given ? "GIVEN_NAME" : "FULL_NAME");
        decided.put(GIVEN_OR_FULL, (family || familyOrFull) && !given ? "GIVEN_NAME" : "FULL_NAME");
        decided.put(FAMILY_OR_FULL, (given || givenOrFull) && !family ? "FAMILY_NAME" : "FULL_NAME");
        meanings.replaceAll(meaning -> decided.getOrDefault(meaning, meaning));
    }

    private static String meaning(String heading) {
        var key = key(heading);
        if (key.isEmpty()) {
            return "";
        }
        var exact = MEANINGS.get(key);
        return exact == null ? longestWithin(key) : exact;
    }

    /// The meaning of the longest known words in a heading that says more: `E-mail (служебен)`.
    private static String longestWithin(String key) {
        var best = "";
        var meaning = "";
        for (var entry : MEANINGS.entrySet()) {
            var words = entry.getKey();
            if (words.length() > Math.max(best.length(), 2)
                    && !ONLY_ALONE.contains(entry.getValue())
                    && hasWords(key, words)) {
                best = words;
                meaning = entry.getValue();
            }
        }
        return meaning;
    }

    /// Whether these words stand in the heading; the last may have a Bulgarian article: `институцията`.
    private static boolean hasWords(String key, String words) {
        for (int at = key.indexOf(words); at >= 0; at = key.indexOf(words, at + 1)) {
            int end = at + words.length();
            int wordEnd = key.indexOf(' ', end) < 0 ? key.length() : key.indexOf(' ', end);
            boolean begins = at == 0 || key.charAt(at - 1) == ' ';
            if (begins && wordEnd - end <= (words.length() < 5 ? 0 : ARTICLE)) {
                return true;
            }
        }
        return false;
    }
}
