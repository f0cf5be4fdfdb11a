package org.sabor.intake;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sabor.spreadsheet.Cell;
import org.sabor.spreadsheet.CellText;

/// A telephone number as a list has it; digits that a spreadsheet has eaten cannot be brought back
/// (formats/online-attendance.md 8.4).
///
/// @param warning the key of what is to be said of it, or null
record PhoneText(String text, @Nullable String warning) {
    private static final Pattern ROUNDED = Pattern.compile("\\d[.,]\\d+[eEЕе]\\+?\\d+");
    /// What is copied from a column that was too narrow for a number.
    private static final Pattern TOO_NARROW = Pattern.compile("#+");

    /// An apostrophe before digits is how people keep a zero in a spreadsheet.
    private static final Pattern APOSTROPHE = Pattern.compile("^['’](?=[\\d+])");

    static PhoneText of(Cell cell) {
        var text = APOSTROPHE.matcher(CellText.value(cell.text())).replaceFirst("");
        if (ROUNDED.matcher(text.replace(" ", "")).matches()
                || TOO_NARROW.matcher(text).matches()) {
            return new PhoneText("", "list.warning.phone-rounded");
        }
        return new PhoneText(text, cell.kind() == Cell.Kind.NUMBER ? "list.warning.phone-number" : null);
    }
}
