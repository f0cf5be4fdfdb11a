package org.sabor.ui.kit;

import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;

/// The cutting of what is typed or pasted beyond the length a text may have ([org.sabor.model.Limits]).
public final class TextLimit {
    private TextLimit() {}

    /// Lets no more than this many characters be typed or pasted. A text that was longer before may become
    /// shorter only.
    ///
    /// @param cut is told when something was left out
    public static void keep(TextInputControl control, int limit, Runnable cut) {
        control.setTextFormatter(new TextFormatter<String>(change -> {
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
