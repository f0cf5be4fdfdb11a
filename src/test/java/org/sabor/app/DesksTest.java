package org.sabor.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Attachments;
import org.sabor.model.AttendanceMode;
import org.sabor.model.Seminar;
import org.sabor.model.VisitEdits;
import org.sabor.sample.Sample;
import org.sabor.ui.desk.RegistrationDesk;
import org.sabor.ui.intake.RememberedColumns;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Look;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.RecordedDialogs;
import org.sabor.ui.kit.Screens;
import org.sabor.ui.kit.Shortcuts;
import org.sabor.ui.kit.Tasks;
import org.sabor.ui.privacy.RecordedForGood;
import org.sabor.ui.shell.MainWindow;
import org.sabor.ui.shell.RecordedFiles;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The desk over the real window, and two desks on real files.
@SuppressWarnings("NullAway.Init") // the fields are set by start
@ExtendWith(ApplicationExtension.class)
final class DesksTest {
    private static final Messages MESSAGES = Messages.of(Language.EN);

    @TempDir
    Path folder;

    private final RecordedDialogs dialogs = new RecordedDialogs();
    private final Notices[] notices = new Notices[1];
    private Stage stage;
    private OpenSeminar open;
    private MainWindow window;
    private Desks desks;

    @Start
    void start(Stage shown) {
        stage = shown;
        Screens.show(stage, new Region(), 1100, 720);
        Shortcuts.followKeys(stage.getScene());
        Shortcuts.undoPastFields(stage.getScene());
    }

    private void show(OpenSeminar seminar) {
        Screens.run(() -> {
            open = seminar;
            var clock = firstMorning(open.workspace().seminar());
            notices[0] = new Notices(MESSAGES);
            var frame = new Frame(
                    MESSAGES,
                    new SimpleObjectProperty<>(new Look(Language.EN, false, 14)),
                    dialogs,
                    Tasks.onThisThread(dialogs, MESSAGES),
                    notices[0]);
            desks = new Desks(open, frame, clock, this::cover);
            var tabs = new SeminarTabs(
                    open,
                    frame,
                    clock,
                    _ -> {},
                    _ -> {},
                    RememberedColumns.NONE,
                    () -> desks.open(),
                    visit -> desks.board(visit),
                    new RecordedForGood());
            window = new MainWindow(
                    open.workspace(), tabs.specs(), frame, new RecordedFiles(), open.status(), Place.OVERVIEW);
            stage.getScene().setRoot(window);
        });
    }

    private static InstantSource firstMorning(Seminar seminar) {
        var day = Objects.requireNonNull(seminar.daysInOrder().getFirst().date());
        return InstantSource.fixed(
                day.atTime(9, 12).atZone(seminar.details().zone()).toInstant());
    }

    private void cover(@Nullable Parent over) {
        stage.getScene().setRoot(over == null ? window : over);
    }

    private static void key(FxRobot robot, KeyCode... codes) {
        robot.press(codes).release(codes);
    }

    private OpenSeminar create(String name, Seminar seminar) {
        return OpenSeminar.create(folder.resolve(name), seminar, Attachments.NONE, Platform::runLater);
    }

    private int marks() {
        return open.workspace().attendance().size();
    }

    private long recorded() {
        return open.workspace().attendance().stream()
                .filter(row -> row.recording() != null)
                .count();
    }

    private String said() {
        return ((Label) notices[0].lookup("#notices-text")).getText();
    }

