package org.sabor.ui.desk;

import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
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
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Limits;
import org.sabor.model.Participant;
import org.sabor.model.Visit;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.InSight;
import org.sabor.ui.kit.Nullables;
import org.sabor.ui.kit.Progress;
import org.sabor.ui.kit.Shortcuts;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.TextLimit;
import org.sabor.ui.kit.Tooltips;
import org.sabor.workspace.Workspace;

/// Where the people of a visit are counted at leaving and at coming back, over the whole window and by the keyboard
/// alone: a few letters or the number on the boarding list, Enter, the next. Who is missing stands there all the time.
public final class BoardingDesk extends BorderPane {
    private static final int LAST = 3;

    private final BoardingCount count;
    private final BoardingTexts texts;
    private final Messages messages;
    private final RegistrationDesk.World world;
    private final BoardingHead head;
    private final MissingPane missing;
    private final TextField field = new TextField();
    private final Label outcome = Styles.label("", "desk-outcome");
    private final ListView<Participant> hits = new ListView<>();
    private final Label chosen = Styles.label("", "boarding-chosen");
    private final Label hint = Styles.label("", "desk-hint", Styles.MUTED);
    private final FlowPane last = new FlowPane(16, 4);
    private final Action undo;

    /// Gets it ready in the background, and shows it.
    public static void open(
            Workspace workspace, Frame frame, RegistrationDesk.World world, Visit visit, Consumer<BoardingDesk> show) {
        var seminar = workspace.seminar();
        frame.tasks()
                .job(Message.of("boarding.preparing"), (Progress _) -> new Finder(seminar))
                .then(finder -> {
                    // It may have been removed meanwhile.
                    if (workspace.seminar().visits().find(visit.id()) != null) {
                        var count = new BoardingCount(workspace, finder, world.clock(), visit.id());
                        show.accept(new BoardingDesk(workspace, count, frame.messages(), world));
                    }
                })
                .start();
    }

    BoardingDesk(Workspace workspace, BoardingCount count, Messages messages, RegistrationDesk.World world) {
        this.count = count;
        this.messages = messages;
        this.world = world;
        texts = new BoardingTexts(messages);
        var actions = new Actions(messages);
        undo = actions.action("desk.undo", Icons.UNDO, () -> show(count.undo()));
        head = new BoardingHead(count, texts, world.saving(), actions.action("desk.leave", null, this::leave), () -> {
            say("", false);
            refresh();
            field.requestFocus();
        });
        missing = new MissingPane(count, texts);
        setId("boarding");
        Styles.with(this, "desk");
        setPadding(new Insets(16, 24, 16, 24));
        setTop(head);
        setCenter(searching());
        setBottom(new VBox(8, strip(), Styles.label(messages.text("boarding.keys"), Styles.MUTED)));
        // Only while in sight: nothing holds on to it when it is taken away, by whatever way.
        workspace.seminarProperty().when(InSight.of(this)).addListener((_, _, _) -> refresh());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        say("", false);
        refresh();
    }

