package org.sabor.ui.paper;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.action.Action;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Evidence;
import org.sabor.model.EvidenceEdits;
import org.sabor.model.Row;
import org.sabor.model.Seminar;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.FileKind;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Panes;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.RecordTable;
import org.sabor.ui.kit.SearchField;
import org.sabor.ui.kit.Styles;
import org.sabor.workspace.Workspace;

/// All files that prove who was there, with kind, day, size and SHA-256 (DOMAIN R14, 2.4): added, opened, saved out,
/// removed.
public final class EvidencePlace extends BorderPane {
    private final Workspace workspace;
    private final Frame frame;
    private final Messages messages;
    private final Desk desk;
    private final EvidenceFiles files;
    private final RecordTable<Evidence> table;
    private final Runnable close;

    /// @param first the rows to show at first; none for all
    /// @param close takes this away
    public EvidencePlace(Workspace workspace, Frame frame, Desk desk, List<? extends Row<?>> first, Runnable close) {
        this.workspace = workspace;
        this.frame = frame;
        this.messages = frame.messages();
        this.desk = desk;
        this.close = close;
        files = new EvidenceFiles(frame.tasks(), frame.dialogs(), desk);
        var actions = new Actions(messages);
        var add = actions.action("evidence.add", Icons.ADD, this::add);
        var open = actions.action("evidence.open", Icons.OPEN_FILE, this::open);
        var save = actions.action("evidence.save", Icons.SAVE, this::saveOut);
        var remove = actions.action("evidence.remove", Icons.REMOVE, this::remove);
        var leave = actions.action("paper.close", Icons.BACK, close);
        table = table().whenEmpty("evidence.none", add);
        for (var action : List.of(open, save, remove)) {
            action.setDisabled(true);
            table.selectedRowProperty().addListener((_, _, row) -> action.setDisabled(row == null));
        }
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
        setId("evidence");
        setPadding(new Insets(8, 16, 16, 16));
        var title = new HBox(
                8,
                Styles.label(messages.text("evidence.title"), Styles.TITLE),
                Panes.gap(),
                Actions.button(leave, Styles.QUIET));
        setTop(new VBox(8, title, toolBar(add, open, save, remove)));
        setCenter(table);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                this.close.run();
                event.consume();
            } else if (event.getCode() == KeyCode.DELETE) {
                remove();
                event.consume();
            }
        });
        table.show(new Navigator.Request(Place.ATTENDANCE, "", first));
    }

    private Region toolBar(Action add, Action open, Action save, Action remove) {
        return Panes.toolBar(
                Actions.button(add, Styles.MAIN_ACTION),
                Actions.button(open),
                Actions.button(save),
                Actions.button(remove),
                Panes.gap(),
                new SearchField("evidence-search", table.searchProperty(), messages));
    }

    private RecordTable<Evidence> table() {
        var texts = new PaperTexts(messages);
        var records = new RecordTable<>("evidence-table", "evidence.title", workspace.evidence(), workspace, messages);
        records.column("evidence.column.name", (row, _) -> row.name())
                .width(240)
                .secondLine((row, seminar) -> belongsTo(row, seminar));
        records.column("evidence.column.kind", (row, _) -> messages.text(row.kind()))
                .width(215);
        records.column("evidence.column.day", (row, seminar) -> texts.shortDay(row.day(), seminar))
                .width(110);
        records.column("evidence.column.size", (row, _) -> texts.size(row.size()))
                .width(80);
        records.column("evidence.column.pages", (row, _) -> row.pages() == null ? "" : String.valueOf(row.pages()))
                .width(70);
        records.column("evidence.column.added", (row, _) -> messages.moment(row.added()))
                .width(165);
        records.column("evidence.column.hash", (row, _) -> row.hash()).width(180);
        records.column("evidence.column.note", (row, _) -> row.note()).hidden();
        return records;
    }

    private String belongsTo(Evidence row, Seminar seminar) {
        for (var print : seminar.sheetPrints()) {
            if (row.id().equals(print.scan())) {
                return messages.text("evidence.of-print", print.number());
            }
        }
        return seminar.onlineReports().stream().anyMatch(report -> row.id().equals(report.evidence()))
                ? messages.text("evidence.of-report")
                : "";
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
    }

    /// The moment at the desk, local time of the seminar.
    static LocalDateTime moment(Desk desk, Seminar seminar) {
        return LocalDateTime.ofInstant(desk.clock().instant(), seminar.details().zone())
                .truncatedTo(ChronoUnit.MINUTES);
    }

    private void add() {
        var file = frame.dialogs().open(FileKind.EVIDENCE);
        if (file != null) {
            frame.tasks()
                    .job(Message.of("paper.reading"), _ -> EvidenceFiles.read(file))
                    .then(this::ask)
                    .start();
        }
    }

    /// What it is and which day it is about; only then it is kept.
    private void ask(EvidenceFiles.Read read) {
        var seminar = workspace.seminar();
        var form = new AddedEvidence(read, seminar, desk.clock(), messages);
        if (!frame.dialogs().ask(Message.of("evidence.add-title", read.name()), form, Message.of("evidence.add-yes"))) {
            return;
        }
        frame.tasks()
                .job(Message.of("paper.reading"), _ -> read.keptOn(desk.shelf()))
                .then(hash -> added(form, read, hash))
                .start();
    }

    private void added(AddedEvidence form, EvidenceFiles.Read read, String hash) {
        var seminar = workspace.seminar();
        var day = seminar.days().find(form.day());
        var evidence = new Evidence(
                workspace.ids().next(),
                form.kind(),
                read.name(),
                hash,
                read.size(),
                day == null ? null : day.id(),
                moment(desk, seminar),
                "",
                form.pages());
        workspace.perform(
                form.provesRemote() ? EvidenceEdits.addForRemote(seminar, evidence) : EvidenceEdits.add(evidence));
        table.select(evidence.id());
    }

    private void open() {
        var row = table.selectedRow();
        if (row != null) {
            files.open(row);
        }
    }

    private void saveOut() {
        var row = table.selectedRow();
        if (row != null) {
            files.saveOut(row, () -> frame.notices().say(Message.of("paper.saved-out", row.name())));
        }
    }

    private void remove() {
        var row = table.selectedRow();
        if (row != null) {
            workspace.perform(EvidenceEdits.remove(workspace.seminar(), row));
        }
    }
}
