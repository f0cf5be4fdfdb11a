package org.sabor.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Limits;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.LastWish;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Nullables;
import org.sabor.ui.kit.RowSize;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.TextLimit;
import org.sabor.workspace.Workspace;

/// One field over the window in which anything is found by name: Enter goes there, Esc goes back to where the keyboard
/// was. What fits is looked for on a worker, so that typing never waits.
public final class Palette extends StackPane {
    private static final double ROW = 36;
    private static final int MOST_ROWS = 12;

    private final Workspace workspace;
    private final Messages messages;
    private final Navigator navigator;
    private final Supplier<List<Thing>> others;
    private final LastWish finding;
    private final TextField field = new TextField();
    private final ListView<Line> list = new ListView<>();
    private final Label nothing = Styles.label("", Styles.MUTED);
    private final VBox card = new VBox(8, field, list, nothing);
    private final ChangeListener<@Nullable Node> away = (_, _, now) -> leaveFor(now);
    private List<Thing> offered = List.of();
    private @Nullable Everything everything;
    private @Nullable Node before;
    private String shown = "";
    private boolean goAtOnce;

    /// A palette that is not seen until it is opened.
    ///
    /// @param others what can be found beside the rows of the seminar: documents, commands
    public Palette(Workspace workspace, Frame frame, Navigator navigator, Supplier<List<Thing>> others) {
        this.workspace = workspace;
        this.messages = frame.messages();
        this.navigator = navigator;
        this.others = others;
        finding = new LastWish(frame.tasks());
        setId("palette");
        field.setId("palette-field");
        field.setPromptText(messages.text("find.prompt"));
        field.setAccessibleText(messages.text("find.field"));
        TextLimit.keep(field, Limits.LINE, () -> {});
        field.textProperty().addListener((_, _, now) -> typed(now));
        list.setId("palette-list");
        list.setAccessibleText(messages.text("find.found"));
        RowSize.set(list, ROW);
        list.setCellFactory(_ -> cell());
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, line) -> field.setAccessibleHelp(line == null ? "" : line.spoken()));
        nothing.setId("palette-nothing");
        card.setMaxSize(860, USE_PREF_SIZE);
        Styles.with(card, "sabor-palette");
        setAlignment(Pos.TOP_CENTER);
        setPadding(new Insets(24, 16, 16, 16));
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                back();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, this::typing);
        setVisible(false);
    }

    private ThingCell cell() {
        var cell = new ThingCell();
        cell.setOnMouseClicked(_ -> {
            if (!cell.isEmpty()) {
                go();
            }
        });
        return cell;
    }

    /// Opens it, empty; what is at hand is taken from the window as it is now.
    public void open() {
        var scene = Nullables.scene(this);
        if (scene == null || isVisible()) {
            return;
        }
        // Not before: the window would style all of it when it opens.
        getChildren().setAll(card);
        before = Nullables.focusOwner(scene);
        offered = List.copyOf(others.get());
        setVisible(true);
        field.clear();
        typed("");
        field.requestFocus();
        scene.focusOwnerProperty().addListener(away);
    }

    /// The keyboard has gone elsewhere: another tab, a menu that did something.
    private void leaveFor(@Nullable Node now) {
        for (var node = now; node != null; node = node.getParent()) {
            if (node == this) {
                return;
            }
        }
        if (now != null) {
            hide();
        }
    }

    private void hide() {
        var scene = Nullables.scene(this);
        if (scene != null) {
            scene.focusOwnerProperty().removeListener(away);
        }
        finding.forget();
        goAtOnce = false;
        setVisible(false);
    }

    private void back() {
        hide();
        if (before != null) {
            before.requestFocus();
        }
    }

    /// Looks on a worker; the texts to look in are made there too, once, and kept for the next time.
    private void typed(String text) {
        goAtOnce = false;
        var seminar = workspace.seminar();
        var known = everything;
        var with = offered;
        finding.wish(
                Message.of("find.finding"),
                _ -> {
                    var all = known == null
                            ? Everything.in(seminar, messages, navigator, with)
                            : known.after(seminar, with);
                    return new Answer(text, all, all.find(text));
                },
                this::show);
    }

    private record Answer(String text, Everything everything, List<Everything.Group> groups) {}

    private void show(Answer answer) {
        everything = answer.everything;
        shown = answer.text;
        var lines = new ArrayList<Line>();
        for (var group : answer.groups) {
            var kind = messages.text(group.kind());
            var heading = group.all() > group.first().size()
                    ? messages.text("find.some", kind, group.first().size(), group.all())
                    : kind;
            for (var thing : group.first()) {
                var about = thing.about().isEmpty() ? "" : ", " + thing.about();
                boolean first = thing.equals(group.first().getFirst());
                lines.add(new Line(thing, first ? heading : "", kind + ": " + thing.name() + about));
            }
        }
        list.getItems().setAll(lines);
        list.getSelectionModel().clearAndSelect(0);
        list.scrollTo(0);
        RowSize.show(list, Math.min(lines.size(), MOST_ROWS));
        shown(list, !lines.isEmpty());
        nothing.setText(messages.text(answer.text.isBlank() ? "find.hint" : "find.nothing", answer.text.strip()));
        shown(nothing, lines.isEmpty());
        if (goAtOnce) {
            go();
        }
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> back();
            case ENTER -> go();
            case DOWN -> step(1);
            case UP -> step(-1);
            case TAB -> turn();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// What is typed while the keyboard is in the list goes on in the field.
    private void typing(KeyEvent event) {
        var text = event.getCharacter();
        if (list.isFocused()
                && !event.isShortcutDown()
                && !event.isAltDown()
                && !text.isEmpty()
                && !Character.isISOControl(text.charAt(0))) {
            field.requestFocus();
            field.end();
            field.appendText(text);
            event.consume();
        }
    }

    /// The keyboard goes into the list, so that a screen reader reads the lines, and from its first one back.
    private void step(int lines) {
        var chosen = list.getSelectionModel();
        int to = chosen.getSelectedIndex() + lines;
        if (to < 0) {
            field.requestFocus();
            field.end();
        } else if (to < list.getItems().size()) {
            list.requestFocus();
            chosen.clearAndSelect(to);
            list.scrollTo(Math.max(0, to - MOST_ROWS + 2));
        }
    }

    private void turn() {
        if (list.isFocused() || list.getItems().isEmpty()) {
            field.requestFocus();
            field.end();
        } else {
            list.requestFocus();
        }
    }

    /// Goes to what is chosen; where the answer to what is typed is still on its way, as soon as it is there.
    private void go() {
        if (!shown.equals(field.getText())) {
            goAtOnce = true;
            return;
        }
        var line = Nullables.selected(list.getSelectionModel());
        if (line != null) {
            // What is done may ask where the keyboard is.
            back();
            line.thing().go().run();
        }
    }
}