    @Test
    void theDeskCoversTheWindowAndGoesBackToTheTab(FxRobot robot) {
        show(create("seminar.sabor", Sample.demo().seminar()));
        Screens.run(() -> window.show(Place.ATTENDANCE));
        robot.clickOn("#attendance-desk");
        assertInstanceOf(RegistrationDesk.class, stage.getScene().getRoot());
        var somebody = open.workspace().participants().getFirst();
        robot.write(somebody.name().full(), 0);
        key(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(1, recorded());
        key(robot, KeyCode.CONTROL, KeyCode.Z);
        assertEquals(0, recorded());
        key(robot, KeyCode.CONTROL, KeyCode.Z);
        assertEquals(marks(), Sample.demo().seminar().attendance().size(), "no menu undoes behind the desk");
        key(robot, KeyCode.CONTROL, KeyCode.Y);
        assertEquals(1, recorded());
        key(robot, KeyCode.ESCAPE);
        assertEquals(window, stage.getScene().getRoot());
        assertEquals(Place.ATTENDANCE, window.place());
        key(robot, KeyCode.CONTROL, KeyCode.Z);
        assertEquals(0, recorded(), "the menu has its keys again");

        Screens.run(() -> desks.open());
        Screens.run(() -> assertTrue(desks.leave()));
        assertEquals(window, stage.getScene().getRoot());
        Screens.run(() -> assertFalse(desks.leave()));
        open.close();
    }

    @Test
    void aDeskThatIsCoveredByAnotherIsLeft() {
        show(create("seminar.sabor", Sample.demo().seminar()));
        var visit = open.workspace().visits().getFirst();
        Screens.run(() -> {
            desks.board(visit);
            desks.open();
        });
        assertInstanceOf(RegistrationDesk.class, stage.getScene().getRoot());
        Screens.run(() -> assertTrue(desks.leave()));
        assertEquals(window, stage.getScene().getRoot());
        // The first one would still look for its visit.
        Screens.run(() ->
                open.workspace().perform(VisitEdits.remove(open.workspace().seminar(), List.of(visit))));
        Screens.run(() -> desks.board(visit));
        assertEquals(window, stage.getScene().getRoot(), "what is removed is not counted");
        open.close();
    }

    @Test
    void marksOfASecondDeskComeBackOnce(FxRobot robot) throws IOException {
        var main = folder.resolve("seminar.sabor");
        var copy = folder.resolve("desk.sabor");
        show(create("seminar.sabor", Sample.demo().seminar()));
        int before = marks();
        int people = open.workspace().participants().size();
        dialogs.choosing(copy);
        Screens.run(() -> desks.copy());
        assertTrue(said().startsWith("The copy for “Desk 2” was saved"), said());
        open.close();
        var bytes = new String(Files.readAllBytes(copy), StandardCharsets.ISO_8859_1);
        for (var row : Sample.demo().seminar().participants()) {
            for (var secret : List.of(row.phone(), row.email())) {
                assertFalse(!secret.isEmpty() && bytes.contains(secret), secret);
            }
        }

        show(OpenSeminar.open(copy, Platform::runLater));
        assertTrue(
                robot.lookup("#desk-copy-line").queryAs(Label.class).getText().contains("“Desk 2”"));
        Screens.picture(window, "desk-copy-window", MESSAGES);
        Screens.run(() -> desks.copy());
        Screens.run(() -> desks.takeIn());
        assertEquals(
                List.of("desk-copy.of-a-copy", "desk-marks.into-a-copy"),
                dialogs.said.stream().map(text -> text.key()).skip(1).toList());
        Screens.run(() -> desks.open());
        key(robot, KeyCode.CONTROL, KeyCode.N);
        robot.write("Новодошъл Гост", 0);
        key(robot, KeyCode.ENTER);
        key(robot, KeyCode.ESCAPE);
        open.close();

        show(OpenSeminar.open(main, Platform::runLater));
        assertNull(open.workspace().seminar().details().deskCopy());
        takeIn(copy);
        assertEquals("Taken in: 1 mark, 1 new person.", said());
        assertEquals(before + 1, marks());
        var mark = open.workspace().attendance().getLast();
        assertEquals(AttendanceMode.IN_PERSON, mark.mode());
        assertEquals("Desk 2", Objects.requireNonNull(mark.recording()).by());
        takeIn(copy);
        assertEquals("The copy has nothing new: everything is here already.", said());
        assertEquals(before + 1, marks());
        assertEquals(people + 1, open.workspace().participants().size());
        Screens.run(() -> open.workspace().undo());
        assertEquals(before, marks(), "one step");
        open.close();
    }

    private void takeIn(Path file) {
        dialogs.choosing(file);
        Screens.run(() -> desks.takeIn());
    }

    @Test
    void whatIsNoCopyOfThisSeminarIsRefused() {
        create("other.sabor", Sample.secon().seminar()).close();
        create("twin.sabor", Sample.demo().seminar()).close();
        show(create("seminar.sabor", Sample.demo().seminar()));
        takeIn(folder.resolve("other.sabor"));
        takeIn(folder.resolve("twin.sabor"));
        takeIn(folder.resolve("seminar.sabor"));
        assertEquals(
                List.of("desk-marks.other-seminar", "desk-marks.no-copy", "app.same-file"),
                dialogs.said.stream().map(text -> text.key()).toList());
        open.close();
    }
}
