package org.sabor.ui.online;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Id;
import org.sabor.model.Participant;
import org.sabor.model.Seminar;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.Nullables;
import org.sabor.ui.kit.RowSize;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.TextLimit;

/// Beside the names: who the selected one is, and the participants to choose from.
final class PersonPane extends VBox {
    private final Messages messages;
    private final Answers answers;
    private final Label name = Styles.label("", Styles.HEADING);
    private final Label about = Styles.label("", Styles.MUTED);
    private final VBox assigned = new VBox(2);
    private final TextField search = new TextField();
    private final ListView<Id<Participant>> list = new ListView<>();
    private final PeopleList people;
    private final Button confirm;
    private final HBox buttons;
    private NameTexts texts;
    private @Nullable ReportName shown;

    PersonPane(Messages messages, Seminar seminar, Answers answers) {
        super(8);
        this.messages = messages;
        this.answers = answers;
        people = new PeopleList(messages, seminar);
        texts = NameTexts.of(messages, seminar);
        name.setId("online-name");
        about.setId("online-about");
        assigned.setId("online-assigned");
        search.setId("online-search");
        search.setPromptText(messages.text("online.search"));
        search.setAccessibleText(messages.text("online.search"));
        TextLimit.keepPlain(search);
        search.textProperty().addListener((_, _, _) -> find());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
        list.setId("online-people");
        list.setAccessibleText(messages.text("online.people"));
        list.setPlaceholder(Styles.label(messages.text("online.nobody-matches"), Styles.MUTED));
        RowSize.set(list, 46);
        list.setCellFactory(_ -> cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::listKey);
        VBox.setVgrow(list, Priority.ALWAYS);
        var actions = new Actions(messages);
        confirm = Actions.button(actions.action("online.confirm", Icons.DONE, answers::confirm), Styles.MAIN_ACTION);
        confirm.disableProperty().unbind();
        buttons = new HBox(
                8,
                confirm,
                Actions.button(actions.action("online.add", Icons.ADD, this::add)),
                Actions.button(actions.action("online.exclude", null, answers::exclude)),
                Actions.button(actions.action("online.leave-open", null, answers::leaveOpen)));
        getChildren().setAll(name, about, assigned, search, list);
        name.setMinHeight(USE_PREF_SIZE);
        about.setMinHeight(USE_PREF_SIZE);
        assigned.setMinHeight(USE_PREF_SIZE);
    }

    /// What can be done with the selected name, to stand where there is room.
    HBox buttons() {
        return buttons;
    }

    private ListCell<Id<Participant>> cell() {
        var cell = new ListCell<Id<Participant>>() {
            private final TwoLines lines = new TwoLines();

            @Override
            protected void updateItem(@Nullable Id<Participant> who, boolean empty) {
                super.updateItem(who, empty);
                var of = shown;
                boolean nothing = empty || who == null || of == null;
                setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
                setGraphic(nothing ? null : lines);
                if (who != null && of != null && !empty) {
                    lines.show(texts.person(who), texts.about(who, of));
                    setText(texts.person(who) + " " + texts.about(who, of));
                }
            }
        };
        cell.setPrefWidth(0);
        cell.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && cell.getItem() != null) {
                answers.assign(cell.getItem(), keeps(event.isShiftDown()));
            }
        });
        return cell;
    }

    /// Shows this name; null where none is selected.
    void show(@Nullable ReportName selected, Seminar seminar) {
        boolean another = shown == null || selected == null || shown.place() != selected.place();
        shown = selected;
        texts = NameTexts.of(messages, seminar);
        people.show(seminar);
        setDisable(selected == null);
        buttons.setDisable(selected == null);
        confirm.setDisable(selected == null || selected.state() != NameState.PROPOSED);
        assigned.getChildren().clear();
        if (selected == null) {
            name.setText(messages.text("online.select-first"));
            about.setText("");
        } else {
            name.setText(String.join(" = ", selected.names()));
            about.setText(about(selected));
            selected.match().people().forEach(who -> assigned.getChildren().add(line(selected, who)));
        }
        assigned.setManaged(!assigned.getChildren().isEmpty());
        if (another) {
            search.clear();
        }
        find();
    }

    private String about(ReportName selected) {
        var first = selected.first();
        var when = first == null ? texts.times(selected) : messages.moment(first);
        var said = texts.origin(selected) + "\n" + when + " · " + texts.minutes(selected);
        return selected.isRoom() ? said + "\n" + messages.text("online.room-hint") : said;
    }

    private HBox line(ReportName selected, Id<Participant> who) {
        boolean counts = selected.match().how().assigned();
        var key = counts ? "online.stands-for" : "online.proposed";
        var label = Styles.label(messages.text(key, texts.person(who), texts.about(who, selected)));
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(USE_PREF_SIZE);
        var line = new HBox(8, label);
        line.setAlignment(Pos.CENTER_LEFT);
        if (counts) {
            var remove = Styles.with(new Button("", Icons.CLOSE.node()), Styles.QUIET, "button-icon", "small");
            remove.setAccessibleText(messages.text("online.remove-person", texts.person(who)));
            remove.setOnAction(_ -> answers.remove(who));
            line.getChildren().add(remove);
        }
        return line;
    }

    private void find() {
        var of = shown;
        list.getItems().setAll(of == null ? List.of() : people.matching(of, search.getText()));
        // What is typed is looked at as it stands; without a letter nobody is chosen unasked.
        if (search.getText().isBlank()) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(0);
        }
        list.scrollTo(0);
    }

    /// Begins a search with this, typed elsewhere.
    void type(String letter) {
        search.setText(letter);
        search.requestFocus();
        search.end();
    }

    void searchAgain() {
        search.clear();
        search.requestFocus();
    }

    private void add() {
        answers.add(search.getText().strip());
    }

    /// In a room one sits beside the other.
    private boolean keeps(boolean shift) {
        return shift || (shown != null && shown.isRoom());
    }

    private void searchKey(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ESCAPE -> {
                search.clear();
                answers.leave();
            }
            case ENTER -> {
                var who = Nullables.selected(list.getSelectionModel());
                if (event.isShortcutDown()) {
                    add();
                } else if (who != null) {
                    answers.assign(who, keeps(event.isShiftDown()));
                } else if (search.getText().isBlank()) {
                    answers.next();
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        var selection = list.getSelectionModel();
        int to = Math.clamp(
                selection.getSelectedIndex() + by,
                0,
                Math.max(0, list.getItems().size() - 1));
        selection.clearAndSelect(to);
        list.scrollTo(Math.max(0, to - 2));
    }

    private void listKey(KeyEvent event) {
        var who = Nullables.selected(list.getSelectionModel());
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            add();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && who != null) {
            answers.assign(who, keeps(event.isShiftDown()));
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            answers.leave();
            event.consume();
        }
    }
}
