package org.sabor.ui.desk;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.AttendanceUnit;
import org.sabor.model.Limits;
import org.sabor.model.Participant;
import org.sabor.model.Periods;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.InSight;
import org.sabor.ui.kit.Nullables;
import org.sabor.ui.kit.Progress;
import org.sabor.ui.kit.Shortcuts;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.TextLimit;
import org.sabor.workspace.Workspace;

/// The registration desk over the whole window: one field, into which one types or a scanner does, the people who fit,
/// and a key for each deed. The keyboard stays in the field.
public final class RegistrationDesk extends BorderPane {
    /// What the desk needs of the world around it.
    ///
    /// @param by the user of the computer, or the name of the desk
    /// @param saving why the file does not take what is done, or empty
    /// @param leave goes back to the window
    public record World(InstantSource clock, String by, ObservableValue<String> saving, Runnable leave) {}

    private static final int NO_NAME = 8;

    private final Desk desk;
    private final DeskTexts texts;
    private final Messages messages;
    private final World world;
    private final DeskHead head;
    private final TextField field = new TextField();
    private final Label outcome = Styles.label("", "desk-outcome");
    private final ListView<Participant> hits = new ListView<>();
    private final Label more = Styles.label("", "desk-detail", Styles.MUTED);
    private final Label hint = Styles.label("", "desk-hint", Styles.MUTED);
    private final ChosenPane chosen;
    private final JustNow justNow;
    private final NewPersonPane newPerson;
    private final Node search;
    private @Nullable Participant held;
    private boolean adding;

    /// Gets the desk ready in the background, and shows it; says why where there is nothing to let people in to.
    public static void open(Workspace workspace, Frame frame, World world, Consumer<RegistrationDesk> show) {
        var seminar = workspace.seminar();
        var now = LocalDateTime.ofInstant(
                world.clock().instant(), seminar.details().zone());
        if (Periods.at(seminar, now) == null) {
            boolean sessions = seminar.details().unit() == AttendanceUnit.SESSION
                    && !seminar.days().isEmpty();
            frame.notices().say(Message.of(sessions ? "attendance.no-sessions" : "attendance.no-days"));
            return;
        }
        frame.tasks()
                .job(Message.of("desk.preparing"), (Progress _) -> new Finder(seminar))
                .then(finder -> {
                    // The day may have been removed meanwhile.
                    var period = Periods.at(workspace.seminar(), now);
                    if (period != null) {
                        var desk = new Desk(workspace, finder, world.clock(), world.by(), period);
                        show.accept(new RegistrationDesk(workspace, desk, frame.messages(), world));
                    }
                })
                .start();
    }

    RegistrationDesk(Workspace workspace, Desk desk, Messages messages, World world) {
        this.desk = desk;
        this.messages = messages;
        this.world = world;
        texts = new DeskTexts(messages);
        chosen = new ChosenPane(texts);
        var actions = new Actions(messages);
        var away = actions.action("desk.leave", null, this::leave);
        var undo = actions.action("desk.undo", Icons.UNDO, () -> show(desk.undo()));
        var add = actions.action("desk.new", Icons.ADD, this::beginNew);
        head = new DeskHead(desk, texts, world.saving(), away);
        justNow = new JustNow(desk, texts, undo);
        newPerson = new NewPersonPane(workspace, desk, texts, this::added, this::endNew);
        search = searching();
        setId("desk");
        Styles.with(this, "desk");
        setPadding(new Insets(16, 24, 16, 24));
        setTop(head);
        newPerson.setVisible(false);
        var form = new ScrollPane(newPerson);
        form.setFitToWidth(true);
        form.visibleProperty().bind(newPerson.visibleProperty());
        StackPane.setMargin(form, new Insets(12, 0, 12, 0));
        setCenter(new StackPane(search, Styles.with(form, Styles.FORM)));
        setBottom(new VBox(8, justNow, keys(add)));
        // Only while in sight: nothing holds on to it when it is taken away, by whatever way.
        workspace.seminarProperty().when(InSight.of(this)).addListener((_, _, _) -> refresh());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        refresh();
    }

