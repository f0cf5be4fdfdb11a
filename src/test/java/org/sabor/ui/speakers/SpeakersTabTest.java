package org.sabor.ui.speakers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.sabor.model.Availability;
import org.sabor.model.Consent;
import org.sabor.model.ConsentOrigin;
import org.sabor.model.ConsentScope;
import org.sabor.model.ConsentState;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantEdits;
import org.sabor.model.PlannedMode;
import org.sabor.model.Role;
import org.sabor.model.SmallSeminar;
import org.sabor.model.SpeakerState;
import org.sabor.sample.Sample;
import org.sabor.ui.kit.ConsentAnswer;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.Screens;
import org.sabor.ui.kit.Styles;
import org.sabor.workspace.History;
import org.sabor.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

final class SpeakersTabTest extends SpeakersScreen {
    @Start
    void start(Stage shown) {
        open(shown);
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
        Screens.run(link::fire);
        robot.clickOn("#speakers-show-participant");
        assertEquals(
                List.of(
                        new Navigator.Request(Place.AGENDA, "", List.of(talk)),
                        new Navigator.Request(Place.PARTICIPANTS, "", List.of(ana))),
                requests);
    }

    @Test
    void aWithdrawalIsDatedByItselfAndTheConsentStaysInSight(FxRobot robot) {
        var given = new Consent(ConsentScope.WEB, ConsentState.GIVEN, LocalDate.of(2026, 3, 1), ConsentOrigin.PAPER);
        Screens.run(() -> workspace.perform(ParticipantEdits.setConsent(workspace.seminar(), List.of(ana), given)));
        select(speaker);
        var earlier = robot.lookup("#consent-scope-web-earlier").queryLabeled();
        assertFalse(earlier.isVisible());
        var answer = robot.lookup("#consent-scope-web").<ComboBox<ConsentAnswer>>query();
        Screens.run(() -> answer.setValue(ConsentAnswer.WITHDRAWN));
        var undated = new Consent(ConsentScope.WEB, ConsentState.WITHDRAWN, null);
        assertEquals(List.of(given, undated), person().consents());
        assertTrue(earlier.isVisible());
        assertEquals("Before: given, 1 March 2026, signed declaration", earlier.getText());
        // It may be below what is in sight.
        Screens.run(() -> robot.lookup("#consent-date-web").query().requestFocus());
        robot.write("10.03.2026");
        press(robot, KeyCode.TAB);
        var withdrawn = new Consent(ConsentScope.WEB, ConsentState.WITHDRAWN, LocalDate.of(2026, 3, 10));
        assertEquals(List.of(given, withdrawn), person().consents());
        assertFalse(person().allows(ConsentScope.WEB));
        Screens.run(() -> {
            workspace.undo();
            workspace.undo();
        });
        assertEquals(List.of(given), person().consents());
        assertFalse(earlier.isVisible());
        assertEquals(ConsentAnswer.GIVEN, answer.getValue());
        Screens.run(() -> answer.setValue(ConsentAnswer.WITHDRAWN));
        Screens.run(() -> answer.setValue(ConsentAnswer.GIVEN));
        assertEquals(List.of(given), person().consents());
        Screens.run(() -> answer.setValue(ConsentAnswer.WITHDRAWN));
        Screens.run(() -> answer.setValue(ConsentAnswer.NOT_ASKED));
        assertEquals(List.of(), person().consents());
    }

    private Participant person() {
        return workspace.seminar().participants().require(ana.id());
    }

    @Test
    void stateModeAndConsentAreSetAndTheTwoLastAreTheParticipants(FxRobot robot) {
        select(speaker);
        Screens.run(() -> {
            robot.lookup("#speaker-state").<ComboBox<SpeakerState>>query().setValue(SpeakerState.CONFIRMED);
            robot.lookup("#speaker-mode").<ComboBox<PlannedMode>>query().setValue(PlannedMode.REMOTE);
            robot.lookup("#consent-scope-web").<ComboBox<ConsentAnswer>>query().setValue(ConsentAnswer.GIVEN);
        });
        assertEquals(SpeakerState.CONFIRMED, now().state());
        var person = workspace.seminar().participants().require(ana.id());
        assertEquals(PlannedMode.REMOTE, person.plannedMode());
        assertTrue(person.allows(ConsentScope.WEB));
        Screens.run(() -> {
            workspace.undo();
            workspace.undo();
        });
        assertEquals(
                PlannedMode.NOT_STATED,
                robot.lookup("#speaker-mode").<ComboBox<PlannedMode>>query().getValue());
    }

    @Test
    void timesAreNotedByDayAndAWrongOneStaysInItsField(FxRobot robot) {
        select(speaker);
        click(robot, "#speaker-availability-add");
        assertEquals(List.of(new Availability(workspace.days().getFirst().id(), null, null)), now().availability());
        typed(robot, "#speaker-availability-from-1", "9");
        typed(robot, "#speaker-availability-to-1", "12.30");
        assertEquals(LocalTime.of(12, 30), now().availability().getFirst().to());
        typed(robot, "#speaker-availability-to-1", "8:00");
        assertEquals(LocalTime.of(12, 30), now().availability().getFirst().to());
        assertTrue(tab.problemsProperty().getValue());
        typed(robot, "#speaker-availability-to-1", "noon");
        assertTrue(label(robot, "#speaker-availability-problem").isVisible());
        typed(robot, "#speaker-availability-to-1", "");
        assertFalse(tab.problemsProperty().getValue());
        assertNull(now().availability().getFirst().to());
        click(robot, "#speaker-availability-remove-1");
        assertEquals(List.of(), now().availability());
    }

    @Test
    void whatIsMissingIsSaidAndFiltered(FxRobot robot) {
        select(speaker);
        assertEquals(
                "⚠ answer, role in both languages, biography in both languages, portrait, form of participation,"
                        + " consent",
                label(robot, "#speaker-missing").getText());
        var menu = robot.lookup("#speakers-missing").queryAs(MenuButton.class);
        Screens.run(() -> menu.getItems().stream()
                .filter(item -> "speakers-missing-photo".equals(item.getId()))
                .forEach(MenuItem::fire));
        assertEquals(1, table.getItems().size());
        assertEquals("portrait", table.filterNameProperty().get());
    }

    @Test
    void pictures() {
        Screens.run(() -> {
            stage.setWidth(1366);
            stage.setHeight(760);
        });
        pictures("speakers", 0, 0);
        pictures("speakers-files", 0, 0.42);
        pictures("speakers-times", 2, 1);
        pictures("speakers-missing", 3, 0);
        Screens.run(() -> Styles.theme(true));
        pictures("speakers-dark", 1, 0);
        Screens.run(() -> {
            Styles.theme(false);
            stage.setWidth(1024);
            stage.setHeight(700);
        });
        pictures("speakers-narrow", 2, 0);
    }

    private void pictures(String name, int row, double scrolled) {
        var demo = Sample.demo();
        Screens.pictures(
                stage,
                name,
                texts -> new SpeakersTab(
                        new Workspace(demo.seminar(), new History(), new SmallSeminar().ids, _ -> {}),
                        frame(texts, new Notices(texts)),
                        new Navigator(requests::add),
                        desk(demo.pictures())),
                shown -> {
                    shown.show(new Navigator.Request(
                            Place.SPEAKERS,
                            "",
                            List.of(demo.seminar().speakers().get(row))));
                    shown.applyCss();
                    shown.layout();
                    ((ScrollPane) shown.lookup("#speaker-form")).setVvalue(scrolled);
                });
    }
}
