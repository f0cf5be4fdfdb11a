package org.sabor.ui.kit;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.controlsfx.control.action.Action;

/// What the window knows of a tab. A tab is a pane that implements it: `class VisitsTab extends BorderPane
/// implements TabView`.
public interface TabView {
    /// The pane itself.
    Node node();

    /// What the status line says while the tab is in front: „14 of 62 shown“.
    default ObservableValue<String> statusProperty() {
        return new ReadOnlyStringWrapper("");
    }

    /// Whether a form of this tab holds an entry that can't be kept; the tab gets a mark.
    default ObservableValue<Boolean> problemsProperty() {
        return new ReadOnlyBooleanWrapper(false);
    }

    /// The tab's actions for the Edit menu; their shortcuts work while the tab is in front.
    default List<Action> actions() {
        return List.of();
    }

    /// Keys that do something in this place alone, for the list of shortcuts (F1).
    default List<KeyHelp> keys() {
        return List.of();
    }

    /// What can be gone to here by name beside the rows (Ctrl+K).
    default List<Target> targets() {
        return List.of();
    }

    /// Ctrl+F: puts the keyboard into the search.
    default void search() {}

    /// The tab was made before anybody asks for it: what takes long the first time can be loaded in the background.
    default void ahead() {}

    /// The tab has come to the front: what it does not keep up to date behind others is made new.
    default void inFront() {}

    /// Keeps what has been typed: the window closes, or another tab comes to the front.
    default void keep() {}

    /// Whether a screen with work of its own has the room of the tab, so that files would end it.
    default boolean isTaken() {
        return false;
    }

    /// Begins to take in these files, which were dropped on the window. The tab is in front already.
    default void take(List<Path> files) {}

    /// Shows what [Navigator] was asked for. The tab is in front already.
    default void show(Navigator.Request request) {}
}
