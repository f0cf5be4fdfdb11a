package org.sabor.ui.attendance;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.action.Action;
import org.sabor.message.Messages;
import org.sabor.model.AttendanceMode;
import org.sabor.model.Day;
import org.sabor.model.Evidence;
import org.sabor.model.OnlineAttendee;
import org.sabor.model.OnlineReport;
import org.sabor.model.Participant;
import org.sabor.model.SheetPrint;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.EmptyPlace;
import org.sabor.ui.kit.FilterChip;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.InSight;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.Panes;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.RecordTable;
import org.sabor.ui.kit.SearchField;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.TabView;
import org.sabor.workspace.Workspace;

/// Who is there, in person or remotely: people and periods in a grid, marked by buttons and single keys.
public final class AttendanceTab extends BorderPane implements TabView {
    private final Workspace workspace;
    private final Messages messages;
    private final Action inPerson;
    private final Action remote;
    private final Action absent;
    private final Action clear;
    private final Action allExpected;
    private final Action walkIn;
    private final Action desk;
    private final Action sheets;
    private final Action reports;
    private final Action names;
    private final Action evidence;
    private final Ways ways;
    private final RecordTable<Participant> table;
    private final PeriodPicker picker;
    private final StandingCards cards;
    private final PeriodColumns columns;
    private final Marking marking;
    private final PersonMarks person;
    private final WalkInPane walkInForm;
    private final SearchField search;
    private Marks marks;
    private Node grid = new BorderPane();
    private boolean away;

    /// The tab on this workspace.
    ///
    /// @param recorder says who marks, and whether it is the day itself
    public AttendanceTab(
            Workspace workspace,
            Messages messages,
            Notices notices,
            Navigator navigator,
            Recorder recorder,
            Ways ways) {
        this.workspace = workspace;
        this.messages = messages;
        this.ways = ways;
        this.marks = new Marks(workspace.seminar());
        var actions = new Actions(messages);
        inPerson = actions.action("attendance.in-person", null, () -> mark(AttendanceMode.IN_PERSON));
        remote = actions.action("attendance.remote", null, () -> mark(AttendanceMode.REMOTE));
        absent = actions.action("attendance.absent", null, () -> mark(AttendanceMode.ABSENT));
        clear = actions.action("attendance.clear", null, this::clear);
        allExpected = actions.action("attendance.all-expected", Icons.DONE, this::markAllExpected);
        walkIn = actions.action("attendance.walk-in", Icons.ADD, this::beginWalkIn);
        desk = actions.action("attendance.desk", Icons.CLOCK, ways.desk());
        sheets = actions.action("attendance.sheets", Icons.EDIT, () -> show(ways.sheets(), List.of()));
        evidence = actions.action("attendance.evidence", Icons.EARLIER, () -> show(ways.evidence(), List.of()));
        reports = actions.action("online.import", Icons.IMPORT, () -> show(ways.reports(), List.of()));
        names = actions.action("online.names", Icons.PARTICIPANTS, () -> show(ways.names(), List.of()));
        var toPeople = actions.action("attendance.to-participants", null, () -> navigator.show(Place.PARTICIPANTS));
        var toDays = actions.action("attendance.to-days", null, () -> navigator.show(Place.SETTINGS));
        table = AttendanceColumns.table(workspace, messages).whenEmpty("attendance.empty", toPeople, walkIn);
        table.setContextMenu(new ContextMenu(
                Actions.menuItem(inPerson),
                Actions.menuItem(remote),
                Actions.menuItem(absent),
                Actions.menuItem(clear)));
        search = new SearchField("attendance-search", table.searchProperty(), messages);
        var today = recorder.now(workspace.seminar()).toLocalDate();
        picker = new PeriodPicker(workspace, messages, today);
        marking = new Marking(workspace, messages, notices, recorder, table, picker);
        cards = new StandingCards(table, this::marks, messages);
        columns = new PeriodColumns(table, this::marks, messages);
        person = new PersonMarks(workspace, table, this::marks, messages);
        walkInForm = new WalkInPane(workspace, messages, this::addWalkIn, () -> showWalkIn(false));
        arrange(new EmptyPlace("attendance-no-days", messages.text("attendance.no-days"), toDays));
        listen();
        follow(true);
    }

    private void arrange(EmptyPlace noDays) {
        var more = new MenuButton(messages.text("attendance.more"));
        more.setId("attendance-more");
        more.setMinWidth(USE_PREF_SIZE);
        more.getItems().setAll(Actions.menuItem(names), Actions.menuItem(evidence));
        var into = Panes.toolBar(big(desk), big(sheets), big(reports), Panes.gap(), Actions.button(walkIn), more);
        var first = Panes.toolBar(picker, Panes.gap(), new FilterChip(table, messages), cards.menu(), search);
        var marking = Panes.toolBar(
                big(inPerson, Styles.MAIN_ACTION),
                big(remote),
                big(absent),
                big(clear),
                Panes.gap(),
                Actions.button(allExpected));
        var box = new VBox(walkInForm);
        showWalkIn(false);
        box.visibleProperty().bind(walkInForm.visibleProperty());
        var beside = Panes.beside("attendance-split", table, new StackPane(person, box));
        var content = new BorderPane(beside, new VBox(into, first, cards, marking), null, null, null);
        content.addEventHandler(KeyEvent.KEY_PRESSED, this::markByKey);
        Runnable choose = () -> {
            grid = workspace.seminar().days().isEmpty() ? noDays : content;
            if (!away) {
                showGrid();
            }
        };
        choose.run();
        workspace.seminarProperty().addListener((_, _, _) -> choose.run());
    }

