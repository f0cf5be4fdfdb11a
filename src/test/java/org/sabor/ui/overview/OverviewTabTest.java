package org.sabor.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.FindingEdits;
import org.sabor.model.Findings;
import org.sabor.model.OrganisationEdits;
import org.sabor.model.PartnerRole;
import org.sabor.model.SmallSeminar;
import org.sabor.sample.Sample;
import org.sabor.ui.duplicates.LikelyPairs;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Look;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.RecordedDialogs;
import org.sabor.ui.kit.Screens;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.Tasks;
import org.sabor.workspace.History;
import org.sabor.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@SuppressWarnings("NullAway.Init") // the fields are set by start
@ExtendWith(ApplicationExtension.class)
final class OverviewTabTest {
    private final List<Navigator.Request> requests = new ArrayList<>();
    private final Messages messages = Messages.of(Language.EN);
    private InstantSource clock = InstantSource.fixed(Instant.parse("2026-03-01T08:00:00Z"));
    private Stage stage;
    private Workspace workspace;
    private LikelyPairs pairs;

    @Start
    void start(Stage shown) {
        stage = shown;
        var small = new SmallSeminar();
        var municipality = small.organisation("Община Бяла Слатина", "BG", PartnerRole.LEAD);
        var twin = small.organisation("Obshtina Byala Slatina", "BG", PartnerRole.NONE);
        small.person("Росица", "Стелиянова", municipality);
        small.person("Rositsa", "Stelianova", twin);
        workspace = new Workspace(small.seminar(), new History(), small.ids, _ -> {});
        pairs = new LikelyPairs(workspace, Tasks.onThisThread(new RecordedDialogs(), messages));
        Screens.show(stage, tab(messages), 1008, 540);
    }

    private static Frame frame(Messages texts) {
        var dialogs = new RecordedDialogs();
        return new Frame(
                texts,
                new SimpleObjectProperty<>(new Look(Language.EN, false, 14)),
                dialogs,
                Tasks.onThisThread(dialogs, texts),
                new Notices(texts));
    }

    private OverviewTab tab(Messages texts) {
        var tab = new OverviewTab(workspace, frame(texts), new Navigator(requests::add), pairs, () -> clock.instant());
        tab.inFront();
        return tab;
    }

    @BeforeEach
    void found() throws TimeoutException {
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> pairs.people().get() != null);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void possibleDuplicatesAreCountedAndLeadToTheirPlace(FxRobot robot) {
        robot.clickOn("1 possible duplicate").clickOn("1 possible duplicate among the organisations");
        assertEquals(
                List.of(
                        new Navigator.Request(Place.PARTICIPANTS, "", List.of(), true),
                        new Navigator.Request(Place.SETTINGS, "", List.of(), true)),
                requests);
    }

    @Test
    void aDecisionTakesTheLineAwayAtOnce(FxRobot robot) {
        Screens.run(() -> {
            var rows = workspace.seminar().organisations();
            workspace.perform(OrganisationEdits.tellApart(workspace.ids(), rows.getFirst(), rows.getLast()));
        });
        assertTrue(robot.lookup("1 possible duplicate among the organisations")
                .tryQuery()
                .isEmpty());
        assertTrue(robot.lookup("1 possible duplicate").tryQuery().isPresent());
    }

