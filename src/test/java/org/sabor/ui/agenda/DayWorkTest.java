package org.sabor.ui.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Day;
import org.sabor.model.Ids;
import org.sabor.model.Seminar;
import org.sabor.model.Session;
import org.sabor.model.SessionEdits;
import org.sabor.model.SmallSeminar;
import org.sabor.sample.Sample;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.RecordedDialogs;
import org.sabor.ui.kit.Screens;
import org.sabor.ui.kit.Styles;
import org.sabor.workspace.History;
import org.sabor.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Shifting, copying, releasing, and what is found on the day, with the demo.
@SuppressWarnings("NullAway.Init") // the fields are set by start
@ExtendWith(ApplicationExtension.class)
final class DayWorkTest {
    private final List<Navigator.Request> requests = new ArrayList<>();
    private final RecordedDialogs dialogs = new RecordedDialogs();
    private final Ids ids = new SmallSeminar().ids;
    private Messages messages = Messages.of(Language.EN);
    private Stage stage;
    private Workspace workspace;
    private AgendaTab tab;
    private Day first;
    private Day second;

    @Start
    void start(Stage shown) {
        stage = shown;
        Screens.show(stage, new StackPane(), 1350, 620);
        var demo = Sample.demo().seminar();
        first = demo.daysInOrder().getFirst();
        second = demo.daysInOrder().getLast();
        show(demo);
    }

    private AgendaTab tab(Seminar seminar, Messages texts) {
        messages = texts;
        workspace = new Workspace(seminar, new History(), ids, _ -> {});
        return new AgendaTab(
                workspace, AgendaScreens.frame(texts, dialogs), new Navigator(requests::add), AgendaScreens.DESK);
    }

    private void show(Seminar seminar) {
        tab = tab(seminar, messages);
        stage.getScene().setRoot(tab);
    }

    private List<Session> sessions(Day day) {
        return workspace.seminar().sessionsOf(day.id());
    }

    private String times(Day day) {
        return sessions(day).stream()
                .map(session -> session.start() + "-" + session.end())
                .collect(Collectors.joining(" "));
    }

    private static void type(Node content, String id, String text) {
        ((TextField) content.lookup(id)).setText(text);
    }

    private void fire(FxRobot robot, String id) {
        Screens.run(() -> robot.lookup(id).queryButton().fire());
    }

    /// Fires what stands in the menu of the further actions, and in the Edit menu of the window.
    private void fireAction(String key) {
        Screens.run(() -> tab.actions().stream()
                .filter(action -> action.getText().equals(messages.text(key)))
                .findFirst()
                .orElseThrow()
                .handle(new ActionEvent()));
    }

    @Test
    void theRestOfTheDayShiftsInOneStepAndBreaksGiveWayFirst(FxRobot robot) {
        var before = workspace.seminar();
        // At 10:20 the first session that is not over began at 10:00: by so much it is late.
        dialogs.filling(content -> {
            assertEquals("20", ((TextField) content.lookup("#shift-minutes")).getText());
            var outcome = (Label) content.lookup("#shift-outcome");
            assertTrue(outcome.getText().startsWith("2 breaks become shorter"), outcome.getText());
        });
        fire(robot, "#agenda-shift");
        assertTrue(times(first).startsWith("09:30-10:00 10:20-11:20 11:20-11:"), times(first));
        Screens.run(workspace::undo);
        assertEquals(before, workspace.seminar());
        dialogs.filling(content -> {
            type(content, "#shift-minutes", "15");
            ((CheckBox) content.lookup("#shift-breaks")).setSelected(false);
        });
        fire(robot, "#agenda-shift");
        assertTrue(
                times(first).startsWith("09:30-10:00 10:15-11:15 11:15-11:45 11:45-13:15 11:45-13:15"), times(first));
        Screens.run(workspace::undo);
        dialogs.filling(content -> type(content, "#shift-minutes", "some"));
        fire(robot, "#agenda-shift");
        assertEquals(before, workspace.seminar());
    }

    @Test
    void aDayIsCopiedAndShown() {
        int there = sessions(second).size();
        int copied = sessions(first).size();
        fireAction("agenda.copy");
        assertEquals(there + copied, sessions(second).size());
        Screens.run(workspace::undo);
        assertEquals(there, sessions(second).size());
    }

    @Test
    void theAgendaOfAnEarlierSeminarIsCopied() {
        int there = workspace.sessions().size();
        dialogs.choosing(Path.of("earlier.sabor"));
        fireAction("agenda.take-earlier");
        assertEquals(
                there + Sample.secon().seminar().sessions().size(),
                workspace.sessions().size());
        Screens.run(workspace::undo);
        assertEquals(there, workspace.sessions().size());
    }

    @Test
    void theAgendaIsReleasedOnceAndAgainAfterAChange(FxRobot robot) {
        fireAction("agenda.release");
        assertEquals(1, workspace.seminar().agendaReleases().size());
        fireAction("agenda.release");
        assertEquals(1, workspace.seminar().agendaReleases().size());
        fire(robot, "#agenda-shift");
        fireAction("agenda.release");
        assertEquals(2, workspace.seminar().agendaReleases().size());
    }

