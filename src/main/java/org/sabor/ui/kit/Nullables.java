package org.sabor.ui.kit;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SelectionModel;
import org.jspecify.annotations.Nullable;

/// Getters of JavaFX that return null without saying so.
public final class Nullables {
    private Nullables() {}

    /// The selected item, or null.
    public static <T> @Nullable T selected(SelectionModel<T> model) {
        return model.getSelectedItem();
    }

    /// The window's scene that a node stands in, or null.
    public static @Nullable Scene scene(Node node) {
        return node.getScene();
    }

    /// The node that has the keyboard, or null.
    public static @Nullable Node focusOwner(Scene scene) {
        return scene.getFocusOwner();
    }
}
