package org.sabor.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Attachments;
import org.sabor.model.Edit;
import org.sabor.model.RowChange;
import org.sabor.model.Seminar;
import org.sabor.model.Session;
import org.sabor.model.SessionEdits;
import org.sabor.model.SessionKind;
import org.sabor.model.Visit;
import org.sabor.sample.Sample;
import org.sabor.ui.intake.RememberedColumns;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Look;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.RecordedDialogs;
import org.sabor.ui.kit.Screens;
import org.sabor.ui.kit.Tasks;
import org.sabor.ui.privacy.RecordedForGood;
import org.sabor.ui.shell.MainWindow;
import org.sabor.ui.shell.RecordedFiles;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The second day of the demo is built in the real window on a real file, by the keyboard alone: sessions with times,
/// rooms and speakers, a break for all, a visit of which the timetable shows the card.
@SuppressWarnings("NullAway.Init") // the fields are set by start
@ExtendWith(ApplicationExtension.class)
final class SecondDayJourneyTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-02-20T08:00:00Z"));

    @TempDir
    Path folder;

    private final RecordedDialogs dialogs = new RecordedDialogs();
    private Stage stage;
    private OpenSeminar open;

    @Start
    void start(Stage shown) {
        stage = shown;
        Screens.show(stage, new Region(), 1366, 740);
    }

    private void show(OpenSeminar seminar) {
        Screens.run(() -> {
            open = seminar;
            var messages = Messages.of(Language.EN);
            var frame = new Frame(
                    messages,
                    new SimpleObjectProperty<>(new Look(Language.EN, false, 14)),
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
            stage.getScene()
                    .setRoot(new MainWindow(
                            seminar.workspace(),
                            tabs.specs(),
                            frame,
                            new RecordedFiles(),
                            seminar.status(),
                            Place.OVERVIEW));
        });
    }

    /// The demo with nothing on its second day.
    private static Seminar withoutSecondDay() {
        var demo = Sample.demo().seminar();
        var second = demo.daysInOrder().getLast();
        var without = demo.apply(SessionEdits.remove(demo, demo.sessionsOf(second.id())));
        var visit = without.visitsOf(second.id()).getFirst();
        var changes = without.visitSeats().stream()
                .filter(seat -> seat.visit().equals(visit.id()))
                .<RowChange>map(RowChange.Removed::new)
                .collect(Collectors.toList());
        changes.add(new RowChange.Removed(visit));
        return without.apply(new Edit(Message.of("edit.sessions-removed", 1), changes));
    }

    private static void press(FxRobot robot, KeyCode key, KeyCode... held) {
        robot.press(held).press(key).release(key).release(held);
    }

    /// Goes on with the Tab key until the keyboard is in this field.
    private void tabTo(FxRobot robot, String id) {
        for (int i = 0; i < 60; i++) {
            var owner = stage.getScene().getFocusOwner();
            if (owner != null && id.equals(owner.getId())) {
                return;
            }
            press(robot, KeyCode.TAB);
        }
        throw new AssertionError("the Tab key does not come to " + id + " from "
                + stage.getScene().getFocusOwner());
    }

    private void type(FxRobot robot, String id, String text) {
        tabTo(robot, id);
        press(robot, KeyCode.A, KeyCode.CONTROL);
        robot.write(text);
    }

    /// Adds a session: its end is typed, its start where it differs from what is offered.
    private void add(FxRobot robot, String topic, SessionKind kind, String start, String end) {
        press(robot, KeyCode.N, KeyCode.CONTROL);
        type(robot, "session-topic-en", topic);
        tabTo(robot, "session-kind");
        var offered = List.of(SessionKind.values());
        int steps = offered.indexOf(kind) - offered.indexOf(SessionKind.PRESENTATION);
        for (int i = 0; i < Math.abs(steps); i++) {
            press(robot, steps > 0 ? KeyCode.DOWN : KeyCode.UP);
        }
        type(robot, "session-start", start);
        type(robot, "session-end", end);
        press(robot, KeyCode.TAB);
    }

    private void room(FxRobot robot, String beginning) {
        type(robot, "session-room", beginning);
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.ENTER);
    }

    private void speaker(FxRobot robot, String beginning) {
        type(robot, "session-add-speaker", beginning);
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.ENTER);
    }

    private String words(Session session) {
        var seminar = open.workspace().seminar();
        var room = seminar.rooms().find(session.room());
        var speakers = session.speakers().stream()
                .map(each -> seminar.nameOf(seminar.participants().require(each.participant()), Language.EN))
                .collect(Collectors.joining(", "));
        return session.start() + "-" + session.end() + " " + session.kind() + " "
                + session.topic().en() + " | "
                + (room == null ? "" : room.name().en()) + " | " + speakers;
    }

    @Test
    void theSecondDayIsBuiltByKeyboard(FxRobot robot) {
        show(OpenSeminar.create(
                folder.resolve("demo.sabor"), withoutSecondDay(), Attachments.NONE, Platform::runLater));
        var second = open.workspace().seminar().daysInOrder().getLast();
        press(robot, KeyCode.DIGIT4, KeyCode.CONTROL);
        tabTo(robot, "agenda-day-1");
        press(robot, KeyCode.RIGHT);
        press(robot, KeyCode.SPACE);
        tabTo(robot, "agenda-day-2");

        add(robot, "A digital counter for three municipalities", SessionKind.PRESENTATION, "0915", "1015");
        room(robot, "Great");
        speaker(robot, "Weiß");
        speaker(robot, "Astrinos");
        add(robot, "Coffee break", SessionKind.BREAK, "1015", "1045");
        add(robot, "Draft of a common agreement", SessionKind.WORKSHOP, "1045", "1215");
        room(robot, "Great");
        speaker(robot, "Valkanova");
        add(robot, "Volunteers and friendly visits", SessionKind.WORKSHOP, "1045", "1215");
        room(robot, "Lipa");
        add(robot, "Closing and next meetings", SessionKind.CLOSING, "1215", "1240");
        room(robot, "Great");
        assertEquals(
                List.of(
                        "09:15-10:15 PRESENTATION A digital counter for three municipalities | Great Hall |"
                                + " Jürgen Weißbach, Nikolaos Astrinos",
                        "10:15-10:45 BREAK Coffee break |  | ",
                        "10:45-12:15 WORKSHOP Draft of a common agreement | Great Hall | Elena Valkanova",
                        "10:45-12:15 WORKSHOP Volunteers and friendly visits | Lipa Room | ",
                        "12:15-12:40 CLOSING Closing and next meetings | Great Hall | "),
                open.workspace().seminar().sessionsOf(second.id()).stream()
                        .map(this::words)
                        .toList());

        press(robot, KeyCode.DIGIT6, KeyCode.CONTROL);
        press(robot, KeyCode.N, KeyCode.CONTROL);
        type(robot, "visit-name-en", "Book bus");
        tabTo(robot, "visit-day");
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.DOWN);
        type(robot, "visit-start", "1430");
        type(robot, "visit-end", "1630");
        press(robot, KeyCode.TAB);
        Visit visit = open.workspace().seminar().visitsOf(second.id()).getFirst();
        assertEquals(LocalTime.of(14, 30), visit.start());

        // In the timetable the closing ends later, by its card; the visit stands beside.
        press(robot, KeyCode.DIGIT4, KeyCode.CONTROL);
        assertNotNull(robot.lookup("#agenda-card-" + visit.id()).query());
        var closing = open.workspace().seminar().sessionsOf(second.id()).getLast();
        tabTo(robot, "agenda-card-" + closing.id());
        press(robot, KeyCode.DOWN, KeyCode.ALT, KeyCode.SHIFT);
        assertEquals(
                LocalTime.of(12, 45),
                open.workspace().seminar().sessions().require(closing.id()).end());
        Screens.picture(stage.getScene().getRoot(), "agenda-second-day", Messages.of(Language.EN));
        assertTrue(dialogs.bugs.isEmpty());
        assertEquals(List.of(), dialogs.said);
        var built = open.workspace().seminar();
        open.close();
        show(OpenSeminar.open(folder.resolve("demo.sabor"), Platform::runLater));
        assertEquals(built, open.workspace().seminar());
        open.close();
    }
}
