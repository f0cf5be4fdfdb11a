package org.sabor.sample;

import java.util.List;
import java.util.Random;
import org.sabor.model.Bilingual;
import org.sabor.model.PersonName;

/// Invented names of people in eight languages, put together by chance from lists.
final class InventedNames {
    /// A name with the language and the country it comes from, as ISO codes.
    record Person(PersonName name, String language, String country) {}

    private record Part(String own, String latin) {
        static List<Part> of(TableRow row, String column) {
            return row.parts(column).stream()
                    .map(text -> text.split("/", -1))
                    .map(words -> new Part(words[0], words[words.length - 1]))
                    .toList();
        }
    }

    private record Lists(String language, String country, List<Part> given, List<Part> family) {
        static Lists of(TableRow row) {
            return new Lists(row.get("language"), row.get("country"), Part.of(row, "given"), Part.of(row, "family"));
        }
    }

    private static final Bilingual DOCTOR = new Bilingual("д-р", "Dr");
    private static final int ONE_IN_THREE = 3;

    private final List<Lists> lists =
            TableRow.of("names.tsv").stream().map(Lists::of).toList();
    private final Random chance;

    InventedNames(Random chance) {
        this.chance = chance;
    }

    /// The next person: one in three is surely from the hosting country, one in fifteen has a title.
    Person next() {
        var list = lists.get(chance.nextInt(ONE_IN_THREE) == 0 ? chance.nextInt(2) : chance.nextInt(lists.size()));
        var given = list.given.get(chance.nextInt(list.given.size()));
        var family = list.family.get(chance.nextInt(list.family.size()));
        boolean otherLetters = !given.own.equals(given.latin);
        var name = new PersonName(
                chance.nextInt(15) == 0 ? DOCTOR : Bilingual.EMPTY,
                given.own,
                "",
                family.own,
                otherLetters ? given.latin + " " + family.latin : "",
                "");
        return new Person(name, list.language, list.country);
    }
}
