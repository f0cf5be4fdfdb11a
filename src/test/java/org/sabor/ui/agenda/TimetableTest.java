package org.sabor.ui.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Day;
import org.sabor.model.Participant;
import org.sabor.model.Room;
import org.sabor.model.Session;
import org.sabor.model.SessionSpeaker;
import org.sabor.model.SmallSeminar;
import org.sabor.model.SpeakerPart;
import org.sabor.model.Visit;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.RecordTable;
import org.sabor.ui.kit.Screens;
import org.sabor.workspace.History;
import org.sabor.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.api.FxRobotInterface;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@SuppressWarnings("NullAway.Init") // the fields are set by start
@ExtendWith(ApplicationExtension.class)
final class TimetableTest {
    private static final double FIVE_MINUTES = 5 * 1.35;

    private final List<Navigator.Request> requests = new ArrayList<>();
    private final Messages messages = Messages.of(Language.EN);
    private Workspace workspace;
    private RecordTable<Session> table;
    private Room hall;
    private Room library;
    private Participant ana;
    private Session opening;
    private Session talk;
    private Session parallel;
    private Session lunch;
    private Session loose;
    private Session looser;
    private Visit visit;

    @Start
    @SuppressWarnings("unchecked")
    void start(Stage stage) {
        var small = new SmallSeminar();
        Day day = small.day(1);
        hall = small.room("Hall");
        library = small.room("Library");
        ana = small.person("Ana", "Petrova", null);
        small.speaker(ana);
        opening = small.session(day, "09:00", "10:00", hall);
        talk = small.session(day, "10:00", "11:30", hall);
        parallel = small.session(day, "10:00", "11:00", library);
        lunch = small.session(day, "11:30", "12:00", null);
        loose = small.session(day, null, null, null);
        looser = small.session(day, null, null, null);
        visit = small.visit("Day centre", day, 30);
        workspace = new Workspace(small.seminar(), new History(), small.ids, _ -> {});
        var tab = new AgendaTab(
                workspace, AgendaScreens.frame(messages), new Navigator(requests::add), AgendaScreens.DESK);
        Screens.show(stage, tab, 1350, 620);
        table = (RecordTable<Session>) tab.lookup("#agenda-table");
    }

    private Session row(Session session) {
        return workspace.seminar().sessions().require(session.id());
    }

    private String times(Session session) {
        return row(session).start() + "-" + row(session).end();
    }

    private static String card(Session session) {
        return "#agenda-card-" + session.id();
    }

    private void focus(FxRobot robot, Session session) {
        Screens.run(() -> robot.lookup(card(session)).query().requestFocus());
    }

    private static boolean focused(FxRobot robot, Session session) {
        return robot.lookup(card(session)).query().isFocused();
    }

    @Test
    void largerTextHasMoreRoom(FxRobot robot) {
        var opened = robot.lookup(card(opening)).queryAs(Region.class);
        var untimed = robot.lookup(card(loose)).queryAs(Region.class);
        double usual = opened.getHeight() + 2;
        assertEquals(60 * 1.35, usual, 0.5, "an hour");
        double row = untimed.getHeight();
        Screens.run(() -> opened.getScene().getRoot().setStyle("-fx-font-size: 21px;"));
        assertEquals(1.5 * usual, opened.getHeight() + 2, 1, "an hour of larger text");
        assertTrue(untimed.getHeight() > 1.3 * row, row + ", then " + untimed.getHeight());
        Screens.run(() -> opened.getScene().getRoot().setStyle("-fx-font-size: 14px;"));
        assertEquals(usual, opened.getHeight() + 2, 0.5, "and back");
        assertEquals(row, untimed.getHeight(), 0.5);
    }

    /// Presses a key so many times while these are held.
    private static void press(FxRobot robot, int times, KeyCode key, KeyCode... held) {
        robot.press(held);
        for (int i = 0; i < times; i++) {
            robot.press(key).release(key);
        }
        robot.release(held);
    }

    private double height(FxRobot robot, Session session) {
        layOut();
        return robot.lookup(card(session)).query().getLayoutBounds().getHeight();
    }

    /// What has just changed has no place before the next layout.
    private void layOut() {
        Screens.run(() -> {
            table.getScene().getRoot().applyCss();
            table.getScene().getRoot().layout();
        });
    }

    /// Takes hold of a card this far from its top.
    private FxRobotInterface hold(FxRobot robot, Session session, double fromTop) {
        Node node = robot.lookup(card(session)).query();
        layOut();
        var bounds = node.localToScreen(node.getLayoutBounds());
        return robot.moveTo(bounds.getMinX() + 30, bounds.getMinY() + fromTop).press(MouseButton.PRIMARY);
    }

