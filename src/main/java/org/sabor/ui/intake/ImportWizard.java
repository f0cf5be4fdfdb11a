package org.sabor.ui.intake;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;
import org.sabor.intake.ImportEdit;
import org.sabor.intake.ImportPlan;
import org.sabor.intake.PersonList;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Seminar;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Dialogs;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.Panes;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.Tasks;
import org.sabor.workspace.Workspace;

/// The import of a participant list in three pages: file and table, columns, people. Nothing happens before the last
/// button; what it does is one step that can be undone.
public final class ImportWizard extends BorderPane {
    private final Workspace workspace;
    private final Desk desk;
    private final Messages messages;
    private final Runnable close;
    private final FilePage file;
    private final ColumnsPage columns;
    private final PeoplePage people;
    private final Label title = Styles.label("", Styles.TITLE);
    private final Button back;
    private final Button next;
    private final Button perform;
    private int page;
    private @Nullable Seminar planned;

    /// What the import needs of the window and the world outside.
    public record Desk(Tasks tasks, Dialogs dialogs, Notices notices, RememberedColumns remembered) {}

    /// @param close takes the wizard away
    public ImportWizard(Workspace workspace, Messages messages, Desk desk, Runnable close) {
        this.workspace = workspace;
        this.desk = desk;
        this.messages = messages;
        this.close = close;
        file = new FilePage(messages, desk.tasks(), desk.dialogs(), desk.remembered());
        columns = new ColumnsPage(messages);
        people = new PeoplePage(messages, this::showButtons);
        var actions = new Actions(messages);
        back = Actions.button(actions.action("import.back", null, () -> go(Math.max(0, page - 1))));
        next = Actions.button(actions.action("import.next", Icons.FORWARD, () -> go(page + 1)), Styles.MAIN_ACTION);
        var doIt = new Action("", _ -> perform());
        perform = Actions.button(doIt, Styles.MAIN_ACTION);
        perform.setId("import-perform");
        perform.textProperty().unbind();
        perform.accessibleTextProperty().bind(perform.textProperty());
        var cancel = Actions.button(actions.action("import.cancel", null, close), Styles.QUIET);
        setId("import");
        title.setId("import-title");
        setPadding(new Insets(8, 16, 16, 16));
        title.setPadding(new Insets(0, 0, 12, 0));
        setTop(title);
        var bar = new HBox(8, cancel, Panes.gap(), back, next, perform);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setPadding(new Insets(12, 0, 0, 0));
        setBottom(bar);
        file.chosenProperty().addListener((_, _, _) -> {
            people.forget();
            showButtons();
        });
        columns.chosenProperty().addListener((_, _, _) -> showButtons());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                escape();
                event.consume();
            }
        });
        show(0);
    }

    /// Begins with this file.
    public void open(Path path) {
        file.open(path);
    }

    /// Begins with what a spreadsheet program has put on the clipboard.
    public void paste(String text) {
        file.pasted(text);
    }

    /// One step back, and from the first page away.
    private void escape() {
        if (page == 0) {
            close.run();
        } else {
            go(page - 1);
        }
    }

    private void go(int to) {
        if (to == 1 && page == 0) {
            var chosen = file.chosenProperty().get();
            if (chosen != null) {
                columns.show(chosen);
                show(1);
            }
        } else if (to == 2) {
            plan();
        } else {
            show(to);
        }
    }

    private void plan() {
        var chosen = columns.chosenProperty().get();
        if (chosen == null) {
            return;
        }
        var layout = chosen.layout();
        if (!layout.signature().isEmpty()) {
            desk.remembered().remember(layout.signature(), layout.columns());
        }
        var seminar = workspace.seminar();
        desk.tasks()
                .job(Message.of("import.planning"), progress -> {
                    var list = PersonList.of(chosen.file(), chosen.sheet(), layout, progress::at);
                    return ImportPlan.of(list, seminar, progress::at);
                })
                .then(plan -> {
                    planned = seminar;
                    people.show(plan);
                    show(2);
                })
                .start();
    }

    private void perform() {
        var plan = people.plan();
        if (plan == null) {
            return;
        }
        var seminar = workspace.seminar();
        var answers = people.given();
        var status = people.status();
        var ids = workspace.ids().another();
        perform.setDisable(true);
        desk.tasks()
                .job(Message.of("import.importing"), _ -> ImportEdit.of(plan, seminar, ids, answers, status))
                .then(made -> finish(plan, seminar, made))
                .lastly(this::showButtons)
                .start();
    }

    private void finish(ImportPlan plan, Seminar of, ImportEdit made) {
        if (!of.equals(planned) || !workspace.seminar().equals(planned)) {
            // Something was changed or taken back meanwhile, so the verdicts are looked at once more.
            desk.notices().say(Message.of("import.seminar-changed"));
            plan();
            return;
        }
        workspace.perform(made.edit());
        close.run();
        desk.notices()
                .say(Message.of(
                        "import.done",
                        count(plan, made, ImportEdit.Action.ADDED),
                        count(plan, made, ImportEdit.Action.UPDATED),
                        count(plan, made, ImportEdit.Action.ASKED) + count(plan, made, ImportEdit.Action.LEFT_OUT)));
    }

    private static int count(ImportPlan plan, ImportEdit made, ImportEdit.Action action) {
        return (int) plan.people().stream()
                .filter(person -> made.outcome(person.person().row()).action() == action)
                .count();
    }

    private void show(int number) {
        page = number;
        title.setText(messages.text(List.of("import.page-file", "import.page-columns", "import.page-people")
                .get(number)));
        setCenter(List.<Node>of(file, columns, people).get(number));
        showButtons();
        // The button that had the keyboard may be gone; Esc and Enter must go on working.
        (number == 2 ? perform : next).requestFocus();
    }

    private void showButtons() {
        shown(back, page > 0);
        shown(next, page < 2);
        shown(perform, page == 2);
        next.disableProperty().unbind();
        next.setDisable(
                page == 0
                        ? file.chosenProperty().get() == null
                        : columns.chosenProperty().get() == null);
        int count = people.importing();
        perform.disableProperty().unbind();
        perform.setDisable(count == 0);
        perform.setText(messages.text("import.perform", count));
    }

    private static void shown(Button button, boolean shown) {
        button.setVisible(shown);
        button.setManaged(shown);
    }
}
