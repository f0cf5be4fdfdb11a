package org.sabor.ui.speakers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Participant;
import org.sabor.model.Role;
import org.sabor.model.Session;
import org.sabor.model.SessionSpeaker;
import org.sabor.model.SmallSeminar;
import org.sabor.model.Speaker;
import org.sabor.model.SpeakerPart;
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
final class SpeakersTabTest {
    private final List<Navigator.Request> requests = new ArrayList<>();
    private final Messages messages = Messages.of(Language.EN);
    private Stage stage;
    private Workspace workspace;
    private SpeakersTab tab;
    private RecordTable<Speaker> table;
    private Participant ana;
    private Participant jan;
    private Speaker speaker;
    private Session talk;

    @Start
    @SuppressWarnings("unchecked")
    void start(Stage shown) {
        stage = shown;
        var small = new SmallSeminar();
        var day = small.day(1);
        ana = small.row(small.person("Ana", "Petrova", null).withRole(Role.SPEAKER));
        jan = small.person("Jan", "Nowak", null);
        speaker = small.speaker(ana);
        talk = small.row(small.session(day, "09:00", "10:00", null)
                .withSpeakers(List.of(new SessionSpeaker(ana.id(), SpeakerPart.MODERATOR))));
        workspace = new Workspace(small.seminar(), new History(), small.ids, _ -> {});
        var notices = new Notices(messages);
        tab = new SpeakersTab(workspace, messages, notices, new Navigator(requests::add));
        Screens.show(stage, new VBox(tab, notices), 980, 720);
        table = (RecordTable<Speaker>) tab.lookup("#speakers-table");
    }

    private void select(Speaker row) {
        Screens.run(() -> table.select(row.id()));
    }

    private static Label label(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class);
    }

    private static void press(FxRobot robot, KeyCode key) {
        robot.press(key).release(key);
    }

    @Test
    void aParticipantBecomesASpeaker(FxRobot robot) {
        robot.clickOn("#speakers-add").write("now");
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.ENTER);
        var added = workspace.speakers().getLast();
        assertEquals(jan.id(), added.participant());
        assertEquals(2, workspace.participants().size());
        assertTrue(workspace.seminar().participants().require(jan.id()).has(Role.SPEAKER));
        assertEquals(added, table.selectedRow());
        assertEquals("Jan Nowak", label(robot, "#speaker-name").getText());
        assertFalse(robot.lookup("#speaker-participant")
                .query()
                .getParent()
                .getParent()
                .isVisible());
        Screens.run(workspace::undo);
        assertEquals(1, workspace.speakers().size());
    }

    @Test
    void aNewPersonBecomesAParticipantAndASpeakerInOneStep(FxRobot robot) {
        robot.clickOn("#speakers-add").write("Nora Kask");
        press(robot, KeyCode.ENTER);
        var nora = workspace.participants().getLast();
        assertEquals("Kask", nora.name().family());
        assertNotNull(workspace.seminar().speakerOf(nora.id()));
        Screens.run(workspace::undo);
        assertEquals(2, workspace.participants().size());
        assertEquals(1, workspace.speakers().size());
    }

    @Test
    void aSpeakerWithoutAPersonIsNotAdded(FxRobot robot) {
        robot.clickOn("#speakers-add").clickOn("#speaker-role-text-en").write("Expert");
        press(robot, KeyCode.ENTER);
        assertEquals(1, workspace.speakers().size());
        assertTrue(label(robot, "#speaker-participant-problem").isVisible());
        assertTrue(tab.problemsProperty().getValue());
        select(speaker);
        robot.clickOn("#speakers-add").clickOn("#speaker-participant").write("Jan Nowak");
        press(robot, KeyCode.TAB);
        assertEquals("Expert", workspace.speakers().getLast().roleText().en());
        assertFalse(tab.problemsProperty().getValue());
    }

    @Test
    void aRoleTextIsKept(FxRobot robot) {
        select(speaker);
        robot.clickOn("#speaker-role-text-bg").write("Експерт");
        press(robot, KeyCode.TAB);
        assertEquals(
                "Експерт",
                workspace.seminar().speakers().require(speaker.id()).roleText().bg());
    }

    @Test
    void aSpeakerOfTheAgendaIsTakenOutOfItAndComesBack(FxRobot robot) {
        select(speaker);
        robot.clickOn("#speakers-remove");
        assertNull(workspace.seminar().speakerOf(ana.id()));
        assertFalse(workspace.seminar().sessions().require(talk.id()).hasSpeaker(ana.id()));
        assertTrue(label(robot, "#notices-text").getText().startsWith("Taken out of 1 session as well"));
        Screens.run(workspace::undo);
        assertEquals(talk, workspace.seminar().sessions().require(talk.id()));
        assertEquals(speaker, workspace.seminar().speakerOf(ana.id()));
    }

    @Test
    void theSessionsAndTheParticipantAreLinks(FxRobot robot) {
        select(speaker);
        var link = robot.lookup("#speaker-session-1").queryAs(Hyperlink.class);
        assertEquals("Day 1 · 09:00–10:00 · moderator\n" + talk.topic().en(), link.getText());
        robot.clickOn(link);
        robot.clickOn("#speakers-show-participant");
        assertEquals(
                List.of(
                        new Navigator.Request(Place.AGENDA, "", List.of(talk)),
                        new Navigator.Request(Place.PARTICIPANTS, "", List.of(ana))),
                requests);
    }

    @Test
    void pictures() {
        var demo = Sample.demo().seminar();
        Screens.pictures(
                stage,
                "speakers",
                texts -> new SpeakersTab(
                        new Workspace(demo, new History(), new SmallSeminar().ids, _ -> {}),
                        texts,
                        new Notices(texts),
                        new Navigator(requests::add)),
                shown -> shown.show(new Navigator.Request(
                        Place.SPEAKERS, "", List.of(demo.speakers().get(1)))));
    }
}
