package org.sabor.ui.agenda;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
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
import org.sabor.model.SeminarEdits;
import org.sabor.model.Session;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.EmptyPlace;
import org.sabor.ui.kit.FilterChip;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.KeyHelp;
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
    private static final double WIDE = 1200;

    private final Workspace workspace;
    private final Messages messages;
    private final Notices notices;
    private final Action add;
    private final Action edit;
    private final Action remove;
    private final Action earlier;
    private final Action later;
    private final Action addDay;
    private final Action shift;
    private final Action copyDay;
    private final Action copyEarlier;
    private final Action release;
    private final Action changes;
    private final Action calendar;
    private final Action oneForCalendar;
    private final Action settings;
    private final DayPicker days;
    private final RecordTable<Session> table;
    private final SessionForm form;
    private final Planning planning;
    private final DayWork work;
    private final SidePane side = new SidePane();
    private final SearchField search;
    private final SplitPane whole;
    private final EmptyPlace noDay;

    /// The agenda of this workspace; the navigator leads to visits and to the settings.
    public AgendaTab(Workspace workspace, Frame frame, Navigator navigator, AgendaDesk desk) {
        this.workspace = workspace;
        this.messages = frame.messages();
        this.notices = frame.notices();
        var actions = new Actions(messages);
        add = actions.action("agenda.add", Icons.ADD, Shortcuts.ADD, this::add);
        edit = actions.action(
                "agenda.edit", Icons.EDIT, Shortcuts.EDIT, () -> planning().edit());
        remove = actions.action(
                "agenda.remove",
                Icons.REMOVE,
                Shortcuts.REMOVE,
                () -> planning().remove());
        earlier = actions.action("agenda.earlier", Icons.UP, () -> planning().move(-1));
        later = actions.action("agenda.later", Icons.DOWN, () -> planning().move(1));
        addDay = actions.action("agenda.add-day", Icons.ADD, this::addDay);
        shift = actions.action("agenda.shift", Icons.CLOCK, () -> work().shift());
        copyDay = actions.action("agenda.copy", Icons.COPY, () -> work().copyDay());
        copyEarlier = actions.action("agenda.take-earlier", Icons.EARLIER, () -> work().copyEarlier());
        changes = actions.action("agenda.changes", Icons.INFORMATION, () -> work().changes());
        calendar = actions.action("agenda.calendar", Icons.AGENDA, () -> work().saveCalendar());
        oneForCalendar = actions.action("agenda.calendar.one", Icons.AGENDA, () -> work().saveSession());
        release = actions.action("agenda.release", Icons.DONE, () -> work().release());
        settings = actions.action("agenda.settings", Icons.SETTINGS, () -> navigator.show(Place.SETTINGS));
        var found = new DayFindings(workspace);
        var texts = new SessionTexts(workspace, messages, found);
        days = new DayPicker(workspace, messages);
        table = SessionTable.of(workspace, messages, texts, days.dayProperty(), add);
        form = new SessionForm(workspace, messages, texts);
        planning = new Planning(workspace, frame, navigator, days, table, form);
        work = new DayWork(workspace, frame, navigator, desk, days, table);
        var timetable = new Timetable(workspace, messages, texts, planning);
        search = new SearchField("agenda-search", table.searchProperty(), messages);
        var ways = new FindingsPane.Ways(planning, navigator, desk.clock());
        fillSide(timetable, new FindingsPane(workspace, frame, found, days, ways));
        whole = Panes.beside("agenda-split", new DayView(workspace, days, timetable, table, side), form);
        widthProperty().addListener((_, before, now) -> {
            if (now.doubleValue() > WIDE && before.doubleValue() <= WIDE) {
                Panes.divide(whole, 0.72);
            }
        });
        noDay = new EmptyPlace("agenda-no-day", messages.text("agenda.no-day"), addDay, settings);
        setPadding(new Insets(0, 16, 16, 16));
        setTop(new VBox(toolBar(), dayBar(), new StateLine(workspace, messages, days, work::changes)));
        table.selectedRowProperty().addListener((_, _, row) -> form.show(row));
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                form.focusFirst();
            }
        });
        workspace.days().addListener((InvalidationListener) _ -> showDays());
        showDays();
    }

    /// Actions are made before what they are about.
    private Planning planning() {
        return planning;
    }

    private DayWork work() {
        return work;
    }

    private void fillSide(Timetable timetable, FindingsPane findings) {
        var count = Bindings.createStringBinding(
                () -> messages.text("agenda.side.list", table.getItems().size()), table.getItems());
        side.add("agenda-side-list", count, table);
        side.add(
                "agenda-side-speakers",
                new ReadOnlyStringWrapper(messages.text("agenda.side.speakers")),
                new SpeakerList(workspace, messages, timetable, planning));
        side.add("agenda-side-findings", findings.titleProperty(), findings);
        table.searchProperty().addListener((_, _, _) -> side.show("agenda-side-list"));
    }

    private void showDays() {
        setCenter(workspace.days().isEmpty() ? noDay : whole);
    }

    private Region toolBar() {
        return Panes.toolBar(
                Actions.button(add, Styles.MAIN_ACTION),
                Actions.button(remove),
                Actions.button(shift),
                more(),
                Panes.gap(),
                new FilterChip(table, messages),
                search);
    }

    private MenuButton more() {
        var more = new MenuButton(messages.text("agenda.more"));
        more.setId("agenda-more");
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.getItems()
                .setAll(
                        Actions.menuItem(copyDay),
                        Actions.menuItem(copyEarlier),
                        new SeparatorMenuItem(),
                        Actions.menuItem(release),
                        Actions.menuItem(changes),
                        new SeparatorMenuItem(),
                        Actions.menuItem(calendar),
                        Actions.menuItem(oneForCalendar));
        return more;
    }

    private Region dayBar() {
        var bar = Panes.toolBar(days, Panes.gap(), forUntimed(earlier), forUntimed(later));
        bar.setPadding(new Insets(0, 0, 4, 0));
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

    private void add() {
        if (workspace.days().isEmpty()) {
            notices.say(Message.of("agenda.no-day"), addDay, settings);
        } else {
            planning.add();
        }
    }

    private void addDay() {
        workspace.perform(SeminarEdits.add(new Day(workspace.ids().next(), 1, null, null, null)));
        notices.say(Message.of("agenda.day-added"), settings);
    }

    @Override
    public Node node() {
        return this;
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
        return List.of(
                add,
                edit,
                remove,
                earlier,
                later,
                shift,
                copyDay,
                copyEarlier,
                release,
                changes,
                calendar,
                oneForCalendar);
    }

    @Override
    public List<KeyHelp> keys() {
        return TimetableKeys.help(messages);
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
            planning.show(row);
            return;
        }
        if (!request.rows().isEmpty()) {
            days.choose(null);
        }
        side.show("agenda-side-list");
        table.show(request);
    }
}