    @Test
    void arrowsGoFromCardToCardAndSelectInTheList(FxRobot robot) {
        focus(robot, opening);
        press(robot, 1, KeyCode.DOWN);
        assertTrue(focused(robot, talk));
        assertEquals(talk, table.selectedRow());
        press(robot, 1, KeyCode.RIGHT);
        assertEquals(parallel, table.selectedRow());
        press(robot, 1, KeyCode.DOWN);
        assertEquals(lunch, table.selectedRow());
        press(robot, 2, KeyCode.DOWN);
        assertEquals(looser, table.selectedRow());
        press(robot, 3, KeyCode.UP);
        assertEquals(talk, table.selectedRow());
        assertTrue(focused(robot, talk));
    }

    @Test
    void altAndArrowsMoveByFiveMinutesAndToAnotherRoomAStepEach(FxRobot robot) {
        focus(robot, lunch);
        press(robot, 3, KeyCode.DOWN, KeyCode.ALT);
        assertEquals("11:45-12:15", times(lunch));
        assertTrue(focused(robot, lunch));
        assertEquals(row(lunch), table.selectedRow());
        press(robot, 1, KeyCode.UP, KeyCode.ALT);
        assertEquals("11:40-12:10", times(lunch));
        press(robot, 2, KeyCode.RIGHT, KeyCode.ALT);
        assertEquals(library.id(), row(lunch).room());
        press(robot, 5, KeyCode.LEFT, KeyCode.ALT);
        assertNull(row(lunch).room());
        for (int i = 0; i < 8; i++) {
            Screens.run(workspace::undo);
        }
        assertEquals(lunch, row(lunch));
        assertNull(workspace.undoTitleProperty().get());
    }

    @Test
    void altShiftAndArrowsChangeTheLength(FxRobot robot) {
        focus(robot, talk);
        press(robot, 2, KeyCode.DOWN, KeyCode.ALT, KeyCode.SHIFT);
        assertEquals("10:00-11:40", times(talk));
        press(robot, 4, KeyCode.UP, KeyCode.ALT, KeyCode.SHIFT);
        assertEquals("10:00-11:20", times(talk));
        assertTrue(focused(robot, talk));
    }

    @Test
    void sessionsWithoutATimeChangePlaces(FxRobot robot) {
        focus(robot, loose);
        press(robot, 1, KeyCode.DOWN, KeyCode.ALT);
        var order = workspace.seminar().sessionsOf(loose.day());
        assertEquals(
                List.of(looser.id(), loose.id()),
                List.of(order.get(4).id(), order.get(5).id()));
        assertTrue(focused(robot, loose));
    }

    @Test
    void enterAndADoubleClickEdit(FxRobot robot) {
        focus(robot, parallel);
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertEquals(parallel, table.selectedRow());
        assertTrue(robot.lookup("#session-topic-bg").query().isFocused());
        robot.doubleClickOn(card(talk));
        assertEquals(talk, table.selectedRow());
        assertTrue(robot.lookup("#session-topic-bg").query().isFocused());
        Screens.run(() -> robot.lookup("#agenda-card-" + visit.id()).query().requestFocus());
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertEquals(List.of(new Navigator.Request(Place.VISITS, "", List.of(visit))), requests);
    }

    @Test
    void aCardIsDraggedToAnotherTimeWhichIsShown(FxRobot robot) {
        hold(robot, talk, 40).moveBy(0, 2 * FIVE_MINUTES).moveBy(0, FIVE_MINUTES);
        var ghost = robot.lookup("#agenda-ghost").queryAs(Label.class);
        assertTrue(ghost.isVisible());
        assertEquals("10:15–11:45 · Hall", ghost.getText());
        assertEquals(talk, row(talk));
        robot.release(MouseButton.PRIMARY);
        assertEquals("10:15-11:45", times(talk));
        assertEquals(row(talk), table.selectedRow());
        Screens.run(workspace::undo);
        assertEquals(talk, row(talk));
    }

    @Test
    void aCardIsDraggedToAnotherRoom(FxRobot robot) {
        layOut();
        double width = robot.lookup(card(opening)).query().getLayoutBounds().getWidth();
        hold(robot, opening, 30).moveBy(width / 2, 0).moveBy(width / 2 + 10, 1);
        robot.release(MouseButton.PRIMARY);
        assertEquals(library.id(), row(opening).room());
        assertEquals("09:00-10:00", times(opening));
        // Over the hours it is for all rooms; what is for all rooms stays so, wherever hold is taken.
        hold(robot, opening, 30).moveBy(-width / 2, 0).moveBy(-width / 2 - 70, 0);
        robot.release(MouseButton.PRIMARY);
        assertNull(row(opening).room());
        hold(robot, opening, 30).moveBy(3, 10).moveBy(3, FIVE_MINUTES * 3 - 10);
        robot.release(MouseButton.PRIMARY);
        assertNull(row(opening).room());
        assertEquals("09:15-10:15", times(opening));
    }

