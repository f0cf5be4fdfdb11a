package org.sabor.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Organisation;
import org.sabor.model.OrganisationEdits;
import org.sabor.model.PartnerRole;
import org.sabor.model.SmallSeminar;
import org.sabor.model.Step;
import org.sabor.ui.duplicates.LikelyPairs;
import org.sabor.ui.kit.Colours;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Look;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.RecordedDialogs;
import org.sabor.ui.kit.Screens;
import org.sabor.ui.kit.Shortcuts;
import org.sabor.ui.kit.TabSpec;
import org.sabor.ui.kit.Tasks;
import org.sabor.ui.overview.OverviewTab;
import org.sabor.ui.settings.OrganisationsPage;
import org.sabor.workspace.History;
import org.sabor.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@SuppressWarnings("NullAway.Init") // the fields are set by start
@ExtendWith(ApplicationExtension.class)
final class MainWindowTest {
    private final List<Step> steps = new ArrayList<>();
    private final RecordedFiles files = new RecordedFiles();
    private final RecordedDialogs dialogs = new RecordedDialogs();
    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(new Look(Language.EN, false, 14));
    private final ObjectProperty<SaveStatus> status =
            new SimpleObjectProperty<>(new SaveStatus.Saved(LocalTime.of(10, 32)));
    private Stage stage;
    private Workspace workspace;
    private MainWindow window;
    private Organisation municipality;

    @Start
    void start(Stage shown) {
        stage = shown;
        var small = new SmallSeminar();
        small.day(1);
        small.day(2);
        municipality = small.organisation("Община Бяла Слатина", "BG", PartnerRole.LEAD);
        small.person("Rositsa", "Stelianova", municipality);
        workspace = new Workspace(small.seminar(), new History(), small.ids, steps::add);
        window = window(Messages.of(Language.EN));
        Screens.show(stage, window, 980, 680);
        Shortcuts.followKeys(stage.getScene());
        Shortcuts.undoPastFields(stage.getScene());
    }

    private MainWindow window(Messages messages) {
        var notices = new Notices(messages);
        var tasks = Tasks.onThisThread(dialogs, messages);
        var pairs = new LikelyPairs(workspace, tasks);
        var frame = new Frame(messages, look, dialogs, tasks, notices);
        return new MainWindow(
                workspace,
                List.of(
                        new TabSpec(
                                Place.OVERVIEW,
                                navigator -> new OverviewTab(
                                        workspace,
                                        frame,
                                        navigator,
                                        pairs,
                                        InstantSource.fixed(Instant.parse("2026-03-01T08:00:00Z")))),
                        new TabSpec(Place.SETTINGS, _ -> new OrganisationsPage(workspace, messages, notices, pairs))),
                frame,
                files,
                status,
                Place.OVERVIEW);
    }

