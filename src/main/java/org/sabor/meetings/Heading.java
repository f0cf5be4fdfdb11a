package org.sabor.meetings;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sabor.spreadsheet.CellText;

/// One heading of a table.
///
/// @param text as it is compared
/// @param field what it means; null where that is not known
/// @param utc whether it says that its times are in UTC: `First Join (UTC)`
/// @param unit in what numbers without a unit are
/// @param twoNames whether it says that a second name follows in brackets: `Name (Original Name)`, which Zoom does
record Heading(String text, @Nullable Field field, boolean utc, Unit unit, boolean twoNames) {
    private static final Pattern UTC = Pattern.compile(" (utc|gmt)$");
    private static final Pattern BRACKET = Pattern.compile("^([^()]+)\\(([^()]+)\\)$");

    /// What a number without a unit is.
    enum Unit {
        UNKNOWN,
        MINUTES,
        SECONDS
    }

    static Heading of(String written) {
        var line = CellText.line(written).text();
        var key = Words.key(line);
        var text = UTC.matcher(key).replaceFirst("");
        boolean utc = !text.equals(key);
        var unit = Words.contains("MINUTES", text)
                ? Unit.MINUTES
                : Words.contains("SECONDS", text) ? Unit.SECONDS : Unit.UNKNOWN;
        var field = Words.heading(text);
        boolean twoNames = false;
        var bracket = BRACKET.matcher(line);
        if (bracket.matches() && !utc) {
            var before = Words.heading(Words.key(bracket.group(1)));
            twoNames = before == Field.NAME && unit == Unit.UNKNOWN;
            field = field == null ? before : field;
        }
        if (field == null) {
            field = text.endsWith(" upn") ? Field.USER_ID : beginning(text);
        }
        return new Heading(text, field, utc, unit, twoNames);
    }

    /// Of longer headings the beginning says it: `Продължителност в събранието`.
    private static @Nullable Field beginning(String text) {
        for (int end = text.lastIndexOf(' '); end > 0; end = text.lastIndexOf(' ', end - 1)) {
            var field = Words.heading(text.substring(0, end));
            if (field == Field.DURATION || field == Field.JOIN || field == Field.LEAVE) {
                return field;
            }
        }
        return null;
    }
}