    private Node searching() {
        field.setId("desk-search");
        field.setPromptText(messages.text("desk.prompt"));
        field.setAccessibleText(messages.text("desk.field"));
        Styles.with(field, "desk-field");
        TextLimit.keep(field, Limits.TITLE, () -> {});
        field.textProperty().addListener((_, _, now) -> {
            held = now.isEmpty() ? held : null;
            hits.getSelectionModel().clearSelection();
            refresh();
        });
        outcome.setId("desk-outcome");
        outcome.setMaxWidth(Double.MAX_VALUE);
        outcome.setMinHeight(Region.USE_PREF_SIZE);
        hits.setId("desk-hits");
        hits.setAccessibleText(messages.text("desk.hits"));
        hits.setFocusTraversable(false);
        hits.setCellFactory(_ -> new HitCell(row -> texts.hit(row, desk), this::pointedAt));
        hits.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> showChosen());
        more.setId("desk-more");
        hint.setId("desk-hint");
        hint.setMaxWidth(Double.MAX_VALUE);
        var list = new VBox(4, hits, more);
        VBox.setVgrow(hits, Priority.ALWAYS);
        HBox.setHgrow(list, Priority.ALWAYS);
        list.setMinWidth(0);
        list.prefWidthProperty().bind(widthProperty().multiply(0.66));
        var card = new ScrollPane(chosen);
        card.setFitToWidth(true);
        card.setFocusTraversable(false);
        card.prefWidthProperty().bind(widthProperty().multiply(0.34));
        card.setMinWidth(0);
        var found = new HBox(16, list, Styles.with(card, Styles.FORM));
        found.visibleProperty().bind(hint.visibleProperty().not());
        var below = new StackPane(found, hint);
        StackPane.setAlignment(hint, Pos.TOP_LEFT);
        below.setMinHeight(0);
        VBox.setVgrow(below, Priority.ALWAYS);
        var all = new VBox(12, field, outcome, below);
        all.setPadding(new Insets(12, 0, 12, 0));
        return all;
    }

    /// The keys, in words: nobody has to know them.
    private Node keys(Action add) {
        var button = Actions.button(add, Styles.QUIET);
        button.setFocusTraversable(false);
        var keys = new FlowPane(24, 0, Styles.with(new Label(messages.text("desk.keys")), Styles.MUTED), button);
        keys.setAlignment(Pos.CENTER_LEFT);
        return keys;
    }

    /// Puts the keyboard into the field; once the desk is on the screen.
    public void begin() {
        field.requestFocus();
    }

    /// Goes back to the window.
    public void leave() {
        world.leave().run();
    }

    private void key(KeyEvent event) {
        if (adding) {
            return;
        }
        if (Shortcuts.UNDO.match(event)) {
            show(desk.undo());
        } else if (Shortcuts.REDO.match(event)) {
            show(desk.redo());
        } else if (Shortcuts.ADD.match(event)) {
            beginNew();
        } else if (!keyAlone(event)) {
            return;
        }
        event.consume();
    }

    private boolean keyAlone(KeyEvent event) {
        var row = Nullables.selected(hits.getSelectionModel());
        switch (event.getCode()) {
            case ENTER -> enter(row, event.isShortcutDown());
            case UP -> move(-1);
            case DOWN -> move(1);
            case PAGE_UP -> step(-1);
            case PAGE_DOWN -> step(1);
            case F4 -> {
                if (row != null) {
                    show(desk.leave(row));
                }
            }
            case ESCAPE -> {
                if (field.getText().isEmpty() && held == null) {
                    leave();
                } else {
                    clear();
                }
            }
            case TAB -> field.requestFocus();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void enter(@Nullable Participant row, boolean allTheSame) {
        var scanned = desk.scan(field.getText());
        if (scanned != null) {
            held = scanned instanceof Outcome.Stopped stopped
                    ? stopped.admission().participant()
                    : null;
            field.clear();
            show(scanned);
        } else if (row != null) {
            show(allTheSame ? desk.letIn(row) : desk.enter(row));
        }
    }

    private void move(int places) {
        int at = hits.getSelectionModel().getSelectedIndex() + places;
        if (at >= 0 && at < hits.getItems().size()) {
            hits.getSelectionModel().select(at);
            hits.scrollTo(Math.max(0, at - 1));
        }
    }

    private void step(int places) {
        desk.step(places);
        say("", false);
        refresh();
    }

    private void clear() {
        held = null;
        field.clear();
        say("", false);
        refresh();
    }

    /// With the mouse one only chooses: the keys stay where they are.
    private void pointedAt(Participant row) {
        hits.getSelectionModel().select(row);
        field.requestFocus();
    }

    private void show(Outcome came) {
        boolean done = came instanceof Outcome.LetIn || came instanceof Outcome.Left;
        if (done) {
            held = null;
            field.clear();
        }
        say(
                texts.outcome(came, desk.door(), desk.seminar()),
                done || came instanceof Outcome.Undone || came instanceof Outcome.Redone);
        refresh();
    }

    private void say(String text, boolean good) {
        outcome.setText(text);
        outcome.setGraphic(text.isEmpty() ? null : (good ? Icons.DONE : Icons.WARNING).node());
        outcome.getStyleClass().removeAll("desk-good", "desk-obstacle");
        outcome.getStyleClass().add(good ? "desk-good" : "desk-obstacle");
    }

    private void beginNew() {
        var typed = field.getText();
        adding = true;
        newPerson.setVisible(true);
        newPerson.begin(typed.chars().anyMatch(Character::isLetter) ? typed : "");
        search.setVisible(false);
    }

    private void endNew() {
        adding = false;
        search.setVisible(true);
        field.requestFocus();
        newPerson.setVisible(false);
        field.end();
    }

    private void added(Outcome.LetIn in) {
        endNew();
        show(in);
    }

    /// Shows everything as it is now.
    private void refresh() {
        var before = Nullables.selected(hits.getSelectionModel());
        var typed = field.getText();
        boolean code = typed.length() >= NO_NAME && typed.chars().allMatch(Character::isDigit);
        var kept = held == null ? null : desk.seminar().participants().find(held.id());
        var all = 1;
        List<Participant> people = List.of();
        if (kept != null) {
            people = List.of(kept);
        } else if (!code) {
            var found = desk.find(typed);
            people = found.first();
            all = found.all();
        }
        hits.getItems().setAll(people);
        choose(before);
        more.setText(all > people.size() ? messages.text("desk.more", all - people.size()) : "");
        hint.setText(people.isEmpty() ? hint(typed, code) : "");
        hint.setVisible(people.isEmpty());
        head.show();
        justNow.show();
        showChosen();
    }

    /// The one who was chosen stays chosen; after other letters, when nobody is, it is the first.
    private void choose(@Nullable Participant before) {
        int at = 0;
        for (int i = 0; i < hits.getItems().size(); i++) {
            if (before != null && hits.getItems().get(i).id().equals(before.id())) {
                at = i;
            }
        }
        hits.getSelectionModel().clearAndSelect(at);
    }

    private String hint(String typed, boolean code) {
        if (code) {
            return messages.text("desk.reading");
        }
        if (!typed.isBlank()) {
            return messages.text("desk.nobody-found", typed.strip());
        }
        return messages.text(desk.seminar().participants().isEmpty() ? "desk.nobody-listed" : "desk.type");
    }

    private void showChosen() {
        var row = Nullables.selected(hits.getSelectionModel());
        chosen.show(row == null ? null : desk.admission(row), desk.door(), desk.seminar());
        field.setAccessibleHelp(row == null ? hint.getText() : texts.name(row, desk.seminar()) + ". " + chosen.said());
    }
}