    @Test
    void theStateSaysWhatTheClocksShowAndLeadsToTheChanges(FxRobot robot) {
        assertEquals(
                "Clock of Sofia: 09:30 = 08:30 Brussels, Berlin, Madrid, Warsaw · 07:30 Lisbon",
                robot.lookup("#agenda-clock").queryLabeled().getText());
        assertEquals(
                "Draft, not released yet",
                robot.lookup("#agenda-changes").queryLabeled().getText());
        // What has not been released can be, from there.
        fire(robot, "#agenda-changes");
        assertEquals(
                "Version 1, released 12 March 2026",
                robot.lookup("#agenda-changes").queryLabeled().getText());
        var talk = sessions(first).get(1);
        Screens.run(() -> workspace.perform(SessionEdits.change(
                workspace.seminar(), ids, talk.withTimes(LocalTime.of(10, 5), LocalTime.of(11, 0)))));
        assertEquals(
                "Draft: 1 change since version 1",
                robot.lookup("#agenda-changes").queryLabeled().getText());
        var lines = new ArrayList<String>();
        dialogs.filling(content -> ((VBox) ((ScrollPane) content).getContent())
                .getChildren()
                .forEach(line -> lines.add(((Label) line).getText())));
        fire(robot, "#agenda-changes");
        assertEquals("Changes since version 1, released on 12 March 2026 at 10:20", lines.getFirst());
        assertTrue(lines.get(1).contains("10:05–11:00"), lines.get(1));
        assertEquals(Place.DOCUMENTS, requests.getLast().place());
    }

    @Test
    void theAgendaAndASessionAreSavedForCalendars(@TempDir Path folder) throws IOException {
        var all = folder.resolve("agenda.ics");
        dialogs.choosing(all);
        fireAction("agenda.calendar");
        assertEquals(
                workspace.sessions().size() + workspace.visits().size(),
                Files.readString(all).split("BEGIN:VEVENT", -1).length - 1);
        var talk = sessions(first).get(1);
        Screens.run(() -> tab.show(new Navigator.Request(Place.AGENDA, "", List.of(talk))));
        var one = folder.resolve("talk.ics");
        dialogs.choosing(one);
        fireAction("agenda.calendar.one");
        assertEquals(2, Files.readString(one).split("BEGIN:VEVENT", -1).length);
        assertTrue(Files.readString(one).contains(talk.id().toString()));
    }

    /// The day with a talk that meets another one in the same room.
    private static Seminar clash(Ids ids) {
        var demo = Sample.demo().seminar();
        var talk = demo.sessionsOf(demo.daysInOrder().getFirst().id()).get(3);
        var start = talk.start();
        return demo.apply(SessionEdits.change(
                demo, ids, talk.withTimes(start == null ? null : start.minusMinutes(60), talk.end())));
    }

    @Test
    void aFindingLeadsToItsSessionAndIsAcceptedWithANote(FxRobot robot) {
        Screens.run(() -> show(clash(ids)));
        robot.clickOn("#agenda-side-findings");
        int open = robot.lookup(".agenda-finding").queryAll().size();
        assertTrue(
                robot.lookup("#agenda-side-findings").queryLabeled().getText().startsWith("⚠ To look at"));
        robot.clickOn("#agenda-finding-0");
        assertTrue(robot.lookup("#session-topic-bg").query().isFocused());
        assertTrue(robot.lookup("#session-conflicts").query().isVisible());

        fire(robot, "#agenda-finding-0-accept");
        assertTrue(workspace.seminar().acceptedFindings().isEmpty());
        dialogs.filling(content -> type(content, "#agenda-accept-note", "a film runs in the background"));
        fire(robot, "#agenda-finding-0-accept");
        assertEquals(
                "a film runs in the background",
                workspace.seminar().acceptedFindings().getFirst().note());
        assertEquals(open, robot.lookup(".agenda-finding").queryAll().size());
        fire(robot, "#agenda-accepted-0-reopen");
        assertTrue(workspace.seminar().acceptedFindings().isEmpty());
    }

    @Test
    void pictures() {
        for (boolean dark : List.of(false, true)) {
            Screens.run(() -> Styles.theme(dark));
            var name = dark ? "agenda-findings-dark" : "agenda-findings";
            Screens.pictures(stage, name, texts -> tab(clash(ids), texts), shown -> {
                shown.show(new Navigator.Request(
                        Place.AGENDA, "", List.of(sessions(first).get(3))));
                ((ToggleButton) shown.lookup("#agenda-side-findings")).fire();
            });
        }
        Screens.run(() -> {
            Styles.theme(false);
            stage.setWidth(1008);
            stage.setHeight(534);
        });
        Screens.pictures(stage, "agenda-small", texts -> tab(Sample.demo().seminar(), texts), shown -> {
            var held = sessions(first).get(1);
            shown.show(new Navigator.Request(Place.AGENDA, "", List.of(held)));
            if (shown.lookup("#session-form") instanceof ScrollPane form) {
                form.setVvalue(0.75);
            }
        });
        Screens.pictures(
                stage,
                "agenda-shift",
                texts -> {
                    var demo = Sample.demo().seminar();
                    var timed = demo.sessionsOf(first.id());
                    return new StackPane(new ShiftPane(demo, timed, timed.get(1), 20, texts));
                },
                _ -> {});
    }
}
