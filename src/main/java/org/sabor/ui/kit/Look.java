package org.sabor.ui.kit;

import java.util.List;
import javafx.scene.Parent;
import org.sabor.message.Language;

/// How the person wants the window: its language, its colours, and how large the text is.
///
/// @param textSize in pixels, 12 to 20; 14 is the usual size
public record Look(Language language, Colours colours, int textSize) {
    /// The sizes offered.
    public static final List<Integer> TEXT_SIZES = List.of(12, 14, 16, 18, 20);

    public Look {
        textSize = Math.clamp(textSize, 12, 20);
    }

    /// A light look, or a dark one.
    public Look(Language language, boolean dark, int textSize) {
        this(language, dark ? Colours.DARK : Colours.LIGHT, textSize);
    }

    /// The same in another language.
    public Look in(Language other) {
        return new Look(other, colours, textSize);
    }

    /// The same in other colours.
    public Look coloured(Colours other) {
        return new Look(language, other, textSize);
    }

    /// The same with text of another size.
    public Look sized(int other) {
        return new Look(language, colours, other);
    }

    /// Colours all windows and sizes what stands in this one.
    public void applyTo(Parent root) {
        Styles.theme(colours);
        root.setStyle("-fx-font-size: " + textSize + "px;");
    }
}
