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
import org.sabor.exchange.SlidesFolder;
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
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.Navigator;
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
    private final Frame frame;
    private final Messages messages;
    private final Desk desk;
    private final SpeakerTexts texts;
    private final Action add;
    private final Action edit;
    private final Action remove;
    private final Action collect;
    private final RecordTable<Speaker> table;
    private final SpeakerForm form;
    private final SearchField search;

    /// The speakers of this workspace; the navigator leads to the participant and to the agenda.
    ///
    /// @param desk keeps portraits and presentations
    public SpeakersTab(Workspace workspace, Frame frame, Navigator navigator, Desk desk) {
        this.workspace = workspace;
        this.frame = frame;
        this.messages = frame.messages();
        this.desk = desk;
        texts = new SpeakerTexts(messages);
        var actions = new Actions(messages);
        add = actions.action("speakers.add", Icons.ADD, Shortcuts.ADD, this::add);
        edit = actions.action("speakers.edit", Icons.EDIT, Shortcuts.EDIT, this::edit);
        remove = actions.action("speakers.remove", Icons.REMOVE, Shortcuts.REMOVE, this::remove);
        collect = actions.action("speakers.collect-slides", Icons.OPEN_FILE, this::collect);
        table = table();
        form = new SpeakerForm(workspace, frame, navigator, desk);
        search = new SearchField("speakers-search", table.searchProperty(), messages);
        table.selectedRowProperty().addListener((_, _, row) -> form.show(row));
        setPadding(new Insets(0, 16, 16, 16));
        setTop(toolBar());
        setCenter(Panes.beside("speakers-split", table, form));
    }

    private Region toolBar() {
        return Panes.toolBar(
                Actions.button(add, Styles.MAIN_ACTION),
                Actions.button(remove),
                Actions.button(collect),
                Panes.gap(),
                new FilterChip(table, messages),
                new MissingMenu(workspace, table, messages),
                search);
    }

    private RecordTable<Speaker> table() {
        var language = messages.language();
        var records = new RecordTable<>("speakers-table", "speakers.title", workspace.speakers(), workspace, messages);
        records.column("speakers.column.name", texts::name).width(160).secondLine(texts::otherScript);
        records.column("speakers.column.role", (row, _) -> row.roleText().in(language))
                .width(140)
                .secondLine(texts::organisation);
        records.column("speakers.column.state", (row, _) -> texts.state(row.state()))
                .width(142)
                .secondLine(texts::mode)
                .orderedBy(SpeakerTexts.BY_STATE);
        records.column("speakers.column.sessions", SpeakersTab::count)
                .width(100)
                .atRight()
                .orderedBy(Comparator.comparingLong(row -> sessions(row, workspace.seminar())));
        records.column("speakers.column.missing", texts::missing)
                .width(160)
                .orderedBy(Comparator.comparingInt(
                        row -> SpeakerTexts.gaps(row, workspace.seminar()).size()));
        return records.whenEmpty("speakers.empty", add);
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
            frame.notices().say(Message.of("speakers.select-first"));
        } else {
            form.focusFirst();
        }
    }

    private void remove() {
        var rows = new ArrayList<>(table.selectedRows());
        if (rows.isEmpty()) {
            frame.notices().say(Message.of("speakers.select-first"));
            return;
        }
        var before = workspace.seminar();
        int sessions = (int) before.sessions().stream()
                .filter(session -> rows.stream().anyMatch(row -> session.hasSpeaker(row.participant())))
                .count();
        workspace.perform(SpeakerEdits.remove(before, rows));
        if (sessions > 0) {
            frame.notices().say(Message.of("speakers.removed", sessions, Shortcuts.UNDO.getDisplayText()));
        }
    }

    /// The presentations of all in one folder, numbered in the order of the agenda.
    private void collect() {
        if (workspace.seminar().speakers().stream().allMatch(row -> row.files().isEmpty())) {
            frame.notices().say(Message.of("speakers.no-slides"));
            return;
        }
        var folder = frame.dialogs().folder(Message.of("speakers.slides-folder"));
        if (folder == null) {
            return;
        }
        var slides = new SlidesFolder(workspace.seminar(), desk.files(), messages);
        frame.tasks()
                .job(Message.of("speakers.collecting-slides"), _ -> slides.write(folder))
                .then(files -> frame.notices()
                        .say(
                                Message.of("speakers.slides-collected", files.size(), folder.toString()),
                                new Actions(messages)
                                        .action(
                                                "documents.open-folder",
                                                Icons.OPEN_FILE,
                                                () -> desk.open().accept(folder))))
                .start();
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
        return List.of(add, edit, remove, collect);
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
