package org.sabor.message;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/// The texts of one language, with the formats of dates, times and numbers (DOMAIN 3.4).
public final class Messages {
    private static final String NBSP = "\u00a0";
    private static final DateTimeFormatter BG_DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter EN_DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Language.EN.locale());
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Language language;
    private final ResourceBundle bundle;
    private final Map<String, String> countries = Collections.synchronizedMap(new HashMap<>());
    private final Map<String, String> languages = Collections.synchronizedMap(new HashMap<>());

    private Messages(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "org.sabor.message.messages",
                language == Language.EN ? Locale.ROOT : language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// The texts of this language.
    public static Messages of(Language language) {
        return new Messages(language);
    }

    /// The language of these texts.
    public Language language() {
        return language;
    }

    /// The text of this key; an argument that is a message or has a label is said in the same language.
    ///
    /// @throws java.util.MissingResourceException where there is no such key: a bug
    public String text(String key, Object... arguments) {
        var pattern = bundle.getString(key);
        if (arguments.length == 0 && pattern.indexOf('{') < 0) {
            return pattern;
        }
        var said = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            said[i] = said(arguments[i]);
        }
        return new MessageFormat(pattern, language.locale()).format(said);
    }

    /// The text of this message.
    public String text(Message message) {
        return text(message.key(), message.arguments().toArray());
    }

    /// The name of this constant.
    public String text(Labelled constant) {
        return text(constant.labelKey());
    }

    private Object said(Object argument) {
        return switch (argument) {
            case Message message -> text(message);
            case Labelled constant -> text(constant);
            case Worded worded -> worded.in(language);
            case LocalDate date -> date(date);
            case LocalTime time -> time(time);
            default -> argument;
        };
    }

    /// A date: `15.11.2023 г.` or `15 November 2023`.
    public String date(LocalDate date) {
        return language == Language.BG ? BG_DATE.format(date) + NBSP + "г." : EN_DATE.format(date);
    }

    /// The days from first to last: `14–15.11.2023 г.`, `30.11.–01.12.2023 г.` or `14–15 November 2023`.
    public String dates(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return date(first);
        }
        boolean sameYear = first.getYear() == last.getYear();
        boolean sameMonth = sameYear && first.getMonth() == last.getMonth();
        var pattern = language == Language.BG
                ? (sameMonth ? "dd" : sameYear ? "dd.MM." : "dd.MM.yyyy")
                : (sameMonth ? "d" : sameYear ? "d MMMM" : "d MMMM yyyy");
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(first) + "–" + date(last);
    }

    /// A time of day on the 24-hour clock: `09:30 ч.` or `09:30`.
    public String time(LocalTime time) {
        return TIME.format(time) + (language == Language.BG ? NBSP + "ч." : "");
    }

    /// A moment: `15.11.2023 г., 09:30 ч.` or `15 November 2023, 09:30`.
    public String moment(LocalDateTime moment) {
        return date(moment.toLocalDate()) + ", " + time(moment.toLocalTime());
    }

    /// From one time to another: `09:30 – 11:00 ч.` or `09:30–11:00`.
    public String times(LocalTime from, LocalTime to) {
        return language == Language.BG
                ? TIME.format(from) + NBSP + "–" + NBSP + time(to)
                : TIME.format(from) + "–" + TIME.format(to);
    }

    /// The name of a country by its ISO 3166 code, or the code itself where the JDK knows none.
    public String country(String iso) {
        return countries.computeIfAbsent(iso, code -> Locale.of("", code).getDisplayCountry(language.locale()));
    }

    /// The name of a language by its ISO 639 code, or the code itself where the JDK knows none.
    public String languageName(String iso) {
        return languages.computeIfAbsent(iso, code -> Locale.of(code).getDisplayLanguage(language.locale()));
    }
}
