package org.sabor.names;

import java.util.Arrays;
import java.util.List;

/// Pairs of words of two names that sound alike, as many as can be, each word in one pair at most (Kuhn's way).
final class WordPairs {
    private static final int NONE = -1;

    private final boolean[][] alike;
    private final int[] partnerOfOther;

    private WordPairs(List<Word> words, List<Word> others) {
        alike = new boolean[words.size()][others.size()];
        for (int i = 0; i < words.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                alike[i][j] = words.get(i).soundsLike(others.get(j));
            }
        }
        partnerOfOther = new int[others.size()];
        Arrays.fill(partnerOfOther, NONE);
    }

    /// For each word the place of its partner among the others, or -1.
    static int[] of(List<Word> words, List<Word> others) {
        var pairs = new WordPairs(words, others);
        for (int i = 0; i < words.size(); i++) {
            pairs.place(i, new boolean[others.size()]);
        }
        int[] partners = new int[words.size()];
        Arrays.fill(partners, NONE);
        for (int j = 0; j < others.size(); j++) {
            if (pairs.partnerOfOther[j] != NONE) {
                partners[pairs.partnerOfOther[j]] = j;
            }
        }
        return partners;
    }

    /// Finds a partner for this word, moving others to another of theirs where needed.
    private boolean place(int word, boolean[] tried) {
        for (int j = 0; j < tried.length; j++) {
            if (alike[word][j] && !tried[j]) {
                tried[j] = true;
                if (partnerOfOther[j] == NONE || place(partnerOfOther[j], tried)) {
                    partnerOfOther[j] = word;
                    return true;
                }
            }
        }
        return false;
    }
}
