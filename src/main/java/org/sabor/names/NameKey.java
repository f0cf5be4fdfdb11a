package org.sabor.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A name of a person or an organisation prepared for comparing (DOMAIN 4.6). Titles, punctuation and case do not
/// take part; neither do accents, characters without width, and letters of the wrong alphabet that look right.
public final class NameKey {
    /// What is beyond it is not compared.
    static final int LONGEST = 300;

    private static final double ALIKE = 0.93;

    private final List<Word> words;
    private final String base;
    private final String letters;
    private final String folded;

    private NameKey(List<Word> words) {
        this.words = words;
        this.base = words.stream().map(Word::base).collect(Collectors.joining(" "));
        this.letters = base.replace(" ", "");
        this.folded = words.stream().map(word -> Folding.fold(word.spelled())).collect(Collectors.joining());
    }

    /// The key of a name as it is written, its words in any order, with titles or without.
    public static NameKey of(String fullName) {
        return new NameKey(
                NameWords.of(cleaned(fullName)).stream().map(Word::of).toList());
    }

    /// The base key without blanks alone, which takes less time than the whole.
    static String letters(String fullName) {
        return NameWords.of(cleaned(fullName)).stream().map(Word::base).collect(Collectors.joining());
    }

    private static String cleaned(String name) {
        var seen = new StringBuilder(Math.min(LONGEST, name.length()));
        for (int i = 0; i < name.length() && seen.length() < LONGEST; i++) {
            if (Character.getType(name.charAt(i)) != Character.FORMAT) {
                seen.append(name.charAt(i));
            }
        }
        // One sign may stand for many („ﷺ“), so it is measured again.
        var composed = Normalizer.normalize(seen, Normalizer.Form.NFKC);
        return LookAlikes.resolved(composed.substring(0, Math.min(LONGEST, composed.length())));
    }

    /// The words in official Latin without accents, in the order of the name, with a blank between: level 1.
    public String base() {
        return base;
    }

    /// The base key without blanks: `van den Berg` and `Vandenberg`, `Jean-Pierre` and `Jean Pierre` are the same.
    String letters() {
        return letters;
    }

    List<Word> words() {
        return words;
    }

    /// Whether there is nothing to compare.
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /// What this name and the other have in common, levels 1 to 4 of DOMAIN 4.6, or null. The weak levels hold only
    /// among people of one organisation or country, which is for [Particulars] to say.
    public @Nullable Likeness likeness(NameKey other) {
        if (isEmpty() || other.isEmpty()) {
            return null;
        }
        if (folded.equals(other.folded)) {
            return Likeness.SAME_NAME;
        }
        if (letters.equals(other.letters)) {
            return Likeness.OTHER_LETTERS;
        }
        int fewer = Math.min(words.size(), other.words.size());
        boolean sameSize = words.size() == other.words.size();
        int[] partners = WordPairs.of(words, other.words);
        int paired =
                (int) Arrays.stream(partners).filter(partner -> partner >= 0).count();
        if (paired == fewer) {
            return sameSize ? sameWords(other) : paired > 1 ? Likeness.SHORTER_NAME : null;
        }
        return sameSize && paired == fewer - 1 && isSlip(other, partners) && JaroWinkler.of(base, other.base) >= ALIKE
                ? Likeness.SIMILAR_NAME
                : null;
    }

    private Likeness sameWords(NameKey other) {
        return sorted(words).equals(sorted(other.words)) ? Likeness.OTHER_ORDER : Likeness.OTHER_SPELLING;
    }

    private static List<String> sorted(List<Word> words) {
        return words.stream().map(Word::base).sorted().toList();
    }

    /// Whether the only words that do not sound the same differ by a slip.
    private boolean isSlip(NameKey other, int[] partners) {
        var left = new ArrayList<>(Collections.nCopies(other.words.size(), true));
        int alone = 0;
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] < 0) {
                alone = i;
            } else {
                left.set(partners[i], false);
            }
        }
        return words.get(alone).isSlipOf(other.words.get(left.indexOf(true)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NameKey key && words.equals(key.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    @Override
    public String toString() {
        return base;
    }
}
