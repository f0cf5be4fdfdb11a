package org.sabor.ui.participants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.AttendanceMode;
import org.sabor.model.Bilingual;
import org.sabor.model.Consent;
import org.sabor.model.ConsentScope;
import org.sabor.model.ConsentState;
import org.sabor.model.Country;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantEdits;
import org.sabor.model.ParticipantKind;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.PartnerRole;
import org.sabor.model.PersonName;
import org.sabor.model.PlannedMode;
import org.sabor.model.Role;
import org.sabor.model.SmallSeminar;
import org.sabor.model.Step;
import org.sabor.ui.duplicates.LikelyPairs;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Look;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.RecordTable;
import org.sabor.ui.kit.RecordedDialogs;
import org.sabor.ui.kit.Screens;
import org.sabor.ui.kit.Tasks;
import org.sabor.ui.privacy.RecordedForGood;
import org.sabor.workspace.History;
import org.sabor.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@SuppressWarnings("NullAway.Init") // the fields are set by start
@ExtendWith(ApplicationExtension.class)
final class ParticipantDuplicatesTest {
    private final List<Step> steps = new ArrayList<>();
    private final Messages messages = Messages.of(Language.EN);
    private final SmallSeminar small = new SmallSeminar();
    private Stage stage;
    private Workspace workspace;
    private LikelyPairs pairs;
    private ParticipantsTab tab;
    private Participant rositsa;
    private Participant twin;
    private Participant maria;
    private Participant namesake;
    private Participant speaking;

    @Start
    void start(Stage shown) {
        stage = shown;
        var day = small.day(1);
        var municipality = small.organisation("Община Бяла Слатина", "BG", PartnerRole.LEAD);
        var lodz = small.organisation("Łódź Region", "PL", PartnerRole.PARTNER);
        maria = small.row(
                person("Мария", "", "Петрова", "m.petrova@example.org", "").withOrganisation(lodz.id()));
        namesake = small.row(
                person("Maria", "", "Petrova", "maria@example.com", "").withOrganisation(lodz.id()));
        rositsa = small.row(person("Росица", "Иванова", "Стелиянова", "r.stelianova@example.org", "+359 888 000 000")
                .withOrganisation(municipality.id())
                .withRoles(EnumSet.of(Role.PARTNER))
                .withConsents(List.of(new Consent(ConsentScope.PHOTO, ConsentState.GIVEN, LocalDate.of(2026, 2, 1)))));
        twin = small.row(person("Rositsa", "", "Stelianova", "R.Stelianova@example.org", "+359 2 111 11 11")
                .withOrganisation(municipality.id())
                .withRoles(EnumSet.of(Role.SPEAKER))
                .withPlannedMode(PlannedMode.REMOTE)
                .withStatus(ParticipantStatus.CONFIRMED)
                .withConsents(
                        List.of(new Consent(ConsentScope.PHOTO, ConsentState.WITHDRAWN, LocalDate.of(2026, 3, 1)))));
        speaking = small.person("Jürgen", "Weiß", lodz);
        small.attendance(rositsa, day, AttendanceMode.IN_PERSON);
        small.attendance(twin, day, AttendanceMode.REMOTE);
        small.seat(small.visit("Топлата кухня", day, 20), twin);
        small.speaker(twin);
        small.needs(twin, "vegetarian");
        workspace = new Workspace(small.seminar(), new History(), small.ids, steps::add);
        pairs = new LikelyPairs(workspace, Tasks.onThisThread(new RecordedDialogs(), messages));
        tab = tab(messages);
        Screens.show(stage, tab, 1008, 540);
    }

    private ParticipantsTab tab(Messages texts) {
        var dialogs = new RecordedDialogs();
        var frame = new Frame(
                texts,
                new SimpleObjectProperty<>(new Look(texts.language(), false, 14)),
                dialogs,
                Tasks.onThisThread(dialogs, texts),
                new Notices(texts));
        var desk = new Desk(_ -> {}, _ -> workspace.seminar(), new RecordedForGood(), (_, _) -> new Label());
        return new ParticipantsTab(workspace, frame, new Navigator(_ -> {}), desk, pairs);
    }

    private Participant person(String given, String middle, String family, String email, String phone) {
        return new Participant(
                small.ids.next(),
                ParticipantKind.PERSON,
                new PersonName(Bilingual.EMPTY, given, middle, family, "", ""),
                Bilingual.EMPTY,
                null,
                null,
                Country.NOT_STATED,
                Bilingual.EMPTY,
                Set.of(),
                PlannedMode.NOT_STATED,
                ParticipantStatus.REGISTERED,
                email,
                phone,
                "",
                List.of(),
                List.of(),
                "");
    }

