package org.sabor.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sabor.model.Bilingual;
import org.sabor.model.PersonName;
import org.sabor.names.LatinSpelling;

/// Takes a name that a list has in one text apart, for the fields of a participant (DOMAIN 3.6): the title before it,
/// a family name that stands first, particles that belong to the family name. All words stay, in the order that the
/// person's own name has.
final class NameParts {
    private static final Set<String> TITLES = Set.of(
            "проф", "доц", "д-р", "дмн", "инж", "арх", "гл", "ас", "акад", "адв", "г-н", "г-жа", "г-ца", "маг", "prof",
            "dr", "ing", "eng", "mag", "msc", "phd", "mr", "mrs", "ms", "miss", "herr", "frau", "assoc", "arch", "adv",
            "sr", "sra", "dipl", "κ", "κα", "δρ", "καθ");
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "di", "da", "dos", "das", "do", "del", "della", "la", "le", "el", "al",
            "bin", "zu", "ter", "ten", "zur", "vom", "фон", "ван", "де", "ди", "ла");
    private static final Set<String> FAMILY_FIRST_COUNTRIES = Set.of("HU");

    private NameParts() {}

    /// The name of this person. A Latin spelling is proposed where the name has none of its own.
    static PersonName of(ListedPerson person) {
        var whole = person.fullName().isEmpty() ? person.email() : person.fullName();
        if (person.parts()) {
            return named(person.title(), person.given(), person.middle(), person.family(), person.latin());
        }
        List<String> words = new ArrayList<>(List.of(whole.split("\\s+", -1)));
        var titles = new ArrayList<String>();
        while (words.size() > 1 && isTitle(words.getFirst())) {
            titles.add(words.removeFirst());
        }
        words = withoutTitlesAtTheEnd(words, titles);
        var title = person.title().isEmpty() ? String.join(" ", titles) : person.title();
        return split(title, words, familyFirst(person), person.latin());
    }

    /// `Anna Nova, PhD` has no family name `Anna Nova`.
    private static List<String> withoutTitlesAtTheEnd(List<String> words, List<String> titles) {
        int comma = 0;
        while (comma < words.size() && !words.get(comma).endsWith(",")) {
            comma++;
        }
        var after = words.subList(Math.min(comma + 1, words.size()), words.size());
        if (comma == 0 || after.isEmpty() || !after.stream().allMatch(word -> isTitle(word.replace(",", "")))) {
            return words;
        }
        titles.addAll(after);
        var name = new ArrayList<>(words.subList(0, comma + 1));
        name.set(comma, name.get(comma).replace(",", ""));
        return name;
    }

    private static boolean familyFirst(ListedPerson person) {
        return person.familyFirst()
                || FAMILY_FIRST_COUNTRIES.contains(person.country().code());
    }

    private static PersonName split(String title, List<String> words, boolean familyFirst, String latin) {
        var name = String.join(" ", words);
        int comma = name.indexOf(',');
        if (comma > 0 && !name.substring(comma + 1).isBlank()) {
            var given = name.substring(comma + 1).strip();
            if (Character.isLowerCase(given.codePointAt(0)) && !PARTICLES.contains(given.split(" ", 2)[0])) {
                // `Иван Петров, кмет`: a word, no name.
                var before = PersonName.typed(name.substring(0, comma).strip());
                return named(title, before.given(), before.middle(), before.family() + ", " + given, latin);
            }
            return named(title, given, "", name.substring(0, comma).strip(), latin);
        }
        if (familyFirst && words.size() > 1) {
            return named(title, String.join(" ", words.subList(1, words.size())), "", words.getFirst(), latin);
        }
        for (int at = 1; at < words.size() - 1; at++) {
            if (PARTICLES.contains(words.get(at).toLowerCase(Locale.ROOT))) {
                var given = String.join(" ", words.subList(0, at));
                return named(title, given, "", String.join(" ", words.subList(at, words.size())), latin);
            }
        }
        var typed = PersonName.typed(name);
        return named(title, typed.given(), typed.middle(), typed.family(), latin);
    }

    private static PersonName named(String title, String given, String middle, String family, String latin) {
        return LatinSpelling.proposed(new PersonName(Texts.bilingual(title), given, middle, family, latin, ""));
    }

    private static boolean isTitle(String word) {
        return Arrays.stream(word.toLowerCase(Locale.ROOT).split("\\.", -1))
                        .filter(part -> !part.isEmpty())
                        .allMatch(TITLES::contains)
                && !word.equals(".");
    }

    /// Texts of a list, which come in one language.
    static final class Texts {
        private Texts() {}

        /// The text on the Bulgarian side where it is written in Cyrillic, else on the other.
        static Bilingual bilingual(String text) {
            boolean cyrillic =
                    text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
            return cyrillic ? new Bilingual(text, "") : new Bilingual("", text);
        }
    }
}
