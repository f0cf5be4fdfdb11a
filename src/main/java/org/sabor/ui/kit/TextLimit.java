package org.sabor.ui.kit;

import java.util.regex.Pattern;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;

/// The cutting of what is typed or pasted beyond the length a text may have ([org.sabor.model.Limits]).
public final class TextLimit {
    private static final Pattern TURNING = Pattern.compile("[\u202A-\u202E\u2066-\u2069]");

    private TextLimit() {}

    /// Lets no more than this many characters be typed or pasted. A text that was longer before may become
    /// shorter only.
    ///
    /// @param cut is told when something was left out
    public static void keep(TextInputControl control, int limit, Runnable cut) {
        control.setTextFormatter(new TextFormatter<String>(change -> {
            dropTurning(change);
            int over = change.getControlNewText().length() - limit;
            var added = change.getText();
            if (over > 0 && !added.isEmpty()) {
                int fits = Math.max(0, added.length() - over);
                if (fits > 0 && Character.isHighSurrogate(added.charAt(fits - 1))) {
                    fits--;
                }
                change.setText(added.substring(0, fits));
                int caret = change.getRangeStart() + fits;
                change.selectRange(caret, caret);
                cut.run();
            }
            return change;
        }));
    }

    /// Leaves out what turns the direction of writing, in a text whose length is looked at elsewhere. Other than with a
    /// formatter, the Esc key goes on to what is around the field.
    public static void keepPlain(TextInputControl control) {
        control.textProperty().addListener((_, _, now) -> {
            var plain = TURNING.matcher(now).replaceAll("");
            if (plain.length() < now.length()) {
                control.setText(plain);
            }
        });
    }

    /// Leaves out what turns the direction of writing (RELIABILITY D5): it can only mislead, and JavaFX fails at
    /// breaking lines of it. Letters that are written from right to left need none of it.
    private static void dropTurning(TextFormatter.Change change) {
        var added = change.getText();
        var plain = TURNING.matcher(added).replaceAll("");
        if (plain.length() < added.length()) {
            change.setText(plain);
            int caret = change.getRangeStart() + plain.length();
            change.selectRange(caret, caret);
        }
    }

    /// Shows a text whole, however long it is; only typing is limited.
    public static void show(TextInputControl control, String text) {
        if (control.isFocused() && control.getText().strip().equals(text)) {
            return;
        }
        var limit = control.getTextFormatter();
        control.setTextFormatter(null);
        control.setText(text);
        control.setTextFormatter(limit);
    }
}
