package org.sabor.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.junit.jupiter.api.Test;

final class MnemonicsTest {
    @Test
    void eachMenuHasALetterOfItsOwn() {
        var menus = List.of(new Menu("Изглед"), new Menu("Инструменти"), new Menu("Файл"), new Menu("ии"));
        Mnemonics.give(menus);
        assertEquals(
                List.of("_Изглед", "И_нструменти", "_Файл", "ии"),
                menus.stream().map(Menu::getText).toList());
        assertEquals("Инструменти", Mnemonics.name(menus.get(1)));
    }

    @Test
    void whatStandsInAMenuHasLettersToo() {
        var sizes = new Menu("Размер", null, new MenuItem("12 пиксела"), new MenuItem("14 пиксела"));
        var menu = new Menu("Изглед", null, new MenuItem("a_b"), new SeparatorMenuItem(), new MenuItem("a1"), sizes);
        Mnemonics.giveInside(menu);
        assertEquals("_a__b", menu.getItems().getFirst().getText());
        assertEquals("a_b", Mnemonics.name(menu.getItems().getFirst()));
        assertEquals("a_1", menu.getItems().get(2).getText());
        assertEquals("_Размер", sizes.getText());
        assertEquals(
                List.of("_12 пиксела", "1_4 пиксела"),
                sizes.getItems().stream().map(MenuItem::getText).toList());
    }
}
