package org.sabor.ui.kit;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.HashMap;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The shortcuts of the program, by the physical key, so that they work with a Bulgarian keyboard too.
public final class Shortcuts {
    public static final KeyCombination ADD = control(KeyCode.N);
    public static final KeyCombination EDIT = new KeyCodeCombination(KeyCode.F2);
    public static final KeyCombination REMOVE = new KeyCodeCombination(KeyCode.DELETE);
    public static final KeyCombination SEARCH = control(KeyCode.F);
    public static final KeyCombination FIND = control(KeyCode.K);
    public static final KeyCombination UNDO = control(KeyCode.Z);
    public static final KeyCombination REDO = control(KeyCode.Y);
    public static final KeyCombination PRINT = control(KeyCode.P);
    public static final KeyCombination OPEN = control(KeyCode.O);
    public static final KeyCombination COPY = control(KeyCode.C);
    public static final KeyCombination CLOSE = control(KeyCode.W);
    public static final KeyCombination LARGER = control(KeyCode.PLUS);
    public static final KeyCombination SMALLER = control(KeyCode.MINUS);
    public static final KeyCombination FIT = control(KeyCode.DIGIT0);
    public static final KeyCombination EXIT = control(KeyCode.Q);
    public static final KeyCombination HELP = new KeyCodeCombination(KeyCode.F1);
    public static final KeyCombination ALL_KEYS = new KeyCodeCombination(KeyCode.F1, SHIFT_DOWN);

    /// What the keys of shortcuts write on a keyboard of the state standard (BDS 5237:1978).
    private static final String STANDARD = "хоющздуйъэь";

    private static final String STANDARD_KEYS = "NFZYPOWXCVA";

    /// And on a phonetic one. A letter that both have for different keys follows the standard.
    private static final String PHONETIC = "нфзъпоявцжьак";

    private static final String PHONETIC_KEYS = "NFZYPOQWCVXAK";

    private static final Map<Character, KeyCode> KEYS = keys();

    private Shortcuts() {}

    /// Ctrl (on a Mac, Command) and this key.
    public static KeyCombination control(KeyCode key) {
        return new KeyCodeCombination(key, SHORTCUT_DOWN);
    }

    /// Lets Ctrl+Z and Ctrl+Y through to the window where the text field that has the keyboard has nothing of its own
    /// to take back: it would swallow them.
    public static void undoPastFields(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!(Nullables.focusOwner(scene) instanceof TextInputControl field)) {
                return;
            }
            boolean past = (UNDO.match(event) && !field.isUndoable()) || (REDO.match(event) && !field.isRedoable());
            var action = past ? scene.getAccelerators().get(UNDO.match(event) ? UNDO : REDO) : null;
            if (action != null) {
                event.consume();
                action.run();
            }
        });
    }

    /// Makes shortcuts work in this window whatever the keyboard writes. Windows tells the key itself; JavaFX
    /// on Linux tells only the letter where that is Cyrillic, so the key is found from the letter.
    public static void followKeys(Scene scene) {
        scene.addEventFilter(KeyEvent.ANY, event -> {
            var key = latinKey(event);
            if (key != KeyCode.UNDEFINED) {
                event.consume();
                Event.fireEvent(
                        event.getTarget(),
                        new KeyEvent(
                                event.getSource(),
                                event.getTarget(),
                                event.getEventType(),
                                event.getCharacter(),
                                event.getText(),
                                key,
                                event.isShiftDown(),
                                event.isControlDown(),
                                event.isAltDown(),
                                event.isMetaDown()));
            }
        });
    }

    private static KeyCode latinKey(KeyEvent event) {
        if (event.getCode() != KeyCode.UNDEFINED
                || !event.isShortcutDown()
                || event.getText().length() != 1) {
            return KeyCode.UNDEFINED;
        }
        return KEYS.getOrDefault(Character.toLowerCase(event.getText().charAt(0)), KeyCode.UNDEFINED);
    }

    private static Map<Character, KeyCode> keys() {
        var keys = new HashMap<Character, KeyCode>();
        put(keys, STANDARD, STANDARD_KEYS);
        put(keys, PHONETIC, PHONETIC_KEYS);
        return Map.copyOf(keys);
    }

    private static void put(Map<Character, KeyCode> keys, String letters, String latin) {
        for (int i = 0; i < letters.length(); i++) {
            keys.putIfAbsent(letters.charAt(i), KeyCode.valueOf(latin.substring(i, i + 1)));
        }
    }
}
