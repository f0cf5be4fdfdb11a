package org.sabor.ui.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.Id;
import org.sabor.model.Participant;
import org.sabor.model.Seminar;
import org.sabor.model.Speaker;
import org.sabor.model.SpeakerEdits;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.FilterChip;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.ModeSign;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.Panes;
import org.sabor.ui.kit.RecordTable;
import org.sabor.ui.kit.SearchField;
import org.sabor.ui.kit.Shortcuts;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.TabView;
import org.sabor.workspace.Workspace;

/// The speakers of the seminar; each is a participant and counted once.
public final class SpeakersTab extends BorderPane implements TabView {
    private final Workspace workspace;
    private final Messages messages;
    private final Notices notices;
    private final Action add;
    private final Action edit;
    private final Action remove;
    private final RecordTable<Speaker> table;
    private final SpeakerForm form;
    private final SearchField search;

    /// The speakers of this workspace; the navigator leads to the participant and to the agenda.
    public SpeakersTab(Workspace workspace, Messages messages, Notices notices, Navigator navigator) {
        this.workspace = workspace;
        this.messages = messages;
        this.notices = notices;
        var actions = new Actions(messages);
        add = actions.action("speakers.add", Icons.ADD, Shortcuts.ADD, this::add);
        edit = actions.action("speakers.edit", Icons.EDIT, Shortcuts.EDIT, this::edit);
        remove = actions.action("speakers.remove", Icons.REMOVE, Shortcuts.REMOVE, this::remove);
        table = table();
        form = new SpeakerForm(workspace, messages, navigator);
        search = new SearchField("speakers-search", table.searchProperty(), messages);
        table.selectedRowProperty().addListener((_, _, row) -> form.show(row));
        setPadding(new Insets(0, 16, 16, 16));
        setTop(toolBar());
        setCenter(Panes.beside(table, form));
    }

    private Region toolBar() {
        return Panes.toolBar(
                Actions.button(add, Styles.MAIN_ACTION),
                Actions.button(remove),
                Panes.gap(),
                new FilterChip(table, messages),
                search);
    }

    private RecordTable<Speaker> table() {
        var language = messages.language();
        var records = new RecordTable<>("speakers-table", "speakers.title", workspace.speakers(), workspace, messages);
        records.column("speakers.column.name", (row, seminar) -> name(row, seminar, language))
                .width(200)
                .secondLine(this::otherScript);
        records.column("speakers.column.role", (row, _) -> row.roleText().in(language))
                .width(170)
                .secondLine(this::organisation);
        records.column("speakers.column.mode", this::mode).width(124);
        records.column("speakers.column.sessions", SpeakersTab::count)
                .width(96)
                .atRight()
                .orderedBy(Comparator.comparingLong(row -> sessions(row, workspace.seminar())));
        return records.whenEmpty("speakers.empty", add);
    }

    /// The participant; null for a row that is still shown while the edit that removes both is applied.
    private static @Nullable Participant person(Speaker row, Seminar seminar) {
        return seminar.participants().find(row.participant());
    }

    private static String name(Speaker row, Seminar seminar, Language language) {
        var person = person(row, seminar);
        return person == null ? "" : seminar.nameOf(person, language);
    }

    private String otherScript(Speaker row, Seminar seminar) {
        var other = name(row, seminar, messages.language().other());
        return other.equals(name(row, seminar, messages.language())) ? "" : other;
    }

    private String organisation(Speaker row, Seminar seminar) {
        var person = person(row, seminar);
        var organisation = person == null ? null : seminar.organisationOf(person);
        return organisation == null ? "" : organisation.name().in(messages.language());
    }

    private String mode(Speaker row, Seminar seminar) {
        var person = person(row, seminar);
        return person == null ? "" : ModeSign.of(person.plannedMode()).text(messages);
    }

    private static String count(Speaker row, Seminar seminar) {
        long count = sessions(row, seminar);
        return count == 0 ? "–" : String.valueOf(count);
    }

    private static long sessions(Speaker row, Seminar seminar) {
        return seminar.sessions().stream()
                .filter(session -> session.hasSpeaker(row.participant()))
                .count();
    }

    private void add() {
        Id<Participant> nobodyYet = workspace.ids().next();
        var speaker = Speaker.of(workspace.ids().next(), nobodyYet, Bilingual.EMPTY);
        table.selectAll(List.of());
        form.showNew(speaker, row -> {
            workspace.perform(form.adding(row));
            table.select(row.id());
        });
    }

    private void edit() {
        if (table.selectedRow() == null) {
            notices.say(Message.of("speakers.select-first"));
        } else {
            form.focusFirst();
        }
    }

    private void remove() {
        var rows = new ArrayList<>(table.selectedRows());
        if (rows.isEmpty()) {
            notices.say(Message.of("speakers.select-first"));
            return;
        }
        var before = workspace.seminar();
        int sessions = (int) before.sessions().stream()
                .filter(session -> rows.stream().anyMatch(row -> session.hasSpeaker(row.participant())))
                .count();
        workspace.perform(SpeakerEdits.remove(before, rows));
        if (sessions > 0) {
            notices.say(Message.of("speakers.removed", sessions, Shortcuts.UNDO.getDisplayText()));
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
        return List.of(add, edit, remove);
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
