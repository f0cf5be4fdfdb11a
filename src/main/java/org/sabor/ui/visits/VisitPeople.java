package org.sabor.ui.visits;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Id;
import org.sabor.model.Participant;
import org.sabor.model.PlannedMode;
import org.sabor.model.Visit;
import org.sabor.model.VisitEdits;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.ModeSign;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.ParticipantNames;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.Tooltips;
import org.sabor.workspace.Workspace;

/// Who goes on a visit: a list from which one takes people off. More people than seats are allowed, and said.
final class VisitPeople extends VBox {
    private static final double ROW = 30;
    private static final int ROWS = 8;

    private final Workspace workspace;
    private final Messages messages;
    private final Notices notices;
    private final ParticipantNames names;
    private final Label summary = Styles.label("");
    private final ListView<Participant> list = new ListView<>();
    private @Nullable Id<Visit> shown;

    VisitPeople(Workspace workspace, Messages messages, Notices notices, ParticipantNames names) {
        super(8);
        this.workspace = workspace;
        this.messages = messages;
        this.notices = notices;
        this.names = names;
        var actions = new Actions(messages);
        summary.setId("visit-seats");
        list.setId("visit-people");
        list.setAccessibleText(messages.text("visit.section.people"));
        list.setFixedCellSize(ROW);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setPlaceholder(Styles.label(messages.text("visit.nobody"), Styles.MUTED));
        list.setCellFactory(_ -> cell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE) {
                takeOff();
                event.consume();
            }
        });
        Button takeOff = Actions.button(actions.action("visit.take-off", Icons.REMOVE, this::takeOff));
        Button addAll = Actions.button(actions.action("visit.add-in-person", Icons.ADD, this::addInPerson));
        addAll.setMinWidth(0);
        addAll.setWrapText(true);
        getChildren().addAll(list, takeOff, addAll);
        workspace.seminarProperty().addListener((_, _, _) -> refresh());
    }

    /// How many seats are taken, in words; a warning where there are too few.
    Label summary() {
        return summary;
    }

    void show(Id<Visit> visit) {
        shown = visit;
        refresh();
    }

    /// Those who may still be put on the visit.
    List<Id<Participant>> candidates() {
        var on = going().stream().map(Participant::id).collect(Collectors.toSet());
        return names.those(row -> row.status().admitted() && !on.contains(row.id()));
    }

    void add(Id<Participant> person) {
        var visit = visit();
        var row = workspace.seminar().participants().find(person);
        if (visit != null && row != null) {
            workspace.perform(VisitEdits.join(workspace.seminar(), workspace.ids(), visit, List.of(row)));
            if (row.plannedMode() == PlannedMode.REMOTE) {
                notices.warn(Message.of("visit.remote-added", names.of(person)));
            }
        }
    }

    private void addInPerson() {
        var visit = visit();
        if (visit == null) {
            return;
        }
        var on = going();
        var more = workspace.seminar().participants().stream()
                .filter(row -> row.status().admitted() && row.plannedMode() == PlannedMode.IN_PERSON)
                .filter(row -> !on.contains(row))
                .toList();
        workspace.perform(VisitEdits.join(workspace.seminar(), workspace.ids(), visit, more));
        notices.say(Message.of("visit.in-person-added", more.size()));
    }

    private void takeOff() {
        var visit = visit();
        var leaving = new ArrayList<>(list.getSelectionModel().getSelectedItems());
        if (visit == null || leaving.isEmpty()) {
            notices.say(Message.of("visit.select-people-first"));
        } else {
            workspace.perform(VisitEdits.leave(workspace.seminar(), visit, leaving));
        }
    }

    private @Nullable Visit visit() {
        return workspace.seminar().visits().find(shown);
    }

    private List<Participant> going() {
        return shown == null ? List.of() : workspace.seminar().seatsOf(shown);
    }

    private void refresh() {
        var visit = visit();
        if (visit == null) {
            return;
        }
        var going = going();
        if (!list.getItems().equals(going)) {
            list.getItems().setAll(going);
            list.setPrefHeight(Math.clamp(going.size(), 2, ROWS) * ROW + 2);
        }
        var seats = Seats.of(visit, workspace.seminar());
        summary.setText(seats.sentence(messages));
        summary.getStyleClass().setAll("label", seats.tooFew() ? Styles.PROBLEM : Styles.HEADING);
    }

    private ListCell<Participant> cell() {
        var cell = new ListCell<Participant>() {
            @Override
            protected void updateItem(@Nullable Participant row, boolean empty) {
                super.updateItem(row, empty);
                if (empty || row == null) {
                    setText("");
                } else if (row.plannedMode() == PlannedMode.REMOTE) {
                    setText(names.of(row.id()) + " · "
                            + ModeSign.of(row.plannedMode()).text(messages));
                } else {
                    setText(names.of(row.id()));
                }
            }
        };
        cell.setPrefWidth(0);
        Tooltips.whenCutOff(cell);
        return cell;
    }
}
