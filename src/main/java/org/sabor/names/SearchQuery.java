package org.sabor.names;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What somebody types into a search: words, half typed too, all of which a text must have, in either script.
public final class SearchQuery {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private record Part(String folded, String latin, String loose) {
        private static Part of(String word) {
            var folded = Folding.fold(word);
            var latin = SearchText.latin(word, folded);
            return new Part(folded, latin, SearchText.loose(latin));
        }

        private boolean beginsIn(String text, boolean asTyped) {
            return begins(text, folded) || (!asTyped && beginsOtherwise(text));
        }

        private boolean beginsOtherwise(String text) {
            return (!latin.equals(folded) && begins(text, latin))
                    || (!loose.isEmpty() && !loose.equals(latin) && begins(text, loose));
        }

        private static boolean begins(String text, String part) {
            int at = text.indexOf(part);
            while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
                at = text.indexOf(part, at + 1);
            }
            return at >= 0;
        }

        private boolean beginsLine(String line) {
            return line.startsWith(folded) || line.startsWith(latin) || (!loose.isEmpty() && line.startsWith(loose));
        }

        /// Whether this can only be where the other is: each of its spellings has that of the other in it.
        private boolean narrows(Part wider) {
            return folded.contains(wider.folded)
                    && latin.contains(wider.latin)
                    && loose.contains(wider.loose)
                    && loose.isEmpty() == wider.loose.isEmpty();
        }

        /// What is no Latin letter stands in the folded text alone, and what is one in the Latin one too.
        private boolean isIn(SearchLine line) {
            return line.latin().contains(latin)
                    || (!loose.isEmpty() && !loose.equals(latin) && line.latin().contains(loose))
                    || (!latin.equals(folded) && line.folded().contains(folded));
        }

        private boolean isIn(String text) {
            return text.contains(folded)
                    || (!latin.equals(folded) && text.contains(latin))
                    || (!loose.isEmpty() && !loose.equals(latin) && text.contains(loose));
        }
    }

    /// More words than anybody types, and a bit for each.
    private static final int MOST = Long.SIZE - 1;

    private final List<Part> parts;
    private final long all;
    private @Nullable SearchQuery wider;

    private SearchQuery(List<Part> parts) {
        this.parts = parts;
        this.all = (1L << parts.size()) - 1;
    }

    /// The search for these words.
    public static SearchQuery of(String typed) {
        return new SearchQuery(Arrays.stream(BLANKS.split(typed, -1))
                .filter(word -> !word.isBlank())
                .limit(MOST)
                .map(Part::of)
                .toList());
    }

    /// The search for these words, which comes after another one: where that found nothing it need not look again, as
    /// long as somebody types on.
    public static SearchQuery after(SearchQuery before, String typed) {
        var query = of(typed);
        // One is remembered, not all there were.
        before.wider = null;
        query.wider = query.narrows(before) ? before : null;
        return query;
    }

    private boolean narrows(SearchQuery before) {
        for (int i = 0; i < before.parts.size(); i++) {
            if (i == parts.size() || !parts.get(i).narrows(before.parts.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether this finds nothing where the other, which was asked before it, has found nothing.
    @SuppressWarnings("ReferenceEquality") // another search with the same words is another one
    boolean narrowed(SearchQuery asked) {
        return wider == asked;
    }

    /// Whether nothing is looked for, which every text matches.
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /// Whether all words are there.
    ///
    /// @param searchText what [SearchText#of(String)] made
    public boolean matches(String searchText) {
        for (var part : parts) {
            if (!part.isIn(searchText)) {
                return false;
            }
        }
        return true;
    }

    /// Whether all words are there, each in any of the lines.
    boolean matches(SearchLine[] lines) {
        long found = 0;
        for (var line : lines) {
            found |= line.found(this);
            if (found == all) {
                return true;
            }
        }
        return found == all;
    }

    /// Which of the words are in this line, one bit for each.
    ///
    /// @param asked the search that was asked there before, and had what it found
    long in(SearchLine line, @Nullable SearchQuery asked, long had) {
        long maybe = asked != null && narrowed(asked) ? had | ~asked.all : -1;
        long found = 0;
        for (int i = 0; i < parts.size(); i++) {
            long bit = 1L << i;
            if ((maybe & bit) != 0 && parts.get(i).isIn(line)) {
                found |= bit;
            }
        }
        return found;
    }

    /// Whether each word is there at the beginning of a word.
    ///
    /// @param searchText what [SearchText#of(String)] made
    /// @param asTyped in the letters in which it is typed, not in those of another script
    public boolean beginsWords(String searchText, boolean asTyped) {
        for (var part : parts) {
            if (!part.beginsIn(searchText, asTyped)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the text begins with the first of the words, in either script.
    ///
    /// @param searchText what [SearchText#of(String)] made
    public boolean beginsText(String searchText) {
        return !parts.isEmpty() && searchText.lines().anyMatch(parts.getFirst()::beginsLine);
    }
}
