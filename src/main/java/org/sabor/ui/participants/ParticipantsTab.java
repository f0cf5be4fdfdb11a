package org.sabor.ui.participants;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.Country;
import org.sabor.model.Id;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantEdits;
import org.sabor.model.ParticipantKind;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.PersonName;
import org.sabor.model.PlannedMode;
import org.sabor.model.RowKind;
import org.sabor.names.LatinSpelling;
import org.sabor.ui.duplicates.DuplicatesPlace;
import org.sabor.ui.duplicates.LikelyPairs;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.FilterChip;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.Panes;
import org.sabor.ui.kit.RecordTable;
import org.sabor.ui.kit.SearchField;
import org.sabor.ui.kit.Shortcuts;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.TabView;
import org.sabor.ui.privacy.PersonActions;
import org.sabor.workspace.Workspace;

/// The participants of the seminar: a table of all, and beside it the form of the selected one, or what can be set for
/// several at once.
public final class ParticipantsTab extends BorderPane implements TabView {
    private final Workspace workspace;
    private final Messages messages;
    private final Notices notices;
    private final Action add;
    private final Action addOrganisation;
    private final Action addGroup;
    private final Action takeOver;
    private final Action importList;
    private final Action export;
    private final Action edit;
    private final Action remove;
    private final Action copy;
    private final Action mail;
    private final List<Action> ofPerson;
    private final RecordTable<Participant> table;
    private final Mailing mailing;
    private final Exporting exporting;
    private final Desk desk;
    private final Region toolBar;
    private final Node tableAndForm;
    private final DuplicatesPlace<Participant> duplicates;
    private final ParticipantForm form;
    private final SearchField search;

    /// The tab on this workspace.
    public ParticipantsTab(Workspace workspace, Frame frame, Navigator navigator, Desk desk, LikelyPairs pairs) {
        this.workspace = workspace;
        this.desk = desk;
        this.messages = frame.messages();
        this.notices = frame.notices();
        var actions = new Actions(messages);
        add = actions.action("participants.add", Icons.ADD, Shortcuts.ADD, () -> add(ParticipantKind.PERSON));
        addOrganisation = actions.action(
                "participants.add-organisation", Icons.ORGANISATION, () -> add(ParticipantKind.ORGANISATION));
        addGroup = actions.action("participants.add-group", Icons.PARTICIPANTS, () -> add(ParticipantKind.GROUP));
        takeOver = actions.action(
                "participants.take-over",
                Icons.EARLIER,
                () -> new TakingOver(workspace, frame, desk.earlier()).start());
        importList = actions.action("participants.import", Icons.IMPORT, () -> importList(null));
        export = actions.action("participants.export", Icons.EXPORT, this::export);
        edit = actions.action("participants.edit", Icons.EDIT, Shortcuts.EDIT, this::edit);
        remove = actions.action("participants.remove", Icons.REMOVE, Shortcuts.REMOVE, this::remove);
        copy = actions.action("participants.copy", Icons.COPY, Shortcuts.COPY, this::copy);
        mail = actions.action("participants.mail", Icons.MAIL, this::mail);
        table = table();
        mailing = new Mailing(table, frame, desk.mail());
        exporting = new Exporting(workspace, table, frame);
        duplicates = DuplicatesPlace.ofPeople(this, table, workspace, pairs, messages, notices);
        table.getContextMenu().getItems().add(1, Actions.menuItem(duplicates.chosen()));
        ofPerson = new PersonActions(workspace, frame, desk.forGood(), table::selectedRow).all();
        table.getContextMenu().getItems().add(new SeparatorMenuItem());
        ofPerson.forEach(each -> table.getContextMenu().getItems().add(Actions.menuItem(each)));
        form = new ParticipantForm(workspace, messages, navigator);
        search = new SearchField("participants-search", table.searchProperty(), messages);
        table.selectedRowProperty().addListener((_, _, row) -> form.show(row));
        toolBar = toolBar();
        tableAndForm = Panes.beside("participants-split", tableAndCounts(frame), formOrSeveral());
        showTable();
    }

    private Region toolBar() {
        var others = new MenuButton(messages.text("participants.add-others"));
        others.setId("participants-add-others");
        others.setMinWidth(USE_PREF_SIZE);
        others.getItems()
                .setAll(
                        Actions.menuItem(addOrganisation),
                        Actions.menuItem(addGroup),
                        new SeparatorMenuItem(),
                        Actions.menuItem(takeOver));
        return Panes.toolBar(
                Actions.button(add, Styles.MAIN_ACTION),
                Actions.button(importList),
                Actions.button(export),
                others,
                Actions.button(remove),
                Panes.gap(),
                new FilterChip(table, messages),
                new ParticipantFilter(table, workspace, messages),
                search);
    }

