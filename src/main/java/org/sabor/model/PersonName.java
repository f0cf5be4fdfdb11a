package org.sabor.model;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sabor.message.Language;

/// A person's name as they write it, with its spelling in Latin letters and, for people who write otherwise, in
/// Bulgarian (DOMAIN 3.6). An empty part is not known.
///
/// @param title a form of address such as „д-р“; printed before the name, never sorted by
/// @param latin the whole name in Latin letters, as the person spells it; empty where the name is Latin already
/// @param cyrillic the whole name in Bulgarian letters, where the name is not; may be empty
public record PersonName(Bilingual title, String given, String middle, String family, String latin, String cyrillic) {
    /// No name at all.
    public static final PersonName EMPTY = new PersonName(Bilingual.EMPTY, "", "", "", "", "");

    public PersonName {
        given = given.strip();
        middle = middle.strip();
        family = family.strip();
        latin = latin.strip();
        cyrillic = cyrillic.strip();
    }

    /// A name without title and middle name.
    public static PersonName of(String given, String family, String latin) {
        return new PersonName(Bilingual.EMPTY, given, "", family, latin, "");
    }

    /// A name as it is typed in one field: the first word is the given name, the last the family name; of three words
    /// the second is the middle name, and longer family names keep all their words.
    public static PersonName typed(String text) {
        var words = text.strip().split("\\s+", 2);
        if (words.length == 1) {
            return of(words[0], "", "");
        }
        var rest = words[1].split("\\s+", -1);
        return rest.length == 2
                ? new PersonName(Bilingual.EMPTY, words[0], rest[0], rest[1], "", "")
                : of(words[0], words[1], "");
    }

    /// Given, middle and family name as the person writes them.
    public String full() {
        return joined(given, middle, family);
    }

    /// The name for a text in this language, without the title.
    public String in(Language language) {
        var own = language == Language.BG ? cyrillic : latin;
        return own.isEmpty() ? full() : own;
    }

    /// The name for a text in this language with the title before it.
    public String withTitle(Language language) {
        return joined(title.in(language), in(language));
    }

    /// By what the name is sorted: the family name, then the given ones.
    public String sortKey() {
        return joined(family, given, middle);
    }

    /// Whether no part of the name is known.
    public boolean isEmpty() {
        return full().isEmpty() && latin.isEmpty() && cyrillic.isEmpty();
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
