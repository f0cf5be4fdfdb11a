package org.sabor.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.control.Menu;
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
}
