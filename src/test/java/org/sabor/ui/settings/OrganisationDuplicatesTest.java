package org.sabor.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.Country;
import org.sabor.model.Organisation;
import org.sabor.model.OrganisationType;
import org.sabor.model.PartnerRole;
import org.sabor.model.SmallSeminar;
import org.sabor.model.Step;
import org.sabor.ui.duplicates.LikelyPairs;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.RecordTable;
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
final class OrganisationDuplicatesTest {
    private final List<Step> steps = new ArrayList<>();
    private final Messages messages = Messages.of(Language.EN);
    private Stage stage;
    private Workspace workspace;
    private LikelyPairs pairs;
    private OrganisationsPage page;
    private Organisation municipality;
    private Organisation twin;
    private Organisation lodz;

    @Start
    void start(Stage shown) {
        stage = shown;
        var small = new SmallSeminar();
        municipality = small.row(new Organisation(
                small.ids.next(),
                new Bilingual("Община Бяла Слатина", ""),
                OrganisationType.MUNICIPALITY,
                new Country("BG"),
                PartnerRole.LEAD,
                false,
                Bilingual.EMPTY,
                List.of()));
        twin = small.row(Organisation.named(
                small.ids.next(),
                new Bilingual("Obshtina Byala Slatina", "Byala Slatina Municipality"),
                OrganisationType.OTHER,
                Country.NOT_STATED));
        lodz = small.organisation("Łódź Region", "PL", PartnerRole.PARTNER);
        small.person("Росица", "Стелиянова", municipality);
        small.person("Ивелина", "Кадири", twin);
        workspace = new Workspace(small.seminar(), new History(), small.ids, steps::add);
        pairs = new LikelyPairs(workspace, Tasks.onThisThread(new RecordedDialogs(), messages));
        page = page(messages);
        Screens.show(stage, page, 1008, 500);
    }

    @BeforeEach
    void found() throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                5, TimeUnit.SECONDS, () -> pairs.organisations().get() != null);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private OrganisationsPage page(Messages texts) {
        return new OrganisationsPage(workspace, texts, new Notices(texts), pairs);
    }

    @Test
    void twoSpellingsOfOneOrganisationBecomeOne(FxRobot robot) {
        robot.clickOn("#organisations-duplicates");
        assertTrue(robot.lookup("#organisation-field-type-stays")
                .queryAs(RadioButton.class)
                .isSelected());
        assertTrue(robot.lookup("#organisation-field-name-en-goes")
                .queryAs(RadioButton.class)
                .isSelected());
        assertEquals(
                "1 participant",
                robot.lookup("#duplicates-belongings-stays")
                        .queryAs(Label.class)
                        .getText());
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        var merged = workspace.seminar().organisations().find(municipality.id());
        assertNotNull(merged);
        assertNull(workspace.seminar().organisations().find(twin.id()));
        assertEquals(new Bilingual("Община Бяла Слатина", "Byala Slatina Municipality"), merged.name());
        assertTrue(merged.aliases().contains("Obshtina Byala Slatina"));
        assertTrue(workspace.seminar().participants().stream()
                .allMatch(row -> municipality.id().equals(row.organisation())));
        assertTrue(robot.lookup("#duplicates-none").tryQuery().isPresent());
        assertEquals(1, steps.size());
        Screens.run(workspace::undo);
        assertTrue(robot.lookup("#duplicates-compared").tryQuery().isPresent());
    }

    @Test
    void thatTheyAreNotTheSameIsRemembered(FxRobot robot) {
        robot.clickOn("#organisations-duplicates").clickOn("#duplicates-apart");
        assertEquals(1, workspace.seminar().distinctOrganisations().size());
        assertEquals(List.of(), pairs.organisations().get());
        robot.sleep(700);
        assertEquals(List.of(), pairs.organisations().get());
    }

    @Test
    @SuppressWarnings("unchecked")
    void twoSelectedAreMergedAndOneIsNotEnough(FxRobot robot) {
        var table = (RecordTable<Organisation>) page.lookup("#organisations-table");
        Screens.run(() -> table.select(lodz.id()));
        robot.clickOn("#organisations-merge-chosen");
        assertTrue(robot.lookup("#duplicates").tryQuery().isEmpty());
        Screens.run(() -> table.selectAll(List.of(municipality.id(), lodz.id())));
        robot.clickOn("#organisations-merge-chosen").clickOn("#duplicates-merge");
        assertNull(workspace.seminar().organisations().find(lodz.id()));
        assertEquals(workspace.seminar().organisations().find(municipality.id()), table.selectedRow());
    }

    @Test
    void picture() {
        Screens.pictures(
                stage,
                "duplicates-organisations",
                this::page,
                shown -> shown.show(new Navigator.Request(Place.SETTINGS, "", List.of(), true)));
        Screens.pictures(stage, "duplicates-organisations-button", this::page, _ -> {});
    }
}
