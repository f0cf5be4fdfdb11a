package org.sabor.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.action.Action;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Colours;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.Look;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.Shortcuts;
import org.sabor.ui.search.Kind;
import org.sabor.ui.search.Thing;

/// The menus of the window.
final class Menus extends MenuBar {
    private final Messages messages;
    private final Actions actions;
    private final Menu edit;
    private final List<MenuItem> always;

    /// @param always what the Edit menu has in every tab: undo, redo, search, find anything, history
    Menus(FileCommands files, ObjectProperty<Look> look, Navigator navigator, List<Action> always, Help help) {
        this.messages = help.messages();
        this.actions = new Actions(messages);
        this.always = always.stream().map(Actions::menuItem).toList();
        setId("menus");
        edit = menu("menu.edit");
        getMenus().setAll(file(files), edit, view(look, navigator), tools(files, navigator), helpMenu(files, help));
        Mnemonics.give(getMenus());
        getMenus().forEach(MenuLetters::serve);
        tabActions(List.of());
    }

    /// What the Edit menu has for the tab in front.
    void tabActions(List<Action> ofTab) {
        var items = new ArrayList<MenuItem>(always);
        if (!ofTab.isEmpty()) {
            items.add(new SeparatorMenuItem());
            ofTab.forEach(action -> items.add(Actions.menuItem(action)));
        }
        edit.getItems().setAll(items);
    }

    /// Everything in the menus that can be done now, but for what the tab in front has there.
    List<Thing> commands() {
        var commands = new ArrayList<Thing>();
        for (var menu : getMenus()) {
            commands(menu, menu.equals(edit) ? always : menu.getItems(), commands);
        }
        return commands;
    }

    private void commands(Menu menu, List<MenuItem> items, List<Thing> commands) {
        for (var item : items) {
            if (item instanceof Menu deeper) {
                commands(deeper, deeper.getItems(), commands);
            } else if (!(item instanceof SeparatorMenuItem) && item.isVisible() && !item.isDisable()) {
                var keys = item.getAccelerator() == null
                        ? ""
                        : " · " + item.getAccelerator().getDisplayText();
                commands.add(new Thing(Kind.COMMAND, item.getText(), Mnemonics.name(menu) + keys, () -> choose(item)));
            }
        }
    }

    /// What a menu does itself when such an item is chosen in it.
    private static void choose(MenuItem item) {
        if (item instanceof RadioMenuItem radio) {
            radio.setSelected(true);
        }
        item.fire();
    }

    private Menu menu(String key, MenuItem... items) {
        var menu = new Menu(messages.text(key), null, items);
        menu.setId(Actions.id(key));
        menu.setMnemonicParsing(false);
        return menu;
    }

    private Menu file(FileCommands files) {
        var recent = menu("menu.recent");
        for (var file : files.recent()) {
            var item = new MenuItem(file.title() + (file.when().isEmpty() ? "" : " · " + file.when()));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> files.open(file.path()));
            recent.getItems().add(item);
        }
        recent.setDisable(recent.getItems().isEmpty());
        return menu(
                "menu.file",
                Actions.menuItem(actions.action("file.new", Icons.NEW_FILE, files::startNew)),
                Actions.menuItem(actions.action("file.open", Icons.OPEN_FILE, Shortcuts.OPEN, files::open)),
                recent,
                new SeparatorMenuItem(),
                Actions.menuItem(actions.action("file.save-copy", Icons.SAVE, files::saveCopy)),
                Actions.menuItem(actions.action("file.backups", Icons.EARLIER, files::backups)),
                publish(files.stick()),
                new SeparatorMenuItem(),
                Actions.menuItem(actions.action("file.close", null, Shortcuts.CLOSE, files::close)),
                Actions.menuItem(actions.action("file.exit", null, Shortcuts.EXIT, files::exit)));
    }

    /// Only where the file is on a stick.
    private MenuItem publish(StickCommands stick) {
        var item = Actions.menuItem(actions.action("stick.publish", Icons.EXPORT, stick::publish));
        item.setVisible(stick.status().getValue().isPresent());
        return item;
    }

    private Menu view(ObjectProperty<Look> look, Navigator navigator) {
        var view = menu("menu.view");
        int number = 0;
        for (var place : Place.values()) {
            number++;
            var item = new MenuItem(messages.text(place), place.icon().node());
            item.setId("view-" + place.name().toLowerCase(Locale.ROOT));
            item.setAccelerator(Shortcuts.control(KeyCode.valueOf("DIGIT" + number)));
            item.setOnAction(_ -> navigator.show(place));
            view.getItems().add(item);
        }
        view.getItems().addAll(new SeparatorMenuItem(), languages(look), sizes(look), colours(look));
        return view;
    }

    private Menu languages(ObjectProperty<Look> look) {
        var menu = menu("view.language");
        var group = new ToggleGroup();
        for (var language : Language.values()) {
            // A language is called by its own name, so that who can't read the window finds it.
            var item = new RadioMenuItem(LanguageSwitch.ownName(language));
            item.setId("view-language-" + language.code());
            item.setToggleGroup(group);
            item.setSelected(look.get().language() == language);
            item.setOnAction(_ -> look.set(look.get().in(language)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu sizes(ObjectProperty<Look> look) {
        var menu = menu("view.text-size");
        var group = new ToggleGroup();
        for (int size : Look.TEXT_SIZES) {
            var item = new RadioMenuItem(messages.text("view.pixels", size));
            item.setToggleGroup(group);
            item.setSelected(look.get().textSize() == size);
            item.setOnAction(_ -> look.set(look.get().sized(size)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu colours(ObjectProperty<Look> look) {
        var menu = menu("view.colours");
        var group = new ToggleGroup();
        for (var colours : Colours.values()) {
            var item = new RadioMenuItem(messages.text(colours.key()));
            item.setId(Actions.id(colours.key()));
            item.setToggleGroup(group);
            item.setSelected(look.get().colours() == colours);
            item.setOnAction(_ -> look.set(look.get().coloured(colours)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu tools(FileCommands files, Navigator navigator) {
        return menu(
                "menu.tools",
                Actions.menuItem(actions.action(
                        "tools.desk", Icons.CLOCK, () -> files.desks().open())),
                Actions.menuItem(actions.action(
                        "tools.desk-copy", Icons.COPY, () -> files.desks().copy())),
                Actions.menuItem(actions.action(
                        "tools.desk-marks", Icons.MERGE, () -> files.desks().takeIn())),
                new SeparatorMenuItem(),
                Actions.menuItem(actions.action("tools.take-over", Icons.EARLIER, files::takeOver)),
                new SeparatorMenuItem(),
                Actions.menuItem(
                        actions.action("tools.settings", Icons.SETTINGS, () -> navigator.show(Place.SETTINGS))));
    }

    private Menu helpMenu(FileCommands files, Help help) {
        return menu(
                "menu.help",
                Actions.menuItem(actions.action("help.guide", Icons.HELP, Shortcuts.HELP, files::guide)),
                Actions.menuItem(actions.action("help.shortcuts", Icons.HELP, Shortcuts.ALL_KEYS, help::showShortcuts)),
                Actions.menuItem(actions.action("help.about", Icons.INFORMATION, help::showAbout)));
    }
}
