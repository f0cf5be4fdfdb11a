package org.sabor.ui.visits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.action.Action;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.Seminar;
import org.sabor.model.Visit;
import org.sabor.model.VisitEdits;
import org.sabor.model.VisitPlaces;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.DayTexts;
import org.sabor.ui.kit.FilterChip;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.Panes;
import org.sabor.ui.kit.RecordTable;
import org.sabor.ui.kit.SearchField;
import org.sabor.ui.kit.Shortcuts;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.TabView;
import org.sabor.workspace.Workspace;

/// The site visits with their seats, and the people who go.
public final class VisitsTab extends BorderPane implements TabView {
    private static final double HEADING = 44;
    private static final int MOST_ROWS = 4;

    private final Workspace workspace;
    private final Messages messages;
    private final Notices notices;
    private final SeatTexts texts;
    private final Consumer<Visit> toBoarding;
    private final Action add;
    private final Action board;
    private final Action edit;
    private final Action remove;
    private final RecordTable<Visit> table;
    private final VisitForm form;
    private final VisitPeople people;
    private final SearchField search;

    /// The visits of this workspace.
    ///
    /// @param toBoarding opens the place in which the people of a visit are counted
    public VisitsTab(Workspace workspace, Messages messages, Notices notices, Consumer<Visit> toBoarding) {
        this.workspace = workspace;
        this.messages = messages;
        this.notices = notices;
        this.toBoarding = toBoarding;
        texts = new SeatTexts(messages);
        var actions = new Actions(messages);
        add = actions.action("visits.add", Icons.ADD, Shortcuts.ADD, this::add);
        edit = actions.action("visits.edit", Icons.EDIT, Shortcuts.EDIT, this::edit);
        board = actions.action("visits.board", Icons.ATTENDANCE, this::board);
        remove = actions.action("visits.remove", Icons.REMOVE, Shortcuts.REMOVE, this::remove);
        table = table();
        form = new VisitForm(workspace, messages);
        people = new VisitPeople(workspace, messages, notices, texts);
        search = new SearchField("visits-search", table.searchProperty(), messages);
        table.selectedRowProperty().addListener((_, _, row) -> {
            form.show(row);
            people.show(row == null ? null : row.id());
        });
        // The bars know the visit alone; who goes are other rows.
        workspace.visitSeats().addListener((InvalidationListener) _ -> table.refresh());
        setPadding(new Insets(0, 16, 16, 16));
        setTop(toolBar());
        setCenter(Panes.beside("visits-split", visitsAndPeople(), form));
    }

    /// The visits need little room, their people the rest.
    private Region visitsAndPeople() {
        var height = Bindings.createDoubleBinding(
                () -> HEADING
                        + table.getFixedCellSize()
                                * Math.clamp(workspace.visits().size(), 2, MOST_ROWS),
                workspace.visits(),
                table.fixedCellSizeProperty());
        table.minHeightProperty().bind(height);
        table.prefHeightProperty().bind(height);
        var both = new VBox(12, table, people);
        VBox.setVgrow(people, Priority.ALWAYS);
        return both;
    }

    private Region toolBar() {
        return Panes.toolBar(
                Actions.button(add, Styles.MAIN_ACTION),
                Actions.button(board),
                Actions.button(remove),
                Panes.gap(),
                new FilterChip(table, messages),
                search);
    }

    private RecordTable<Visit> table() {
        var language = messages.language();
        var records = new RecordTable<>("visits-table", "visits.title", workspace.visits(), workspace, messages);
        records.column("visits.column.name", (row, _) -> row.name().in(language))
                .width(240)
                .secondLine((row, _) -> row.place().in(language));
        records.column("visits.column.when", (row, seminar) -> day(row, seminar))
                .width(180)
                .secondLine((row, _) -> DayTexts.times(row.start(), row.end(), messages))
                .orderedBy(Comparator.comparingInt((Visit row) -> number(row, workspace.seminar()))
                        .thenComparing(Visit.IN_DAY));
        var seats = records.column("visits.column.seats", (row, seminar) -> texts.brief(VisitPlaces.of(seminar, row)))
                .width(150)
                .orderedBy(Comparator.comparingInt(
                        row -> VisitPlaces.of(workspace.seminar(), row).taken()));
        seats.setCellFactory(_ -> new SeatsCell(workspace, texts));
        records.column("visits.column.transport", (row, _) -> messages.text(row.transport()))
                .hidden();
        records.column("visits.column.guide", (row, _) -> row.guide().in(language))
                .hidden();
        return records.whenEmpty("visits.empty", add);
    }

    private String day(Visit row, Seminar seminar) {
        var day = seminar.days().find(row.day());
        return day == null ? messages.text("kit.day.none") : DayTexts.day(day, messages);
    }

    private static int number(Visit row, Seminar seminar) {
        var day = seminar.days().find(row.day());
        return day == null ? Integer.MAX_VALUE : day.number();
    }

    private void add() {
        var visit = Visit.of(workspace.ids().next(), Bilingual.EMPTY);
        table.selectAll(List.of());
        form.showNew(visit, row -> {
            workspace.perform(VisitEdits.add(row));
            table.select(row.id());
        });
    }

    private void edit() {
        if (table.selectedRow() == null) {
            notices.say(Message.of("visits.select-first"));
        } else {
            form.focusFirst();
        }
    }

    private void board() {
        var visit = table.selectedRow();
        if (visit == null) {
            notices.say(Message.of("visits.select-first"));
        } else {
            toBoarding.accept(visit);
        }
    }

    private void remove() {
        if (table.selectedRow() == null) {
            notices.say(Message.of("visits.select-first"));
        } else {
            workspace.perform(VisitEdits.remove(workspace.seminar(), new ArrayList<>(table.selectedRows())));
        }
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
        return List.of(add, edit, board, remove);
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
        table.show(request);
    }
}
