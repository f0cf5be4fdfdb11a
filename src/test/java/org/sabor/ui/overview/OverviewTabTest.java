package org.sabor.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.OrganisationEdits;
import org.sabor.model.PartnerRole;
import org.sabor.model.SmallSeminar;
import org.sabor.sample.Sample;
import org.sabor.ui.duplicates.LikelyPairs;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.RecordedDialogs;
import org.sabor.ui.kit.Screens;
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

    private OverviewTab tab(Messages texts) {
        var tab = new OverviewTab(workspace, texts, new Navigator(requests::add), pairs);
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
            var tab = new OverviewTab(secon, messages, new Navigator(requests::add), pairs);
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

    @Test
    void picture() {
        Screens.pictures(stage, "overview-duplicates", this::tab, _ -> {});
    }
}
