package org.sabor.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.sample.Sample;
import org.sabor.ui.intake.RememberedColumns;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Look;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.RecordedDialogs;
import org.sabor.ui.kit.Screens;
import org.sabor.ui.kit.Shortcuts;
import org.sabor.ui.kit.Tasks;
import org.sabor.ui.privacy.RecordedForGood;
import org.sabor.ui.shell.MainWindow;
import org.sabor.ui.shell.RecordedFiles;
import org.sabor.ui.shell.SaveStatus;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// All tabs of the window in both languages, for who does not use the mouse or does not see the screen.
@SuppressWarnings("NullAway.Init") // the field is set by start
@ExtendWith(ApplicationExtension.class)
final class WholeWindowTest {
    @TempDir
    Path folder;

    private final RecordedDialogs dialogs = new RecordedDialogs();
    private final List<String> found = new ArrayList<>();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        Screens.show(stage, new Region(), 1366, 740);
    }

    private MainWindow window(OpenSeminar open, Language language) {
        var messages = Messages.of(language);
        var frame = new Frame(
                messages,
                new SimpleObjectProperty<>(new Look(language, false, 14)),
                dialogs,
                Tasks.onThisThread(dialogs, messages),
                new Notices(messages));
        var tabs = new SeminarTabs(
                open,
                frame,
                InstantSource.fixed(Instant.parse("2026-03-12T07:12:00Z")),
                _ -> {},
                _ -> {},
                RememberedColumns.NONE,
                () -> {},
                _ -> {},
                new RecordedForGood());
        return new MainWindow(
                open.workspace(),
                tabs.specs(),
                frame,
                new RecordedFiles(),
                new SimpleObjectProperty<>(new SaveStatus.Saved(LocalTime.of(9, 12))),
                Place.OVERVIEW);
    }

    @Test
    void everyKeyHasOneMeaningAndEveryControlAName() {
        for (var language : Language.values()) {
            var shown = new ArrayList<MainWindow>();
            var demo = Sample.demo();
            var open = OpenSeminar.create(
                    folder.resolve(language.code() + ".sabor"), demo.seminar(), demo.pictures(), Platform::runLater);
            Screens.run(() -> {
                shown.add(window(open, language));
                stage.getScene().setRoot(shown.getFirst());
            });
            for (var place : Place.values()) {
                Screens.run(() -> shown.getFirst().show(place));
                Screens.run(() -> {
                    var window = shown.getFirst();
                    window.applyCss();
                    window.layout();
                    look(window, language + " " + place);
                });
            }
        }
        assertEquals(List.of(), found);
        assertEquals(List.of(), dialogs.bugs);
        controls();
    }

    /// What is wrong is found.
    private void controls() {
        Screens.run(() -> {
            var box = new VBox(new TextField());
            stage.getScene().setRoot(box);
            names(box, Set.of(), "unnamed");
            var menu = new Menu("A", null, new MenuItem("_One"), new MenuItem("Tw_o"));
            menu.getItems().forEach(item -> item.setAccelerator(Shortcuts.ADD));
            shortcuts(menu, new HashMap<>(), "menu");
        });
        assertEquals(3, found.size(), found.toString());
    }

    private void look(MainWindow window, String where) {
        var bar = (MenuBar) window.lookup("#menus");
        var keys = new HashMap<String, String>();
        mnemonics(bar.getMenus(), where);
        for (var menu : bar.getMenus()) {
            shortcuts(menu, keys, where);
        }
        assertTrue(keys.size() > 12, keys.toString());
        int controls = names(window, labelled(window), where);
        assertTrue(controls > 5, where + " has " + controls + " controls");
    }

    /// All that is in the menus at one time has shortcuts of its own.
    private void shortcuts(MenuItem item, Map<String, String> keys, String where) {
        if (item instanceof Menu menu) {
            mnemonics(menu.getItems(), where);
            menu.getItems().forEach(each -> shortcuts(each, keys, where));
        }
        if (item.getAccelerator() != null) {
            var other = keys.put(item.getAccelerator().getName(), item.getText());
            if (other != null) {
                found.add(where + ": " + item.getAccelerator() + " is " + other + " and " + item.getText());
            }
        }
    }

    private void mnemonics(List<? extends MenuItem> items, String where) {
        Set<String> letters = new HashSet<>();
        for (var item : items) {
            int at = item.isMnemonicParsing() && !(item instanceof SeparatorMenuItem)
                    ? String.valueOf(item.getText()).indexOf('_')
                    : -1;
            if (at >= 0 && !letters.add(item.getText().substring(at + 1, at + 2).toLowerCase(Locale.ROOT))) {
                found.add(where + ": mnemonic of " + item.getText());
            }
        }
    }

    /// @return how many controls were looked at
    private int names(Node node, Set<Node> labelled, String where) {
        if (!node.isVisible()) {
            return 0;
        }
        int controls = 0;
        if (node.isFocusTraversable() && !(node instanceof ScrollPane) && !(node instanceof TabPane)) {
            controls++;
            if (!named(node, labelled)) {
                found.add(where + ": " + node);
            }
        }
        if (node instanceof Parent parent) {
            for (var child : parent.getChildrenUnmodifiable()) {
                controls += names(child, labelled, where);
            }
        }
        return controls;
    }

    private static boolean named(Node node, Set<Node> labelled) {
        return says(node.getAccessibleText())
                || (node instanceof Labeled labeled && says(labeled.getText()))
                || labelled.contains(node)
                || (node.getParent() != null && node.getParent().getAccessibleText() != null);
    }

    /// What has a label that says it is for it.
    private static Set<Node> labelled(Parent window) {
        var labelled = new HashSet<Node>();
        for (var node : window.lookupAll(".label")) {
            if (node instanceof Label label && label.getLabelFor() != null && says(label.getText())) {
                labelled.add(label.getLabelFor());
            }
        }
        return labelled;
    }

    private static boolean says(String text) {
        return text != null && !text.isBlank();
    }
}
