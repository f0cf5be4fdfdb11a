package org.sabor.meetings;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sabor.model.AttendeeKind;
import org.sabor.spreadsheet.CellText;

/// The name somebody had in a meeting, without what programs and organisations add to it
/// (formats/online-attendance.md 1.7).
///
/// @param name cleaned; empty where there is none
/// @param others further names of the same person: the one shown besides the original one
/// @param identity by which rows of one person are known, in small letters
record ShownName(String name, List<String> others, AttendeeKind kind, String identity) {
    private static final Pattern ORGANISATION_BEFORE = Pattern.compile("^\\[[^\\[\\]]{1,100}] ?(\\S.*)$");
    private static final Pattern BRACKET_AFTER = Pattern.compile("^(.*[^\\s(]) ?\\(([^()]+)\\)$");
    private static final Pattern NUMBER = Pattern.compile("^\\+?[\\d\\s()./•*·#-]{5,}$");
    private static final Pattern DESTROYED = Pattern.compile("^[?\\s.,'()-]*\\?[?\\s.,'()-]*$");
    private static final Pattern WORD_BREAK = Pattern.compile(" ");

    /// The name in a cell.
    ///
    /// @param twoNames whether a name in brackets is the original one
    static ShownName of(String written, boolean twoNames) {
        var text = unquoted(CellText.line(written).text());
        var organisation = ORGANISATION_BEFORE.matcher(text);
        if (organisation.matches()) {
            text = organisation.group(1);
        }
        text = withoutSuffixes(text);
        var bracket = BRACKET_AFTER.matcher(text);
        return twoNames && bracket.matches() && isName(bracket.group(2))
                ? renamed(bracket.group(1).strip(), bracket.group(2).strip())
                : new ShownName(text, List.of(), kind(text), text.toLowerCase(Locale.ROOT));
    }

    /// A name as it was given for registering.
    static ShownName registered(String name, String shown) {
        var cleaned = CellText.line(name).text();
        var other = of(shown, false).name();
        var others = other.isEmpty() || other.equals(cleaned) ? List.<String>of() : List.of(other);
        return new ShownName(cleaned, others, kind(cleaned), cleaned.toLowerCase(Locale.ROOT));
    }

    /// Somebody of whom only the address is known.
    ShownName named(String address) {
        return new ShownName(address, others, AttendeeKind.PERSON, address.toLowerCase(Locale.ROOT));
    }

    /// Whether a code page has left only question marks, or there was nothing.
    boolean isLost() {
        return name.isEmpty() || isDestroyed();
    }

    boolean isDestroyed() {
        return DESTROYED.matcher(name).matches();
    }

    private static String unquoted(String text) {
        return text.length() > 2 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1).strip()
                : text;
    }

    private static String withoutSuffixes(String text) {
        var left = text;
        var bracket = BRACKET_AFTER.matcher(left);
        while (bracket.matches() && Words.is("SUFFIX", bracket.group(2))) {
            left = bracket.group(1).strip();
            bracket = BRACKET_AFTER.matcher(left);
        }
        return left;
    }

    /// Whether it can be the name of a person or a device; not the 2 of `iPad (2)`, and no organisation.
    private static boolean isName(String text) {
        return text.chars().anyMatch(Character::isLetter) && !Words.contains("ORGANISATION", text);
    }

    private static ShownName renamed(String shown, String original) {
        var identity = original.toLowerCase(Locale.ROOT);
        boolean onlyDevice = Words.begins("DEVICE", original) && !Words.begins("DEVICE", shown);
        boolean fuller = words(shown) > 1 && words(original) == 1;
        return onlyDevice || fuller
                ? new ShownName(shown, List.of(original), kind(shown), identity)
                : new ShownName(original, List.of(shown), kind(original), identity);
    }

    private static int words(String name) {
        return WORD_BREAK.split(name, -1).length;
    }

    private static AttendeeKind kind(String name) {
        if (NUMBER.matcher(name).matches() || Words.begins("PHONE", name)) {
            return AttendeeKind.PHONE;
        }
        return Words.begins("ROOM", name) ? AttendeeKind.ROOM : AttendeeKind.PERSON;
    }
}
