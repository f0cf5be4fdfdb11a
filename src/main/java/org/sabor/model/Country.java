package org.sabor.model;

import java.util.Locale;
import java.util.Set;

/// A country by its ISO 3166-1 code; empty where it is not stated. The EU's `EL` and `UK` are read as `GR` and `GB`.
public record Country(String code) implements Comparable<Country> {
    private static final Set<String> KNOWN = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    /// A country that nobody has stated.
    public static final Country NOT_STATED = new Country("");

    /// @throws IllegalArgumentException where ISO knows no such code
    public Country {
        code = switch (code.strip().toUpperCase(Locale.ROOT)) {
            case "EL" -> "GR";
            case "UK" -> "GB";
            case String other -> other;
        };
        if (!code.isEmpty() && !KNOWN.contains(code)) {
            throw new IllegalArgumentException("no country: " + code);
        }
    }

    /// Whether a country is stated.
    public boolean stated() {
        return !code.isEmpty();
    }

    @Override
    public int compareTo(Country other) {
        return code.compareTo(other.code);
    }
}