    private void found(int count) {
        try {
            WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> {
                var found = pairs.people().get();
                return found != null && found.size() == count;
            });
        } catch (TimeoutException e) {
            throw new AssertionError("found " + pairs.people().get(), e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void open(FxRobot robot) {
        found(2);
        robot.clickOn("#participants-duplicates");
    }

    private @Nullable Participant row(Participant row) {
        return workspace.seminar().participants().find(row.id());
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static ListView<?> list(FxRobot robot) {
        return robot.lookup("#duplicates-list").queryListView();
    }

    private static RadioButton radio(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(RadioButton.class);
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys).release(keys);
    }

    @Test
    void theButtonSaysHowManyThereAreAndIsNotSeenWhereThereAreNone(FxRobot robot) {
        found(2);
        var button = robot.lookup("#participants-duplicates").queryAs(Button.class);
        assertEquals("Possible duplicates (2)", button.getText());
        Screens.run(() -> workspace.perform(ParticipantEdits.remove(workspace.seminar(), List.of(twin, namesake))));
        assertFalse(button.isVisible());
        Screens.run(workspace::undo);
        found(2);
        assertTrue(button.isVisible());
    }

    @Test
    void theLikeliestPairIsFirstAndTwoAddressesComeLast(FxRobot robot) {
        open(robot);
        assertEquals(2, list(robot).getItems().size());
        assertEquals("same e-mail, same name", text(robot, "#duplicates-reason"));
        press(robot, KeyCode.DOWN);
        assertEquals("same name in another script · different e-mail addresses", text(robot, "#duplicates-reason"));
    }

    @Test
    void whatIsProposedIsChosenAndOneStepMergesAndUndoes(FxRobot robot) {
        open(robot);
        assertTrue(radio(robot, "#person-field-name-stays").isSelected());
        assertTrue(radio(robot, "#person-field-roles-together").isSelected());
        assertTrue(radio(robot, "#person-field-planned-mode-goes").isSelected());
        assertTrue(radio(robot, "#person-field-consent-photo-together").isSelected());
        robot.clickOn("#duplicates-merge");
        assertNull(row(twin));
        var merged = row(rositsa);
        assertNotNull(merged);
        assertEquals("Росица Иванова Стелиянова", merged.name().full());
        assertEquals(EnumSet.of(Role.PARTNER, Role.SPEAKER), merged.roles());
        assertEquals(PlannedMode.REMOTE, merged.plannedMode());
        assertEquals(
                List.of(ConsentState.GIVEN, ConsentState.WITHDRAWN),
                merged.consents().stream().map(Consent::state).toList());
        assertTrue(merged.aliases().contains("Rositsa Stelianova"));
        var seminar = workspace.seminar();
        assertEquals(1, seminar.attendance().size());
        assertNotNull(seminar.speakerOf(rositsa.id()));
        assertNotNull(seminar.needsOf(rositsa.id()));
        assertEquals(rositsa.id(), seminar.visitSeats().getFirst().participant());
        assertEquals(1, steps.size());
        assertEquals("1 possible duplicate", text(robot, "#duplicates-count"));
        assertEquals("Мария Петрова", text(robot, "#duplicates-stays .sabor-heading"));

        Screens.run(workspace::undo);
        assertEquals(twin, row(twin));
        assertEquals("2 possible duplicates", text(robot, "#duplicates-count"));
        assertEquals("Росица Иванова Стелиянова", text(robot, "#duplicates-stays .sabor-heading"));
    }

    @Test
    void aFieldIsTakenFromTheOtherSideByKeyboard(FxRobot robot) {
        open(robot);
        Screens.run(() -> radio(robot, "#person-field-phone-stays").requestFocus());
        press(robot, KeyCode.RIGHT);
        assertTrue(radio(robot, "#person-field-phone-goes").isSelected());
        robot.clickOn("#person-field-roles-stays");
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        var merged = row(rositsa);
        assertNotNull(merged);
        assertEquals("+359 2 111 11 11", merged.phone());
        assertEquals(EnumSet.of(Role.PARTNER), merged.roles());
        assertEquals("Росица Иванова Стелиянова", merged.name().full());
    }

    @Test
    void theOtherRowStaysAfterSwappingAndChoicesHold(FxRobot robot) {
        open(robot);
        robot.clickOn("#person-field-phone-goes");
        robot.clickOn("#duplicates-swap");
        assertTrue(radio(robot, "#person-field-phone-stays").isSelected());
        robot.clickOn("#duplicates-merge");
        assertNull(row(rositsa));
        var merged = row(twin);
        assertNotNull(merged);
        assertEquals("+359 2 111 11 11", merged.phone());
        assertEquals("Rositsa Stelianova", merged.name().full());
    }

    @Test
    void twoWhoAreNotTheSameAreNotProposedAgainUntilThatIsTakenBack(FxRobot robot) {
        open(robot);
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.CONTROL, KeyCode.DELETE);
        assertEquals(
                2,
                workspace.seminar().participants().stream()
                        .filter(row -> row.id().equals(maria.id()) || row.id().equals(namesake.id()))
                        .count());
        assertEquals("1 possible duplicate", text(robot, "#duplicates-count"));
        robot.sleep(700);
        found(1);
        assertEquals("1 possible duplicate", text(robot, "#duplicates-count"));
        Screens.run(workspace::undo);
        assertEquals("2 possible duplicates", text(robot, "#duplicates-count"));
        assertEquals("Мария Петрова", text(robot, "#duplicates-stays .sabor-heading"));
    }

    @Test
    void laterGoesOnAndAtTheEndBackToTheTable(FxRobot robot) {
        open(robot);
        robot.clickOn("#duplicates-later");
        assertEquals("Мария Петрова", text(robot, "#duplicates-stays .sabor-heading"));
        press(robot, KeyCode.CONTROL, KeyCode.DOWN);
        assertTrue(robot.lookup("#duplicates").tryQuery().isEmpty());
        assertEquals(0, steps.size());
    }

    @Test
    void theDeedsOfTheTabRestWhileItIsBehind(FxRobot robot) {
        open(robot);
        assertTrue(tab.actions().stream().allMatch(action -> action.isDisabled()));
        press(robot, KeyCode.ESCAPE);
        assertTrue(tab.actions().stream().noneMatch(action -> action.isDisabled()));
        assertTrue(robot.lookup("#participants-table").tryQuery().isPresent());
    }

    @Test
    @SuppressWarnings("unchecked")
    void twoThatNothingProposesCanBeMerged(FxRobot robot) {
        found(2);
        var table = (RecordTable<Participant>) tab.lookup("#participants-table");
        Screens.run(() -> table.selectAll(List.of(maria.id(), speaking.id())));
        Screens.run(() ->
                robot.lookup("#participants-merge-chosen-several").queryButton().fire());
        assertEquals("chosen by you", text(robot, "#duplicates-reason"));
        assertTrue(robot.lookup("#duplicates-list").tryQuery().isEmpty());
        robot.clickOn("#duplicates-merge");
        assertNull(row(speaking));
        assertTrue(robot.lookup("#duplicates").tryQuery().isEmpty());
        assertEquals(row(maria), table.selectedRow());
    }

    @Test
    void withoutPairsItSaysWhatIsLookedAt(FxRobot robot) {
        found(2);
        Screens.run(() -> {
            workspace.perform(ParticipantEdits.remove(workspace.seminar(), List.of(twin, namesake)));
            tab.show(new Navigator.Request(Place.PARTICIPANTS, "", List.of(), true));
        });
        assertTrue(robot.lookup("#duplicates-none").tryQuery().isPresent());
        robot.clickOn("#participants-duplicates-back-first");
        assertTrue(robot.lookup("#participants-table").tryQuery().isPresent());
    }

    @Test
    @SuppressWarnings("unchecked")
    void picture() {
        found(2);
        Screens.pictures(
                stage,
                "duplicates",
                this::tab,
                shown -> shown.show(new Navigator.Request(Place.PARTICIPANTS, "", List.of(), true)));
        Screens.pictures(stage, "duplicates-button", this::tab, _ -> {});
        Screens.pictures(stage, "duplicates-two", this::tab, shown -> {
            var table = (RecordTable<Participant>) shown.lookup("#participants-table");
            table.selectAll(List.of(rositsa.id(), twin.id()));
            shown.applyCss();
            ((Button) shown.lookup("#participants-merge-chosen-several")).fire();
            shown.layout();
            ((ScrollPane) shown.lookup("#duplicates-compared")).setVvalue(1);
        });
        Screens.run(() -> workspace.perform(ParticipantEdits.remove(workspace.seminar(), List.of(twin, namesake))));
        Screens.pictures(
                stage,
                "duplicates-none",
                this::tab,
                shown -> shown.show(new Navigator.Request(Place.PARTICIPANTS, "", List.of(), true)));
    }
}
