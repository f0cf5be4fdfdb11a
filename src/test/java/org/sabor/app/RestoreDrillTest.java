package org.sabor.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.message.Failure;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Attachments;
import org.sabor.model.Edit;
import org.sabor.model.RowChange;
import org.sabor.model.Step;
import org.sabor.sample.Sample;
import org.sabor.store.DataFolder;
import org.sabor.store.Editor;
import org.sabor.store.Safekeeping;
import org.sabor.store.SeminarFile;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Look;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.Screens;
import org.sabor.ui.kit.Tasks;
import org.sabor.ui.kit.WindowDialogs;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// RELIABILITY C6: the file is gone, and comes back with real clicks on the real windows, which are counted.
@SuppressWarnings("NullAway.Init") // the fields are set by start
@ExtendWith(ApplicationExtension.class)
final class RestoreDrillTest {
    @TempDir
    Path folder;

    private final Messages messages = Messages.of(Language.BG);
    private Button recent;
    private Stage stage;
    private Path file;
    private volatile OpenSeminar open;
    private int clicks;

    @Start
    void start(Stage shown) {
        stage = shown;
        recent = new Button("seminar");
        recent.setId("recent");
        recent.setOnAction(_ -> opening());
        Screens.show(stage, new javafx.scene.layout.StackPane(recent), 980, 680);
    }

    /// As the program opens a file: in the background, and what was refused goes to the window of backups.
    private void opening() {
        var dialogs = new WindowDialogs(stage, messages);
        var frame = new Frame(
                messages,
                new SimpleObjectProperty<>(new Look(Language.BG, false, 14)),
                dialogs,
                Tasks.inBackground(dialogs, messages),
                new Notices(messages));
        var backups = new BackupsWindow(frame, Runnable::run, _ -> opening(), _ -> opening());
        frame.tasks()
                .job(Message.of("app.opening"), _ -> OpenSeminar.open(file, Platform::runLater))
                .then(opened -> open = opened)
                .failed(failure -> refused(backups, failure))
                .start();
    }

    private void refused(BackupsWindow backups, Failure failure) {
        assertTrue(BackupsWindow.helps(failure));
        backups.offer(file, failure);
    }

    private void click(FxRobot robot, Node on) {
        clicks++;
        robot.clickOn(on);
    }

    /// The button of a dialog that is shown now and was not before.
    private static Node yes(FxRobot robot, Node before) throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            WaitForAsyncUtils.waitForFxEvents();
            var found = robot.lookup("#dialog-yes").queryAll().stream()
                    .filter(each -> !each.equals(before) && isShown(each))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new AssertionError("no dialog");
    }

    private static boolean isShown(Node node) {
        return Window.getWindows().stream()
                .anyMatch(window ->
                        window.isShowing() && window.equals(node.getScene().getWindow()));
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aDeletedFileIsBackWithThreeClicks(FxRobot robot) throws IOException, InterruptedException {
        file = folder.resolve("seminar.sabor");
        var demo = Sample.demo();
        var clock = InstantSource.system();
        var keeping = new Safekeeping(DataFolder.ofUser(), clock, _ -> {});
        var mark = demo.seminar().attendance().iterator().next();
        var edit = new Edit(Message.of("edit.participants-removed", 1), java.util.List.of(new RowChange.Removed(mark)));
        var editor = new Editor(clock, "clerk", Runnable::run, _ -> {}, keeping);
        try (var made = SeminarFile.create(file, demo.seminar(), Attachments.NONE, editor)) {
            made.writer().accept(new Step(Step.Direction.DO, edit));
        }
        var last = keeping.backups().of(file).getFirst();
        Files.delete(file);

        click(robot, recent);
        // The control: nothing comes back by itself.
        var first = yes(robot, recent);
        assertFalse(Files.exists(file));
        click(robot, first);
        click(robot, yes(robot, first));
        while (open == null) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        try (var backup = SeminarFile.openReadOnly(last.path())) {
            assertEquals(backup.seminar(), open.workspace().seminar());
            assertEquals(demo.seminar().apply(edit), open.workspace().seminar());
            assertEquals(backup.recorded(), open.recorded());
        }
        assertEquals(3, clicks);
        open.close();
    }
}