    private void rename(String name) {
        Screens.run(() -> workspace.perform(OrganisationEdits.change(
                workspace.seminar(),
                new Organisation(
                        municipality.id(),
                        org.sabor.model.Bilingual.same(name),
                        municipality.type(),
                        municipality.country(),
                        municipality.partnerRole(),
                        false,
                        municipality.note(),
                        municipality.aliases()))));
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys).release(keys);
    }

    @Test
    void undoSaysInWordsWhatItTakesBack(FxRobot robot) {
        var undo = robot.lookup("#status-undo").queryAs(Button.class);
        assertTrue(undo.isDisabled());
        rename("Vratsa");
        assertEquals("Undo: change Vratsa", undo.getText());
        robot.clickOn(undo);
        assertEquals(municipality, workspace.organisations().getFirst());
        press(robot, KeyCode.CONTROL, KeyCode.Y);
        assertEquals("Vratsa", workspace.organisations().getFirst().name().en());
    }

    @Test
    void aLetterInAnOpenMenuGoesToWhatBeginsWithItAndChoosesTheOnlyOne(FxRobot robot) {
        robot.clickOn("#menu-view");
        // Speakers, Site visits, Settings
        typed("s");
        typed("s");
        typed("s");
        press(robot, KeyCode.ENTER);
        assertEquals(Place.SETTINGS, window.place());
        robot.clickOn("#menu-view");
        typed("o");
        assertEquals(Place.OVERVIEW, window.place());
        assertEquals(1, Window.getWindows().stream().filter(Window::isShowing).count());
    }

    /// As the system does it: to the window of the main stage, which hands it on to an open menu.
    private void typed(String letter) {
        var event = new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false);
        Screens.run(() -> Event.fireEvent(stage, event));
    }

    @Test
    void shortcutsWorkWhereTheKeyboardWritesCyrillic() {
        rename("Vratsa");
        Screens.run(() -> Event.fireEvent(
                stage.getScene().getRoot(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "ю", KeyCode.UNDEFINED, false, true, false, false)));
        assertEquals(municipality, workspace.organisations().getFirst());
    }

    @Test
    void theStatusLineSaysSavedOnlyWhenItIs(FxRobot robot) {
        assertEquals(
                "Saved 10:32",
                robot.lookup("#status-saved").queryAs(Label.class).getText());
        Screens.run(() -> status.set(new SaveStatus.NotSaved(Message.of("shell.no-days"))));
        assertEquals(
                "Not saved: days not known yet",
                robot.lookup("#status-saved").queryAs(Label.class).getText());
        robot.clickOn("#status-retry").clickOn("#status-save-copy");
        assertEquals(List.of("retry", "copy"), files.asked);
    }

    @Test
    void theToolsLeadToTheDesks() {
        Screens.run(() -> ((MenuBar) stage.getScene().lookup("#menus"))
                .getMenus().stream()
                        .flatMap(menu -> menu.getItems().stream())
                        .filter(item -> item.getId() != null && item.getId().startsWith("tools-desk"))
                        .forEach(item -> item.fire()));
        assertEquals(List.of("desk", "copy for a desk", "marks of a desk"), files.asked);
        assertFalse(stage.getScene().lookup("#desk-copy-line").getParent().isVisible(), "this is no copy");
    }

    @Test
    void digitsLeadToTabsAndLettersToTheirActions(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT8);
        assertEquals(Place.SETTINGS, window.place());
        press(robot, KeyCode.CONTROL, KeyCode.N);
        robot.write("Vratsa");
        press(robot, KeyCode.ENTER);
        assertEquals(2, workspace.organisations().size());
        press(robot, KeyCode.CONTROL, KeyCode.F);
        robot.write("Бяла");
        assertEquals(
                "· 1 of 2 shown",
                robot.lookup("#status-shown").queryAs(Label.class).getText());
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT1);
        press(robot, KeyCode.CONTROL, KeyCode.N);
        robot.write("Montana");
        press(robot, KeyCode.ENTER);
        assertEquals(2, workspace.organisations().size());
    }

    @Test
    void whatWasTypedIsKeptWhenTheTabIsLeftAndWhatCannotBeMarksTheTab(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT8);
        robot.clickOn("Община Бяла Слатина");
        robot.clickOn("#organisation-country").eraseText(20).write("Atlantis");
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT1);
        var tab = robot.lookup("#tabs").queryAs(TabPane.class).getTabs().get(1);
        assertTrue(window.hasProblems());
        assertEquals(
                "An entry in this tab cannot be kept yet: the reason stands under its field.",
                tab.getTooltip().getText());
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT8);
        assertEquals(
                "Atlantis",
                robot.lookup("#organisation-country").queryAs(TextField.class).getText());
        robot.clickOn("#organisation-country").eraseText(20).write("Greece");
        press(robot, KeyCode.ENTER);
        assertFalse(window.hasProblems());
        assertEquals("GR", workspace.organisations().getFirst().country().code());
    }

    @Test
    void aTabIsLaidOutWhenItIsFirstSeen(FxRobot robot) {
        var tab = robot.lookup("#tabs").queryAs(TabPane.class).getTabs().get(1);
        assertNull(tab.getContent());
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT8);
        assertNotNull(tab.getContent());
    }

    @Test
    void aProblemStandsInRedUnderItsField(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT8);
        robot.clickOn("Община Бяла Слатина");
        robot.clickOn("#organisation-country").eraseText(20).write("Atlantis");
        press(robot, KeyCode.TAB);
        var problem = robot.lookup("#organisation-country-problem").queryAs(Label.class);
        var label = (Label) problem.getParent().lookup(".label");
        assertNotEquals(label.getTextFill(), problem.getTextFill());
        assertNotNull(problem.getGraphic(), "a sign beside the colour");
        Screens.picture(window, "problem", Messages.of(Language.EN));
    }

    @Test
    void anOverviewLineLeadsToItsPlace(FxRobot robot) {
        robot.clickOn("#overview-before-2");
        assertEquals(Place.SETTINGS, window.place());
    }

    @Test
    void helpIsTheGuideAndTheListOfShortcuts(FxRobot robot) {
        press(robot, KeyCode.F1);
        assertEquals(List.of("guide"), files.asked);
        Screens.run(() -> ((MenuBar) stage.getScene().lookup("#menus"))
                .getMenus().stream()
                        .flatMap(menu -> menu.getItems().stream())
                        .filter(item -> "help-shortcuts-item".equals(item.getId()))
                        .forEach(item -> item.fire()));
        assertEquals(List.of(Message.of("help.shortcuts")), dialogs.said);
        assertEquals("shortcuts", dialogs.shown.getFirst().getId());
    }

    @Test
    void pictures() {
        Screens.pictures(stage, "overview", this::window, _ -> {});
        Screens.pictures(stage, "window", this::window, shown -> shown.show(Place.SETTINGS));
        Screens.run(() ->
                status.set(new SaveStatus.NotSaved(Message.of("file.replaced", "2026-03-12 Споделени услуги.sabor"))));
        Screens.pictures(
                stage,
                "not-saved",
                this::window,
                _ -> look.get().coloured(Colours.DARK).applyTo(window));
    }

    @Test
    void theStateOnTheStickIsSaid(FxRobot robot) {
        assertTrue(robot.lookup("#status-stick").tryQuery().isEmpty());
        var moment = LocalDate.now(ZoneId.systemDefault()).atTime(10, 32);
        Screens.run(() -> files.onStick.set(Optional.of(new StickStatus(StickStatus.Kind.COMPLETE, moment))));
        assertTrue(said(robot).contains("State on the stick: 10:32 · The stick can be removed now"), said(robot));
        Screens.pictures(stage, "stick", this::window, _ -> {});
        Screens.run(() -> files.onStick.set(Optional.of(new StickStatus(StickStatus.Kind.BEHIND, moment))));
        Screens.pictures(stage, "stick-behind", this::window, _ -> {});
        Screens.run(() -> robot.lookup("#status-publish").queryButton().requestFocus());
        press(robot, KeyCode.SPACE);
        assertEquals("publish", files.asked.getLast());
        var away = new StickStatus(StickStatus.Kind.AWAY_BEHIND, moment.minusDays(3));
        Screens.run(() -> files.onStick.set(Optional.of(away)));
        assertTrue(robot.lookup("#status-publish").tryQuery().isEmpty());
        Screens.pictures(stage, "stick-away", this::window, _ -> {});
        Screens.run(() -> files.onStick.set(Optional.empty()));
        assertTrue(robot.lookup("#status-stick").tryQuery().isEmpty());
    }

    private static String said(FxRobot robot) {
        return robot.lookup("#status-stick").queryAs(Label.class).getText();
    }

    @Test
    void undoReachesTheWindowFromATextFieldThatHasNothingToTakeBack(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT8);
        robot.clickOn("Община Бяла Слатина");
        robot.clickOn("#organisation-name-en");
        press(robot, KeyCode.CONTROL, KeyCode.A);
        robot.write("Byala Slatina");
        press(robot, KeyCode.TAB);
        assertEquals(
                "Byala Slatina", workspace.organisations().getFirst().name().en());
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertEquals(municipality, workspace.organisations().getFirst());
    }
}
