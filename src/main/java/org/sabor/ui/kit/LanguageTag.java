package org.sabor.ui.kit;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.sabor.message.Language;
import org.sabor.message.Messages;

/// The small `BG` or `EN` before a text that is asked for in both languages.
public final class LanguageTag {
    private LanguageTag() {}

    /// The control with its tag before it.
    public static HBox before(TextInputControl control, Language language) {
        var tag = Styles.with(new Label(language.code().toUpperCase(Locale.ROOT)), Styles.TAG);
        var box = new HBox(4, tag, control);
        box.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(control, Priority.ALWAYS);
        control.setMinWidth(40);
        return box;
    }

    /// Names a control: `seminar-title-bg`, „Title, Bulgarian“.
    public static void name(TextInputControl control, String id, String label, Language language, Messages messages) {
        control.setId(id + "-" + language.code());
        control.setAccessibleText(label + ", "
                + (language == Language.BG
                        ? messages.text("kit.language.bulgarian")
                        : messages.text("kit.language.english")));
    }
}
