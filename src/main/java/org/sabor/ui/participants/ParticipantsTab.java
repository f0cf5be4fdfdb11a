package org.sabor.ui.participants;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.action.Action;
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
import org.sabor.ui.kit.Actions;
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

/// The participants of the seminar: a table of all, and beside it the form of the selected one, or what can be set for
/// several at once.
public final class ParticipantsTab extends BorderPane implements TabView {
    private final Workspace workspace;
    private final Messages messages;
    private final Notices notices;
    private final Action add;
    private final Action addOrganisation;
    private final Action addGroup;
    private final Action edit;
    private final Action remove;
    private final RecordTable<Participant> table;
    private final ParticipantForm form;
    private final SearchField search;

    /// The tab on this workspace.
    public ParticipantsTab(Workspace workspace, Messages messages, Notices notices, Navigator navigator) {
        this.workspace = workspace;
        this.messages = messages;
        this.notices = notices;
        var actions = new Actions(messages);
        add = actions.action("participants.add", Icons.ADD, Shortcuts.ADD, () -> add(ParticipantKind.PERSON));
        addOrganisation = actions.action(
                "participants.add-organisation", Icons.ORGANISATION, () -> add(ParticipantKind.ORGANISATION));
        addGroup = actions.action("participants.add-group", Icons.PARTICIPANTS, () -> add(ParticipantKind.GROUP));
        edit = actions.action("participants.edit", Icons.EDIT, Shortcuts.EDIT, this::edit);
        remove = actions.action("participants.remove", Icons.REMOVE, Shortcuts.REMOVE, this::remove);
        table = table();
        form = new ParticipantForm(workspace, messages, navigator);
        search = new SearchField("participants-search", table.searchProperty(), messages);
        table.selectedRowProperty().addListener((_, _, row) -> form.show(row));
        setPadding(new Insets(0, 16, 16, 16));
        setTop(toolBar());
        setCenter(Panes.beside(tableAndCounts(), formOrSeveral()));
    }

    private HBox toolBar() {
        var others = new MenuButton(messages.text("participants.add-others"));
        others.setId("participants-add-others");
        others.setMinWidth(USE_PREF_SIZE);
        others.getItems().setAll(Actions.menuItem(addOrganisation), Actions.menuItem(addGroup));
        return Panes.toolBar(
                Actions.button(add, Styles.MAIN_ACTION),
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
        ParticipantColumns.add(records, messages);
        records.setContextMenu(
                new ContextMenu(Actions.menuItem(edit), new SeparatorMenuItem(), Actions.menuItem(remove)));
        records.setRowFactory(_ -> row());
        return records.whenEmpty("participants.empty", add);
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

    private VBox tableAndCounts() {
        var counts = Styles.label("", Styles.SMALL, Styles.MUTED);
        counts.setId("participants-counts");
        counts.textProperty().bind(Bindings.createStringBinding(this::counts, table.getItems()));
        var box = new VBox(8, table, counts);
        VBox.setVgrow(table, Priority.ALWAYS);
        return box;
    }

    /// How those in sight mean to take part, in signs and words.
    private String counts() {
        var modes = new EnumMap<PlannedMode, Integer>(PlannedMode.class);
        int out = 0;
        for (var row : table.getItems()) {
            if (row.status().admitted()) {
                modes.merge(row.plannedMode(), 1, Integer::sum);
            } else {
                out++;
            }
        }
        return messages.text(
                "participants.counts",
                modes.getOrDefault(PlannedMode.IN_PERSON, 0),
                modes.getOrDefault(PlannedMode.REMOTE, 0),
                modes.getOrDefault(PlannedMode.NOT_STATED, 0),
                out);
    }

    private StackPane formOrSeveral() {
        var several = new SeveralParticipants(workspace, table, notices, messages);
        var box = new VBox(several);
        box.setVisible(false);
        table.selectedRows().addListener((ListChangeListener<Participant>) _ -> {
            boolean many = table.selectedRows().size() > 1;
            box.setVisible(many);
            form.setVisible(!many);
        });
        return new StackPane(form, box);
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
            workspace.perform(ParticipantEdits.add(workspace.seminar(), row));
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
        return List.of(add, addOrganisation, addGroup, edit, remove);
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
