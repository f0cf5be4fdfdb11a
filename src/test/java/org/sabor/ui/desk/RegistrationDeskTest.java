package org.sabor.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.model.AttendanceMode;
import org.sabor.model.BadgeCode;
import org.sabor.model.Bilingual;
import org.sabor.model.Edit;
import org.sabor.model.Obstacle;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantEdits;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.Period;
import org.sabor.model.Project;
import org.sabor.model.RowChange;
import org.sabor.model.Seminar;
import org.sabor.model.SeminarDetails;
import org.sabor.ui.kit.Screens;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class RegistrationDeskTest extends DeskScreen {
    @Start
    void start(Stage shown) {
        begin(shown);
    }

    @Test
    void aFewLettersAndEnterLetInAndOneKeyTakesItBack(FxRobot robot) {
        robot.write("стел", 0);
        assertEquals(3, hits(robot).getItems().size(), "in Greek letters too");
        assertEquals("Rositsa Steliyanova", chosenName(robot));
        assertTrue(robot.lookup(".desk-needs").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().contains("място за количка")));
        assertFalse(
                robot.lookup(".label").queryAllAs(Label.class).stream()
                        .anyMatch(label -> label.getText().contains("без глутен")),
                "diet is no matter of the desk");
        assertTrue(chosen(robot).contains("Enter: here now"));
        key(robot, KeyCode.ENTER);
        assertEquals("anna", recording(rositsa).by());
        assertEquals("09:12", String.valueOf(mark(rositsa).arrived()));
        assertEquals("Rositsa Steliyanova is here, 09:12.", text(robot, "#desk-outcome"));
        assertEquals("", robot.lookup("#desk-search").queryAs(TextField.class).getText());
        assertEquals("1 of 3 expected have come · 1 are in, 60 places", text(robot, "#desk-count"));
        robot.write("стел", 0);
        assertEquals("Stela Vasileva", chosenName(robot), "who is not in yet comes first");
        key(robot, KeyCode.ENTER);
        assertEquals("Росица Стелиянова", workspace.seminar().nameOf(rositsa, Language.BG));
        assertNotNull(find(stela));
        key(robot, KeyCode.CONTROL, KeyCode.Z);
        assertTrue(text(robot, "#desk-outcome").startsWith("Taken back: mark "), text(robot, "#desk-outcome"));
        key(robot, KeyCode.CONTROL, KeyCode.Z);
        assertEquals(0, workspace.attendance().size());
        key(robot, KeyCode.CONTROL, KeyCode.Z);
        assertTrue(text(robot, "#desk-outcome").startsWith("Nothing more"));
        key(robot, KeyCode.CONTROL, KeyCode.Y);
        assertEquals(1, workspace.attendance().size());
    }

    @Test
    void theFirstOfNewLettersIsChosenAndArrowsChooseOthers(FxRobot robot) {
        robot.write("а", 0);
        key(robot, KeyCode.DOWN);
        key(robot, KeyCode.DOWN);
        assertEquals(2, hits(robot).getSelectionModel().getSelectedIndex());
        key(robot, KeyCode.UP);
        assertEquals(1, hits(robot).getSelectionModel().getSelectedIndex());
        robot.write("с", 0);
        assertEquals(0, hits(robot).getSelectionModel().getSelectedIndex());
        key(robot, KeyCode.TAB);
        robot.eraseText(2).write("baik", 0);
        assertEquals(rositsa.id(), ((Participant) hits(robot).getItems().getFirst()).id());
        key(robot, KeyCode.ESCAPE);
        assertEquals(0, left);
        key(robot, KeyCode.ESCAPE);
        assertEquals(1, left);
    }

    @Test
    void whatStandsInTheWayIsSaidAndTheSecondKeyIsDeliberate(FxRobot robot) {
        robot.write("weiss", 0);
        assertTrue(chosen(robot).contains("The registration was cancelled."), chosen(robot));
        key(robot, KeyCode.ENTER);
        assertEquals(0, workspace.attendance().size());
        assertTrue(text(robot, "#desk-outcome").startsWith("Not let in: Jürgen Weiß"));
        key(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(Set.of(Obstacle.CANCELLED), recording(cancelled).despite());
        assertEquals(
                "let Jürgen Weiß in all the same: the registration was cancelled",
                messages.text(
                        Objects.requireNonNull(workspace.undoTitleProperty().get())));

        now = now.plus(Duration.ofMinutes(3));
        robot.write("weiss", 0);
        assertTrue(chosen(robot).contains("already marked 09:12 by anna"), chosen(robot));
        key(robot, KeyCode.F4);
        assertEquals("09:15", String.valueOf(mark(cancelled).left()));
    }

    @Test
    void aScanLetsInAtOnceOrSaysWhyNot(FxRobot robot) {
        var seminar = workspace.seminar();
        scan(robot, BadgeCode.of(seminar, rositsa.id()));
        assertNotNull(mark(rositsa));
        scan(robot, BadgeCode.of(seminar, rositsa.id()));
        assertEquals(1, workspace.attendance().size());
        assertTrue(chosen(robot).contains("already marked 09:12 by anna"), chosen(robot));
        key(robot, KeyCode.ESCAPE);
        assertEquals(0, left);

        robot.write("стел", 0);
        scan(robot, BadgeCode.of(seminar, cancelled.id()));
        assertNull(find(cancelled));
        assertEquals(List.of(cancelled), hits(robot).getItems());
        key(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertNotNull(mark(cancelled));

        var other = Seminar.of(
                SeminarDetails.of(
                        small.ids.next(), Bilingual.EMPTY, seminar.details().zone()),
                Project.of(small.ids.next()));
        scan(robot, BadgeCode.of(other, stela.id()));
        assertTrue(text(robot, "#desk-outcome").contains("another seminar"));
        scan(robot, BadgeCode.of(seminar, stela.id()).substring(3));
        assertTrue(text(robot, "#desk-outcome").contains("not read whole"));
        Screens.run(() -> workspace.perform(ParticipantEdits.remove(workspace.seminar(), List.of(stela))));
        scan(robot, BadgeCode.of(seminar, stela.id()));
        assertTrue(text(robot, "#desk-outcome").contains("no longer on the list"));
        assertEquals(2, workspace.attendance().size());
    }

    @Test
    void aNewPersonIsAddedByTheKeyboardAlone(FxRobot robot) {
        robot.write("Ана Банова", 0);
        assertTrue(text(robot, "#desk-hint").contains("Ctrl+N"), text(robot, "#desk-hint"));
        key(robot, KeyCode.CONTROL, KeyCode.N);
        assertEquals(
                "Ана Банова",
                robot.lookup("#desk-new-name").queryAs(TextField.class).getText());
        key(robot, KeyCode.ENTER);
        var added = workspace.participants().getLast();
        assertEquals(ParticipantStatus.WALK_IN, added.status());
        assertEquals("Ana Banova", added.name().latin());
        assertNotNull(mark(added));

        key(robot, KeyCode.CONTROL, KeyCode.N);
        robot.write("Петър Илиев", 0);
        key(robot, KeyCode.TAB);
        robot.write("Читалище Нов живот", 0);
        key(robot, KeyCode.ENTER);
        key(robot, KeyCode.TAB);
        robot.write("bulg", 0);
        key(robot, KeyCode.ENTER);
        key(robot, KeyCode.ENTER);
        var second = workspace.participants().getLast();
        assertEquals("Петър Илиев", second.name().full());
        assertEquals(
                "Читалище Нов живот",
                Objects.requireNonNull(workspace.seminar().organisationOf(second))
                        .name()
                        .bg());
        assertEquals("BG", second.country().code());
        int organisations = workspace.organisations().size();
        key(robot, KeyCode.CONTROL, KeyCode.Z);
        assertEquals(organisations - 1, workspace.organisations().size(), "all of it in one step");
        assertEquals(1, workspace.attendance().size());
    }

    @Test
    void aNewPersonOfAKnownNameNeedsTheSecondKey(FxRobot robot) {
        key(robot, KeyCode.CONTROL, KeyCode.N);
        key(robot, KeyCode.ENTER);
        assertFalse(text(robot, "#desk-new-name-problem").isEmpty());
        robot.write("Stela Vasileva", 0);
        key(robot, KeyCode.ENTER);
        assertEquals(0, workspace.attendance().size());
        assertTrue(robot.lookup("#desk-new-reasons .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().startsWith("On the list already, perhaps: Stela Vasileva")));
        key(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(1, workspace.attendance().size());
        key(robot, KeyCode.CONTROL, KeyCode.N);
        key(robot, KeyCode.ESCAPE);
        assertEquals(0, left);
        assertTrue(robot.lookup("#desk-search").query().isFocused());
    }

    @Test
    void anotherDayIsChosenByKeyAndToldAtTheTop(FxRobot robot) {
        assertFalse(robot.lookup("#desk-wrong-day").query().isVisible());
        key(robot, KeyCode.PAGE_DOWN);
        assertTrue(text(robot, "#desk-period").startsWith("Day 2 · Friday"), text(robot, "#desk-period"));
        assertEquals("Day 2 is on 13 March 2026, not today (12 March 2026).", text(robot, "#desk-wrong-day"));
        assertTrue(text(robot, "#desk-other-periods").startsWith("By the clock it is “Day 1"));
        robot.write("росица", 0);
        key(robot, KeyCode.ENTER);
        assertEquals(0, workspace.attendance().size());
        key(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(Period.of(second.id()), workspace.attendance().getFirst().period());
        key(robot, KeyCode.PAGE_UP);
        assertFalse(robot.lookup("#desk-wrong-day").query().isVisible());
    }

    @Test
    void whoWasRemoteBecomesPresentAndIsToldOf(FxRobot robot) {
        Screens.run(() -> workspace.perform(new Edit(
                Message.of("edit.attendance-changed", ""),
                List.of(new RowChange.Added(small.attendance(stela, today, AttendanceMode.REMOTE, 30))))));
        robot.write("василева", 0);
        assertTrue(chosen(robot).contains("Was marked as remote"), chosen(robot));
        key(robot, KeyCode.ENTER);
        assertEquals(AttendanceMode.IN_PERSON, mark(stela).mode());
        assertTrue(text(robot, "#desk-outcome").contains("Was marked as remote until now"));
    }

    @Test
    void theFileThatTakesNothingIsToldAtTheTop(FxRobot robot) {
        assertFalse(robot.lookup("#desk-not-saved").query().isVisible());
        Screens.run(() -> saving.set("Not saved: the disk is full"));
        assertTrue(robot.lookup("#desk-not-saved").query().isVisible());
    }

    @Test
    void everythingHasATextForThoseWhoHear(FxRobot robot) {
        robot.write("стел", 0);
        assertFalse(robot.lookup("#desk-search").query().getAccessibleText().isBlank());
        assertTrue(robot.lookup("#desk-search").query().getAccessibleHelp().contains("Enter: here now"));
        robot.lookup(".desk-hit").queryAll().stream()
                .filter(node -> node.isVisible() && ((ListCell<?>) node).getItem() != null)
                .forEach(node -> assertFalse(node.getAccessibleText().isBlank()));
        robot.lookup(".button").queryAllAs(Button.class).stream()
                .filter(button -> button.isVisible())
                .forEach(button -> assertFalse(
                        button.getText().isBlank() && button.getAccessibleText() == null, button.toString()));
    }
}
