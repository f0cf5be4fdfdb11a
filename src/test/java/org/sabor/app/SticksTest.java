package org.sabor.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.message.Failure;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Edit;
import org.sabor.model.RowChange;
import org.sabor.model.Seminar;
import org.sabor.sample.Sample;
import org.sabor.store.SeminarFile;
import org.sabor.store.Stick.Unpublished;
import org.sabor.store.SticksForTests;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Look;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.RecordedDialogs;
import org.sabor.ui.kit.Screens;
import org.sabor.ui.kit.Tasks;
import org.sabor.ui.shell.MainWindow;
import org.sabor.ui.shell.RecordedFiles;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// RELIABILITY C-4 in the window, on a real file in a folder that is declared a stick.
@SuppressWarnings("NullAway.Init") // the fields are set by start and the stick
@ExtendWith(ApplicationExtension.class)
final class SticksTest {
    private static final Messages MESSAGES = Messages.of(Language.EN);

    @TempDir
    Path folder;

    private final RecordedDialogs dialogs = new RecordedDialogs();
    private final Notices[] notices = new Notices[1];
    private Stage stage;
    private Path stick;
    private Path file;
    private OpenSeminar open;

    @Start
    void start(Stage shown) {
        stage = shown;
        Screens.show(stage, new Region(), 1200, 720);
    }

    @BeforeEach
    void stick() throws IOException {
        stick = Files.createDirectory(folder.toRealPath().resolve("STICK"));
        file = stick.resolve("seminar.sabor");
        System.setProperty(SticksForTests.PROPERTY, stick.toString());
    }

    @AfterEach
    void noStick() {
        System.clearProperty(SticksForTests.PROPERTY);
    }

    private Frame frame() {
        notices[0] = new Notices(MESSAGES);
        return new Frame(
                MESSAGES,
                new SimpleObjectProperty<>(new Look(Language.EN, false, 14)),
                dialogs,
                Tasks.onThisThread(dialogs, MESSAGES),
                notices[0]);
    }

    private void show(OpenSeminar seminar) {
        open = seminar;
        Screens.run(() -> {
            var frame = frame();
            var files = new RecordedFiles().on(new Sticks(open, frame));
            stage.getScene()
                    .setRoot(new MainWindow(open.workspace(), List.of(), frame, files, open.status(), Place.OVERVIEW));
        });
    }

    private void removeOne() {
        Screens.run(() -> open.workspace()
                .perform(new Edit(
                        Message.of("edit.participants-removed", 1),
                        List.of(new RowChange.Removed(
                                open.workspace().attendance().getFirst())))));
    }

    private static void waitFor(FxRobot robot, String words) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> robot.lookup("#status-stick")
                        .queryAs(Label.class)
                        .getText()
                        .contains(words));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Seminar onStick() {
        try (var read = SeminarFile.openReadOnly(file)) {
            return read.seminar();
        }
    }

    private String said() {
        return ((Label) notices[0].lookup("#notices-text")).getText();
    }

    @Test
    void whatIsDoneIsPublishedByTheKeyboardAndAPulledStickIsSaid(FxRobot robot) throws IOException, TimeoutException {
        var demo = Sample.demo();
        show(OpenSeminar.create(file, demo.seminar(), demo.pictures(), Platform::runLater));
        waitFor(robot, "The stick can be removed now");
        removeOne();
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> robot.lookup("#status-publish").tryQuery().isPresent());
        assertFalse(robot.lookup("#status-stick").queryAs(Label.class).getText().contains("removed"));
        assertEquals(demo.seminar(), onStick());
        Screens.run(() -> robot.lookup("#status-publish").queryButton().requestFocus());
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        waitFor(robot, "The stick can be removed now");
        assertEquals(open.workspace().seminar(), onStick());
        assertEquals("The stick can be removed now", said());

        var published = open.workspace().seminar();
        Files.move(stick, folder.resolve("pocket"));
        removeOne();
        waitFor(robot, "The stick is away");
        var done = open.workspace().seminar();
        open.close();
        WaitForAsyncUtils.waitForFxEvents();
        Screens.run(() -> new Sticks(open, frame()).closed());
        assertEquals("stick.closed-behind", dialogs.said.getLast().key());

        Files.move(folder.resolve("pocket"), stick);
        var failure = assertThrows(Failure.class, () -> OpenSeminar.open(file, Platform::runLater));
        assertTrue(Sticks.asks(failure));
        var way = new ArrayList<Unpublished>();
        Screens.run(() -> new Sticks(null, frame()).ask(failure, way::add));
        assertEquals(List.of(Unpublished.PUBLISH), way);
        var question = MESSAGES.text(dialogs.said.getLast());
        assertTrue(question.contains("1 attendance mark fewer"), question);
        assertEquals(published, onStick());
        show(OpenSeminar.open(file, way.getFirst(), Platform::runLater));
        assertEquals(done, open.workspace().seminar());
        waitFor(robot, "The stick can be removed now");
        assertEquals(done, onStick());
        open.close();
        Screens.run(() -> new Sticks(open, frame()).closed());
        assertEquals("The stick can be removed now", said());
    }

    @Test
    void whoLeavesTheQuestionsChangesNothing() {
        dialogs.refusing();
        var way = new ArrayList<Unpublished>();
        var failure = new Failure(Failure.Exit.TARGET_REFUSED, Message.of("stick.unpublished", "a", "b", "c", "d"));
        Screens.run(() -> new Sticks(null, frame()).ask(failure, way::add));
        assertEquals(List.of(), way);
        assertEquals(
                List.of("stick.publish-question", "stick.keep-question"),
                dialogs.said.stream().map(Message::key).toList());
    }
}
