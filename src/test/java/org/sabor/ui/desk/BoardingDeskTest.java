package org.sabor.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.BoardingEdits;
import org.sabor.model.Bus;
import org.sabor.model.Ids;
import org.sabor.model.Needs;
import org.sabor.model.Participant;
import org.sabor.model.PersonName;
import org.sabor.model.PlannedMode;
import org.sabor.model.Seminar;
import org.sabor.model.SmallSeminar;
import org.sabor.model.Visit;
import org.sabor.model.VisitEdits;
import org.sabor.model.VisitSeat;
import org.sabor.model.Way;
import org.sabor.sample.Sample;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Look;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.RecordedDialogs;
import org.sabor.ui.kit.Screens;
import org.sabor.ui.kit.Shortcuts;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.Tasks;
import org.sabor.workspace.History;
import org.sabor.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@SuppressWarnings("NullAway.Init") // the fields are set by start
@ExtendWith(ApplicationExtension.class)
final class BoardingDeskTest {
    private final Messages messages = Messages.of(Language.EN);
    private final SmallSeminar small = new SmallSeminar();
    private final List<BoardingDesk> opened = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-12T12:02:40Z");
    private int left;
    private Stage stage;
    private Workspace workspace;
    private Visit museum;
    private Participant rositsa;
    private Participant stela;
    private Participant piotr;
    private Participant walkIn;

    @Start
    void start(Stage shown) {
        stage = shown;
        museum = small.visit("Museum", small.day(1), null);
        rositsa = small.row(small.person("Росица", "Стелиянова", null)
                .withName(PersonName.of("Росица", "Стелиянова", "Rositsa Steliyanova")));
        stela = small.person("Stela", "Vasileva", null);
        piotr = small.person("Piotr", "Nowak", null);
        walkIn = small.person("Late", "Guest", null);
        small.row(small.person("Remote", "Guest", null).withPlannedMode(PlannedMode.REMOTE));
        small.row(new Needs(small.ids.next(), stela.id(), "", "wheelchair"));
        var seminar = small.seminar();
        var visit = museum.withSeats(3, List.of(new Bus(1, "", 2, ""), new Bus(2, "", 2, "")));
        seminar = seminar.apply(VisitEdits.change(seminar, visit));
        seminar = seminar.apply(VisitEdits.signUp(seminar, small.ids, visit, List.of(rositsa, stela, piotr))
                .edit());
        workspace = workspace(seminar);
        Screens.show(stage, new Region(), 990, 740);
        Shortcuts.followKeys(stage.getScene());
        open(workspace, visit, messages, false);
    }

    private Workspace workspace(Seminar seminar) {
        var made = new ArrayList<Workspace>();
        Screens.run(() -> made.add(new Workspace(seminar, new History(), new Ids(() -> now, new Random(4)), _ -> {})));
        return made.getFirst();
    }

    private BoardingDesk open(Workspace on, Visit visit, Messages texts, boolean dark) {
        Screens.run(() -> {
            var dialogs = new RecordedDialogs();
            var look = new Look(texts.language(), dark, 14);
            var frame = new Frame(
                    texts,
                    new SimpleObjectProperty<>(look),
                    dialogs,
                    Tasks.onThisThread(dialogs, texts),
                    new Notices(texts));
            var world = new RegistrationDesk.World(() -> now, "anna", new SimpleStringProperty(""), () -> left++);
            BoardingDesk.open(on, frame, world, visit, desk -> {
                opened.add(desk);
                look.applyTo(desk);
                stage.getScene().setRoot(desk);
                desk.begin();
            });
        });
        return opened.getLast();
    }

