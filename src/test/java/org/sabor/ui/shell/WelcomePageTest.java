package org.sabor.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Look;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.RecordedDialogs;
import org.sabor.ui.kit.Screens;
import org.sabor.ui.kit.Tasks;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@SuppressWarnings("NullAway.Init") // the fields are set by start
@ExtendWith(ApplicationExtension.class)
final class WelcomePageTest {
    private final RecordedFiles files = new RecordedFiles();
    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(new Look(Language.EN, false, 14));
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        Screens.show(stage, page(Messages.of(Language.EN)), 980, 680);
    }

    private WelcomePage page(Messages messages) {
        return new WelcomePage(files, look, new Notices(messages), messages);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    @Test
    void aNewSeminarNeedsATitleAndDaysOrThatTheyAreNotKnown(FxRobot robot) {
        robot.clickOn("#welcome-new");
        robot.clickOn("#new-seminar-create");
        assertEquals("Write a title; it can be changed later.", text(robot, "#new-seminar-title-problem"));
        robot.clickOn("#new-seminar-title").write("Social economy");
        robot.clickOn("#new-seminar-first-day").write("15.11.23");
        robot.clickOn("#new-seminar-last-day").write("14.11.2023");
        robot.clickOn("#new-seminar-create");
        assertEquals("The last day is before the first one.", text(robot, "#new-seminar-last-day-problem"));
        assertEquals(List.of(), files.created);
        robot.clickOn("#new-seminar-unknown").clickOn("#new-seminar-create");
        assertEquals(List.of(new NewSeminar("Social economy", null, null, Language.EN)), files.created);
    }

    @Test
    void aSingleDayNeedsNoLastDay(FxRobot robot) {
        robot.clickOn("#welcome-new").clickOn("#new-seminar-title").write("Day");
        robot.clickOn("#new-seminar-first-day").write("2026-03-12");
        robot.clickOn("#new-seminar-language-bg").clickOn("#new-seminar-create");
        var day = LocalDate.of(2026, 3, 12);
        assertEquals(List.of(new NewSeminar("Day", day, day, Language.BG)), files.created);
    }

    @Test
    void leadsToFilesAndSamplesAndBack(FxRobot robot) {
        robot.clickOn("#welcome-open").clickOn("#welcome-sample-demo").clickOn("#recent-1");
        assertEquals(List.of("open", "sample demo", "open " + Path.of("/home/office/demo.sabor")), files.asked);
        robot.clickOn("#welcome-new").press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        robot.clickOn("#welcome-open");
    }

    @Test
    void theLanguageIsChosenInItsOwnWords(FxRobot robot) {
        robot.clickOn("#language-bg");
        assertEquals(Language.BG, look.get().language());
    }

    @Test
    void pictures() {
        Screens.pictures(stage, "welcome", this::page, _ -> {});
        Screens.pictures(stage, "new-seminar", this::page, WelcomePage::startNew);
    }

    @Test
    void theGuideAndTheListOfKeysAreThereByTheirKeys(FxRobot robot) {
        var dialogs = new RecordedDialogs();
        var messages = Messages.of(Language.EN);
        var frame = new Frame(messages, look, dialogs, Tasks.onThisThread(dialogs, messages), new Notices(messages));
        Screens.run(() -> HelpKeys.serve(stage.getScene(), () -> frame, files));
        robot.press(KeyCode.F1).release(KeyCode.F1);
        robot.press(KeyCode.SHIFT, KeyCode.F1).release(KeyCode.F1, KeyCode.SHIFT);
        assertEquals(List.of("guide"), files.asked);
        assertEquals("shortcuts", dialogs.shown.getFirst().getId());
    }

    @Test
    void keysLeadToTheSameAndWhatWasAnsweredStays(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
        robot.write("Social economy");
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        robot.press(KeyCode.CONTROL, KeyCode.O).release(KeyCode.O, KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
        robot.clickOn("#new-seminar-unknown").clickOn("#new-seminar-title");
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        robot.press(KeyCode.CONTROL, KeyCode.Q).release(KeyCode.Q, KeyCode.CONTROL);
        assertEquals(List.of(new NewSeminar("Social economy", null, null, Language.EN)), files.created);
        assertEquals(List.of("open", "exit"), files.asked);
    }

    @Test
    void theTitleOfANewSeminarHasTheKeyboardAtOnce(FxRobot robot) {
        robot.clickOn("#welcome-new").write("Social economy");
        assertEquals(
                "Social economy",
                robot.lookup("#new-seminar-title")
                        .queryAs(TextInputControl.class)
                        .getText());
    }
}