    private Node searching() {
        field.setId("boarding-search");
        field.setPromptText(messages.text("boarding.prompt"));
        field.setAccessibleText(messages.text("boarding.prompt"));
        Styles.with(field, "desk-field");
        TextLimit.keep(field, Limits.TITLE, () -> {});
        field.textProperty().addListener((_, _, _) -> {
            hits.getSelectionModel().clearSelection();
            refresh();
        });
        outcome.setId("boarding-outcome");
        outcome.setMaxWidth(Double.MAX_VALUE);
        outcome.setMinHeight(Region.USE_PREF_SIZE);
        chosen.setId("boarding-chosen");
        chosen.setMinHeight(Region.USE_PREF_SIZE);
        chosen.setMaxWidth(Double.MAX_VALUE);
        hits.setId("boarding-hits");
        hits.setAccessibleText(messages.text("desk.hits"));
        hits.setFocusTraversable(false);
        hits.setCellFactory(_ -> new HitCell(this::hit, this::pointedAt));
        hits.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> showChosen());
        hint.setId("boarding-hint");
        hint.setMaxWidth(Double.MAX_VALUE);
        hits.visibleProperty().bind(hint.visibleProperty().not());
        var below = new StackPane(hits, hint);
        StackPane.setAlignment(hint, Pos.TOP_LEFT);
        below.setMinHeight(0);
        VBox.setVgrow(below, Priority.ALWAYS);
        var left = new VBox(12, field, outcome, chosen, below);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.prefWidthProperty().bind(widthProperty().multiply(0.64));
        missing.prefWidthProperty().bind(widthProperty().multiply(0.36));
        missing.setMinWidth(240);
        var both = new HBox(16, left, missing);
        both.setPadding(new Insets(12, 0, 12, 0));
        return both;
    }

    private Hit hit(Participant row) {
        var seminar = count.seminar();
        var seat = count.seat(row);
        var at = seat == null ? null : seat.counted(count.way());
        return new Hit(
                seat == null ? "–" : Integer.toString(seat.number()),
                texts.name(row, seminar),
                new DeskTexts(messages).otherName(row, seminar),
                texts.facts(row, seat, count.visit(), seminar),
                at == null ? "" : texts.counted(at.toLocalTime(), count.way()),
                texts.needs(row, seminar));
    }

    private Node strip() {
        last.setMinWidth(0);
        last.setId("boarding-last");
        HBox.setHgrow(last, Priority.ALWAYS);
        var button = Actions.button(undo, Styles.QUIET);
        button.setFocusTraversable(false);
        button.setMinWidth(160);
        Tooltips.whenCutOff(button);
        var strip = new HBox(16, last, button);
        strip.setAlignment(Pos.CENTER_LEFT);
        return Styles.with(strip, "desk-strip");
    }

    /// Puts the keyboard into the field; once it is on the screen.
    public void begin() {
        field.requestFocus();
    }

    /// Goes back to the window.
    public void leave() {
        world.leave().run();
    }

    private void key(KeyEvent event) {
        if (Shortcuts.UNDO.match(event)) {
            show(count.undo());
        } else if (Shortcuts.REDO.match(event)) {
            show(count.redo());
        } else if (!keyAlone(event)) {
            return;
        }
        event.consume();
    }

    private boolean keyAlone(KeyEvent event) {
        var row = Nullables.selected(hits.getSelectionModel());
        switch (event.getCode()) {
            case ENTER -> {
                if (row != null) {
                    show(count.enter(row, event.isShortcutDown()));
                }
            }
            case F4 -> {
                if (row != null) {
                    show(count.takeBack(row));
                }
            }
            case F2 -> {
                count.choose(count.way().other());
                clear();
            }
            case PAGE_UP -> {
                count.step(-1);
                clear();
            }
            case PAGE_DOWN -> {
                count.step(1);
                clear();
            }
            case UP -> move(-1);
            case DOWN -> move(1);
            case ESCAPE -> {
                if (field.getText().isEmpty()) {
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

    private void move(int places) {
        int at = hits.getSelectionModel().getSelectedIndex() + places;
        if (at >= 0 && at < hits.getItems().size()) {
            hits.getSelectionModel().select(at);
            hits.scrollTo(Math.max(0, at - 1));
        }
    }

    private void clear() {
        field.clear();
        say("", false);
        refresh();
    }

    /// With the mouse one only chooses: the keys stay where they are.
    private void pointedAt(Participant row) {
        hits.getSelectionModel().select(row);
        field.requestFocus();
    }

    private void show(CountOutcome came) {
        boolean good = !(came instanceof CountOutcome.Stopped
                || came instanceof CountOutcome.NotCounted
                || came instanceof CountOutcome.NothingToUndo);
        var said = texts.outcome(came, count);
        if (came instanceof CountOutcome.Counted || came instanceof CountOutcome.TakenBack) {
            field.clear();
        }
        say(said, good);
        refresh();
    }

    private void say(String text, boolean good) {
        outcome.setText(text);
        outcome.setGraphic(text.isEmpty() ? null : (good ? Icons.DONE : Icons.WARNING).node());
        outcome.getStyleClass().removeAll("desk-good", "desk-obstacle");
        outcome.getStyleClass().add(good ? "desk-good" : "desk-obstacle");
        outcome.setVisible(!text.isEmpty());
        outcome.setManaged(!text.isEmpty());
    }

    /// Shows everything as it is now.
    private void refresh() {
        var before = Nullables.selected(hits.getSelectionModel());
        var typed = field.getText();
        var people = count.find(typed).first();
        hits.getItems().setAll(people);
        int at = 0;
        for (int i = 0; i < people.size(); i++) {
            if (before != null && people.get(i).id().equals(before.id())) {
                at = i;
            }
        }
        hits.getSelectionModel().clearAndSelect(at);
        hint.setText(hint(typed));
        hint.setVisible(people.isEmpty());
        head.show();
        missing.show();
        showLast();
        showChosen();
    }

    private String hint(String typed) {
        if (typed.isBlank()) {
            return messages.text("boarding.type");
        }
        return BoardingCount.isNumber(typed)
                ? messages.text("boarding.no-such-number", typed.strip())
                : messages.text("desk.nobody-found", typed.strip());
    }

    private void showLast() {
        var seats = count.last(LAST);
        var heading = messages.text(seats.isEmpty() ? "boarding.nobody-yet" : "desk.just-now");
        last.getChildren().setAll(Styles.with(new Label(heading), Styles.MUTED));
        for (var seat : seats) {
            var at = seat.counted(count.way());
            if (at != null) {
                last.getChildren()
                        .add(new Label(messages.time(at.toLocalTime()) + " " + texts.name(seat, count.seminar())));
            }
        }
        var title = count.undoTitle();
        undo.setDisabled(title == null);
        undo.setText(title == null ? messages.text("desk.undo") : messages.text("desk.undo-this", title));
    }

    private void showChosen() {
        var row = Nullables.selected(hits.getSelectionModel());
        var hindrance = row == null ? null : count.hindrance(row);
        chosen.setText(row == null ? "" : texts.chosen(row, hindrance, count));
        chosen.setVisible(row != null);
        chosen.setManaged(row != null);
        chosen.getStyleClass().removeAll("desk-obstacle", "desk-key");
        chosen.getStyleClass().add(hindrance == null ? "desk-key" : "desk-obstacle");
        field.setAccessibleHelp(row == null ? hint.getText() : chosen.getText());
    }
}
