package org.sabor.ui.kit;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// Whether somebody can see a place: it is in a window, and no tab or page around it is behind another. What costs
/// something follows the seminar only then, by [ObservableValue#when(ObservableValue)], and once when it comes into
/// sight.
public final class InSight {
    private InSight() {}

    /// Whether this place is in sight.
    public static ObservableValue<Boolean> of(Node place) {
        return place.sceneProperty().flatMap(_ -> visible(place)).orElse(false);
    }

    private static ObservableValue<Boolean> visible(Node place) {
        return place.visibleProperty()
                .flatMap(visible -> visible
                        ? place.parentProperty().flatMap(InSight::visible).orElse(true)
                        : new SimpleBooleanProperty(false));
    }
}
