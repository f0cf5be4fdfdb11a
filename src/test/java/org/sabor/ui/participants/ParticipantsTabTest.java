package org.sabor.ui.participants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Ids;
import org.sabor.model.Organisation;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantEdits;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.PartnerRole;
import org.sabor.model.PersonName;
import org.sabor.model.PlannedMode;
import org.sabor.model.Role;
import org.sabor.model.Seminar;
import org.sabor.model.SmallSeminar;
import org.sabor.model.Speaker;
import org.sabor.model.Step;
import org.sabor.sample.Sample;
import org.sabor.ui.duplicates.LikelyPairs;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Look;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.RecordTable;
import org.sabor.ui.kit.RecordedDialogs;
import org.sabor.ui.kit.Screens;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.Tasks;
import org.sabor.ui.privacy.RecordedForGood;
import org.sabor.workspace.History;
import org.sabor.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@SuppressWarnings("NullAway.Init") // the fields are set by start
@ExtendWith(ApplicationExtension.class)
final class ParticipantsTabTest {
    private final List<Step> steps = new ArrayList<>();
    private final List<Navigator.Request> requests = new ArrayList<>();
    private final List<URI> opened = new ArrayList<>();
    private final RecordedDialogs dialogs = new RecordedDialogs();
    private final Seminar earlier = Sample.demo().seminar();
    private final Messages messages = Messages.of(Language.EN);
    private Stage stage;
    private Workspace workspace;
    private Workspace demo;
    private ParticipantsTab tab;
    private RecordTable<Participant> table;
    private Organisation lodz;
    private Participant rositsa;
    private Participant lukasz;
    private Participant speaking;
    private Speaker speaker;

    @Start
    @SuppressWarnings("unchecked")
    void start(Stage shown) {
        stage = shown;
        var small = new SmallSeminar();
        var municipality = small.organisation("Община Бяла Слатина", "BG", PartnerRole.LEAD);
        lodz = small.organisation("Łódź Region", "PL", PartnerRole.PARTNER);
        rositsa = small.person("Росица", "Стелиянова", municipality);
        lukasz = small.person("Łukasz", "Żółkiewski", lodz);
        speaking = small.person("Jürgen", "Weiß", lodz);
        speaker = small.speaker(speaking);
        small.needs(rositsa, "vegetarian");
        workspace = new Workspace(small.seminar(), new History(), small.ids, steps::add);
        var ids = new Ids(InstantSource.fixed(Instant.parse("2026-03-12T08:00:00Z")), new Random(2));
        demo = new Workspace(Sample.demo().seminar(), new History(), ids, _ -> {});
        tab = tab(workspace, messages);
        Screens.show(stage, tab, 980, 680);
        table = (RecordTable<Participant>) tab.lookup("#participants-table");
    }

    private ParticipantsTab tab(Workspace on, Messages texts) {
        var frame = new Frame(
                texts,
                new SimpleObjectProperty<>(new Look(texts.language(), false, 14)),
                dialogs,
                Tasks.onThisThread(dialogs, texts),
                new Notices(texts));
        return new ParticipantsTab(
                on,
                frame,
                new Navigator(requests::add),
                new Desk(
                        opened::add,
                        _ -> earlier,
                        new RecordedForGood(),
                        (_, _) -> new javafx.scene.control.Label("import")),
                new LikelyPairs(on, frame.tasks()));
    }

    private Participant row(Participant row) {
        return workspace.seminar().participants().require(row.id());
    }

    private void select(Participant... rows) {
        Screens.run(() ->
                table.selectAll(List.of(rows).stream().map(Participant::id).toList()));
    }

    private void choose(FxRobot robot, String menu, String item) {
        Screens.run(() -> fire(robot.lookup(menu).queryAs(MenuButton.class).getItems(), item));
    }

    private static void fire(List<MenuItem> items, String text) {
        var chosen = items.stream()
                .filter(item -> item.getText().equals(text))
                .findFirst()
                .orElseThrow();
        if (chosen instanceof CheckMenuItem check) {
            check.setSelected(!check.isSelected());
        }
        chosen.fire();
    }

    private void unfold(FxRobot robot, String section) {
        Screens.run(() -> robot.lookup(section).queryAs(TitledPane.class).setExpanded(true));
        Screens.run(() ->
                robot.lookup(section).queryAs(TitledPane.class).getParent().layout());
    }

    private static void key(FxRobot robot, KeyCode code) {
        robot.press(code).release(code);
    }

