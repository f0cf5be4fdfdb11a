package org.sabor.ui.online;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.OnlineReport;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.Nullables;
import org.sabor.ui.kit.Styles;
import org.sabor.workspace.Workspace;

/// Where one begins: files are chosen, or a report that was taken in before.
final class StartPage extends VBox {
    private final Button choose;
    private final ListView<OnlineReport> reports;

    /// @param chooseFiles lets the person choose files
    /// @param names shows the names of a report
    StartPage(Workspace workspace, Messages messages, Runnable chooseFiles, Consumer<OnlineReport> names) {
        super(12);
        choose = Actions.button(
                new Actions(messages).action("online.choose-files", Icons.OPEN_FILE, chooseFiles), Styles.MAIN_ACTION);
        reports = new ListView<>(workspace.onlineReports());
        reports.setId("online-reports");
        reports.setAccessibleText(messages.text("online.taken-in"));
        reports.setPlaceholder(Styles.label(messages.text("online.none-taken-in"), Styles.MUTED));
        var texts = new ReportTexts(messages);
        reports.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable OnlineReport report, boolean empty) {
                super.updateItem(report, empty);
                setText(empty || report == null ? "" : texts.standing(report, workspace.seminar()));
            }
        });
        reports.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open(names);
                event.consume();
            }
        });
        reports.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open(names);
            }
        });
        VBox.setVgrow(reports, Priority.ALWAYS);
        var hint = Styles.label(messages.text("online.start-hint"), Styles.MUTED);
        hint.setMinHeight(USE_PREF_SIZE);
        var open = new Actions(messages).action("online.show-names", Icons.PARTICIPANTS, () -> open(names));
        open.disabledProperty()
                .bind(reports.getSelectionModel().selectedItemProperty().isNull());
        getChildren()
                .setAll(
                        hint,
                        new HBox(choose),
                        Styles.label(messages.text("online.taken-in"), Styles.HEADING),
                        reports,
                        new HBox(Actions.button(open)));
    }

    private void open(Consumer<OnlineReport> names) {
        var report = Nullables.selected(reports.getSelectionModel());
        if (report != null) {
            names.accept(report);
        }
    }

    /// The keyboard is where one most likely goes on.
    void focus(boolean ofReports) {
        reports.refresh();
        if (ofReports && !reports.getItems().isEmpty()) {
            reports.getSelectionModel().select(0);
            reports.requestFocus();
        } else {
            choose.requestFocus();
        }
    }
}