    private VisitSeat seat(Participant who) {
        return Objects.requireNonNull(workspace.seminar().seatOf(museum.id(), who.id()));
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys).release(keys);
    }

    private static void count(FxRobot robot, String typed) {
        robot.write(typed);
        press(robot, KeyCode.ENTER);
    }

    private static List<?> hits(FxRobot robot) {
        ListView<Object> hits = robot.lookup("#boarding-hits").queryListView();
        return hits.getItems();
    }

    @Test
    void whatTurnsTheDirectionOfWritingIsNotLookedFor(FxRobot robot) {
        Screens.run(
                () -> robot.lookup("#boarding-search").queryTextInputControl().setText("\u202Eроси"));
        assertEquals(
                "роси", robot.lookup("#boarding-search").queryTextInputControl().getText());
        assertEquals(List.of(rositsa), hits(robot));
    }

    @Test
    void aFewLettersOrTheNumberAndEnterCount(FxRobot robot) {
        assertEquals("0 of 3", text(robot, "#boarding-progress"));
        assertEquals("3 people are missing", text(robot, "#boarding-missing-count"));
        count(robot, "росица");
        count(robot, "3");
        assertNotNull(seat(rositsa).out());
        assertNotNull(seat(piotr).out());
        assertEquals("2 of 3", text(robot, "#boarding-progress"));
        assertEquals("1 person is missing", text(robot, "#boarding-missing-count"));
        assertEquals(1, robot.lookup(".boarding-absent").queryAll().size());
        assertEquals(
                "2 · Stela Vasileva",
                robot.lookup(".boarding-absent").queryAs(Label.class).getText());
        assertEquals("Piotr Nowak: left 14:02", text(robot, "#boarding-outcome"));
        count(robot, "vas");
        assertEquals("All 3 are here.", text(robot, "#boarding-missing-count"));
        assertTrue(
                robot.lookup("#boarding-missing-count").query().getStyleClass().contains("desk-good"));
    }

    @Test
    void aKeyTakesBackTheLastAndAnotherAnyOfThem(FxRobot robot) {
        count(robot, "1");
        count(robot, "2");
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertNull(seat(stela).out());
        press(robot, KeyCode.CONTROL, KeyCode.Y);
        assertNotNull(seat(stela).out());
        robot.write("1");
        press(robot, KeyCode.F4);
        assertNull(seat(rositsa).out());
        assertEquals("Rositsa Steliyanova is not counted any more.", text(robot, "#boarding-outcome"));
        for (int i = 0; i < 4; i++) {
            press(robot, KeyCode.CONTROL, KeyCode.Z);
        }
        assertEquals("0 of 3", text(robot, "#boarding-progress"));
        assertEquals(3, workspace.seminar().seatsOf(museum.id()).size());
    }

    @Test
    void whoIsNotOnTheListStopsAndGetsASeatByTheSecondKey(FxRobot robot) {
        count(robot, "late");
        assertNull(workspace.seminar().seatOf(museum.id(), walkIn.id()));
        assertEquals("Late Guest is not on the list of this visit.", text(robot, "#boarding-outcome"));
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertNotNull(seat(walkIn).out());
        assertEquals("1 of 4", text(robot, "#boarding-progress"));
        robot.write("remote");
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(
                "Remote Guest takes part remotely. Change how they take part first.", text(robot, "#boarding-outcome"));
        press(robot, KeyCode.ESCAPE);
        robot.write("77");
        assertEquals("Nobody on this list has number 77.", text(robot, "#boarding-hint"));
    }

    @Test
    void theBusesAreCountedOneByOne(FxRobot robot) {
        press(robot, KeyCode.PAGE_DOWN);
        assertEquals("0 of 2", text(robot, "#boarding-progress"));
        count(robot, "3");
        assertEquals("Piotr Nowak has a seat on another bus: Bus 2.", text(robot, "#boarding-outcome"));
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(1, seat(piotr).bus());
        press(robot, KeyCode.PAGE_DOWN);
        assertEquals("Nobody is on this list.", text(robot, "#boarding-missing-count"));
        press(robot, KeyCode.PAGE_DOWN);
        assertEquals("1 of 3", text(robot, "#boarding-progress"));
    }

    @Test
    void theWayBackCountsThoseWhoLeft(FxRobot robot) {
        count(robot, "1");
        count(robot, "2");
        press(robot, KeyCode.F2);
        assertEquals("0 of 2", text(robot, "#boarding-progress"));
        assertEquals("2 people are not back yet", text(robot, "#boarding-missing-count"));
        now = Instant.parse("2026-03-12T15:30:00Z");
        count(robot, "1");
        count(robot, "1");
        assertEquals("Rositsa Steliyanova was counted already: back 17:30.", text(robot, "#boarding-outcome"));
        press(robot, KeyCode.ESCAPE);
        count(robot, "2");
        assertEquals("All 2 are back.", text(robot, "#boarding-missing-count"));
        assertTrue(hits(robot).isEmpty());
        press(robot, KeyCode.ESCAPE);
        assertEquals(1, left);
    }

    @Test
    void opensOnTheWayBackWhenAllHaveLeft(FxRobot robot) {
        for (var number : List.of("1", "2", "3")) {
            count(robot, number);
        }
        open(workspace, workspace.seminar().visits().require(museum.id()), messages, false);
        assertEquals("3 people are not back yet", text(robot, "#boarding-missing-count"));
        assertTrue(
                robot.lookup("#boarding-way-back").queryAs(ToggleButton.class).isSelected());
    }

    @Test
    void pictures(FxRobot robot) {
        var demo = Sample.demo().seminar();
        var visit = demo.visits().get(1);
        var clock = LocalDateTime.of(2026, 3, 13, 14, 20, 5);
        for (var seat : demo.seatsOn(visit.id()).stream().limit(13).toList()) {
            if (seat.going()) {
                var who = demo.participants().require(seat.participant());
                clock = clock.plusSeconds(14);
                demo = demo.apply(BoardingEdits.count(
                        demo, small.ids, visit, who, new BoardingEdits.Counting(Way.OUT, null), clock));
            }
        }
        now = Instant.parse("2026-03-13T12:26:00Z");
        for (boolean dark : List.of(false, true)) {
            Screens.run(() -> Styles.theme(dark));
            for (var language : Language.values()) {
                var texts = Messages.of(language);
                var on = workspace(demo);
                var desk = open(on, visit, texts, dark);
                robot.write(language == Language.BG ? "ка" : "ka");
                Screens.picture(desk, dark ? "boarding-dark" : "boarding", texts);
                press(robot, KeyCode.ENTER);
                press(robot, KeyCode.F2);
                press(robot, KeyCode.PAGE_DOWN);
                Screens.picture(desk, dark ? "boarding-back-dark" : "boarding-back", texts);
            }
        }
        Screens.run(() -> Styles.theme(false));
    }
}
