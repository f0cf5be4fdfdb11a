package org.sabor.ui.shell;

import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// In an open menu, a letter goes to the next entry that begins with it, and chooses it where it is the only one, as in
/// the menus of the system. JavaFX has nothing of the kind.
final class MenuLetters {
    private MenuLetters() {}

    /// Lets this menu listen to letters, and those within it.
    static void serve(Menu menu) {
        menu.addEventHandler(Menu.ON_SHOWN, _ -> listen(menu));
        for (var item : menu.getItems()) {
            if (item instanceof Menu deeper) {
                serve(deeper);
            }
        }
    }

    /// A menu has no window of its own before it is shown for the first time.
    private static void listen(Menu menu) {
        var window =
                menu.getItems().isEmpty() ? null : menu.getItems().getFirst().getParentPopup();
        if (window != null && window.getProperties().putIfAbsent(MenuLetters.class, menu) == null) {
            window.getScene().addEventFilter(KeyEvent.KEY_TYPED, event -> {
                var letter = event.getCharacter().toLowerCase(Locale.ROOT);
                if (!letter.isBlank() && Character.isLetterOrDigit(letter.codePointAt(0))) {
                    go(window, menu.getItems(), letter);
                    event.consume();
                }
            });
        }
    }

    private static void go(ContextMenu window, List<MenuItem> items, String letter) {
        var named = items.stream().filter(item -> begins(item, letter)).toList();
        if (named.isEmpty()) {
            return;
        }
        int now = items.indexOf(
                items.stream().filter(MenuLetters::isFocused).findFirst().orElse(null));
        var next = named.stream()
                .filter(item -> items.indexOf(item) > now)
                .findFirst()
                .orElse(named.getFirst());
        for (int i = 0; i <= items.size() && !isFocused(next); i++) {
            press(window, KeyCode.DOWN);
        }
        if (named.size() == 1) {
            press(window, KeyCode.ENTER);
        }
    }

    private static boolean begins(MenuItem item, String letter) {
        return !(item instanceof SeparatorMenuItem)
                && item.isVisible()
                && !item.isDisable()
                && item.getText() != null
                && item.getText().toLowerCase(Locale.ROOT).startsWith(letter);
    }

    private static boolean isFocused(MenuItem item) {
        return item.getStyleableNode() != null && item.getStyleableNode().isFocused();
    }

    private static void press(ContextMenu window, KeyCode key) {
        var scene = window.getScene();
        var target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }
}
