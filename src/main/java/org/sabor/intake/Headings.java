package org.sabor.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sabor.names.Folding;
import org.sabor.names.WordList;

/// Knows what a heading typed by hand means, in the languages of the partners (formats/online-attendance.md 8.3).
/// Headings are compared without case, accents and punctuation, and with look-alike letters as one: `Е-mail` with a
/// Cyrillic Е is an e-mail. Of a heading in two languages, `Име / Name`, one is enough; of one that says more, its
/// first words count: `Телефон на организацията` is a telephone.
final class Headings {
    private static final String NAME = "NAME";
    private static final String GIVEN_OR_FULL = "GIVEN_OR_FULL";
    private static final String FAMILY_OR_FULL = "FAMILY_OR_FULL";
    private static final int ARTICLE = 2;

    /// Letters of other alphabets, and the Latin ones that look like them. For headings only: names are compared by
    /// sound and meaning.
    private static final String OTHERS = "авекмнорстухіјѕαβεζηικμνορτυχ";
    private static final String LATIN = "abekmhopctyxijsabezhikmvoptyx";
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}#№]+");
    private static final Pattern PARTS = Pattern.compile("[/|;:()\\[\\]\\r\\n]|\\s[-–—]\\s");

    /// What stands before words that only say more of the first.
    private static final Pattern MORE = Pattern.compile(" (" + key("на") + "|" + key("за") + "|" + key("в") + "|"
            + key("с") + "|" + key("от") + "|of|for|in|at|to|de|des|du|der|für|von|del|da|do|dos|pentru|van) ");

    /// A name of something else than a person: `Име на фирмата`, `Name of the institution`.
    private static final Pattern NAME_OF = Pattern.compile("^(" + key("име") + "|" + key("наименование") + "|"
            + key("название") + "|name|nom|nome|nombre) (" + key("на") + "|of the|of|de la|de l|de|del|da|do|des) ");

    private static final Pattern IN_LATIN = Pattern.compile(
            "(^| )(" + key("на латиница") + "|" + key("латиница") + "|in latin letters|in latin|latin)");

    /// Words that mean too little to be looked for within a longer heading.
    private static final Set<String> ONLY_ALONE = Set.of(
            "NUMBER",
            NAME,
            GIVEN_OR_FULL,
            FAMILY_OR_FULL,
            "TITLE",
            "NOTE",
            "IN_PERSON_MARK",
            "REMOTE_MARK",
            "ROLES",
            "NOT_IMPORTED");

    private static final Map<String, String> MEANINGS = meanings();

    /// What a heading means: the name of a field, or of several between which other headings decide.
    ///
    /// @param exact whether nothing else stands there; of two columns for one field, this one has it
    private record Meaning(String field, boolean exact) {
        static final Meaning NONE = new Meaning("", false);

        boolean vague() {
            return field.equals(NAME) || field.equals(GIVEN_OR_FULL) || field.equals(FAMILY_OR_FULL);
        }

        Meaning decided(String decided) {
            return new Meaning(decided, !decided.equals("FULL_NAME"));
        }
    }

    private Headings() {}

    private static Map<String, String> meanings() {
        var known = new LinkedHashMap<String, String>();
        WordList.read(Headings.class, "headings.txt")
                .forEach((meaning, words) -> words.forEach(word -> known.put(key(word), meaning)));
        return known;
    }

    /// The heading as it is compared.
    static String key(String heading) {
        var folded = Folding.fold(heading);
        var alike = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            alike.append(alike(folded.charAt(i)));
        }
        return NO_LETTER
                .matcher(alike.toString().toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /// The Latin letter this small letter looks like, or the letter itself.
    private static char alike(char letter) {
        int at = OTHERS.indexOf(letter);
        return at < 0 ? letter : LATIN.charAt(at);
    }

    /// How much the text is a heading we know: 0 for not at all, 1 where it says something more, 2.
    static int weight(String heading) {
        var meaning = meaning(heading);
        return meaning.field().isEmpty() ? 0 : meaning.exact() ? 2 : 1;
    }

    /// What these headings mean, column by column. What `Name` means, the other columns tell; of two columns for one
    /// field the one has it that holds something, is called so to the letter, and holds the most.
    ///
    /// @param filled how many cells a column has below its heading
    static List<ListField> fields(List<String> headings, IntUnaryOperator filled) {
        var meanings = new ArrayList<>(headings.stream().map(Headings::meaning).toList());
        decideNames(meanings);
        var fields = new ArrayList<>(meanings.stream()
                .map(it -> it.field().isEmpty() ? ListField.NOT_IMPORTED : ListField.valueOf(it.field()))
                .toList());
        for (var field : EnumSet.allOf(ListField.class)) {
            if (field.severalColumns()) {
                continue;
            }
            int best = -1;
            long most = -1;
            for (int column : columns(fields, field)) {
                int count = filled.applyAsInt(column);
                long weight = (count > 0 ? 2L << 32 : 0) + (meanings.get(column).exact() ? 1L << 32 : 0) + count;
                best = weight > most ? column : best;
                most = Math.max(weight, most);
            }
            for (int column : columns(fields, field)) {
                fields.set(column, column == best ? field : ListField.NOT_IMPORTED);
            }
        }
        return fields;
    }

    private static List<Integer> columns(List<ListField> fields, ListField field) {
        return IntStream.range(0, fields.size())
                .filter(column -> fields.get(column) == field)
                .boxed()
                .toList();
    }

    private static void decideNames(List<Meaning> meanings) {
        boolean given = has(meanings, "GIVEN_NAME");
        boolean family = has(meanings, "FAMILY_NAME");
        boolean givenOrFull = has(meanings, GIVEN_OR_FULL);
        boolean familyOrFull = has(meanings, FAMILY_OR_FULL);
        var decided = Map.of(
                NAME, given && !family ? "FAMILY_NAME" : family && !given ? "GIVEN_NAME" : "FULL_NAME",
                GIVEN_OR_FULL, (family || familyOrFull) && !given ? "GIVEN_NAME" : "FULL_NAME",
                FAMILY_OR_FULL, (given || givenOrFull) && !family ? "FAMILY_NAME" : "FULL_NAME");
        meanings.replaceAll(meaning ->
                meaning.vague() ? meaning.decided(decided.getOrDefault(meaning.field(), "FULL_NAME")) : meaning);
    }

    private static boolean has(List<Meaning> meanings, String field) {
        return meanings.stream().anyMatch(meaning -> meaning.field().equals(field));
    }

    private static Meaning meaning(String heading) {
        var key = key(heading);
        var whole = MEANINGS.get(key);
        if (whole != null) {
            return new Meaning(whole, true);
        }
        var latin = IN_LATIN.matcher(key);
        if (latin.find()) {
            var rest = meaning(latin.replaceAll(" ").strip());
            boolean name = rest.vague()
                    || rest.field().endsWith("NAME")
                    || rest.field().isEmpty();
            return name ? new Meaning("LATIN_NAME", true) : new Meaning(rest.field(), false);
        }
        var part = ofParts(heading);
        return part.field().isEmpty() ? within(key) : part;
    }

    /// Of a heading in two languages, or with something in brackets, the first part that is known and says the most.
    private static Meaning ofParts(String heading) {
        var first = Meaning.NONE;
        boolean onSite = false;
        boolean online = false;
        for (var part : PARTS.split(heading, -1)) {
            var known = new Meaning(MEANINGS.getOrDefault(key(part), ""), true);
            onSite |= known.field().equals("IN_PERSON_MARK");
            online |= known.field().equals("REMOTE_MARK");
            boolean weak = first.vague() || first.field().endsWith("MARK");
            first = first.field().isEmpty() || (weak && !known.field().isEmpty() && !known.vague()) ? known : first;
        }
        return onSite && online && first.field().endsWith("MARK") ? new Meaning("MODE", true) : first;
    }

    /// The meaning of the longest known words in a heading that says more: `E-mail (служебен)`.
    private static Meaning within(String key) {
        var named = NAME_OF.matcher(key);
        if (named.find()) {
            var of = within(key.substring(named.end()));
            return of.field().equals("ORGANISATION") || of.field().equals("FULL_NAME") ? of : Meaning.NONE;
        }
        if (says(key, "IN_PERSON_MARK") && says(key, "REMOTE_MARK")) {
            return new Meaning("MODE", false);
        }
        var more = MORE.matcher(" " + key);
        int head = more.find() ? more.start() - 1 : key.length();
        var best = "";
        var meaning = "";
        for (var entry : MEANINGS.entrySet()) {
            var words = entry.getKey();
            int at = ONLY_ALONE.contains(entry.getValue()) || words.length() < 3 ? -1 : indexOf(key, words);
            // An address is one wherever it is spoken of: „Адрес на електронната поща“.
            boolean counts = at >= 0 && (at < head || Set.of("EMAIL", "PHONE").contains(entry.getValue()));
            // In „Organisation country“ the last word counts.
            int length = words.length() + (at >= 0 && at < head && at + words.length() >= head - ARTICLE ? 100 : 0);
            if (counts && length > best.length()) {
                best = words + " ".repeat(length - words.length());
                meaning = entry.getValue();
            }
        }
        return new Meaning(meaning, false);
    }

    private static boolean says(String key, String meaning) {
        return MEANINGS.entrySet().stream()
                .anyMatch(entry -> entry.getValue().equals(meaning) && indexOf(key, entry.getKey()) >= 0);
    }

    /// Where these words stand in the heading, or -1; the last may have a Bulgarian article: `институцията`.
    private static int indexOf(String key, String words) {
        for (int at = key.indexOf(words); at >= 0; at = key.indexOf(words, at + 1)) {
            int end = at + words.length();
            int wordEnd = key.indexOf(' ', end) < 0 ? key.length() : key.indexOf(' ', end);
            boolean begins = at == 0 || key.charAt(at - 1) == ' ';
            if (begins && wordEnd - end <= (words.length() < 5 ? 0 : ARTICLE)) {
                return at;
            }
        }
        return -1;
    }
}