    private RecordTable<Participant> table() {
        var records = new RecordTable<>(
                "participants-table", "participants.title", workspace.participants(), workspace, messages);
        records.dependingOn(RowKind.PARTICIPANT, RowKind.ORGANISATION, RowKind.PROJECT, RowKind.SEMINAR_DETAILS);
        ParticipantColumns.add(records, messages);
        records.setContextMenu(new ContextMenu(
                Actions.menuItem(edit),
                Actions.menuItem(copy),
                Actions.menuItem(mail),
                records.columnsMenu(),
                new SeparatorMenuItem(),
                Actions.menuItem(remove)));
        records.setRowFactory(_ -> row());
        return records.whenEmpty("participants.empty", add, importList, takeOver);
    }

    private TableRow<Participant> row() {
        var row = new TableRow<Participant>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                edit();
            }
        });
        return row;
    }

    private VBox tableAndCounts(Frame frame) {
        var counts = Styles.label("", Styles.SMALL, Styles.MUTED);
        counts.setId("participants-counts");
        new CountsOfTable(table, workspace, frame).into(counts);
        var line = new HBox(8, counts, Panes.gap(), duplicates.button());
        line.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(8, table, line);
        VBox.setVgrow(table, Priority.ALWAYS);
        return box;
    }

    private StackPane formOrSeveral() {
        var several =
                new SeveralParticipants(workspace, table, notices, messages, List.of(copy, mail, duplicates.chosen()));
        var place = new StackPane(form);
        table.selectedRows().addListener((ListChangeListener<Participant>) _ -> {
            boolean many = table.selectedRows().size() > 1;
            // Not before: the window would style all of it when it opens.
            if (many && !place.getChildren().contains(several)) {
                place.getChildren().add(several);
            }
            several.setVisible(many);
            form.setVisible(!many);
        });
        return place;
    }

    private void add(ParticipantKind kind) {
        var participant = new Participant(
                workspace.ids().next(),
                kind,
                PersonName.EMPTY,
                Bilingual.EMPTY,
                null,
                null,
                Country.NOT_STATED,
                Bilingual.EMPTY,
                Set.of(),
                PlannedMode.NOT_STATED,
                ParticipantStatus.INVITED,
                "",
                "",
                "",
                List.of(),
                List.of(),
                "");
        table.selectAll(List.of());
        form.showNew(participant, row -> {
            var named = row.withName(LatinSpelling.proposed(row.name()));
            workspace.perform(ParticipantEdits.add(workspace.seminar(), named));
            table.select(row.id());
        });
    }

    private void edit() {
        if (table.selectedRow() == null) {
            notices.say(Message.of("participants.select-first"));
        } else {
            form.focusFirst();
        }
    }

    private void copy() {
        notices.say(Message.of("kit.table.copied", table.copy()));
    }

    private void showTable() {
        setPadding(new Insets(0, 16, 16, 16));
        setTop(toolBar);
        setCenter(tableAndForm);
    }

    /// The import takes the room of the tab, and gives it back.
    private void importList(@Nullable Path list) {
        form.keep();
        var screen = desk.imports().apply(list, () -> {
            showTable();
            table.requestFocus();
        });
        setPadding(Insets.EMPTY);
        setTop(null);
        setCenter(screen);
        screen.requestFocus();
    }

    private void export() {
        exporting.start();
    }

    private void mail() {
        mailing.start();
    }

    private void remove() {
        var rows = List.copyOf(table.selectedRows());
        if (rows.isEmpty()) {
            notices.say(Message.of("participants.select-first"));
            return;
        }
        int speaking = speaking(rows);
        workspace.perform(ParticipantEdits.remove(workspace.seminar(), rows));
        if (speaking > 0) {
            notices.say(Message.of("participants.speakers-removed", speaking));
        }
    }

    /// How many of these speak in sessions.
    private int speaking(List<Participant> rows) {
        var speakers = new HashSet<Id<Participant>>();
        workspace
                .seminar()
                .sessions()
                .forEach(session -> session.speakers().forEach(each -> speakers.add(each.participant())));
        return (int) rows.stream().filter(row -> speakers.contains(row.id())).count();
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
        return List.of(add, addOrganisation, addGroup, importList, export, edit, copy, mail, duplicates.open(), remove);
    }

    @Override
    public void search() {
        search.requestFocus();
    }

    @Override
    public boolean isTaken() {
        return !tableAndForm.equals(getCenter());
    }

    @Override
    public void take(List<Path> files) {
        importList(files.getFirst());
    }

    @Override
    public void keep() {
        form.keep();
    }

    @Override
    public void show(Navigator.Request request) {
        if (!duplicates.follow(request)) {
            table.show(request);
        }
    }
}