    @Test
    void aNameIsEnoughToAddSomebody(FxRobot robot) {
        robot.clickOn("#participants-add").write("Мария");
        key(robot, KeyCode.TAB);
        var added = workspace.participants().getLast();
        assertEquals("Мария", added.name().given());
        assertEquals(added, table.selectedRow());
        robot.write("Колева");
        key(robot, KeyCode.TAB);
        assertEquals("Мария Колева", row(added).name().full());
        assertEquals(2, steps.size());
        Screens.run(workspace::undo);
        Screens.run(workspace::undo);
        assertEquals(3, workspace.participants().size());
    }

    @Test
    void aGroupIsAskedForItsNameAndItsSizeMayBeUnknown(FxRobot robot) {
        choose(robot, "#participants-add-others", "Group without named list");
        assertFalse(robot.lookup("#participant-given")
                .query()
                .getParent()
                .getParent()
                .getParent()
                .isVisible());
        robot.write("Ученици");
        key(robot, KeyCode.TAB);
        var added = workspace.participants().getLast();
        assertEquals("Ученици", added.groupName().bg());
        assertNull(added.headCount());
        assertFalse(added.isPerson());
    }

    @Test
    void anAddressThatIsNoneStaysWithItsReason(FxRobot robot) {
        select(lukasz);
        unfold(robot, "#participant-section-contact");
        Screens.run(() -> {
            var email = robot.lookup("#participant-email").queryAs(TextField.class);
            email.requestFocus();
            email.setText("lukasz at example");
        });
        key(robot, KeyCode.ENTER);
        assertTrue(
                robot.lookup("#participant-email-problem").queryAs(Label.class).isVisible());
        assertTrue(tab.problemsProperty().getValue());
        assertEquals("", row(lukasz).email());
    }

    /// The entry comes back in the middle of the click that selects the row, where no edit may change the selection.
    @Test
    void anEntryThatHasBecomeValidIsKeptWhenItsRowIsShownAgain(FxRobot robot) {
        rename(lukasz, "Łukasz", "");
        select(lukasz);
        Screens.run(() ->
                robot.lookup("#participant-given").queryAs(TextField.class).requestFocus());
        Screens.run(() ->
                robot.lookup("#participant-given").queryAs(TextField.class).clear());
        key(robot, KeyCode.ENTER);
        assertTrue(tab.problemsProperty().getValue(), "a person without any name");
        select(rositsa);
        select(rositsa, lukasz);
        rename(row(lukasz), "Łukasz", "Żółkiewski");
        robot.clickOn("Łukasz Żółkiewski");
        assertEquals("Żółkiewski", row(lukasz).name().full());
        assertEquals(row(lukasz), table.selectedRow());
        assertFalse(tab.problemsProperty().getValue());
    }

    private void rename(Participant row, String given, String family) {
        var name = row.name();
        var other = new PersonName(name.title(), given, name.middle(), family, "", "");
        Screens.run(() -> workspace.perform(ParticipantEdits.change(workspace.seminar(), row.withName(other))));
    }

    @Test
    void anOrganisationIsMadeOnTheSpot(FxRobot robot) {
        select(lukasz);
        Screens.run(() -> robot.lookup("#participant-organisation")
                .queryAs(TextField.class)
                .clear());
        robot.clickOn("#participant-organisation").write("Rēzekne");
        key(robot, KeyCode.ENTER);
        var made = workspace.organisations().getLast();
        assertEquals("Rēzekne", made.name().en());
        assertEquals(made.id(), row(lukasz).organisation());
    }

    @Test
    void whatIsSetForSeveralIsOneStep(FxRobot robot) {
        select(rositsa, lukasz);
        assertEquals(
                "2 selected",
                robot.lookup("#participants-several-count").queryAs(Label.class).getText());
        choose(robot, "#participants-several-mode", "◍ remote");
        assertEquals(PlannedMode.REMOTE, row(rositsa).plannedMode());
        assertEquals(PlannedMode.REMOTE, row(lukasz).plannedMode());
        choose(robot, "#participants-several-role", messages.text(Role.OFFICIAL_GUEST));
        assertEquals(2, steps.size());
        assertEquals(2, table.selectedRows().size());
        Screens.run(workspace::undo);
        Screens.run(workspace::undo);
        assertEquals(rositsa, row(rositsa));
        assertEquals(lukasz, row(lukasz));
    }

