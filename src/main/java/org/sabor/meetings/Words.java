package org.sabor.meetings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sabor.names.Folding;
import org.sabor.names.WordList;

/// The words of reports in the languages they come in. They are compared without case, accents, punctuation and
/// surplus blanks, with all apostrophes as one (formats/online-attendance.md 1.3).
final class Words {
    private static final int LONGEST = 200;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}#]+");
    private static final Map<String, List<String>> HEADING_LISTS = WordList.read(Words.class, "headings.txt");
    private static final Map<String, List<String>> WORD_LISTS = WordList.read(Words.class, "words.txt");
    private static final Map<String, Field> HEADINGS = headings();
    private static final Map<String, Set<String>> WORDS = words();
    private static final Set<String> SPELLED = spelled();

    private Words() {}

    private static Map<String, Field> headings() {
        var known = new HashMap<String, Field>();
        HEADING_LISTS.forEach((field, words) -> words.forEach(word -> known.put(key(word), Field.valueOf(field))));
        return known;
    }

    private static Map<String, Set<String>> words() {
        var known = new HashMap<String, Set<String>>();
        WORD_LISTS.forEach((list, words) -> {
            var keys = new HashSet<String>();
            words.forEach(word -> keys.add(key(word)));
            known.put(list, keys);
        });
        return known;
    }

    private static Set<String> spelled() {
        var all = new HashSet<String>();
        Stream.concat(HEADING_LISTS.values().stream(), WORD_LISTS.values().stream())
                .flatMap(List::stream)
                .filter(word -> word.chars().anyMatch(c -> c > 0x7f))
                .forEach(word -> all.add(word.toLowerCase(Locale.ROOT)));
        return all;
    }

    /// The text as it is compared; empty for one that is too long to be a word.
    static String key(String text) {
        return text.isEmpty() || text.length() > LONGEST
                ? ""
                : NO_LETTER.matcher(Folding.fold(text)).replaceAll(" ").strip();
    }

    /// What this key of a heading or label means; null where it is not known.
    static @Nullable Field heading(String key) {
        return HEADINGS.get(key);
    }

    /// Whether the text is one of the words of this list.
    static boolean is(String list, String text) {
        return WORDS.getOrDefault(list, Set.of()).contains(key(text));
    }

    /// Whether the text begins with one of the words of this list.
    static boolean begins(String list, String text) {
        var words = WORDS.getOrDefault(list, Set.of());
        var key = key(text) + " ";
        for (int end = key.indexOf(' '); end > 0; end = key.indexOf(' ', end + 1)) {
            if (words.contains(key.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /// Whether one of the words of this list stands in the text.
    static boolean contains(String list, String text) {
        var key = " " + key(text) + " ";
        return WORDS.getOrDefault(list, Set.of()).stream().anyMatch(word -> key.contains(" " + word + " "));
    }

    /// The list among those that begin with this, such as `ROLE.`, which has the text; null where none has.
    static @Nullable String listOf(String lists, String text) {
        var key = key(text);
        for (var list : WORDS.entrySet()) {
            if (list.getKey().startsWith(lists) && list.getValue().contains(key)) {
                return list.getKey().substring(lists.length());
            }
        }
        return null;
    }

    /// The same for the beginning of a text; the longest word decides.
    static @Nullable String listOfBeginning(String lists, String text) {
        var key = key(text);
        String found = null;
        int longest = 0;
        for (var list : WORDS.entrySet()) {
            if (list.getKey().startsWith(lists)) {
                for (var word : list.getValue()) {
                    if (word.length() > longest && key.startsWith(word)) {
                        longest = word.length();
                        found = list.getKey().substring(lists.length());
                    }
                }
            }
        }
        return found;
    }

    /// Whether the text is a word with letters beyond ASCII, spelled right: then its encoding was.
    static boolean isSpelledRight(String text) {
        return text.length() <= LONGEST
                && SPELLED.contains(text.strip().toLowerCase(Locale.ROOT).replaceAll(":$", ""));
    }
}
