package org.sabor.ui.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.action.Action;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Day;
import org.sabor.model.Row;
import org.sabor.model.Seminar;
import org.sabor.model.SeminarEdits;
import org.sabor.model.Session;
import org.sabor.model.SessionEdits;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.EmptyPlace;
import org.sabor.ui.kit.FilterChip;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.Panes;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.RecordTable;
import org.sabor.ui.kit.SearchField;
import org.sabor.ui.kit.Shortcuts;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.TabView;
import org.sabor.workspace.Workspace;

/// The agenda: one day as a timetable and a list, or the list of all days, and the form of the selected session.
public final class AgendaTab extends BorderPane implements TabView {
    private final Workspace workspace;
    private final Notices notices;
    private final Navigator navigator;
    private final Action add;
    private final Action edit;
    private final Action remove;
    private final Action earlier;
    private final Action later;
    private final Action addDay;
    private final Action settings;
    private final DayPicker days;
    private final RecordTable<Session> table;
    private final SessionForm form;
    private final SearchField search;
    private final SplitPane whole;
    private final EmptyPlace noDay;

    /// The agenda of this workspace; the navigator leads to visits and to the settings.
    public AgendaTab(Workspace workspace, Messages messages, Notices notices, Navigator navigator) {
        this.workspace = workspace;
        this.notices = notices;
        this.navigator = navigator;
        var actions = new Actions(messages);
        add = actions.action("agenda.add", Icons.ADD, Shortcuts.ADD, this::add);
        edit = actions.action("agenda.edit", Icons.EDIT, Shortcuts.EDIT, this::edit);
        remove = actions.action("agenda.remove", Icons.REMOVE, Shortcuts.REMOVE, this::remove);
        earlier = actions.action("agenda.earlier", Icons.UP, () -> move(-1));
        later = actions.action("agenda.later", Icons.DOWN, () -> move(1));
        addDay = actions.action("agenda.add-day", Icons.ADD, this::addDay);
        settings = actions.action("agenda.settings", Icons.SETTINGS, () -> navigator.show(Place.SETTINGS));
        var texts = new SessionTexts(workspace, messages);
        days = new DayPicker(workspace, messages);
        table = SessionTable.of(workspace, messages, texts, days.dayProperty(), add);
        form = new SessionForm(workspace, messages, texts);
        var timetable = new Timetable(workspace, messages, texts, this::choose);
        search = new SearchField("agenda-search", table.searchProperty(), messages);
        whole = Panes.beside(new DayView(workspace, days, timetable, table), form);
        noDay = new EmptyPlace("agenda-no-day", messages.text("agenda.no-day"), addDay, settings);
        setPadding(new Insets(0, 16, 16, 16));
        setTop(new VBox(toolBar(messages), dayBar()));
        table.selectedRowProperty().addListener((_, _, row) -> form.show(row));
        workspace.days().addListener((InvalidationListener) _ -> showDays());
        showDays();
    }

    private void showDays() {
        setCenter(workspace.days().isEmpty() ? noDay : whole);
    }

    private Region toolBar(Messages messages) {
        return Panes.toolBar(
                Actions.button(add, Styles.MAIN_ACTION),
                Actions.button(remove),
                Panes.gap(),
                new FilterChip(table, messages),
                search);
    }

    private Region dayBar() {
        var bar = Panes.toolBar(days, Panes.gap(), forUntimed(earlier), forUntimed(later));
        bar.setPadding(new Insets(0, 0, 8, 0));
        HBox.setHgrow(days, Priority.SOMETIMES);
        return bar;
    }

    /// Only a session without a start has a place of its own.
    private Button forUntimed(Action action) {
        var button = Actions.button(action, Styles.QUIET);
        button.visibleProperty()
                .bind(table.selectedRowProperty()
                        .map(row -> row.start() == null)
                        .orElse(false));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private void choose(Row<?> row) {
        if (row instanceof Session session) {
            table.select(session.id());
        } else {
            navigator.show(Place.VISITS, row);
        }
    }

    private void add() {
        var seminar = workspace.seminar();
        if (seminar.days().isEmpty()) {
            notices.say(Message.of("agenda.no-day"), addDay, settings);
            return;
        }
        var session =
                NewSession.after(seminar, dayToAddTo(seminar), workspace.ids().next());
        table.selectAll(List.of());
        form.showNew(session, row -> {
            var now = workspace.seminar();
            workspace.perform(SessionEdits.add(now, workspace.ids(), row));
            reveal(row);
            table.select(row.id());
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

    private void edit() {
        if (table.selectedRow() == null) {
            notices.say(Message.of("agenda.select-first"));
        } else {
            form.focusFirst();
        }
    }

    private void remove() {
        if (table.selectedRow() == null) {
            notices.say(Message.of("agenda.select-first"));
        } else {
            workspace.perform(SessionEdits.remove(workspace.seminar(), new ArrayList<>(table.selectedRows())));
        }
    }

    private void move(int by) {
        var row = table.selectedRow();
        if (row == null) {
            notices.say(Message.of("agenda.select-first"));
        } else if (row.start() != null) {
            notices.say(Message.of("agenda.has-time"));
        } else {
            workspace.perform(SessionEdits.move(workspace.seminar(), row, by));
        }
    }

    private void addDay() {
        workspace.perform(SeminarEdits.add(new Day(workspace.ids().next(), 1, null, null, null)));
        notices.say(Message.of("agenda.day-added"), settings);
    }

    /// Shows the day of this session, where another day hides it.
    private void reveal(Session session) {
        if (days.dayProperty().get() != null) {
            days.choose(session.day());
        }
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public ObservableValue<String> countProperty() {
        return table.countProperty();
    }

    @Override
    public ObservableValue<String> statusProperty() {
        return table.statusProperty();
    }

    @Override
    public ObservableValue<Boolean> problemsProperty() {
        return form.problemsProperty();
    }

    @Override
    public List<Action> actions() {
        return List.of(add, edit, remove, earlier, later);
    }

    @Override
    public void search() {
        search.requestFocus();
    }

    @Override
    public void keep() {
        form.keep();
    }

    @Override
    public void show(Navigator.Request request) {
        if (request.name().isEmpty()
                && request.rows().size() == 1
                && request.rows().getFirst() instanceof Session row) {
            reveal(row);
        } else if (!request.rows().isEmpty()) {
            days.choose(null);
        }
        table.show(request);
    }
}