    @Test
    void searchFindsEitherScriptAndTheFilterKeepsTheSelection(FxRobot robot) {
        select(lukasz);
        robot.clickOn("#participants-search").write("zolk");
        assertEquals(List.of(lukasz), table.getItems());
        assertEquals(lukasz, table.selectedRow());
        key(robot, KeyCode.ESCAPE);
        Screens.run(() -> workspace.perform(
                ParticipantEdits.setStatus(workspace.seminar(), List.of(rositsa), ParticipantStatus.CANCELLED)));
        Screens.run(() -> {
            var status = (Menu) robot.lookup("#participants-filter")
                    .queryAs(MenuButton.class)
                    .getItems()
                    .getFirst();
            fire(status.getItems(), "confirmed");
        });
        assertEquals(List.of(lukasz, speaking), table.getItems());
        assertEquals(lukasz, table.selectedRow());
        assertEquals(
                "In sight: 2 people · 1 organisation · 1 country · ● 0 in person · ◍ 0 remote · ? 2 not stated · 0 not"
                        + " expected",
                robot.lookup("#participants-counts")
                        .queryAs(Label.class)
                        .getText()
                        .replace('\u00a0', ' '));
        robot.clickOn("#participants-table-filter");
        assertEquals(3, table.getItems().size());
    }

    @Test
    void removingASpeakerIsUndoneWhole(FxRobot robot) {
        select(speaking);
        robot.clickOn("#participants-show-speaker");
        assertEquals(List.of(new Navigator.Request(Place.SPEAKERS, "", List.of(speaker))), requests);
        robot.clickOn("#participants-remove");
        assertEquals(2, workspace.participants().size());
        assertEquals(0, workspace.speakers().size());
        assertNotNull(table.selectedRow());
        Screens.run(workspace::undo);
        assertEquals(speaking, row(speaking));
        assertEquals(1, workspace.speakers().size());
    }

    @Test
    void needsAreKeptApartAndFoundByNoSearch(FxRobot robot) {
        select(rositsa);
        unfold(robot, "#participant-section-needs");
        var diet = robot.lookup("#participant-diet").queryAs(TextField.class);
        assertEquals("vegetarian", diet.getText());
        Screens.run(() -> {
            diet.requestFocus();
            diet.setText("no nuts");
        });
        key(robot, KeyCode.ENTER);
        assertEquals("no nuts", workspace.needs().getFirst().diet());
        assertEquals(rositsa, row(rositsa));
        Screens.run(() -> table.searchProperty().set("nuts"));
        assertEquals(0, table.getItems().size());
        Screens.run(table::showAll);
        Screens.run(workspace::undo);
        assertEquals("vegetarian", diet.getText());
    }

    @Test
    void aHugeTextIsCutAndSaysSo(FxRobot robot) {
        select(lukasz);
        Screens.run(() -> {
            var field = robot.lookup("#participant-family").queryAs(TextField.class);
            field.requestFocus();
            field.selectAll();
            field.replaceSelection("ж".repeat(100_000));
        });
        assertTrue(
                robot.lookup("#participant-family-problem").queryAs(Label.class).isVisible());
        key(robot, KeyCode.ENTER);
        assertEquals(300, row(lukasz).name().family().length());
    }

    @Test
    void pictures(FxRobot robot) {
        Screens.pictures(
                stage,
                "participants",
                texts -> tab(demo, texts),
                shown -> shown.show(new Navigator.Request(
                        Place.PARTICIPANTS, "", List.of(demo.participants().get(8)))));
        Screens.pictures(
                stage,
                "participants-several",
                texts -> tab(demo, texts),
                shown -> ((RecordTable<?>) shown.lookup("#participants-table"))
                        .getSelectionModel()
                        .selectRange(2, 9));
        Screens.run(() -> Styles.theme(true));
        Screens.pictures(stage, "participants-dark", texts -> tab(demo, texts), shown -> {
            shown.show(new Navigator.Request(
                    Place.PARTICIPANTS,
                    messages.text(MissingData.PLANNED_MODE),
                    demo.participants().subList(4, 9)));
            shown.show(new Navigator.Request(
                    Place.PARTICIPANTS, "", List.of(demo.participants().get(8))));
            for (var pane : shown.lookupAll(".titled-pane")) {
                if (pane instanceof TitledPane titled) {
                    titled.setExpanded(titled.getId().matches(".*(consents|needs|contact)"));
                }
            }
        });
        Screens.run(() -> Styles.theme(false));
    }
}