    @Test
    void groupsOfUnknownSizeAreNotPeopleInNoughts(FxRobot robot) {
        var secon = new Workspace(Sample.secon().seminar(), new History(), workspace.ids(), _ -> {});
        Screens.run(() -> {
            var tab =
                    new OverviewTab(secon, frame(messages), new Navigator(requests::add), pairs, () -> clock.instant());
            tab.inFront();
            stage.getScene().setRoot(tab);
        });
        var figure = robot.lookup("#figure-people .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
        assertEquals(List.of("?", "14 groups", "people took part"), figure);
        assertTrue(robot.lookup("Day 1: ● 8 groups, ◍ 6 groups").tryQuery().isPresent());
        Screens.picture(stage.getScene().getRoot(), "overview-secon", messages);
    }

    /// The demo as the tab shows it at this moment.
    private void demo(String instant) {
        clock = InstantSource.fixed(Instant.parse(instant));
        Screens.run(() -> {
            workspace = new Workspace(Sample.demo().seminar(), new History(), workspace.ids(), _ -> {});
            pairs = new LikelyPairs(workspace, Tasks.onThisThread(new RecordedDialogs(), messages));
            stage.getScene().setRoot(tab(messages));
        });
    }

    private List<String> groups() {
        return ((GridPane) stage.getScene().lookup("#overview-before").getParent())
                .getChildren().stream().map(Node::getId).toList();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryLabeled().getText();
    }

    @Test
    void duringTheDayItSaysWhatIsOnAndWhatIsNext(FxRobot robot) {
        demo("2026-03-12T09:40:30Z");
        assertEquals("12 March 2026, 11:40 · time of Europe/Sofia", text(robot, "#overview-clock"));
        assertEquals(
                "11:30–13:00 · The bill of a shared service: costs, shares, contract · Great Hall",
                text(robot, "#overview-running-0"));
        assertTrue(text(robot, "#overview-running-1").endsWith("Transport on demand in mountain villages · Lipa Room"));
        assertEquals("13:00–14:00 · Lunch", text(robot, "#overview-next-0"));
        assertEquals(List.of("overview-on-the-day", "overview-before", "overview-after"), groups());
        robot.clickOn("#overview-running-1");
        assertEquals(Place.AGENDA, requests.getLast().place());
        Screens.picture(stage.getScene().getRoot(), "overview-day", messages);
    }

    @Test
    void beforeAndAfterTheOtherGroupsComeFirst(FxRobot robot) {
        demo("2026-03-02T09:00:00Z");
        assertEquals("The seminar begins in 10 days.", text(robot, "#overview-phase"));
        assertEquals("overview-before", groups().getFirst());
        assertTrue(robot.lookup("Before · now").tryQuery().isPresent());
        demo("2026-03-14T09:00:00Z");
        assertEquals("The seminar ended yesterday.", text(robot, "#overview-phase"));
        assertEquals(List.of("overview-after", "overview-before", "overview-on-the-day"), groups());
        assertTrue(robot.lookup("#overview-running").tryQuery().isEmpty());
    }

    @Test
    void aMinuteLaterItIsShownAsItIsThen(FxRobot robot) throws TimeoutException {
        demo("2026-03-12T08:59:50Z");
        assertTrue(text(robot, "#overview-next-0").contains("Coffee break"));
        clock = InstantSource.fixed(Instant.parse("2026-03-12T09:00:00Z"));
        // looked for on the JavaFX thread: between two looks the lines are taken out and put in anew
        WaitForAsyncUtils.waitFor(
                15,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(
                        5_000, () -> text(robot, "#overview-running-0").contains("Coffee break")));
    }

    @Test
    void acceptedFindingsStandAtTheEndWithTheirNotes(FxRobot robot) {
        demo("2026-03-02T09:00:00Z");
        Screens.run(() -> {
            var finding = Findings.forTheDay(workspace.seminar()).getFirst();
            workspace.perform(FindingEdits.accept(
                    workspace.seminar(),
                    workspace.ids(),
                    finding,
                    "agreed with the speaker",
                    LocalDateTime.of(2026, 3, 2, 11, 0)));
        });
        assertTrue(text(robot, "#overview-accepted-0").endsWith("Accepted: agreed with the speaker"));
        Screens.run(workspace::undo);
        assertFalse(robot.lookup("#overview-accepted").query().isVisible());
    }

    @Test
    void picture() {
        Screens.pictures(stage, "overview-duplicates", this::tab, _ -> {});
        demo("2026-03-12T09:40:30Z");
        Screens.pictures(stage, "overview-on-the-day", this::tab, _ -> {});
        Screens.run(() -> Styles.theme(true));
        Screens.pictures(stage, "overview-dark", this::tab, _ -> {});
        Screens.run(() -> Styles.theme(false));
    }
}
