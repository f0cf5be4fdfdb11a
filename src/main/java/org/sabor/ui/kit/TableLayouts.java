package org.sabor.ui.kit;

import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Remembers how tables are arranged, over languages and restarts. It belongs to a window, as a stylesheet does: every
/// table that comes into the window is arranged by it and tells it of changes. In a window without one, tables stand as
/// they are made.
public interface TableLayouts {
    /// How the table with this id was arranged, or null where nobody has arranged it.
    @Nullable
    TableLayout find(String table);

    /// Remembers the arrangement in place of an earlier one.
    void keep(TableLayout layout);

    /// Gives a window this memory.
    static void serve(Scene scene, TableLayouts layouts) {
        scene.getProperties().put(TableLayouts.class, layouts);
    }

    /// The memory of this window, or null.
    static @Nullable TableLayouts of(Scene scene) {
        return scene.getProperties().get(TableLayouts.class) instanceof TableLayouts layouts ? layouts : null;
    }
}
