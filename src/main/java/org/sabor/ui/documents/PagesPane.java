package org.sabor.ui.documents;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.print.Document;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.Shortcuts;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.Tasks;

/// The documents that would be written, one at a time, with the ways to page through them and to see them larger or
/// smaller.
final class PagesPane extends BorderPane {
    private final Messages messages;
    private final ComboBox<String> names = new ComboBox<>();
    private final TextField page = new TextField();
    private final Label of = new Label();
    private final Label percent = Styles.label("", Styles.MUTED);
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final Label remark = ChoicesPane.remark("documents-remark", Styles.PROBLEM);
    private final PageView view;
    private final Action back;
    private final Action forward;
    private final Action larger;
    private final Action smaller;
    private final Action width;
    private final Action whole;
    private List<Document> documents = List.of();

    PagesPane(Messages messages, Tasks tasks) {
        this.messages = messages;
        setId("documents-pages");
        view = new PageView(messages, tasks, this::told);
        var actions = new Actions(messages);
        back = actions.action("documents.back", Icons.BACK, () -> view.turnTo(view.index() - 1));
        forward = actions.action("documents.forward", Icons.FORWARD, () -> view.turnTo(view.index() + 1));
        larger = actions.action("documents.larger", Icons.ADD, Shortcuts.LARGER, () -> view.zoom(true));
        smaller = actions.action("documents.smaller", Icons.LESS, Shortcuts.SMALLER, () -> view.zoom(false));
        width = actions.action("documents.page-width", null, Shortcuts.FIT, () -> view.zoom(Zoom.WIDTH));
        whole = actions.action("documents.whole-page", null, () -> view.zoom(Zoom.PAGE));
        names.setId("documents-name");
        names.setAccessibleText(messages.text("documents.which"));
        names.setMaxWidth(Double.MAX_VALUE);
        setTop(new VBox(8, names, remark));
        setCenter(view);
        setBottom(bar());
        setPadding(new Insets(8, 0, 0, 0));
        show(List.of());
    }

    private FlowPane bar() {
        page.setId("documents-page");
        page.setPrefColumnCount(3);
        page.setAccessibleText(messages.text("documents.page-number"));
        page.setOnAction(_ -> typed());
        page.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                typed();
            }
        });
        percent.setId("documents-percent");
        percent.setMinWidth(48);
        percent.setAlignment(Pos.CENTER);
        var paging = new HBox(4, button(back), page, of, button(forward));
        var sizes = new HBox(0, sign(smaller), percent, sign(larger), button(width), button(whole));
        paging.setAlignment(Pos.CENTER_LEFT);
        sizes.setAlignment(Pos.CENTER_LEFT);
        var bar = new FlowPane(8, 8, paging, sizes);
        bar.setPadding(new Insets(8, 0, 0, 0));
        return bar;
    }

    private static Button button(Action action) {
        return Actions.button(action, Styles.QUIET);
    }

    /// A button with its sign alone, since all of them in words do not stand in one line; the words are its tooltip.
    private static Button sign(Action action) {
        var button = button(action);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setTooltip(
                new Tooltip(action.getText() + " · " + action.getAccelerator().getDisplayText()));
        return button;
    }

    /// Shows these documents; the one that was seen before where it is still among them.
    void show(List<Document> made) {
        var seen = names.getSelectionModel().getSelectedIndex();
        boolean same = seen >= 0
                && seen < made.size()
                && seen < documents.size()
                && made.get(seen).kind() == documents.get(seen).kind();
        documents = made;
        names.setOnAction(null);
        names.getItems().setAll(made.stream().map(Document::title).toList());
        names.getSelectionModel().select(same ? seen : 0);
        names.setOnAction(_ -> draw(true));
        names.setVisible(made.size() > 1);
        names.setManaged(made.size() > 1);
        draw(!same);
    }

    /// The document whose pages are seen; null where there is none.
    @Nullable
    Document shown() {
        int chosen = names.getSelectionModel().getSelectedIndex();
        return chosen >= 0 && chosen < documents.size() ? documents.get(chosen) : null;
    }

    /// „page 1 of 3“, for the status line.
    ObservableValue<String> statusProperty() {
        return status.getReadOnlyProperty();
    }

    /// The sizes, for the menu and its shortcuts.
    List<Action> actions() {
        return List.of(larger, smaller, width, whole);
    }

    /// Says why there is nothing to show.
    void nothing(String why) {
        show(List.of());
        view.nothing(why);
    }

    /// Pages through and changes the size by the keys that everybody knows.
    void keys(KeyEvent event) {
        boolean writing = event.getTarget() instanceof TextInputControl;
        @Nullable
        Runnable does = switch (event.getCode()) {
            case PAGE_UP -> () -> view.turnTo(view.index() - 1);
            case PAGE_DOWN -> () -> view.turnTo(view.index() + 1);
            case HOME -> writing ? null : () -> view.turnTo(0);
            case END -> writing ? null : () -> view.turnTo(view.pages() - 1);
            case ADD, PLUS, EQUALS -> event.isShortcutDown() ? () -> view.zoom(true) : null;
            case SUBTRACT, MINUS -> event.isShortcutDown() ? () -> view.zoom(false) : null;
            case NUMPAD0, DIGIT0 -> event.isShortcutDown() ? () -> view.zoom(Zoom.WIDTH) : null;
            default -> null;
        };
        if (does != null && view.pages() > 0) {
            event.consume();
            does.run();
        }
    }

    private void draw(boolean another) {
        var document = shown();
        remark(document);
        if (document == null) {
            view.nothing("");
        } else {
            if (another) {
                view.startAgain();
            }
            view.show(document);
        }
    }

    private void typed() {
        try {
            view.turnTo(Integer.parseInt(page.getText().strip()) - 1);
        } catch (NumberFormatException noNumber) {
            // The number of the page that is seen comes back below.
        }
        told();
    }

    /// Says which page is seen, and how large.
    private void told() {
        int pages = view.pages();
        int shown = view.index() + 1;
        page.setText(pages == 0 ? "" : String.valueOf(shown));
        page.setDisable(pages < 2);
        of.setText(pages == 0 ? "" : messages.text("documents.of-pages", pages));
        percent.setText(pages == 0 ? "" : messages.text("documents.percent", view.percent()));
        status.set(pages == 0 ? "" : messages.text("documents.page", shown, pages));
        back.setDisabled(shown <= 1);
        forward.setDisabled(shown >= pages);
        for (var size : actions()) {
            size.setDisabled(pages == 0);
        }
    }

    private void remark(@Nullable Document document) {
        var remarks = new ArrayList<String>();
        if (document != null) {
            document.warnings().forEach(each -> remarks.add(messages.text(each)));
            document.printout().unprintable().stream()
                    .limit(3)
                    .forEach(
                            each -> remarks.add(messages.text("documents.unprintable", each.character(), each.text())));
        }
        remark.setText(String.join(" ", remarks));
        remark.setVisible(!remarks.isEmpty());
        remark.setManaged(!remarks.isEmpty());
    }
}
