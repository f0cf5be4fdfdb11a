package org.sabor.ui.kit;

import java.util.Locale;
import org.sabor.message.Messages;
import org.sabor.model.Country;

/// Finds a country by its name in the language of the screen.
public final class CountrySearch {
    private CountrySearch() {}

    /// A field for one country; empty where it is not stated.
    public static SearchEntry<Country> entry(String key, Messages messages) {
        var all = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
                .map(Country::new)
                .toList();
        return new SearchEntry<>(
                key,
                new SortedByName<>(all, each -> messages.country(each.code()), messages),
                each -> messages.country(each.code()),
                messages);
    }
}
