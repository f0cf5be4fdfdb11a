package org.sabor.ui.kit;

import java.util.OptionalDouble;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Remembers where a person has put the lines between the parts of a window, over languages and restarts. It belongs to
/// a window, as [TableLayouts] does; in a window without one, the lines stand where they usually do.
public interface Dividers {
    /// Where the line of the split pane with this id was left; empty where nobody has moved it.
    OptionalDouble divider(String split);

    /// Remembers where the line is now.
    ///
    /// @param at a size or a share, as the split pane needs it
    void keepDivider(String split, double at);

    /// Gives a window this memory.
    static void serve(Scene scene, Dividers dividers) {
        scene.getProperties().put(Dividers.class, dividers);
    }

    /// The memory of this window, or null.
    static @Nullable Dividers of(Scene scene) {
        return scene.getProperties().get(Dividers.class) instanceof Dividers dividers ? dividers : null;
    }
}
