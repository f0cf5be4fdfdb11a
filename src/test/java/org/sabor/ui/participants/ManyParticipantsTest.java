package org.sabor.ui.participants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sabor.model.Consent;
import org.sabor.model.ConsentScope;
import org.sabor.model.ConsentState;
import org.sabor.model.Role;
import org.sabor.ui.kit.Screens;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What can be done with several participants at once.
@SuppressWarnings("NullAway.Init") // the fields are set by start
@ExtendWith(ApplicationExtension.class)
final class ManyParticipantsTest {
    private ThreeParticipants on;

    @Start
    void start(Stage shown) {
        on = new ThreeParticipants(shown);
    }

    private static void fire(MenuItem item) {
        if (item instanceof CheckMenuItem check) {
            check.setSelected(!check.isSelected());
        }
        item.fire();
    }

    private void filter(FxRobot robot, String part, String value) {
        Screens.run(() -> {
            var button = robot.lookup("#participants-filter").queryAs(MenuButton.class);
            button.getOnShowing().handle(new Event(MenuButton.ON_SHOWING));
            var menu = button.getItems().stream()
                    .filter(item -> part.equals(item.getId()))
                    .map(Menu.class::cast)
                    .findFirst()
                    .orElseThrow();
            fire(menu.getItems().stream()
                    .filter(item -> value.equals(item.getText()))
                    .findFirst()
                    .orElseThrow());
        });
    }

    @Test
    void onlyARoleThatSomebodyHasCanBeTakenAway(FxRobot robot) {
        on.select(on.rositsa, on.lukasz, on.jurgen);
        Screens.run(() -> {
            var menu = robot.lookup("#participants-several-remove-role").queryAs(MenuButton.class);
            menu.getOnShowing().handle(new Event(MenuButton.ON_SHOWING));
            assertEquals(
                    List.of("participant"),
                    menu.getItems().stream().map(MenuItem::getText).toList());
            menu.getItems().getFirst().fire();
        });
        assertEquals(Set.of(), on.row(on.rositsa).roles());
        assertEquals(
                "take role “participant” from 3 participants",
                on.messages.text(on.steps.getFirst().edit().title()));
        assertEquals(1, on.steps.size());
        Screens.run(on.workspace::undo);
        assertEquals(EnumSet.of(Role.PARTICIPANT), on.row(on.rositsa).roles());
    }

    @Test
    @SuppressWarnings("unchecked")
    void oneAnswerIsNotedForAllAndADateThatIsNoneIsRefused(FxRobot robot) {
        on.select(on.rositsa, on.lukasz);
        Screens.run(() -> {
            robot.lookup("#participants-several-consent")
                    .queryAs(ComboBox.class)
                    .setValue(ConsentScope.WEB);
            robot.lookup("#participants-several-answer").queryAs(ComboBox.class).setValue(ConsentState.REFUSED);
        });
        robot.clickOn("#participants-several-consent-date").write("31.02.2026");
        Screens.run(() ->
                robot.lookup("#participants-several-set-consent").queryButton().fire());
        assertEquals(0, on.steps.size());
        robot.doubleClickOn("#participants-several-consent-date").eraseText(12).write("12.03.2026");
        Screens.run(() ->
                robot.lookup("#participants-several-set-consent").queryButton().fire());
        var answer = new Consent(ConsentScope.WEB, ConsentState.REFUSED, LocalDate.of(2026, 3, 12));
        assertEquals(List.of(answer), on.row(on.rositsa).consents());
        assertEquals(List.of(answer), on.row(on.lukasz).consents());
        assertEquals(1, on.steps.size());
    }

    @Test
    void theOrganisationIsTakenAwayFromAll(FxRobot robot) {
        on.select(on.rositsa, on.lukasz);
        Screens.run(() -> robot.lookup("#participants-several-clear-organisation")
                .queryButton()
                .fire());
        assertEquals(null, on.row(on.rositsa).organisation());
        assertEquals(on.lodz.id(), on.row(on.jurgen).organisation());
        assertEquals(1, on.steps.size());
    }

    @Test
    void severalFiltersHoldTogetherAndAreNamed(FxRobot robot) {
        filter(robot, "participants-filter-country", "Poland");
        filter(robot, "participants-filter-status", "confirmed");
        assertEquals(List.of(on.lukasz, on.jurgen), on.table.getItems());
        filter(robot, "participants-filter-missing", on.messages.text(MissingData.EMAIL));
        assertEquals(List.of(), on.table.getItems());
        filter(robot, "participants-filter-missing", on.messages.text(MissingData.EMAIL));
        filter(robot, "participants-filter-type", "municipality");
        filter(robot, "participants-filter-role", "participant");
        assertEquals(
                "Only: confirmed · participant · municipality · Poland",
                robot.lookup("#participants-table-filter").queryButton().getText());
        Screens.run(() -> robot.lookup("#participants-filter").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> "participants-filter-show-all".equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
        assertEquals(3, on.table.getItems().size());
        assertEquals("", on.table.filterNameProperty().get());
    }

    @Test
    void otherSpellingsAreAddedChangedAndRemoved(FxRobot robot) {
        on.select(on.lukasz);
        unfold(robot, "#participant-section-spellings");
        Screens.run(() -> robot.lookup("#participant-aliases-add").queryButton().fire());
        robot.write("Lukas Zolkiewski").press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertEquals(List.of("Lukas Zolkiewski"), on.row(on.lukasz).aliases());
        Screens.run(() -> robot.lookup("#participant-aliases-add").queryButton().fire());
        robot.write("Lucas").press(KeyCode.TAB).release(KeyCode.TAB);
        assertEquals(List.of("Lukas Zolkiewski", "Lucas"), on.row(on.lukasz).aliases());
        Screens.run(() -> on.table.searchProperty().set("lucas"));
        assertEquals(List.of(on.row(on.lukasz)), on.table.getItems());
        Screens.run(() ->
                robot.lookup("#participant-aliases-1-remove").queryButton().fire());
        assertEquals(List.of("Lucas"), on.row(on.lukasz).aliases());
        assertEquals(
                "Lucas",
                robot.lookup("#participant-aliases-1").queryAs(TextField.class).getText());
        Screens.run(on.workspace::undo);
        assertEquals(2, on.row(on.lukasz).aliases().size());
        assertFalse(on.tab.problemsProperty().getValue());
    }

    private static void unfold(FxRobot robot, String section) {
        Screens.run(() -> robot.lookup(section).queryAs(TitledPane.class).setExpanded(true));
        Screens.run(() ->
                robot.lookup(section).queryAs(TitledPane.class).getParent().layout());
    }
}
