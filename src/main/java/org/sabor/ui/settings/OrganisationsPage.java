package org.sabor.ui.settings;

import java.util.Comparator;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.action.Action;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.Country;
import org.sabor.model.Organisation;
import org.sabor.model.OrganisationEdits;
import org.sabor.model.OrganisationType;
import org.sabor.ui.duplicates.DuplicatesPlace;
import org.sabor.ui.duplicates.LikelyPairs;
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

/// The organisations that have to do with the seminar: partners, authorities, where participants come from.
public final class OrganisationsPage extends BorderPane implements TabView {
    private final Workspace workspace;
    private final Messages messages;
    private final Notices notices;
    private final Action add;
    private final Action edit;
    private final Action remove;
    private final Action copy;
    private final PeopleCount people = new PeopleCount();
    private final RecordTable<Organisation> table;
    private final DuplicatesPlace<Organisation> duplicates;
    private final OrganisationForm form;
    private final SearchField search;

    /// The page on this workspace.
    public OrganisationsPage(Workspace workspace, Messages messages, Notices notices, LikelyPairs pairs) {
        this.workspace = workspace;
        this.messages = messages;
        this.notices = notices;
        var actions = new Actions(messages);
        add = actions.action("organisations.add", Icons.ADD, Shortcuts.ADD, this::add);
        edit = actions.action("organisations.edit", Icons.EDIT, Shortcuts.EDIT, this::edit);
        remove = actions.action("organisations.remove", Icons.REMOVE, Shortcuts.REMOVE, this::remove);
        copy = actions.action("organisations.copy", Icons.COPY, Shortcuts.COPY, this::copy);
        table = table();
        duplicates = DuplicatesPlace.ofOrganisations(this, table, workspace, pairs, messages, notices);
        form = new OrganisationForm(workspace, messages);
        search = new SearchField("organisations-search", table.searchProperty(), messages);
        table.selectedRowProperty().addListener((_, _, row) -> form.show(row));
        setPadding(new Insets(0, 16, 16, 16));
        setTop(toolBar());
        setCenter(Panes.beside("organisations-split", tableAndDuplicates(), form));
    }

    private Region toolBar() {
        return Panes.toolBar(
                Actions.button(add, Styles.MAIN_ACTION),
                Actions.button(remove),
                Panes.gap(),
                new FilterChip(table, messages),
                search);
    }

    private VBox tableAndDuplicates() {
        var merge = Actions.button(duplicates.chosen(), Styles.QUIET, Styles.SMALL);
        var line = new HBox(8, merge, Panes.gap(), duplicates.button());
        line.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(8, table, line);
        VBox.setVgrow(table, Priority.ALWAYS);
        return box;
    }

    private RecordTable<Organisation> table() {
        var language = messages.language();
        var records = new RecordTable<>(
                "organisations-table", "organisations.title", workspace.organisations(), workspace, messages);
        records.column("organisations.column.name", (row, _) -> row.name().in(language))
                .width(280);
        records.column(
                        "organisations.column.country",
                        (row, _) -> messages.country(row.country().code()))
                .width(110);
        records.column("organisations.column.role", (row, _) -> messages.text(row.partnerRole()))
                .width(120);
        records.column("organisations.column.people", (row, seminar) -> number(people.of(row, seminar)))
                .width(80)
                .atRight()
                .orderedBy(Comparator.comparingInt(row -> people.of(row, workspace.seminar())));
        records.column("organisations.column.type", (row, _) -> messages.text(row.type()))
                .width(160)
                .hidden();
        records.column("organisations.column.aliases", (row, _) -> String.join("; ", row.aliases()))
                .width(200)
                .hidden();
        records.setContextMenu(new ContextMenu(
                Actions.menuItem(edit),
                Actions.menuItem(copy),
                records.columnsMenu(),
                new SeparatorMenuItem(),
                Actions.menuItem(remove)));
        return records.whenEmpty("organisations.empty", add);
    }

    private static String number(int people) {
        return people == 0 ? "" : String.valueOf(people);
    }

    private void copy() {
        notices.say(Message.of("kit.table.copied", table.copy()));
    }

    private void add() {
        var organisation = Organisation.named(
                workspace.ids().next(), Bilingual.EMPTY, OrganisationType.MUNICIPALITY, Country.NOT_STATED);
        table.selectAll(List.of());
        form.showNew(organisation, row -> {
            workspace.perform(OrganisationEdits.add(row));
            table.select(row.id());
        });
    }

    private void edit() {
        if (table.selectedRow() == null) {
            notices.say(Message.of("organisations.select-first"));
        } else {
            form.focusFirst();
        }
    }

    private void remove() {
        var row = table.selectedRow();
        if (row == null) {
            notices.say(Message.of("organisations.select-first"));
        } else {
            workspace.perform(OrganisationEdits.remove(workspace.seminar(), row));
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
        return List.of(add, edit, copy, duplicates.open(), remove);
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
        if (!duplicates.follow(request)) {
            table.show(request);
        }
    }
}
