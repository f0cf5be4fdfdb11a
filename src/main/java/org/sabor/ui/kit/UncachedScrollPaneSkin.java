package org.sabor.ui.kit;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;

/// The usual look of a scroll pane, without its habit of keeping a picture of all it shows: with forms of dozens of
/// texts, each of which scrolls, the pictures were a third of the memory of a window used for hours, and whatever
/// changed was painted twice. The styles put it into each scroll pane, those inside text areas too.
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
