package org.sabor.ui.participants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.controlsfx.control.CheckListView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.exchange.PeopleColumn;
import org.sabor.ui.kit.FileKind;
import org.sabor.ui.kit.Screens;
import org.sabor.ui.kit.Styles;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class ExportingTest {
    private ThreeParticipants on;
    private Stage stage;

    @TempDir
    Path folder;

    @Start
    void start(Stage shown) {
        stage = shown;
        on = new ThreeParticipants(shown);
    }

    @Test
    void allAreWrittenInTheBackgroundAndItIsSaidWhere(FxRobot robot) throws IOException {
        var file = folder.resolve("хора.xlsx");
        on.dialogs.choosing(file);
        robot.clickOn("#participants-export");
        assertEquals("3 people were written into “хора.xlsx”.", on.said());
        assertTrue(Files.size(file) > 1_000);
    }

    @Test
    @SuppressWarnings("unchecked")
    void whoAndWhichColumnsInWhichOrderIsChosen(FxRobot robot) {
        Screens.run(() -> {
            var pane = new ExportPane(
                    List.of(on.jurgen, on.lukasz), List.of(on.jurgen, on.lukasz), on.workspace.seminar(), on.messages);
            stage.getScene().setRoot(new StackPane(pane));
            var columns = (CheckListView<PeopleColumn>) pane.lookup("#export-columns");
            columns.getCheckModel().clearChecks();
            columns.getCheckModel().check(PeopleColumn.NAME);
            columns.getCheckModel().check(PeopleColumn.EMAIL);
            columns.getSelectionModel().clearAndSelect(1);
            ((Button) pane.lookup("#export-up")).fire();
            columns.getSelectionModel().clearAndSelect(columns.getItems().indexOf(PeopleColumn.EMAIL));
            for (int i = 0; i < 30; i++) {
                ((Button) pane.lookup("#export-up")).fire();
            }
            ((TextArea) pane.lookup("#export-empty")).setText("Подпис\n\n Забележка ");
            var choice = pane.choice();
            assertEquals(List.of(on.jurgen, on.lukasz), choice.people());
            assertEquals(List.of(PeopleColumn.EMAIL, PeopleColumn.NAME), choice.columns());
            assertEquals(List.of("Подпис", "Забележка"), choice.empty());
            assertEquals(FileKind.XLSX, pane.kind());
        });
    }

    @Test
    void theChoicesAsAPicture(FxRobot robot) {
        Screens.pictures(
                stage,
                "export",
                texts -> {
                    var pane = new ExportPane(
                            List.of(on.jurgen, on.lukasz), List.of(on.jurgen), on.workspace.seminar(), texts);
                    return new StackPane(Styles.with(pane, Styles.CARD));
                },
                _ -> {});
        assertTrue(robot.lookup("#export-columns").tryQuery().isPresent());
        assertTrue(robot.lookup("#export-empty").tryQuery().isPresent());
    }
}
