package org.sabor.ui.visits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Day;
import org.sabor.model.Participant;
import org.sabor.model.PlannedMode;
import org.sabor.model.Seminar;
import org.sabor.model.SmallSeminar;
import org.sabor.model.Visit;
import org.sabor.model.VisitEdits;
import org.sabor.sample.Sample;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.RecordTable;
import org.sabor.ui.kit.Screens;
import org.sabor.workspace.History;
import org.sabor.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@SuppressWarnings("NullAway.Init") // the fields are set by start
@ExtendWith(ApplicationExtension.class)
final class VisitsTabTest {
    private final Messages messages = Messages.of(Language.EN);
    private Stage stage;
    private Workspace workspace;
    private VisitsTab tab;
    private RecordTable<Visit> table;
    private Day day;
    private Visit centre;
    private Participant ana;
    private Participant jan;
    private Participant mila;

    @Start
    @SuppressWarnings("unchecked")
    void start(Stage shown) {
        stage = shown;
        var small = new SmallSeminar();
        day = small.day(1);
        centre = small.visit("Day centre", day, 1);
        small.visit("Library", null, null);
        ana = small.row(small.person("Ana", "Petrova", null).withPlannedMode(PlannedMode.IN_PERSON));
        jan = small.row(small.person("Jan", "Nowak", null).withPlannedMode(PlannedMode.REMOTE));
        mila = small.row(small.person("Mila", "Todorova", null).withPlannedMode(PlannedMode.IN_PERSON));
        small.seat(centre, ana);
        workspace = new Workspace(small.seminar(), new History(), small.ids, _ -> {});
        var notices = new Notices(messages);
        tab = new VisitsTab(workspace, messages, notices);
        Screens.show(stage, new VBox(tab, notices), 980, 720);
        table = (RecordTable<Visit>) tab.lookup("#visits-table");
    }

    private void select(Visit row) {
        Screens.run(() -> table.select(row.id()));
    }

    private List<Participant> going() {
        return workspace.seminar().seatsOf(centre.id());
    }

    private static Label label(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class);
    }

    private static void focus(FxRobot robot, String id) {
        Screens.run(() -> robot.lookup(id).query().requestFocus());
    }

    private static void press(FxRobot robot, KeyCode key) {
        robot.press(key).release(key);
    }

    private static void join(FxRobot robot, String name) {
        focus(robot, "#visit-add-person");
        robot.write(name);
        press(robot, KeyCode.ENTER);
    }

    @Test
    void aVisitIsAddedOnceItHasAName(FxRobot robot) {
        robot.clickOn("#visits-add");
        assertFalse(robot.lookup("#visit-section-people").query().isVisible());
        robot.write("Мелница");
        press(robot, KeyCode.TAB);
        assertEquals(3, workspace.visits().size());
        assertEquals("Мелница", workspace.visits().getLast().name().bg());
        assertTrue(robot.lookup("#visit-section-people").query().isVisible());
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
        assertTrue(label(robot, "#visit-end-problem").isVisible());
        var kept = workspace.seminar().visits().require(centre.id());
        assertEquals(null, kept.end());
        assertTrue(tab.problemsProperty().getValue());
    }

    @Test
    void moreThanTheSeatsIsAllowedAndSaid(FxRobot robot) {
        select(centre);
        assertEquals("1 of 1 seats taken, 0 free", label(robot, "#visit-seats").getText());
        join(robot, "Jan");
        join(robot, "Mila Todorova");
        assertEquals(List.of(ana, jan, mila), going());
        assertEquals(
                "⚠ 3 people for 1 seats, 2 too many. Take somebody off, or state more seats.",
                label(robot, "#visit-seats").getText());
        assertFalse(robot.lookup("⚠ 3 of 1").queryAll().isEmpty());
        Screens.run(workspace::undo);
        Screens.run(workspace::undo);
        assertEquals(List.of(ana), going());
    }

    @Test
    void someonePlannedRemotelyIsMarked(FxRobot robot) {
        select(centre);
        join(robot, "Jan Nowak");
        assertTrue(label(robot, "#notices-text").getText().startsWith("Jan Nowak is planned to take part remotely"));
        bringToSight(robot.lookup("#visit-people").query());
        assertFalse(robot.lookup("Jan Nowak · ◍ remote").queryAll().isEmpty());
    }

    private static void bringToSight(Node node) {
        Screens.run(() -> {
            var parent = node.getParent();
            while (!(parent instanceof ScrollPane)) {
                parent = parent.getParent();
            }
            ((ScrollPane) parent).setVvalue(0.5);
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void peopleAreTakenOff(FxRobot robot) {
        select(centre);
        ListView<Participant> list = robot.lookup("#visit-people").queryListView();
        Screens.run(() -> {
            list.getSelectionModel().select(0);
            list.requestFocus();
        });
        press(robot, KeyCode.DELETE);
        assertEquals(List.of(), going());
        assertEquals(2, workspace.visits().size());
        Screens.run(() -> robot.lookup("#visit-add-in-person").queryButton().fire());
        assertEquals(List.of(ana, mila), going());
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
    void pictures() {
        var full = Sample.demo().seminar();
        var demo = full.apply(
                VisitEdits.join(full, new SmallSeminar().ids, full.visits().get(0), remote(full)));
        Screens.pictures(
                stage,
                "visits",
                texts -> new VisitsTab(
                        new Workspace(demo, new History(), new SmallSeminar().ids, _ -> {}), texts, new Notices(texts)),
                shown -> {
                    shown.show(new Navigator.Request(
                            Place.VISITS, "", List.of(demo.visits().get(0))));
                    shown.applyCss();
                    shown.layout();
                    ((ScrollPane) shown.lookup("#visit-form")).setVvalue(0.45);
                });
    }

    private static List<Participant> remote(Seminar seminar) {
        return seminar.participants().stream()
                .filter(row -> row.plannedMode() == PlannedMode.REMOTE)
                .limit(3)
                .toList();
    }
}
