package org.sabor.ui.kit;

import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// The shortcuts of the program, by the physical key.
public final class Shortcuts {
    public static final KeyCombination ADD = new KeyCodeCombination(KeyCode.N, SHORTCUT_DOWN);
    public static final KeyCombination EDIT = new KeyCodeCombination(KeyCode.F2);
    public static final KeyCombination REMOVE = new KeyCodeCombination(KeyCode.DELETE);
    public static final KeyCombination SEARCH = new KeyCodeCombination(KeyCode.F, SHORTCUT_DOWN);
    public static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, SHORTCUT_DOWN);
    public static final KeyCombination REDO = new KeyCodeCombination(KeyCode.Y, SHORTCUT_DOWN);
    public static final KeyCombination PRINT = new KeyCodeCombination(KeyCode.P, SHORTCUT_DOWN);
    public static final KeyCombination OPEN = new KeyCodeCombination(KeyCode.O, SHORTCUT_DOWN);
    public static final KeyCombination HELP = new KeyCodeCombination(KeyCode.F1);

    private Shortcuts() {}
}
