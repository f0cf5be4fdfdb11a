package org.sabor.names;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One word of a name: as it is spelled, in small letters; in official Latin without accents; and as it may sound.
record Word(String spelled, String base, Set<String> sounds) {
    /// The length from which two swapped letters are taken for a slip.
    static final int SWAPPABLE = 5;

    private static final int LONG = 8;
    private static final int LONG_FOR_CHANGE = 9;

    static Word of(String written) {
        var spelled = written.toLowerCase(Locale.ROOT);
        return new Word(spelled, base(spelled), Sounds.of(spelled));
    }

    /// The word in official Latin, small and without accents.
    static String base(String written) {
        var folded = Folding.fold(Transliteration.latin(written));
        var base = new StringBuilder(folded.length());
        folded.codePoints().filter(Character::isLetterOrDigit).forEach(base::appendCodePoint);
        return base.toString();
    }

    /// Whether both may be the same word.
    boolean soundsLike(Word other) {
        return !Collections.disjoint(sounds, other.sounds);
    }

    /// Whether the words differ by one slip of the hand: two neighbours swapped, or in a long word one letter left
    /// out, doubled or changed.
    ///
    /// In short words a single letter makes another name (Мария and Марина, Колев and Калев, Петрова and
    /// Петкова), and so does the ending of any (Петров and Петрова, Bērziņš and Bērziņa). Therefore a slip counts
    /// only inside a long word; swapped neighbours hardly ever make another name and count from five letters.
    ///
    /// One swap in Cyrillic can be more in Latin (Пчеларова, Печларова), so both spellings are looked at.
    boolean isSlipOf(Word other) {
        return isSlip(base, other.base) || isSlip(spelled, other.spelled);
    }

    private static boolean isSlip(String one, String two) {
        int shorter = Math.min(one.length(), two.length());
        int longer = Math.max(one.length(), two.length());
        if (longer - shorter > 1 || longer < SWAPPABLE) {
            return false;
        }
        int same = 0;
        while (same < shorter && one.charAt(same) == two.charAt(same)) {
            same++;
        }
        if (same == 0) {
            return false;
        }
        int end = 0;
        while (end < shorter - same && one.charAt(one.length() - 1 - end) == two.charAt(two.length() - 1 - end)) {
            end++;
        }
        int left = longer - same - end;
        if (left == 2 && shorter == longer) {
            return one.charAt(same) == two.charAt(same + 1) && one.charAt(same + 1) == two.charAt(same);
        }
        return left == 1 && end > 0 && longer >= (shorter == longer ? LONG_FOR_CHANGE : LONG);
    }

    // The spelling says it all; the sounds are many.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Word word && spelled.equals(word.spelled);
    }

    @Override
    public int hashCode() {
        return spelled.hashCode();
    }
}
