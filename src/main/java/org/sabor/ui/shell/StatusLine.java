package org.sabor.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.action.Action;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.Panes;
import org.sabor.ui.kit.Progress;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.Tasks;
import org.sabor.ui.kit.Tooltips;

/// The line at the bottom: whether everything is saved, how much is shown, what runs, and what undo would take
/// back.
final class StatusLine extends HBox {
    private final Messages messages;
    private final FileCommands files;
    private final HBox saved = new HBox(8);
    private final Label shown = Styles.with(new Label(), Styles.SMALL);
    private final HBox work = new HBox(8);

    StatusLine(
            ObservableValue<? extends SaveStatus> status,
            FileCommands files,
            Tasks tasks,
            Action undo,
            Messages messages) {
        super(8);
        this.messages = messages;
        this.files = files;
        setId("status-line");
        setAlignment(Pos.CENTER_LEFT);
        Styles.with(this, "sabor-status-line");
        saved.setAlignment(Pos.CENTER_LEFT);
        work.setAlignment(Pos.CENTER_LEFT);
        shown.setId("status-shown");
        var undoButton = Actions.button(undo, Styles.QUIET, Styles.SMALL);
        undoButton.setId("status-undo");
        undoButton.setMinWidth(80);
        undoButton.setMaxWidth(420);
        Tooltips.whenCutOff(undoButton);
        getChildren().addAll(saved, new StickLine(files.stick(), messages), shown, Panes.gap(), work, undoButton);
        status.addListener((_, _, now) -> show(now));
        show(status.getValue());
        tasks.running().addListener((ListChangeListener<Progress>) _ -> show(tasks));
    }

    /// What the tab in front says.
    void shows(ObservableValue<String> text) {
        shown.textProperty().unbind();
        shown.textProperty().bind(text.map(said -> said.isEmpty() ? "" : "· " + said));
    }

    private void show(SaveStatus status) {
        switch (status) {
            case SaveStatus.Saved all -> says(messages.text("status.saved", messages.time(all.at())));
            case SaveStatus.Saving _ -> says(messages.text("status.saving"));
            case SaveStatus.NotSaved refused -> notSaved(refused.reason());
        }
    }

    private void room(boolean forRefusal) {
        shown.setVisible(!forRefusal);
        shown.setManaged(!forRefusal);
        HBox.setHgrow(saved, forRefusal ? Priority.ALWAYS : Priority.NEVER);
    }

    private void says(String text) {
        room(false);
        saved.getChildren().setAll(label(text));
    }

    private void notSaved(Message reason) {
        var text = label(messages.text("status.not-saved", reason));
        text.getStyleClass().add(Styles.PROBLEM);
        text.setGraphic(Icons.WARNING.node());
        // What to do stands at its end, so it goes on in a second line, and nothing else takes its room.
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        room(true);
        var actions = new Actions(messages);
        saved.getChildren()
                .setAll(
                        text,
                        small(actions.action("status.retry", Icons.RETRY, files::retry)),
                        small(actions.action("status.save-copy", Icons.SAVE, files::saveCopy)));
    }

    private static Button small(Action action) {
        var button = Actions.button(action, Styles.SMALL);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static Label label(String text) {
        var label = Styles.with(new Label(text), Styles.SMALL);
        label.setId("status-saved");
        return label;
    }

    private void show(Tasks tasks) {
        work.getChildren().clear();
        if (tasks.running().isEmpty()) {
            return;
        }
        var progress = tasks.running().getFirst();
        var title = Styles.with(new Label(messages.text(progress.title())), Styles.SMALL);
        var bar = new ProgressBar();
        bar.setId("status-progress");
        bar.setAccessibleText(title.getText());
        bar.setPrefWidth(120);
        bar.progressProperty().bind(progress.fractionProperty());
        var count = Styles.with(new Label(), Styles.SMALL);
        count.textProperty().bind(progress.countProperty());
        count.setMinWidth(Region.USE_PREF_SIZE);
        var cancel = small(new Actions(messages).action("status.cancel", null, progress::cancel));
        work.getChildren().addAll(title, bar, count, cancel);
    }
}
