package org.sabor.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Attachments;
import org.sabor.model.AttendanceMode;
import org.sabor.model.Participant;
import org.sabor.ui.intake.RememberedColumns;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Look;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.RecordTable;
import org.sabor.ui.kit.RecordedDialogs;
import org.sabor.ui.kit.Screens;
import org.sabor.ui.kit.Tasks;
import org.sabor.ui.privacy.RecordedForGood;
import org.sabor.ui.shell.MainWindow;
import org.sabor.ui.shell.NewSeminar;
import org.sabor.ui.shell.RecordedFiles;
import org.sabor.ui.shell.SaveStatus;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The main job end to end, in the real window on a real file: a seminar is planned, held and reported, and what was
/// done
/// can be undone after a restart.
@SuppressWarnings("NullAway.Init") // the fields are set by start
@ExtendWith(ApplicationExtension.class)
final class JourneyTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-12T07:12:00Z"));

    @TempDir
    Path folder;

    private final RecordedDialogs dialogs = new RecordedDialogs();
    private Stage stage;
    private OpenSeminar open;
    private MainWindow window;

    @Start
    void start(Stage shown) {
        stage = shown;
        Screens.show(stage, new Region(), 990, 720);
    }

    private void show(OpenSeminar seminar) {
        Screens.run(() -> {
            open = seminar;
            var messages = Messages.of(Language.BG);
            var frame = new Frame(
                    messages,
                    new SimpleObjectProperty<>(new Look(Language.BG, false, 14)),
                    dialogs,
                    Tasks.onThisThread(dialogs, messages),
                    new Notices(messages));
            var tabs = new SeminarTabs(
                    seminar,
                    frame,
                    CLOCK,
                    _ -> {},
                    _ -> {},
                    RememberedColumns.NONE,
                    () -> {},
                    _ -> {},
                    new RecordedForGood());
            window = new MainWindow(
                    seminar.workspace(), tabs.specs(), frame, new RecordedFiles(), seminar.status(), Place.OVERVIEW);
            stage.getScene().setRoot(window);
        });
    }

    private void type(FxRobot robot, String id, String text) {
        Screens.run(() -> {
            var field = robot.lookup(id).queryAs(TextInputControl.class);
            field.requestFocus();
            field.selectAll();
        });
        robot.write(text).press(KeyCode.TAB).release(KeyCode.TAB);
    }

    private void go(Place place) {
        Screens.run(() -> window.show(place));
    }

    private void add(FxRobot robot, String given, String family) {
        robot.clickOn("#participants-add");
        type(robot, "#participant-given", given);
        type(robot, "#participant-family", family);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aSeminarIsPlannedHeldReportedAndCanBeUndoneAfterARestart(FxRobot robot) throws IOException {
        var path = folder.resolve("Семинар № 1.sabor");
        var day = LocalDate.of(2026, 3, 12);
        show(OpenSeminar.create(
                path,
                NewSeminars.of(new NewSeminar("Социална икономика", day, day, Language.BG)),
                Attachments.NONE,
                Platform::runLater));

        go(Place.PARTICIPANTS);
        add(robot, "Ана", "Банова");
        add(robot, "Łukasz", "Żółty");
        assertEquals(
                List.of("Ана Банова", "Łukasz Żółty"),
                open.workspace().participants().stream()
                        .map(person -> person.name().full())
                        .toList());

        dialogs.choosing(Files.writeString(
                folder.resolve("списък.csv"), "Име;Имейл;Участие\nИван Петров;i@a.example;на място\n"));
        robot.clickOn("#participants-import");
        robot.clickOn("#import-choose-file");
        robot.clickOn("#import-next");
        robot.clickOn("#import-next");
        robot.clickOn("#import-perform");
        assertEquals(
                "Ivan Petrov", open.workspace().participants().getLast().name().latin());

        go(Place.AGENDA);
        robot.clickOn("#agenda-add");
        type(robot, "#session-topic-bg", "Откриване на семинара");
        type(robot, "#session-start", "9:30");
        type(robot, "#session-end", "10:00");
        assertEquals(1, open.workspace().sessions().size());

        go(Place.ATTENDANCE);
        Screens.run(() -> {
            var table = (RecordTable<Participant>) window.lookup("#attendance-table");
            table.selectAll(open.workspace().participants().stream()
                    .map(Participant::id)
                    .toList());
            table.requestFocus();
        });
        robot.clickOn("#attendance-in-person");
        assertEquals(
                List.of(AttendanceMode.IN_PERSON, AttendanceMode.IN_PERSON, AttendanceMode.IN_PERSON),
                open.workspace().attendance().stream().map(row -> row.mode()).toList());

        var documents = Files.createDirectory(folder.resolve("документи"));
        go(Place.DOCUMENTS);
        dialogs.choosing(documents);
        robot.clickOn("#documents-save-all");
        var text = text(documents);
        assertTrue(text.contains("Ана Банова") && text.contains("Łukasz Żółty"), text);
        assertTrue(text.contains("Откриване на семинара"), text);
        assertEquals(
                List.of(),
                dialogs.said.stream()
                        .filter(said -> !said.key().startsWith("documents"))
                        .toList());

        open.close();
        Screens.run(() -> {}); // the writer's last news
        assertInstanceOf(SaveStatus.Saved.class, open.status().get());
        var held = open.workspace().seminar();
        assertFalse(Files.exists(folder.resolve("Семинар № 1.sabor.lock")));

        show(OpenSeminar.open(path, Platform::runLater));
        assertEquals(held, open.workspace().seminar());
        assertTrue(
                robot.lookup("#status-saved").queryAs(Label.class).getText().startsWith("Записано"),
                robot.lookup("#status-saved").queryAs(Label.class).getText());
        assertFalse(open.workspace().certificates().isEmpty());
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertEquals(0, open.workspace().certificates().size());
        assertEquals(1, open.workspace().sheetPrints().size());
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertEquals(0, open.workspace().sheetPrints().size());
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertEquals(0, open.workspace().attendance().size());
        open.close();
        show(OpenSeminar.openReadOnly(path, Platform::runLater));
        assertEquals(0, open.workspace().attendance().size());
        open.close();
    }

    private static String text(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().map(JourneyTest::textOf).collect(Collectors.joining());
        }
    }

    private static String textOf(Path file) {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
