package org.sabor.ui.kit;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;

/// The usual look of a scroll pane, without its habit of keeping a picture of all it shows: of a window with many
/// forms, each text of which scrolls, 42 such pictures took 42 of 314 MB, and the type in them was less sharp than
/// beside them. The styles put it into each scroll pane, those inside text areas too.
public final class UncachedScrollPaneSkin extends ScrollPaneSkin {
    /// As JavaFX makes it for a scroll pane.
    public UncachedScrollPaneSkin(ScrollPane pane) {
        super(pane);
        for (var part : getChildren()) {
            if (part.getStyleClass().contains("viewport")) {
                part.setCache(false);
            }
        }
    }
}
