package org.sabor.ui.shell;

import java.util.HashSet;
import java.util.List;
import javafx.scene.control.Menu;

/// The letters by which menus open together with Alt. They are chosen here and not in the texts, so that no two menus
/// have the same one in any language.
final class Mnemonics {
    private Mnemonics() {}

    /// Gives each menu the first of its letters that no menu before it has.
    static void give(List<Menu> menus) {
        var taken = new HashSet<Character>();
        for (var menu : menus) {
            var text = menu.getText();
            menu.setMnemonicParsing(true);
            for (int i = 0; i < text.length(); i++) {
                char letter = Character.toLowerCase(text.charAt(i));
                if (Character.isLetter(letter) && taken.add(letter)) {
                    menu.setText(text.substring(0, i) + "_" + text.substring(i));
                    break;
                }
            }
        }
    }

    /// The name of such a menu in words.
    static String name(Menu menu) {
        return menu.isMnemonicParsing() ? menu.getText().replace("_", "") : menu.getText();
    }
}
