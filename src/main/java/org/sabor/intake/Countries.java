package org.sabor.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.sabor.model.Country;
import org.sabor.names.Folding;
import org.sabor.names.WordList;

/// Knows a country by its name in the languages of the partners, or by its ISO code of two or three letters.
final class Countries {
    private static final List<String> LANGUAGES = List.of(
            "bg", "en", "el", "de", "fr", "es", "it", "pt", "pl", "ro", "lv", "lt", "et", "hu", "cs", "sk", "sl", "hr",
            "sr", "mk", "tr", "nl", "da", "sv", "fi", "uk", "ru", "sq");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Pattern FORM_OF_STATE = Pattern.compile(" (република|republic of|the republic"
            + " of|republic|republik|republique|republica|rzeczpospolita|republika) ");
    private static final int LONGEST = 200;
    private static final int FIRST_FLAG_SIGN = 0x1F1E6;
    private static final Map<String, Country> KNOWN = known();

    private Countries() {}

    private static Map<String, Country> known() {
        var known = new HashMap<String, Country>();
        for (var code : Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2)) {
            var country = new Country(code);
            var locale = Locale.of("", code);
            known.put(key(code), country);
            known.put(key(locale.getISO3Country()), country);
            for (var language : LANGUAGES) {
                known.putIfAbsent(key(locale.getDisplayCountry(Locale.of(language))), country);
            }
        }
        WordList.read(Countries.class, "countries.txt").forEach((code, names) -> {
            if (List.of(Locale.getISOCountries()).contains(code)) {
                names.forEach(name -> known.put(key(name), new Country(code)));
            }
        });
        known.remove("");
        return known;
    }

    /// Without what many states have before or behind their names: `Република`, `Republic of`.
    private static String key(String name) {
        var letters = NO_LETTER
                .matcher(Folding.fold(name.replaceAll("(?<=(?<!\\p{L})\\p{L})\\.", "")))
                .replaceAll(" ")
                .strip();
        var plain = FORM_OF_STATE.matcher(" " + letters + " ").replaceAll(" ").strip();
        return plain.isEmpty() ? letters : plain;
    }

    /// The code that a flag of two signs stands for, or an empty text.
    private static String flag(String name) {
        var code = new StringBuilder(2);
        name.codePoints()
                .filter(sign -> sign >= FIRST_FLAG_SIGN && sign < FIRST_FLAG_SIGN + 26)
                .forEach(sign -> code.append((char) ('a' + sign - FIRST_FLAG_SIGN)));
        return code.length() == 2 ? code.toString() : "";
    }

    /// The country of this name, or [Country#NOT_STATED]. Of a name in two languages, `България / Bulgaria`, or with a
    /// code in brackets, one part is enough, where the others name no other country.
    static Country of(String name) {
        if (name.length() > LONGEST) {
            return Country.NOT_STATED;
        }
        var whole = KNOWN.get(key(name));
        if (whole != null) {
            return whole;
        }
        var found = KNOWN.getOrDefault(flag(name), Country.NOT_STATED);
        for (var part : name.split("[/,;()|]", -1)) {
            var country = KNOWN.getOrDefault(key(part), Country.NOT_STATED);
            if (country.stated() && found.stated() && !found.equals(country)) {
                return Country.NOT_STATED;
            }
            found = country.stated() ? country : found;
        }
        return found;
    }
}
