package org.sabor.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Day;
import org.sabor.model.Ids;
import org.sabor.sample.Sample;
import org.sabor.ui.duplicates.LikelyPairs;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Look;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.RecordTable;
import org.sabor.ui.kit.RecordedDialogs;
import org.sabor.ui.kit.Screens;
import org.sabor.ui.kit.Tasks;
import org.sabor.workspace.History;
import org.sabor.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@SuppressWarnings("NullAway.Init") // the fields are set by start
@ExtendWith(ApplicationExtension.class)
final class SettingsTabTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-12T06:30:00Z"));

    @TempDir
    Path folder;

    private final RecordedDialogs dialogs = new RecordedDialogs();
    private final Map<String, byte[]> added = new HashMap<>();
    private final Sample demo = Sample.demo();
    private Stage stage;
    private Workspace workspace;
    private SettingsTab tab;

    @Start
    void start(Stage shown) {
        stage = shown;
        workspace = new Workspace(demo.seminar(), new History(), new Ids(CLOCK, new Random(1)), _ -> {});
        tab = tab(Messages.of(Language.EN));
        Screens.show(stage, tab, 980, 680);
    }

    private SettingsTab tab(Messages texts) {
        var shelf = new PictureShelf(demo.pictures(), bytes -> {
            var hash = "ab".repeat(32);
            added.put(hash, bytes);
            return hash;
        });
        var tasks = Tasks.onThisThread(dialogs, texts);
        var look = new SimpleObjectProperty<>(new Look(Language.EN, false, 14));
        return new SettingsTab(
                workspace,
                new Frame(texts, look, dialogs, tasks, new Notices(texts)),
                shelf,
                new LikelyPairs(workspace, tasks));
    }

    private void page(int index) {
        Screens.run(() ->
                ((TabPane) tab.lookup("#settings-pages")).getSelectionModel().select(index));
    }

    /// Fields further down are reached by keyboard focus: a click would miss what is out of sight.
    private void type(FxRobot robot, String id, String text) {
        Screens.run(() -> {
            var field = robot.lookup(id).queryAs(TextInputControl.class);
            field.requestFocus();
            field.selectAll();
        });
        robot.write(text).press(KeyCode.TAB).release(KeyCode.TAB);
    }

    @Test
    void theTitleIsKeptWhenItsFieldIsLeftAndUndoBringsItBack(FxRobot robot) {
        type(robot, "#seminar-title-en", "Another title");
        assertEquals("Another title", workspace.seminar().details().title().en());
        Screens.run(workspace::undo);
        assertEquals(demo.seminar(), workspace.seminar());
        assertEquals(
                demo.seminar().details().title().en(),
                robot.lookup("#seminar-title-en")
                        .queryAs(TextInputControl.class)
                        .getText());
    }

    @Test
    @SuppressWarnings("unchecked")
    void aNewDayFollowsTheLastAndAnEndBeforeItsStartIsRefusedUnderTheField(FxRobot robot) {
        page(2);
        robot.clickOn("#days-add");
        assertEquals(3, workspace.days().size());
        assertEquals(LocalDate.of(2026, 3, 14), workspace.days().getLast().date());
        type(robot, "#day-start", "10:00");
        type(robot, "#day-end", "9:00");
        var reason = robot.lookup("#day-end-problem").queryAs(Label.class);
        assertTrue(reason.isVisible());
        assertEquals("The end is not after the start. Please change one of them.", reason.getText());
        assertTrue(tab.problemsProperty().getValue());

        var table = (RecordTable<Day>) tab.lookup("#days-table");
        assertEquals(3, table.getItems().size());
        robot.clickOn("#days-remove");
        assertEquals(2, workspace.days().size());
    }

    @Test
    void aPictureBecomesTheLogoStripAndCanBeTakenAway(FxRobot robot) throws IOException {
        page(1);
        var picture = Files.write(folder.resolve("logos.png"), Screens.png(300, 60));
        dialogs.choosing(picture);
        robot.clickOn("#project-choose-logos");
        var logos = workspace.seminar().project().logos();
        assertNotNull(logos);
        assertEquals("ab".repeat(32), logos.hash());
        var before = demo.seminar().project().logos();
        assertNotNull(before);
        assertEquals(before.alternative(), logos.alternative());
        robot.clickOn("#project-remove-logos");
        assertNull(workspace.seminar().project().logos());
    }

    @Test
    void whatIsNoPictureIsRefusedInASentence(FxRobot robot) throws IOException {
        page(1);
        dialogs.choosing(Files.writeString(folder.resolve("logos.png"), "<html>"));
        robot.clickOn("#project-choose-logos");
        assertEquals(Message.of("picture.unreadable"), dialogs.said.getFirst());
        assertEquals(demo.seminar(), workspace.seminar());
        assertTrue(added.isEmpty());
    }

    @Test
    void pictures() {
        for (int index = 0; index < 3; index++) {
            int shown = index;
            Screens.pictures(
                    stage,
                    "settings-" + (index + 1),
                    this::tab,
                    made -> ((TabPane) made.lookup("#settings-pages"))
                            .getSelectionModel()
                            .select(shown));
        }
    }
}
