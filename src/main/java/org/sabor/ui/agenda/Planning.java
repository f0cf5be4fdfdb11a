package org.sabor.ui.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Day;
import org.sabor.model.Id;
import org.sabor.model.Participant;
import org.sabor.model.Row;
import org.sabor.model.Seminar;
import org.sabor.model.Session;
import org.sabor.model.SessionEdits;
import org.sabor.model.SessionSpeaker;
import org.sabor.model.SpeakerPart;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.ParticipantNames;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.RecordTable;
import org.sabor.workspace.Workspace;

/// What is done to the sessions of the agenda, one undo step each: from the list, the timetable, the list of speakers
/// and the menus alike.
final class Planning implements Timetable.Deeds {
    private final Workspace workspace;
    private final Notices notices;
    private final Messages messages;
    private final Navigator navigator;
    private final DayPicker days;
    private final RecordTable<Session> table;
    private final SessionForm form;
    private final ParticipantNames names;

    /// @param table selects and holds the sessions in sight
    Planning(
            Workspace workspace,
            Frame frame,
            Navigator navigator,
            DayPicker days,
            RecordTable<Session> table,
            SessionForm form) {
        this.workspace = workspace;
        this.notices = frame.notices();
        this.messages = frame.messages();
        this.navigator = navigator;
        this.days = days;
        this.table = table;
        this.form = form;
        this.names = new ParticipantNames(workspace, messages);
    }

    /// Begins a new session on the day in sight.
    void add() {
        var seminar = workspace.seminar();
        var session =
                NewSession.after(seminar, dayToAddTo(seminar), workspace.ids().next());
        table.selectAll(List.of());
        form.showNew(session, row -> {
            workspace.perform(SessionEdits.add(workspace.seminar(), workspace.ids(), row));
            show(row);
        });
    }

    private Day dayToAddTo(Seminar seminar) {
        var chosen = seminar.days().find(days.dayProperty().get());
        var selected = table.selectedRow();
        if (chosen == null && selected != null) {
            chosen = seminar.days().find(selected.day());
        }
        return Objects.requireNonNullElse(chosen, seminar.daysInOrder().getFirst());
    }

    /// Whether a session is selected; where not, that is said.
    private boolean selected() {
        if (table.selectedRow() == null) {
            notices.say(Message.of("agenda.select-first"));
        }
        return table.selectedRow() != null;
    }

    /// Puts the keyboard into the form.
    void edit() {
        if (selected()) {
            form.focusFirst();
        }
    }

    /// Removes the selected sessions.
    void remove() {
        if (selected()) {
            workspace.perform(SessionEdits.remove(workspace.seminar(), new ArrayList<>(table.selectedRows())));
        }
    }

    /// Moves the selected session, where it has no time, among the others.
    void move(int by) {
        var row = table.selectedRow();
        if (selected() && row != null) {
            if (row.start() == null) {
                move(row, by);
            } else {
                notices.say(Message.of("agenda.has-time"));
            }
        }
    }

    @Override
    public void move(Session session, int by) {
        workspace.perform(SessionEdits.move(workspace.seminar(), session, by));
    }

    /// Selects this session and shows its day, where another day hides it.
    void show(Session session) {
        if (days.dayProperty().get() != null) {
            days.choose(session.day());
        }
        choose(session);
    }

    @Override
    public void choose(Session session) {
        table.select(session.id());
    }

    @Override
    public void open(Row<?> row) {
        if (row instanceof Session session) {
            choose(session);
            form.focusFirst();
        } else {
            navigator.show(Place.VISITS, row);
        }
    }

    @Override
    public void place(Session session, Placement placement) {
        // What is being typed is kept first, so that it is not lost to the move.
        form.keep();
        var now = workspace.seminar().sessions().find(session.id());
        if (now != null && !placement.of(now).equals(now)) {
            workspace.perform(SessionEdits.change(workspace.seminar(), workspace.ids(), placement.of(now)));
            choose(now);
        }
    }

    /// Lets somebody speak in this session, after the others; says so where they do already.
    void addSpeaker(Session session, Id<Participant> person) {
        form.keep();
        var now = workspace.seminar().sessions().find(session.id());
        if (now == null || workspace.seminar().participants().find(person) == null) {
            // Either has been removed while the speaker was carried.
            return;
        }
        if (now.hasSpeaker(person)) {
            notices.say(Message.of("agenda.speaks-already", names.of(person)));
        } else {
            var speakers = new ArrayList<>(now.speakers());
            speakers.add(new SessionSpeaker(person, SpeakerPart.SPEAKER));
            workspace.perform(SessionEdits.change(workspace.seminar(), workspace.ids(), now.withSpeakers(speakers)));
        }
        choose(now);
    }

    /// Lets somebody speak in the selected session.
    void addSpeaker(Id<Participant> person) {
        var row = table.selectedRow();
        if (selected() && row != null) {
            addSpeaker(row, person);
        }
    }

    @Override
    public ContextMenu menu(Session session) {
        var speakers = new Menu(messages.text("session.add-speaker"), Icons.SPEAKERS.node());
        speakers.setId("agenda-card-add-speaker");
        for (var person : SpeakerList.of(workspace, names)) {
            if (!session.hasSpeaker(person)) {
                var item = item(names.of(person), Icons.ADD, () -> addSpeaker(session, person));
                speakers.getItems().add(item);
            }
        }
        speakers.setDisable(speakers.getItems().isEmpty());
        return new ContextMenu(
                item(messages.text("agenda.edit"), Icons.EDIT, () -> open(session)),
                speakers,
                new SeparatorMenuItem(),
                item(messages.text("agenda.remove"), Icons.REMOVE, this::remove));
    }

    private static MenuItem item(String text, Icons icon, Runnable work) {
        var item = new MenuItem(text, icon.node());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> work.run());
        return item;
    }
}