    private void showGrid() {
        away = false;
        setPadding(new Insets(0, 16, 16, 16));
        setCenter(grid);
    }

    /// Another screen takes the room of the tab, and gives it back.
    private <T> void show(BiFunction<T, Runnable, Node> way, T begin) {
        person.form().keep();
        away = true;
        setPadding(Insets.EMPTY);
        var screen = way.apply(begin, () -> {
            showGrid();
            table.requestFocus();
        });
        setCenter(screen);
        screen.requestFocus();
    }

    private static Button big(Action action, String... classes) {
        return Styles.with(Actions.button(action, classes), "sabor-big");
    }

    private void listen() {
        table.usually(row -> row.status().admitted()
                || marks().any(row)
                || !table.searchProperty().get().isBlank());
        picker.chosenProperty().addListener((_, _, _) -> follow(true));
        table.selectedRows().addListener((ListChangeListener<Participant>) _ -> person.show(picker.chosen(), true));
        var inSight = InSight.of(this);
        inSight.addListener((_, _, now) -> followIf(now));
        workspace.applyingProperty().addListener((_, _, applying) -> followIf(!applying && inSight.getValue()));
        search.setOnAction(_ -> {
            if (!table.getItems().isEmpty()) {
                table.select(table.getItems().getFirst().id());
                table.requestFocus();
            }
        });
    }

    private Marks marks() {
        marks = marks.of(workspace.seminar());
        return marks;
    }

    private void followIf(boolean now) {
        if (now) {
            picker.follow();
            follow(false);
        }
    }

    private void follow(boolean chosenAnew) {
        columns.show(workspace.seminar(), picker.chosen());
        cards.count(workspace.seminar(), picker.chosen());
        person.show(picker.chosen(), chosenAnew);
    }

    /// The letters are those of the keys, whatever the keyboard types with them.
    private void markByKey(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl || inForm(event.getTarget());
        if (typing || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case P -> mark(AttendanceMode.IN_PERSON);
            case R -> mark(AttendanceMode.REMOTE);
            case A -> mark(AttendanceMode.ABSENT);
            case DELETE -> clear();
            case F2 -> person.form().focusFirst();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private boolean inForm(Object target) {
        for (var node = target instanceof Node start ? start : null; node != null; node = node.getParent()) {
            if (node == person.form() || node == walkInForm) {
                return true;
            }
        }
        return false;
    }

    private void mark(AttendanceMode mode) {
        marking.mark(mode);
    }

    private void clear() {
        marking.clear();
    }

    private void markAllExpected() {
        marking.markAllExpected();
    }

    private void beginWalkIn() {
        var period = marking.period();
        if (period != null) {
            boolean nobodyFound = table.getItems().isEmpty();
            showWalkIn(true);
            walkInForm.begin(
                    nobodyFound ? table.searchProperty().get() : "",
                    new MarkTexts(messages).period(period, workspace.seminar()));
        }
    }

    private void showWalkIn(boolean show) {
        walkInForm.setVisible(show);
        person.setVisible(!show);
    }

    private void addWalkIn(WalkInPane.WalkIn somebody) {
        marking.add(somebody);
        table.requestFocus();
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
        return person.form().problemsProperty();
    }

    @Override
    public List<Action> actions() {
        return List.of(inPerson, remote, absent, clear, allExpected, walkIn, desk, sheets, reports, names, evidence);
    }

    @Override
    public void search() {
        search.requestFocus();
    }

    @Override
    public boolean isTaken() {
        return away;
    }

    @Override
    public void take(List<Path> files) {
        show(ways.reports(), files);
    }

    @Override
    public void keep() {
        person.form().keep();
    }

    @Override
    public void show(Navigator.Request request) {
        switch (request.rows().isEmpty() ? null : request.rows().getFirst()) {
            case SheetPrint _ -> show(ways.sheets(), request.rows());
            case Evidence _ -> show(ways.evidence(), request.rows());
            case OnlineReport _, OnlineAttendee _ -> show(ways.names(), request.rows());
            case Day _ -> showGrid();
            case null, default -> showRows(request);
        }
    }

    private void showRows(Navigator.Request request) {
        showGrid();
        if (request.name().isEmpty()
                && !request.rows().isEmpty()
                && request.rows().getFirst() instanceof Participant row
                && !row.status().admitted()) {
            table.showOnly(workspace.seminar().nameOf(row, messages.language()), List.of(row));
            table.select(row.id());
        } else {
            table.show(request);
        }
    }
}
