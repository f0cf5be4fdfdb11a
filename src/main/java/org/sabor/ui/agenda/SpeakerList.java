package org.sabor.ui.agenda;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Id;
import org.sabor.model.Participant;
import org.sabor.model.Seminar;
import org.sabor.model.SessionSpeaker;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.InSight;
import org.sabor.ui.kit.Nullables;
import org.sabor.ui.kit.ParticipantNames;
import org.sabor.ui.kit.Styles;
import org.sabor.workspace.Workspace;

/// The speakers by name, to be dropped on a session of the timetable, or added to the selected one.
final class SpeakerList extends VBox {
    private final Workspace workspace;
    private final Messages messages;
    private final ParticipantNames names;
    private final Timetable timetable;
    private final Planning planning;
    private final ObservableList<Id<Participant>> people = FXCollections.observableArrayList();
    private final ListView<Id<Participant>> list = new ListView<>(people);
    private Map<Id<Participant>, Long> sessions = new HashMap<>();
    private @Nullable Id<Participant> carried;

    SpeakerList(Workspace workspace, Messages messages, Timetable timetable, Planning planning) {
        super(8);
        this.workspace = workspace;
        this.messages = messages;
        this.names = new ParticipantNames(workspace, messages);
        this.timetable = timetable;
        this.planning = planning;
        list.setId("agenda-speakers");
        list.setAccessibleText(messages.text("agenda.side.speakers"));
        list.setPlaceholder(Styles.label(messages.text("agenda.speakers.none"), Styles.MUTED, "sabor-empty"));
        list.setCellFactory(_ -> new Cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                add();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && carried != null) {
                putDown();
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        var add = Actions.button(new Actions(messages).action("agenda.speakers.add", Icons.ADD, this::add));
        add.disableProperty().unbind();
        add.disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull());
        getChildren().setAll(Styles.label(messages.text("agenda.speakers.hint"), Styles.HINT), list, add);
        workspace.seminarProperty().when(InSight.of(this)).addListener((_, before, after) -> {
            if (differs(before, after)) {
                fill();
            }
        });
        fill();
    }

    /// The people who are speakers, by name.
    static List<Id<Participant>> of(Workspace workspace, ParticipantNames names) {
        var seminar = workspace.seminar();
        return names.those(person -> seminar.speakerOf(person.id()) != null);
    }

    @SuppressWarnings("ReferenceEquality") // unchanged rows are the same list
    private static boolean differs(Seminar before, Seminar after) {
        return before.speakers() != after.speakers()
                || before.sessions() != after.sessions()
                || before.participants() != after.participants();
    }

    private void fill() {
        sessions = workspace.seminar().sessions().stream()
                .flatMap(session -> session.speakers().stream()
                        .map(SessionSpeaker::participant)
                        .distinct())
                .collect(Collectors.groupingBy(person -> person, Collectors.counting()));
        var now = of(workspace, names);
        if (!people.equals(now)) {
            var selected = Nullables.selected(list.getSelectionModel());
            people.setAll(now);
            list.getSelectionModel().select(Math.max(0, people.indexOf(selected)));
        }
        list.refresh();
    }

    private void add() {
        var person = Nullables.selected(list.getSelectionModel());
        if (person != null) {
            planning.addSpeaker(person);
        }
    }

    private void pickUp(Id<Participant> person) {
        carried = person;
        MouseHold.follow(list.getScene(), this::carry, this::drop);
    }

    private void carry(MouseEvent event) {
        if (carried != null) {
            list.setCursor(Cursor.CLOSED_HAND);
            timetable.target(new Point2D(event.getSceneX(), event.getSceneY()));
        }
    }

    private void drop(MouseEvent event) {
        var person = carried;
        var session = timetable.target(new Point2D(event.getSceneX(), event.getSceneY()));
        putDown();
        if (person != null && session != null) {
            planning.addSpeaker(session, person);
        }
    }

    private void putDown() {
        carried = null;
        list.setCursor(Cursor.DEFAULT);
        timetable.target(null);
    }

    /// A speaker with how often they speak.
    private final class Cell extends ListCell<Id<Participant>> {
        private final Label name = new Label();
        private final Label count = Styles.with(new Label(), Styles.SMALL, Styles.MUTED);
        private final VBox both = new VBox(name, count);

        Cell() {
            addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> {
                if (getItem() != null) {
                    pickUp(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Id<Participant> person, boolean empty) {
            super.updateItem(person, empty);
            if (empty || person == null) {
                setGraphic(null);
            } else {
                name.setText(names.of(person));
                count.setText(messages.text("agenda.speakers.count", sessions.getOrDefault(person, 0L)));
                setAccessibleText(name.getText() + ", " + count.getText());
                setGraphic(both);
            }
        }
    }
}
