package org.sabor.ui.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Day;
import org.sabor.model.Participant;
import org.sabor.model.Role;
import org.sabor.model.Room;
import org.sabor.model.Seminar;
import org.sabor.model.Session;
import org.sabor.model.SessionEdits;
import org.sabor.model.SessionSpeaker;
import org.sabor.model.SmallSeminar;
import org.sabor.model.SpeakerPart;
import org.sabor.model.Visit;
import org.sabor.sample.Sample;
import org.sabor.ui.kit.Navigator;
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
final class AgendaTabTest {
    private final List<Navigator.Request> requests = new ArrayList<>();
    private final Messages messages = Messages.of(Language.EN);
    private Stage stage;
    private Workspace workspace;
    private AgendaTab tab;
    private RecordTable<Session> table;
    private Day first;
    private Day second;
    private Room hall;
    private Participant ana;
    private Session opening;
    private Session talk;
    private Session tomorrow;
    private Session untimed;
    private Visit visit;

    @Start
    void start(Stage shown) {
        stage = shown;
        var small = new SmallSeminar();
        first = small.day(1);
        second = small.day(2);
        hall = small.room("Hall");
        ana = small.person("Ana", "Petrova", null);
        small.person("Łukasz", "Nowak", null);
        opening = small.session(first, "09:00", "10:00", hall);
        talk = small.session(first, "10:00", "11:30", hall);
        tomorrow = small.session(second, "09:30", "10:00", hall);
        untimed = small.session(second, null, null, null);
        small.session(second, null, null, null);
        visit = small.visit("Day centre", first, 30);
        show(small);
    }

    @SuppressWarnings("unchecked")
    private void show(SmallSeminar small) {
        workspace = new Workspace(small.seminar(), new History(), small.ids, _ -> {});
        tab = new AgendaTab(workspace, AgendaScreens.frame(messages), new Navigator(requests::add), AgendaScreens.DESK);
        Screens.show(stage, tab, 980, 680);
        table = (RecordTable<Session>) tab.lookup("#agenda-table");
    }

    private Session row(Session session) {
        return workspace.seminar().sessions().require(session.id());
    }

    private void select(Session session) {
        Screens.run(() -> tab.show(new Navigator.Request(Place.AGENDA, "", List.of(session))));
    }

