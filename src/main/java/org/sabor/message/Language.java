package org.sabor.message;

import java.util.Locale;
import java.util.Optional;

/// A language the program speaks and prints.
public enum Language {
    BG("bg", "bg-BG"),
    EN("en", "en-GB");

    private final String code;
    private final Locale locale;

    Language(String code, String tag) {
        this.code = code;
        this.locale = Locale.forLanguageTag(tag);
    }

    /// The ISO 639-1 code, lower case: `bg` or `en`.
    public String code() {
        return code;
    }

    /// The locale of its texts and tags: `bg-BG` or `en-GB`.
    public Locale locale() {
        return locale;
    }

    /// The other of the two languages.
    public Language other() {
        return this == BG ? EN : BG;
    }

    /// The language with this code, or nothing.
    public static Optional<Language> ofCode(String code) {
        for (var language : values()) {
            if (language.code.equalsIgnoreCase(code.strip())) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
