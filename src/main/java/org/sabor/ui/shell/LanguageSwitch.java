package org.sabor.ui.shell;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.sabor.message.Language;
import org.sabor.ui.kit.Look;
import org.sabor.ui.kit.Styles;

/// Two buttons, one for each language, each in its own words.
final class LanguageSwitch extends HBox {
    LanguageSwitch(ObjectProperty<Look> look) {
        var group = new ToggleGroup();
        for (var language : Language.values()) {
            var button = new ToggleButton(ownName(language));
            button.setId("language-" + language.code());
            button.setAccessibleText(ownName(language));
            button.setToggleGroup(group);
            button.setSelected(look.get().language() == language);
            button.setOnAction(_ -> {
                // Pressing the language that is on must not turn it off.
                button.setSelected(true);
                look.set(look.get().in(language));
            });
            getChildren().add(Styles.with(button, language == Language.BG ? "left-pill" : "right-pill"));
        }
    }

    static String ownName(Language language) {
        return switch (language) {
            case BG -> "Български";
            case EN -> "English";
        };
    }
}
