package org.sabor.ui.shell;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The letters by which menus open together with Alt, and by which what stands in an open menu is chosen. They are
/// found here and do not stand in the texts, so that no two neighbours have the same one in any language.
final class Mnemonics {
    private static final String NAME = "sabor.name";

    private Mnemonics() {}

    /// Gives each entry the first of its letters that no entry before it has.
    static void give(List<? extends MenuItem> entries) {
        var taken = new HashSet<Character>();
        for (var entry : entries) {
            if (!(entry instanceof SeparatorMenuItem)) {
                give(entry, taken);
            }
        }
    }

    private static void give(MenuItem entry, Set<Character> taken) {
        var text = entry.getText();
        for (int i = 0; i < text.length(); i++) {
            char letter = Character.toLowerCase(text.charAt(i));
            if (Character.isLetterOrDigit(letter) && taken.add(letter)) {
                entry.getProperties().put(NAME, text);
                entry.textProperty().unbind();
                entry.setMnemonicParsing(true);
                // A line that is in the text itself is written twice.
                entry.setText(doubled(text.substring(0, i)) + "_" + doubled(text.substring(i)));
                break;
            }
        }
    }

    private static String doubled(String text) {
        return text.replace("_", "__");
    }

    /// Gives letters to what stands in this menu and in those within it.
    static void giveInside(Menu menu) {
        give(menu.getItems());
        for (var item : menu.getItems()) {
            if (item instanceof Menu deeper) {
                giveInside(deeper);
            }
        }
    }

    /// The name of an entry in words.
    static String name(MenuItem entry) {
        return entry.getProperties().get(NAME) instanceof String name ? name : entry.getText();
    }
}