    @Test
    void theEdgesChangeStartAndEnd(FxRobot robot) {
        hold(robot, talk, 2).moveBy(0, FIVE_MINUTES * 2).moveBy(0, FIVE_MINUTES * 2);
        robot.release(MouseButton.PRIMARY);
        assertEquals("10:20-11:30", times(talk));
        hold(robot, lunch, height(robot, lunch) - 2).moveBy(0, FIVE_MINUTES * 2).moveBy(0, FIVE_MINUTES);
        robot.release(MouseButton.PRIMARY);
        assertEquals("11:30-12:15", times(lunch));
        assertEquals(LocalTime.of(11, 30), row(lunch).start());
    }

    @Test
    void escapeLeavesEverythingAsItWas(FxRobot robot) {
        hold(robot, talk, 40).moveBy(0, 30).moveBy(0, 30);
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#agenda-ghost").query().isVisible());
        robot.moveBy(0, 20).release(MouseButton.PRIMARY);
        assertEquals(talk, row(talk));
        assertNull(workspace.undoTitleProperty().get());
    }

    @Test
    void aClickOnACardKeepsWhatIsBeingTypedAndSelects(FxRobot robot) {
        focus(robot, talk);
        press(robot, 1, KeyCode.ENTER);
        Screens.run(
                () -> robot.lookup("#session-topic-bg").queryTextInputControl().setText("Abc"));
        robot.clickOn(card(parallel));
        assertEquals("Abc", row(talk).topic().bg());
        assertEquals(parallel, table.selectedRow());
        hold(robot, parallel, 20).moveBy(0, 2 * FIVE_MINUTES).moveBy(0, FIVE_MINUTES);
        robot.release(MouseButton.PRIMARY);
        assertEquals("10:15-11:15", times(parallel));
    }

    @Test
    void aSpeakerIsDroppedOnASession(FxRobot robot) {
        robot.clickOn("#agenda-side-speakers");
        layOut();
        Node target = robot.lookup(card(talk)).query();
        robot.moveTo("Ana Petrova").press(MouseButton.PRIMARY).moveBy(-20, 5).moveTo(target);
        robot.release(MouseButton.PRIMARY);
        assertEquals(
                List.of(new SessionSpeaker(ana.id(), SpeakerPart.SPEAKER)),
                row(talk).speakers());
        // By keyboard: to the selected session.
        focus(robot, opening);
        press(robot, 1, KeyCode.DOWN);
        press(robot, 1, KeyCode.UP);
        assertEquals(opening, table.selectedRow());
        Screens.run(() -> robot.lookup("#agenda-speakers").query().requestFocus());
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertTrue(row(opening).hasSpeaker(ana.id()));
        assertEquals(row(opening), table.selectedRow());
    }

    @Test
    void theMenuOfACardAddsASpeaker(FxRobot robot) {
        robot.rightClickOn(card(parallel));
        robot.moveTo("#agenda-card-add-speaker");
        press(robot, 1, KeyCode.RIGHT);
        press(robot, 1, KeyCode.ENTER);
        assertTrue(row(parallel).hasSpeaker(ana.id()));
        Screens.run(workspace::undo);
        assertEquals(parallel, row(parallel));
    }

    @Test
    void theMenuOfACardOpensWhileSomethingIsTyped(FxRobot robot) {
        focus(robot, talk);
        press(robot, 1, KeyCode.ENTER);
        Screens.run(
                () -> robot.lookup("#session-topic-bg").queryTextInputControl().setText("Abc"));
        robot.rightClickOn(card(parallel));
        assertEquals("Abc", row(talk).topic().bg());
        assertEquals(parallel, table.selectedRow());
        robot.moveTo("#agenda-card-add-speaker");
        press(robot, 1, KeyCode.ESCAPE);
    }

    @Test
    void noMenuOpensWhereTheTimetableIsNotInSightAnyMore(FxRobot robot) {
        var card = robot.lookup(card(parallel)).query();
        var asked = new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 1, 1, 1, 1, false, null);
        Screens.run(() -> {
            table.getScene().setRoot(new Region());
            card.fireEvent(asked);
        });
        assertTrue(Window.getWindows().stream().noneMatch(PopupWindow.class::isInstance));
    }

    @Test
    void picture() {
        Screens.picture(table.getScene().getRoot(), "agenda-wide", messages);
    }
}