    private static String card(Session session) {
        return "#agenda-card-" + session.id();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextField.class).getText();
    }

    private static Label label(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class);
    }

    private static void type(FxRobot robot, String id, String text, KeyCode last) {
        // A click would miss what is further down in the form.
        Screens.run(() -> robot.lookup(id).query().requestFocus());
        robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        robot.write(text).press(last).release(last);
    }

    @Test
    void aDayShowsItsSessionsInOrderAndAllDaysShowAll(FxRobot robot) {
        assertEquals(List.of(opening, talk), table.getItems());
        robot.clickOn("#agenda-day-2");
        assertEquals(tomorrow, table.getItems().getFirst());
        assertEquals(3, table.getItems().size());
        robot.clickOn("#agenda-all-days");
        assertEquals(5, table.getItems().size());
        assertEquals(opening, table.getItems().getFirst());
        assertTrue(robot.lookup("#agenda-timetable").tryQuery().isEmpty());
    }

    @Test
    void aNewSessionStartsWhenTheLastOneEnds(FxRobot robot) {
        robot.clickOn("#agenda-add").write("Lunch");
        assertEquals("11:30", text(robot, "#session-start"));
        robot.press(KeyCode.TAB).release(KeyCode.TAB);
        var lunch = workspace.sessions().getLast();
        assertEquals(first.id(), lunch.day());
        assertEquals(LocalTime.of(11, 30), lunch.start());
        assertEquals(lunch, table.selectedRow());
        assertNotNull(robot.lookup(card(lunch)).query());
        Screens.run(workspace::undo);
        assertEquals(List.of(opening, talk), table.getItems());
    }

    @Test
    void anEndBeforeTheStartIsRefusedUnderItsField(FxRobot robot) {
        select(talk);
        type(robot, "#session-end", "9:15", KeyCode.TAB);
        assertTrue(label(robot, "#session-end-problem").isVisible());
        assertEquals(talk, row(talk));
        assertTrue(tab.problemsProperty().getValue());
        type(robot, "#session-end", "1115", KeyCode.TAB);
        assertEquals(LocalTime.of(11, 15), row(talk).end());
        assertFalse(tab.problemsProperty().getValue());
    }

    @Test
    void aConflictIsShownInTheListTheTimetableAndTheForm(FxRobot robot) {
        select(talk);
        type(robot, "#session-start", "9:30", KeyCode.ENTER);
        assertTrue(label(robot, "#session-conflicts").getText().contains("⚠ Room Hall is used twice"));
        assertTrue(robot.lookup(card(opening)).query().getAccessibleText().contains("⚠ Room Hall"));
        assertFalse(robot.lookup("⚠ check").queryAll().isEmpty());
        robot.clickOn(card(opening));
        assertEquals(opening, table.selectedRow());
        assertTrue(label(robot, "#session-conflicts").getText().contains("⚠ Room Hall"));
        Screens.run(workspace::undo);
        assertFalse(label(robot, "#session-conflicts").getText().contains("⚠ Room Hall"));
    }

    @Test
    void speakersAreFoundAddedOrderedAndTakenOut(FxRobot robot) {
        select(talk);
        type(robot, "#session-add-speaker", "petr", KeyCode.DOWN);
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertEquals(
                List.of(new SessionSpeaker(ana.id(), SpeakerPart.SPEAKER)),
                row(talk).speakers());
        assertNotNull(workspace.seminar().speakerOf(ana.id()));
        assertEquals("", text(robot, "#session-add-speaker"));
        type(robot, "#session-add-speaker", "Nora Elena Kask", KeyCode.ENTER);
        var nora = workspace.participants().getLast();
        assertEquals("Kask", nora.name().family());
        assertTrue(nora.has(Role.SPEAKER));
        assertEquals(2, row(talk).speakers().size());

        Screens.run(() -> robot.lookup("#session-speakers-2-up").queryButton().fire());
        assertEquals(nora.id(), row(talk).speakers().getFirst().participant());
        Screens.run(
                () -> robot.lookup("#session-speakers-2-remove").queryButton().fire());
        assertFalse(row(talk).hasSpeaker(ana.id()));
        Screens.run(workspace::undo);
        assertTrue(row(talk).hasSpeaker(ana.id()));
    }

    @Test
    void aRoomIsMadeOnTheSpot(FxRobot robot) {
        select(talk);
        type(robot, "#session-room", "Library", KeyCode.ENTER);
        var library = workspace.rooms().getLast();
        assertEquals("Library", library.name().en());
        assertEquals(library.id(), row(talk).room());
    }

    @Test
    void aSessionIsRemovedAndComesBack(FxRobot robot) {
        select(opening);
        robot.clickOn("#agenda-remove");
        assertEquals(List.of(talk), table.getItems());
        assertTrue(robot.lookup(card(opening)).tryQuery().isEmpty());
        Screens.run(workspace::undo);
        assertEquals(opening, row(opening));
        assertNotNull(robot.lookup(card(opening)).query());
    }

    @Test
    void sessionsWithoutATimeAreMoved(FxRobot robot) {
        select(untimed);
        robot.clickOn("#agenda-later");
        assertEquals(row(untimed), workspace.seminar().sessionsOf(second.id()).getLast());
        assertEquals(row(untimed), table.getItems().getLast());
        assertEquals(row(untimed), table.selectedRow());
    }

    @Test
    void aVisitOfTheDayLeadsToTheVisits(FxRobot robot) {
        var card = robot.lookup("#agenda-card-" + visit.id()).queryButton();
        Screens.run(card::fire);
        assertEquals(List.of(new Navigator.Request(Place.VISITS, "", List.of(visit))), requests);
    }

    @Test
    void withoutADayTheFirstOneIsOffered(FxRobot robot) {
        Screens.run(() -> show(new SmallSeminar()));
        robot.clickOn("#agenda-settings-first");
        assertEquals(List.of(new Navigator.Request(Place.SETTINGS, "", List.of())), requests);
        robot.clickOn("#agenda-add-day-first");
        assertEquals(1, workspace.days().size());
        robot.clickOn("#agenda-add-first").write("Opening").press(KeyCode.TAB).release(KeyCode.TAB);
        assertEquals(
                workspace.days().getFirst().id(),
                workspace.sessions().getFirst().day());
    }

    @Test
    void pictures() {
        var demo = Sample.demo().seminar();
        var session = demo.sessionsOf(demo.daysInOrder().getFirst().id()).get(3);
        picture(demo, "agenda", session);
        var clash = new Session(
                session.id(),
                session.day(),
                LocalTime.of(10, 30),
                session.end(),
                0,
                session.room(),
                session.kind(),
                session.topic(),
                session.held(),
                session.speakers());
        var other = demo.sessionsOf(session.day()).get(6);
        var loose = new Session(
                other.id(),
                other.day(),
                null,
                null,
                0,
                null,
                other.kind(),
                other.topic(),
                other.held(),
                other.speakers());
        var ids = new SmallSeminar().ids;
        var changed = demo.apply(SessionEdits.change(demo, ids, clash));
        picture(changed.apply(SessionEdits.change(changed, ids, loose)), "agenda-conflict", clash);
    }

    private void picture(Seminar seminar, String name, Session chosen) {
        var ids = new SmallSeminar().ids;
        Screens.pictures(
                stage,
                name,
                texts -> new AgendaTab(
                        new Workspace(seminar, new History(), ids, _ -> {}),
                        AgendaScreens.frame(texts),
                        new Navigator(requests::add),
                        AgendaScreens.DESK),
                shown -> shown.show(new Navigator.Request(Place.AGENDA, "", List.of(chosen))));
    }
}
