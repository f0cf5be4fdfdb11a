package org.sabor.ui.visits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Bus;
import org.sabor.model.Day;
import org.sabor.model.Id;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.PlannedMode;
import org.sabor.model.SmallSeminar;
import org.sabor.model.Transport;
import org.sabor.model.Visit;
import org.sabor.model.VisitPlaces;
import org.sabor.model.VisitSeat;
import org.sabor.sample.Sample;
import org.sabor.ui.kit.Look;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.RecordTable;
import org.sabor.ui.kit.Screens;
import org.sabor.ui.kit.Styles;
import org.sabor.workspace.History;
import org.sabor.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@SuppressWarnings("NullAway.Init") // the fields are set by start
@ExtendWith(ApplicationExtension.class)
final class VisitsTabTest {
    private final Messages messages = Messages.of(Language.EN);
    private final List<Visit> boarded = new ArrayList<>();
    private Stage stage;
    private Workspace workspace;
    private VisitsTab tab;
    private RecordTable<Visit> table;
    private RecordTable<VisitSeat> people;
    private Visit centre;
    private Participant ana;
    private Participant mila;
    private Participant petar;

    @Start
    @SuppressWarnings("unchecked")
    void start(Stage shown) {
        stage = shown;
        var small = new SmallSeminar();
        Day day = small.day(1);
        centre = small.visit("Day centre", day, 2);
        small.visit("Library", null, null);
        ana = small.row(small.person("Ana", "Petrova", null).withPlannedMode(PlannedMode.IN_PERSON));
        small.row(small.person("Jan", "Nowak", null).withPlannedMode(PlannedMode.REMOTE));
        small.row(small.person("Heinz", "Weber", null).withStatus(ParticipantStatus.CANCELLED));
        mila = small.row(small.person("Mila", "Todorova", null).withPlannedMode(PlannedMode.IN_PERSON));
        petar = small.row(small.person("Petar", "Ganev", null).withPlannedMode(PlannedMode.IN_PERSON));
        small.seat(centre, ana);
        small.needs(ana, "vegan");
        workspace = new Workspace(small.seminar(), new History(), small.ids, _ -> {});
        var notices = new Notices(messages);
        tab = new VisitsTab(workspace, messages, notices, boarded::add);
        Screens.show(stage, new VBox(tab, notices), 980, 720);
        table = (RecordTable<Visit>) tab.lookup("#visits-table");
        people = (RecordTable<VisitSeat>) tab.lookup("#visit-people-table");
    }

    private void select(Visit row) {
        Screens.run(() -> table.select(row.id()));
    }

    private List<Participant> going() {
        return workspace.seminar().seatsOf(centre.id());
    }

    private List<Id<Participant>> waiting() {
        return VisitPlaces.of(workspace.seminar(), visit()).waiting().stream()
                .map(VisitSeat::participant)
                .toList();
    }

