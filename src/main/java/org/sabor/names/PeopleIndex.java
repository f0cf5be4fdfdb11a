package org.sabor.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds among thousands of people - or organisations - those who may be the one asked about, without comparing
/// each with each: by e-mail address, by the letters of the name, and by the sounds of its words.
///
/// @param <P> whatever stands for them: a row of the seminar, a row of a file
public final class PeopleIndex<P> {
    private static final int TOO_MANY = 5_000;

    /// @param number in the order of adding
    private record Person<P>(int number, P who, Particulars particulars) {}

    /// A name and all who have it. A class, not a record: told apart by identity, which is quick.
    private static final class Name<P> {
        private final NameKey key;
        private final List<WordIndex.Entry<Name<P>>> words = new ArrayList<>(3);
        private final List<Person<P>> people = new ArrayList<>(1);

        private Name(NameKey key) {
            this.key = key;
        }
    }

    private final Map<String, List<Person<P>>> byEmail = new HashMap<>();
    private final Map<NameKey, Name<P>> byKey = new HashMap<>();
    private final Map<String, List<Name<P>>> byLetters = new HashMap<>();
    private final WordIndex<Name<P>> byWord = new WordIndex<>();
    private int count;

    /// Adds one.
    public void add(P who, Particulars particulars) {
        var person = new Person<>(++count, who, particulars);
        for (var email : particulars.emails()) {
            byEmail.computeIfAbsent(email, _ -> new ArrayList<>(1)).add(person);
        }
        for (var key : particulars.names()) {
            byKey.computeIfAbsent(key, this::added).people.add(person);
        }
    }

    private Name<P> added(NameKey key) {
        var name = new Name<P>(key);
        byLetters.computeIfAbsent(key.letters(), _ -> new ArrayList<>(1)).add(name);
        for (var word : Set.copyOf(key.words())) {
            name.words.add(byWord.add(word, name));
        }
        return name;
    }

    /// All who may be the one with these particulars, the likeliest first, and of the equally likely who was added
    /// first.
    public List<Match<P>> matches(Particulars asked) {
        var byName = new IdentityHashMap<Person<P>, @Nullable Likeness>();
        for (var email : asked.emails()) {
            byEmail.getOrDefault(email, List.of()).forEach(person -> byName.put(person, null));
        }
        return matches(asked, byName);
    }

    /// Those of [#matches(Particulars)] whose names say so: not everybody who shares an address.
    public List<Match<P>> namesakes(Particulars asked) {
        return matches(asked, new IdentityHashMap<>());
    }

    private List<Match<P>> matches(Particulars asked, Map<Person<P>, @Nullable Likeness> byName) {
        for (var key : asked.names()) {
            for (var name : candidates(key)) {
                var likeness = key.likeness(name.key);
                if (likeness != null) {
                    name.people.forEach(person -> byName.merge(person, likeness, PeopleIndex::stronger));
                }
            }
        }
        var matches = new ArrayList<Match<P>>();
        var people = new ArrayList<>(byName.keySet());
        people.sort(Comparator.comparingInt(Person::number));
        for (var person : people) {
            var other = person.particulars();
            var likeness = asked.likeness(byName.get(person), other);
            if (likeness != null) {
                matches.add(
                        new Match<>(person.who(), likeness, asked.otherEmail(other), asked.sameOrganisation(other)));
            }
        }
        matches.sort(Match.STRONGEST_FIRST);
        return matches;
    }

    /// The names worth a closer look. Names of several words that are alike have at least two of them in common, or
    /// all but one that has a slip; so whoever has only the most frequent word in common - the given name - is not
    /// looked at.
    private Set<Name<P>> candidates(NameKey key) {
        Set<Name<P>> candidates = Collections.newSetFromMap(new IdentityHashMap<>());
        candidates.addAll(byLetters.getOrDefault(key.letters(), List.of()));
        var sounding = new ArrayList<WordIndex.Words<Name<P>>>();
        for (var word : Set.copyOf(key.words())) {
            sounding.add(byWord.soundingLike(word));
            byWord.slipsOf(word).forEachName(candidates::add);
        }
        sounding.sort(Comparator.comparingInt(WordIndex.Words::size));
        int looked = Math.max(1, sounding.size() - 1);
        for (var words : sounding.subList(0, Math.min(looked, sounding.size()))) {
            // A word that so many have tells nothing, beside a rarer one.
            if (words.size() > TOO_MANY && words != sounding.getFirst()) {
                break;
            }
            words.forEachName(name -> {
                if (inCommon(name, sounding) >= Math.min(name.words.size(), sounding.size())) {
                    candidates.add(name);
                }
            });
        }
        return candidates;
    }

    private static <P> int inCommon(Name<P> name, List<WordIndex.Words<Name<P>>> sounding) {
        int common = 0;
        for (var word : name.words) {
            for (var words : sounding) {
                if (words.has(word)) {
                    common++;
                    break;
                }
            }
        }
        return common;
    }

    private static Likeness stronger(Likeness one, Likeness other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
