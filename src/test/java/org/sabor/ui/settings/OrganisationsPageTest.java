package org.sabor.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.sabor.model.Bilingual;
import org.sabor.model.Organisation;
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

@SuppressWarnings("NullAway.Init") // the fields are set by start
@ExtendWith(ApplicationExtension.class)
final class OrganisationsPageTest {
    private final List<Step> steps = new ArrayList<>();
    private final Messages messages = Messages.of(Language.EN);
    private Stage stage;
    private Workspace workspace;
    private LikelyPairs pairs;
    private OrganisationsPage page;
    private RecordTable<Organisation> table;
    private Organisation lodz;

    @Start
    @SuppressWarnings("unchecked")
    void start(Stage shown) {
        stage = shown;
        var small = new SmallSeminar();
        var municipality = small.organisation("Община Бяла Слатина", "BG", PartnerRole.LEAD);
        lodz = small.organisation("Łódź Region", "PL", PartnerRole.PARTNER);
        small.organisation("Δήμος Καλαμαριάς", "GR", PartnerRole.PARTNER);
        small.person("Rositsa", "Stelianova", municipality);
        workspace = new Workspace(small.seminar(), new History(), small.ids, steps::add);
        var dialogs = new RecordedDialogs();
        pairs = new LikelyPairs(workspace, Tasks.onThisThread(dialogs, messages));
        page = new OrganisationsPage(workspace, messages, new Notices(messages), pairs);
        Screens.show(stage, page, 980, 680);
        table = (RecordTable<Organisation>) page.lookup("#organisations-table");
    }

    private Organisation row(Organisation row) {
        return workspace.seminar().organisations().require(row.id());
    }

    private void select(Organisation row) {
        Screens.run(() -> table.select(row.id()));
    }

    @Test
    void typingFindsWithoutAccents(FxRobot robot) {
        robot.clickOn("#organisations-search").write("lodz");
        assertEquals(List.of(lodz), table.getItems());
        assertEquals("1 of 3 shown", table.statusProperty().getValue());
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertEquals(3, table.getItems().size());
    }

    @Test
    void aChangedFieldIsKeptWhenItIsLeft(FxRobot robot) {
        select(lodz);
        robot.doubleClickOn("#organisation-name-en").write("Lodz Region");
        robot.press(KeyCode.TAB).release(KeyCode.TAB);
        assertTrue(row(lodz).name().en().contains("Lodz"));
        assertEquals(row(lodz), table.selectedRow());
        assertEquals(1, steps.size());
        Screens.run(workspace::undo);
        assertEquals(lodz, row(lodz));
        assertEquals(
                "Łódź Region",
                robot.lookup("#organisation-name-en").queryAs(TextField.class).getText());
    }

    @Test
    void anEntryThatCannotBeKeptStaysWithItsReason(FxRobot robot) {
        select(lodz);
        robot.clickOn("#organisation-country").press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        robot.write("Atlantis").press(KeyCode.TAB).release(KeyCode.TAB);
        var reason = robot.lookup("#organisation-country-problem").queryAs(Label.class);
        assertTrue(reason.isVisible());
        assertEquals("There is no “Atlantis”. Choose from the list, or leave the field empty.", reason.getText());
        assertTrue(page.problemsProperty().getValue());
        assertEquals(lodz, row(lodz));

        var other = workspace.organisations().getFirst();
        select(other);
        assertFalse(reason.isVisible());
        assertTrue(page.problemsProperty().getValue());
        select(lodz);
        assertEquals(
                "Atlantis",
                robot.lookup("#organisation-country").queryAs(TextField.class).getText());
        assertTrue(reason.isVisible());

        robot.clickOn("#organisation-country").press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        robot.write("Latv").press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertEquals("LV", row(lodz).country().code());
        assertFalse(page.problemsProperty().getValue());
    }

    @Test
    void aTextTooLongIsCutAndSaysSo(FxRobot robot) {
        select(lodz);
        Screens.run(() -> {
            var field = robot.lookup("#organisation-name-en").queryAs(TextField.class);
            field.requestFocus();
            field.selectAll();
            field.replaceSelection("x".repeat(100_000));
        });
        assertEquals(
                "The text was too long: its first 1,000 characters are kept.",
                robot.lookup("#organisation-name-problem").queryAs(Label.class).getText());
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertEquals("x".repeat(1000), row(lodz).name().en());
    }

    @Test
    void removingSelectsTheNextOneAndUndoBringsItBack(FxRobot robot) {
        select(lodz);
        robot.clickOn("#organisations-remove");
        assertEquals(2, table.getItems().size());
        assertEquals(table.getItems().get(1), table.selectedRow());
        Screens.run(workspace::undo);
        assertEquals(lodz, row(lodz));
    }

    @Test
    void addingPutsTheKeyboardIntoTheFirstField(FxRobot robot) {
        robot.clickOn("#organisations-add").write("Нова");
        robot.press(KeyCode.TAB).release(KeyCode.TAB);
        assertEquals(
                new Bilingual("Нова", ""), workspace.organisations().getLast().name());
        assertEquals(workspace.organisations().getLast(), table.selectedRow());
    }

    @Test
    void withoutRowsTheFirstStepIsOffered(FxRobot robot) {
        Screens.run(() -> table.selectAll(List.of()));
        assertNull(table.selectedRow());
        while (!table.getItems().isEmpty()) {
            select(table.getItems().getFirst());
            robot.clickOn("#organisations-remove");
        }
        robot.clickOn("#organisations-add-first")
                .write("Нова")
                .press(KeyCode.TAB)
                .release(KeyCode.TAB);
        assertEquals(1, table.getItems().size());
    }

    @Test
    void aNewRowIsAddedOnceItIsValidAndComesBackUntilThen(FxRobot robot) {
        robot.clickOn("#organisations-add").clickOn("#organisation-country").write("Latv");
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertEquals(3, workspace.organisations().size());
        assertEquals(List.of(), steps);
        assertTrue(
                robot.lookup("#organisation-name-problem").queryAs(Label.class).isVisible());

        select(lodz);
        assertTrue(page.problemsProperty().getValue());
        robot.clickOn("#organisations-add");
        assertEquals(
                "Latvia",
                robot.lookup("#organisation-country").queryAs(TextField.class).getText());
        robot.clickOn("#organisation-name-bg").write("Рига").press(KeyCode.TAB).release(KeyCode.TAB);

        assertEquals(1, steps.size());
        var added = workspace.organisations().getLast();
        assertEquals(new Bilingual("Рига", ""), added.name());
        assertEquals("LV", added.country().code());
        assertEquals(added, table.selectedRow());
        assertFalse(page.problemsProperty().getValue());
    }

    @Test
    void aNewRowThatNobodyTouchedIsForgotten(FxRobot robot) {
        robot.clickOn("#organisations-add");
        select(lodz);
        assertEquals(List.of(), steps);
        assertFalse(page.problemsProperty().getValue());
        assertEquals(lodz, table.selectedRow());
    }

    @Test
    void pictures() {
        Screens.pictures(
                stage,
                "organisations",
                texts -> new OrganisationsPage(workspace, texts, new Notices(texts), pairs),
                shown -> shown.show(new Navigator.Request(Place.SETTINGS, "", List.of(lodz))));
    }
}
