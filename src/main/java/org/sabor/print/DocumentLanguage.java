package org.sabor.print;

import java.util.List;
import java.util.Optional;
import org.sabor.message.Labelled;
import org.sabor.message.Language;

/// In which language a document is made, or in both at once. It is a choice of its own, apart from the window's
/// language.
public enum DocumentLanguage implements Labelled {
    BG("bg"),
    EN("en"),
    BOTH("bg+en");

    private final String code;

    DocumentLanguage(String code) {
        this.code = code;
    }

    /// The code on the command line: `bg`, `en` or `bg+en`.
    public String code() {
        return code;
    }

    /// The languages, the document's own first.
    public List<Language> languages() {
        return switch (this) {
            case BG -> List.of(Language.BG);
            case EN -> List.of(Language.EN);
            case BOTH -> List.of(Language.BG, Language.EN);
        };
    }

    /// The language the document is tagged with.
    public Language main() {
        return languages().getFirst();
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
