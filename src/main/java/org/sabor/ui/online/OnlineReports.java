package org.sabor.ui.online;

import java.io.File;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Id;
import org.sabor.model.OnlineReport;
import org.sabor.model.OnlineReportEdits;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Dialogs;
import org.sabor.ui.kit.FileKind;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.InSight;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.Panes;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.Tasks;
import org.sabor.workspace.Workspace;

/// Reports of online meetings: files are read, their names answered for, and each is taken in by one step that can be
/// undone. The names of reports taken in before are answered for on the same screen, step by step.
public final class OnlineReports extends BorderPane {
    private final Workspace workspace;
    private final Messages messages;
    private final Desk desk;
    private final Runnable close;
    private final StartPage start;
    private final FilePage file;
    private final ReviewPage review;
    private final Label title = Styles.label("", Styles.TITLE);
    private final Button back;
    private final Button next;
    private final Button takeIn;
    private final Button remove;
    private final Queue<Path> waiting = new ArrayDeque<>();
    private Node page;
    private @Nullable NewReport draft;
    private @Nullable Id<OnlineReport> taken;

    /// What the screen needs of the window and the world outside.
    ///
    /// @param add puts the bytes of a file into that of the seminar and gives their hash; for a worker thread
    /// @param clock says when a report is taken in
    public record Desk(
            Tasks tasks, Dialogs dialogs, Notices notices, Function<byte[], String> add, InstantSource clock) {}

