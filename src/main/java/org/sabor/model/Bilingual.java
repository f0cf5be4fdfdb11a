package org.sabor.model;

import org.sabor.message.Language;
import org.sabor.message.Worded;

/// A text in Bulgarian and in English; an empty side is not written yet.
public record Bilingual(String bg, String en) implements Worded {
    /// No text in either language.
    public static final Bilingual EMPTY = new Bilingual("", "");

    public Bilingual {
        bg = bg.strip();
        en = en.strip();
    }

    /// The same text in both languages, for names that are not translated.
    public static Bilingual same(String text) {
        return new Bilingual(text, text);
    }

    /// The text in this language alone, possibly empty.
    public String only(Language language) {
        return language == Language.BG ? bg : en;
    }

    /// The text in this language, or in the other where this one is empty.
    @Override
    public String in(Language language) {
        var text = only(language);
        return text.isEmpty() ? only(language.other()) : text;
    }

    /// Whether both sides are empty.
    public boolean isEmpty() {
        return bg.isEmpty() && en.isEmpty();
    }
}
