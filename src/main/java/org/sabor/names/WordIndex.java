package org.sabor.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// The words of many names: which of them sound like a word, which differ from it by a slip.
///
/// @param <N> the names
final class WordIndex<N> {
    /// A word and all names that have it. A class, not a record: told apart by identity, which is quick.
    static final class Entry<N> {
        private final Word word;
        private final List<N> names = new ArrayList<>(1);

        private Entry(Word word) {
            this.word = word;
        }
    }

    private final Map<Word, Entry<N>> entries = new HashMap<>();
    private final Map<String, List<Entry<N>>> bySound = new HashMap<>();
    /// By the word without one of its letters: words that differ by one letter, or by two swapped, have such a rest in
    /// common.
    private final Map<String, List<Entry<N>>> byRest = new HashMap<>();

    /// Adds a name with this word, and returns the word's place.
    Entry<N> add(Word word, N name) {
        var entry = entries.computeIfAbsent(word, this::added);
        entry.names.add(name);
        return entry;
    }

    private Entry<N> added(Word word) {
        var entry = new Entry<N>(word);
        word.sounds()
                .forEach(sound ->
                        bySound.computeIfAbsent(sound, _ -> new ArrayList<>(1)).add(entry));
        rests(word)
                .forEach(rest ->
                        byRest.computeIfAbsent(rest, _ -> new ArrayList<>(1)).add(entry));
        return entry;
    }

    /// The names that have a word which sounds like this one.
    Words<N> soundingLike(Word word) {
        var found = new Words<N>();
        word.sounds().forEach(sound -> found.add(bySound.getOrDefault(sound, List.of())));
        return found;
    }

    /// The names that have a word which differs from this one by a slip of the hand.
    Words<N> slipsOf(Word word) {
        var found = new Words<N>();
        for (var rest : rests(word)) {
            for (var entry : byRest.getOrDefault(rest, List.of())) {
                if (word.isSlipOf(entry.word)) {
                    found.add(List.of(entry));
                }
            }
        }
        return found;
    }

    private static Set<String> rests(Word word) {
        var rests = new HashSet<String>();
        addRests(word.base(), rests);
        if (!word.spelled().equals(word.base())) {
            addRests(word.spelled(), rests);
        }
        return rests;
    }

    private static void addRests(String word, Set<String> rests) {
        if (word.length() >= Word.SWAPPABLE - 1) {
            rests.add(word);
            // The first letter is never part of a slip.
            for (int i = 1; i < word.length(); i++) {
                rests.add(word.substring(0, i) + word.substring(i + 1));
            }
        }
    }

    /// Some of the words, each once.
    static final class Words<N> {
        private final IdentityHashMap<Entry<N>, Boolean> entries = new IdentityHashMap<>();
        private int names;

        private void add(List<Entry<N>> more) {
            for (var entry : more) {
                if (entries.put(entry, true) == null) {
                    names += entry.names.size();
                }
            }
        }

        /// How many names have them.
        int size() {
            return names;
        }

        boolean has(Entry<N> entry) {
            return entries.containsKey(entry);
        }

        void forEachName(Consumer<N> action) {
            entries.keySet().forEach(entry -> entry.names.forEach(action));
        }
    }
}
