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

    private static String key(String name) {
        return NO_LETTER.matcher(Folding.fold(name)).replaceAll(" ").strip();
    }

    /// The country of this name, or [Country#NOT_STATED]. Of a name in two languages, `България / Bulgaria`, or with a
    /// code in brackets, one part is enough, where the others name no other country.
    static Country of(String name) {
        var whole = KNOWN.get(key(name));
        if (whole != null) {
            return whole;
        }
        var found = Country.NOT_STATED;
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
