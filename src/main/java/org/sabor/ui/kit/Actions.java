package org.sabor.ui.kit;

import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;

/// Makes actions: menu entry, button and shortcut of one deed come from one [Action].
public final class Actions {
    private static final String ICON = "sabor.icon";
    private static final String ID = "sabor.id";

    private final Messages messages;

    /// Actions with names from these texts.
    public Actions(Messages messages) {
        this.messages = messages;
    }

    /// An action without a shortcut.
    ///
    /// @param key the name's key; the ids of buttons and menu entries come from it (`participants.add` gives
    ///     `participants-add`, in menus `participants-add-item`)
    public Action action(String key, @Nullable Icons icon, Runnable work) {
        var action = new Action(messages.text(key), _ -> work.run());
        action.getProperties().put(ID, id(key));
        if (icon != null) {
            action.getProperties().put(ICON, icon);
        }
        return action;
    }

    /// An action with a shortcut from [Shortcuts].
    public Action action(String key, @Nullable Icons icon, KeyCombination shortcut, Runnable work) {
        var action = action(key, icon, work);
        action.setAccelerator(shortcut);
        return action;
    }

    /// A button for this action, with these style classes ([Styles#MAIN_ACTION], [Styles#QUIET]).
    public static Button button(Action action, String... classes) {
        var button = Styles.with(new Button(), classes);
        button.setId(Objects.toString(action.getProperties().get(ID)));
        button.setMnemonicParsing(false);
        button.textProperty().bind(action.textProperty());
        button.accessibleTextProperty().bind(action.textProperty());
        button.disableProperty().bind(action.disabledProperty());
        button.setOnAction(action);
        button.setMinWidth(Region.USE_PREF_SIZE);
        if (action.getProperties().get(ICON) instanceof Icons icon) {
            button.setGraphic(icon.node());
        }
        var shortcut = action.getAccelerator();
        if (shortcut != null) {
            button.setTooltip(new Tooltip(shortcut.getDisplayText()));
        }
        return button;
    }

    /// A menu entry for this action, with its shortcut.
    public static MenuItem menuItem(Action action) {
        var item = new MenuItem();
        item.setMnemonicParsing(false);
        item.textProperty().bind(action.textProperty());
        item.disableProperty().bind(action.disabledProperty());
        item.acceleratorProperty().bind(action.acceleratorProperty());
        item.setOnAction(action);
        item.setId(action.getProperties().get(ID) + "-item");
        if (action.getProperties().get(ICON) instanceof Icons icon) {
            item.setGraphic(icon.node());
        }
        return item;
    }

    /// The id that comes from a key: dots become hyphens.
    public static String id(String key) {
        return key.replace('.', '-');
    }
}