    private Visit visit() {
        return workspace.seminar().visits().require(centre.id());
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static void focus(FxRobot robot, String id) {
        Screens.run(() -> robot.lookup(id).query().requestFocus());
    }

    private static void press(FxRobot robot, KeyCode key) {
        robot.press(key).release(key);
    }

    /// A few letters and Enter, then the next.
    private static void signUp(FxRobot robot, String... letters) {
        focus(robot, "#visit-add-person");
        for (var each : letters) {
            robot.write(each);
            press(robot, KeyCode.ENTER);
        }
    }

    private void choose(Participant... who) {
        Screens.run(() -> people.selectAll(people.getItems().stream()
                .filter(seat -> List.of(who).stream().anyMatch(row -> row.id().equals(seat.participant())))
                .map(VisitSeat::id)
                .toList()));
    }

    private static void fire(FxRobot robot, String id) {
        Screens.run(() -> robot.lookup(id).queryButton().fire());
    }

    @Test
    void aVisitIsAddedOnceItHasAName(FxRobot robot) {
        robot.clickOn("#visits-add");
        assertFalse(robot.lookup("#visit-people").query().isVisible());
        robot.write("Мелница");
        press(robot, KeyCode.TAB);
        assertEquals(3, workspace.visits().size());
        assertEquals("Мелница", workspace.visits().getLast().name().bg());
        assertTrue(robot.lookup("#visit-people").query().isVisible());
        Screens.run(workspace::undo);
        assertEquals(2, workspace.visits().size());
    }

    @Test
    void anEndBeforeTheStartIsRefusedUnderItsField(FxRobot robot) {
        select(centre);
        focus(robot, "#visit-start");
        robot.write("15:00");
        press(robot, KeyCode.TAB);
        robot.write("14:00");
        press(robot, KeyCode.TAB);
        assertTrue(robot.lookup("#visit-end-problem").query().isVisible());
        assertEquals(null, visit().end());
        assertTrue(tab.problemsProperty().getValue());
    }

    @Test
    void peopleAreSignedUpInOnePassAndWaitBeyondTheSeats(FxRobot robot) {
        select(centre);
        assertEquals("1 of 2 seats taken, 1 free", text(robot, "#visit-seats"));
        signUp(robot, "mi", "пет");
        assertEquals(List.of(ana, mila), going());
        assertEquals(List.of(petar.id()), waiting());
        assertEquals("2 of 2 seats taken, 0 free · 1 waiting", text(robot, "#visit-seats"));
        assertEquals("Petar Ganev is on the waiting list: there is no place left.", text(robot, "#notices-text"));
        assertFalse(robot.lookup("2 of 2, 1 waiting").queryAll().isEmpty());
        Screens.run(workspace::undo);
        Screens.run(workspace::undo);
        assertEquals(List.of(ana), going());
    }

    @Test
    void whoCannotGoIsRefusedWithASentence(FxRobot robot) {
        select(centre);
        signUp(robot, "jan");
        assertEquals(
                "Jan Nowak takes part remotely and cannot go along: change how they take part first.",
                text(robot, "#notices-text"));
        signUp(robot, "hei");
        assertEquals(
                "Heinz Weber is not expected at the seminar: change the status first.", text(robot, "#notices-text"));
        assertEquals(List.of(ana), going());
    }

    @Test
    void whoIsTakenOffMakesRoomForTheFirstWhoWaits(FxRobot robot) {
        select(centre);
        fire(robot, "#visit-add-in-person");
        assertEquals(List.of(ana, mila), going());
        choose(ana);
        Screens.run(people::requestFocus);
        press(robot, KeyCode.DELETE);
        assertEquals(List.of(mila, petar), going());
        assertEquals(
                "Done: take Ana Petrova off Day centre; Petar Ganev moves up from the waiting list.",
                text(robot, "#notices-text"));
        assertEquals(2, workspace.visits().size());
    }

    @Test
    void somebodyWhoWaitsGetsASeatOnPurpose(FxRobot robot) {
        select(centre);
        fire(robot, "#visit-add-in-person");
        choose(petar);
        fire(robot, "#visit-put-on");
        assertEquals(List.of(ana, mila, petar), going());
        assertEquals(
                "⚠ 3 people for 2 seats, 1 too many. Take somebody off, or state more seats.",
                text(robot, "#visit-seats"));
        choose(ana);
        fire(robot, "#visit-put-on");
        assertEquals("Nobody of those you have selected waits.", text(robot, "#notices-text"));
    }

    @Test
    void busesAreStatedInTheFormAndPeopleMovedBetweenThem(FxRobot robot) {
        select(centre);
        assertFalse(robot.lookup("#visit-buses-field").query().isVisible());
        focus(robot, "#visit-transport");
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.ENTER);
        assertEquals(Transport.BUS, visit().transport());
        fire(robot, "#visit-buses-add");
        robot.write("x");
        press(robot, KeyCode.ENTER);
        assertTrue(robot.lookup("#visit-buses-problem").query().isVisible());
        Screens.run(() ->
                robot.lookup("#visit-buses-1-seats").queryAs(TextField.class).setText("1"));
        press(robot, KeyCode.ENTER);
        fire(robot, "#visit-buses-add");
        robot.write("3");
        press(robot, KeyCode.ENTER);
        assertEquals(List.of(new Bus(1, "", 1, ""), new Bus(2, "", 3, "")), visit().buses());
        signUp(robot, "mil");
        assertFalse(robot.lookup("Bus 2: 1 of 3").queryAll().isEmpty());
        choose(ana);
        Screens.run(() -> ((MenuButton) robot.lookup("#visit-to-bus").query())
                .getItems()
                .get(1)
                .fire());
        assertFalse(robot.lookup("Bus 2: 2 of 3").queryAll().isEmpty());
        fire(robot, "#visit-buses-2-remove");
        assertEquals(1, visit().buses().size());
        Screens.run(workspace::undo);
        assertEquals(2, visit().buses().size());
    }

    @Test
    void whatThoseWhoGoNeedIsCountedAndNamed(FxRobot robot) {
        select(centre);
        var pane = robot.lookup("#visit-needs-pane").queryAs(TitledPane.class);
        assertEquals("Needs of those who go: 0 to move about, 1 to eat", pane.getText());
        Screens.run(() -> pane.setExpanded(true));
        assertEquals("vegan – 1: Ana Petrova", text(robot, "#visit-needs"));
    }

    @Test
    void countingIsOpenedForTheSelectedVisit(FxRobot robot) {
        fire(robot, "#visits-board");
        assertEquals(List.of(), boarded);
        select(centre);
        fire(robot, "#visits-board");
        assertEquals(List.of(centre), boarded);
    }

    @Test
    void aVisitIsRemovedWithItsSeatsAndComesBack(FxRobot robot) {
        select(centre);
        robot.clickOn("#visits-remove");
        assertEquals(List.of(), workspace.visitSeats());
        Screens.run(workspace::undo);
        assertEquals(List.of(ana), going());
    }

    @Test
    void pictures(FxRobot robot) {
        var demo = Sample.demo().seminar();
        for (boolean dark : List.of(false, true)) {
            for (var language : Language.values()) {
                var texts = Messages.of(language);
                var shown = new ArrayList<VisitsTab>();
                Screens.run(() -> {
                    var ids = new SmallSeminar().ids;
                    shown.add(new VisitsTab(
                            new Workspace(demo, new History(), ids, _ -> {}), texts, new Notices(texts), _ -> {}));
                    new Look(language, dark, 14).applyTo(shown.getFirst());
                    stage.getScene().setRoot(shown.getFirst());
                    shown.getFirst()
                            .show(new Navigator.Request(
                                    Place.VISITS, "", List.of(demo.visits().get(1))));
                });
                Screens.run(() -> ((TitledPane) shown.getFirst().lookup("#visit-needs-pane")).setExpanded(dark));
                // The colours of fields come with the next pulse.
                robot.sleep(200);
                Screens.picture(shown.getFirst(), dark ? "visits-dark" : "visits", texts);
            }
        }
        Screens.run(() -> Styles.theme(false));
    }
}