    /// The screen, where files are chosen first.
    ///
    /// @param leave takes the screen away
    public OnlineReports(Workspace workspace, Messages messages, Desk desk, Runnable leave) {
        this.workspace = workspace;
        this.messages = messages;
        this.desk = desk;
        start = new StartPage(workspace, messages, this::choose, this::showNames);
        file = new FilePage(workspace, messages, desk.tasks(), this::whenRead);
        review = new ReviewPage(workspace, messages, desk.notices(), this::showButtons);
        close = () -> {
            if (isToBeKept()) {
                return;
            }
            file.cancel();
            leave.run();
        };
        var actions = new Actions(messages);
        back = Actions.button(actions.action("online.back", null, this::back));
        next = Actions.button(actions.action("online.next", Icons.FORWARD, this::match), Styles.MAIN_ACTION);
        next.disableProperty().unbind();
        next.setDefaultButton(true);
        takeIn = Actions.button(new Action("", _ -> takeIn()), Styles.MAIN_ACTION);
        takeIn.setId("online-take-in");
        takeIn.disableProperty().unbind();
        takeIn.textProperty().unbind();
        takeIn.accessibleTextProperty().bind(takeIn.textProperty());
        remove = Actions.button(actions.action("online.remove", Icons.REMOVE, this::remove));
        var cancel = Actions.button(actions.action("online.close", null, close), Styles.QUIET);
        setId("online");
        title.setId("online-title");
        title.setPadding(new Insets(0, 0, 8, 0));
        setPadding(new Insets(8, 16, 12, 16));
        setTop(title);
        var bar = new HBox(8, cancel, remove, Panes.gap(), back, next, takeIn);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setPadding(new Insets(8, 0, 0, 0));
        setBottom(bar);
        page = start;
        // Only while in sight: nothing holds on to it when it is taken away, by whatever way.
        workspace.seminarProperty().when(InSight.of(this)).addListener((_, _, _) -> follow());
        focusedProperty().addListener((_, _, now) -> {
            if (now) {
                focusPage();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                back();
                event.consume();
            } else if (event.getCode() == KeyCode.F9 && takeIn.isVisible() && !takeIn.isDisabled()) {
                takeIn();
                event.consume();
            }
        });
        setOnDragOver(event -> {
            if (page == start && event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        setOnDragDropped(event -> {
            open(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        });
        show(start);
    }

    /// Asks before answers are lost that were given to a report that is not taken in.
    private boolean isToBeKept() {
        return draft != null
                && draft.isAnswered()
                && !desk.dialogs()
                        .confirm(
                                Message.of(
                                        "online.ask-leave",
                                        draft.file().report().file()),
                                Message.of("online.leave"));
    }

    /// Begins with these files, one after the other.
    public void open(List<Path> files) {
        waiting.clear();
        waiting.addAll(files);
        nextFile();
    }

    /// Begins with the names of the reports that were taken in: of the only one, or a choice.
    public void showNames() {
        var reports = workspace.onlineReports();
        if (reports.size() == 1) {
            showNames(reports.getFirst());
        } else {
            show(start);
            start.focus(true);
        }
    }

    private void choose() {
        var files = desk.dialogs().openSeveral(FileKind.TABLE);
        if (!files.isEmpty() && !isToBeKept()) {
            open(files);
        }
    }

    /// Goes on with the next file; where none is left, away.
    private void nextFile() {
        draft = null;
        taken = null;
        var path = waiting.poll();
        if (path == null) {
            close.run();
        } else {
            file.open(path);
            show(file);
        }
    }

    private void whenRead() {
        showButtons();
        if (!file.isBeingAnswered()) {
            focusPage();
        }
    }

    /// Looks for the people of the report.
    private void match() {
        var report = file.chosen();
        if (report == null) {
            return;
        }
        var day = file.day();
        if (draft != null && draft.isOf(report, day)) {
            show(review);
            return;
        }
        var seminar = workspace.seminar();
        desk.tasks()
                .job(Message.of("online.matching"), _ -> NewReport.of(report, day, workspace, seminar))
                .then(this::matched)
                .start();
    }

    private void matched(NewReport report) {
        var known = report.known();
        if (known != null && report.names().isEmpty()) {
            desk.notices()
                    .say(Message.of("online.nothing-new", report.file().report().file()));
            showNames(known);
            return;
        }
        draft = report;
        review.show(report, known == null ? "" : messages.text("online.known"));
        show(review);
    }

    private void takeIn() {
        var report = draft;
        if (report == null) {
            return;
        }
        takeIn.setDisable(true);
        var seminar = workspace.seminar();
        if (!report.isOf(seminar)) {
            desk.tasks()
                    .job(Message.of("online.matching"), _ -> report.in(seminar))
                    .then(again -> {
                        desk.notices().say(Message.of("online.seminar-changed"));
                        matched(again);
                    })
                    .lastly(this::showButtons)
                    .start();
            return;
        }
        // The file is there before a row names it.
        desk.tasks()
                .job(
                        Message.of("online.keeping"),
                        _ -> desk.add().apply(report.file().bytes()))
                .then(_ -> finish(report))
                .lastly(this::showButtons)
                .start();
    }

    private void finish(NewReport report) {
        var zone = workspace.seminar().details().zone();
        var done = Message.of(
                "online.done",
                report.file().report().file(),
                review.count(NameState.ASSIGNED),
                review.count(NameState.PROPOSED) + review.count(NameState.OPEN));
        draft = null;
        workspace.perform(report.edit(LocalDateTime.ofInstant(desk.clock().instant(), zone)));
        desk.notices().say(done);
        nextFile();
    }

    private void showNames(OnlineReport report) {
        taken = report.id();
        draft = null;
        review.show(
                new TakenReport(workspace, report.id()), new ReportTexts(messages).about(report, workspace.seminar()));
        show(review);
    }

    private void remove() {
        var report = workspace.seminar().onlineReports().find(taken);
        if (report != null) {
            taken = null;
            workspace.perform(OnlineReportEdits.remove(workspace.seminar(), workspace.ids(), report));
            show(start);
        }
    }

    /// The seminar has changed: by an answer, by undo, by the minimum of minutes.
    private void follow() {
        if (page != review) {
            return;
        }
        if (taken != null && workspace.seminar().onlineReports().find(taken) == null) {
            taken = null;
            show(start);
        } else if (taken != null || draft != null) {
            review.refresh();
        }
    }

    /// One step back, and from the first page away.
    private void back() {
        if (page == review && draft != null) {
            show(file);
        } else if (page == review && waiting.isEmpty()) {
            taken = null;
            show(start);
        } else if (page == start) {
            close.run();
        } else if (page == file) {
            file.cancel();
            waiting.clear();
            show(start);
        } else {
            nextFile();
        }
    }

    private void show(Node shown) {
        page = shown;
        setCenter(shown);
        showButtons();
        focusPage();
    }

    private void focusPage() {
        if (page == start) {
            start.focus(false);
        } else if (page == review) {
            review.focusNames();
        } else if (!file.focusQuestion()) {
            (next.isDisabled() ? back : next).requestFocus();
        }
    }

    private void showButtons() {
        title.setText(title());
        shown(back, page != start);
        shown(next, page == file);
        next.setDisable(file.chosen() == null);
        shown(takeIn, page == review && draft != null);
        takeIn.setDisable(false);
        takeIn.setText(messages.text(
                "online.take-in",
                review.count(NameState.ASSIGNED),
                review.count(NameState.PROPOSED) + review.count(NameState.OPEN)));
        shown(remove, page == review && draft == null);
    }

    private String title() {
        if (page == start) {
            return messages.text("online.title");
        }
        if (page == file) {
            return messages.text("online.title-file", waiting.size());
        }
        return draft == null
                ? messages.text("online.title-names")
                : messages.text("online.title-review", draft.file().report().file());
    }

    private static void shown(Button button, boolean shown) {
        button.setVisible(shown);
        button.setManaged(shown);
    }
}
