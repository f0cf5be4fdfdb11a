package org.sabor.ui.kit;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.sabor.message.Messages;
import org.sabor.model.Country;

/// Finds a country by its name in the language of the screen.
public final class CountrySearch {
    private CountrySearch() {}

    /// A field for one country; empty where it is not stated.
    public static SearchEntry<Country> entry(String key, Messages messages) {
        var countries = countries(messages);
        return new SearchEntry<>(key, () -> countries, each -> messages.country(each.code()), messages);
    }

    private static List<Country> countries(Messages messages) {
        var alphabet = Collator.getInstance(messages.language().locale());
        return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
                .map(Country::new)
                .sorted(Comparator.comparing(each -> messages.country(each.code()), alphabet::compare))
                .toList();
    }
}
