package org.sabor.print;

import java.util.List;
import java.util.Optional;
import org.sabor.message.Labelled;
import org.sabor.message.Language;

/// In which language a document is made, or in both at once. It is a choice of its own, apart from the window's
/// language.
public enum DocumentLanguage implements Labelled {
    BG("bg", List.of(Language.BG)),
    EN("en", List.of(Language.EN)),
    BOTH("bg+en", List.of(Language.BG, Language.EN));

    private final String code;
    private final List<Language> languages;

    DocumentLanguage(String code, List<Language> languages) {
        this.code = code;
        this.languages = languages;
    }

    /// The code on the command line: `bg`, `en` or `bg+en`.
    public String code() {
        return code;
    }

    /// The languages, the document's own first.
    public List<Language> languages() {
        return languages;
    }

    /// The language the document is tagged with.
    public Language main() {
        return languages.getFirst();
    }

    @Override
    public String labelPrefix() {
        return "document-language";
    }

    /// The language with this code, or nothing.
    public static Optional<DocumentLanguage> ofCode(String code) {
        for (var language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
