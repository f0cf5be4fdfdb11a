package org.sabor.ui.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Attendance;
import org.sabor.model.AttendanceIndex;
import org.sabor.model.AttendanceMode;
import org.sabor.model.AttendanceSource;
import org.sabor.model.AttendanceUnit;
import org.sabor.model.Day;
import org.sabor.model.DayPart;
import org.sabor.model.Ids;
import org.sabor.model.OrganisationEdits;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.PartnerRole;
import org.sabor.model.Period;
import org.sabor.model.PlannedMode;
import org.sabor.model.Row;
import org.sabor.model.SeminarEdits;
import org.sabor.model.SmallSeminar;
import org.sabor.model.Step;
import org.sabor.model.Summary;
import org.sabor.sample.Sample;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.RecordTable;
import org.sabor.ui.kit.Screens;
import org.sabor.ui.kit.Styles;
import org.sabor.workspace.History;
import org.sabor.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@SuppressWarnings("NullAway.Init") // the fields are set by start
@ExtendWith(ApplicationExtension.class)
final class AttendanceTabTest {
    /// 9:12 in Sofia on the first of the two days.
    private static final InstantSource NOW = InstantSource.fixed(Instant.parse("2026-03-12T07:12:40Z"));

    private final List<Step> steps = new ArrayList<>();
    private final List<Navigator.Request> requests = new ArrayList<>();
    private final Messages messages = Messages.of(Language.EN);
    private int desksOpened;
    private Stage stage;
    private Workspace workspace;
    private Workspace demo;
    private Workspace large;
    private AttendanceTab tab;
    private Notices notices;
    private RecordTable<Participant> table;
    private Participant rositsa;
    private Participant lukasz;
    private Participant maria;
    private Participant cancelled;
    private Day first;
    private Day second;

    @Start
    void start(Stage shown) {
        stage = shown;
        var small = new SmallSeminar();
        first = small.day(1);
        second = small.day(2);
        var municipality = small.organisation("Община Бяла Слатина", "BG", PartnerRole.LEAD);
        rositsa = small.row(small.person("Росица", "Стелиянова", municipality).withPlannedMode(PlannedMode.IN_PERSON));
        lukasz = small.row(small.person("Łukasz", "Żółkiewski", null).withPlannedMode(PlannedMode.REMOTE));
        maria = small.row(small.person("Мария", "Колева", municipality).withPlannedMode(PlannedMode.IN_PERSON));
        cancelled = small.row(small.person("Jürgen", "Weiß", null).withStatus(ParticipantStatus.CANCELLED));
        small.attendance(maria, Period.of(second.id(), DayPart.MORNING), AttendanceMode.REMOTE, 40);
        workspace = new Workspace(small.seminar(), new History(), small.ids, steps::add);
        demo = workspace(Sample.demo());
        large = workspace(Sample.large(5_000, 3, 1));
        notices = new Notices(messages);
        tab = tab(workspace, messages);
        Screens.show(stage, new BorderPane(tab, null, null, notices, null), 980, 680);
        table = table(tab);
    }

    private static Workspace workspace(Sample sample) {
        return new Workspace(sample.seminar(), new History(), new Ids(NOW, new Random(2)), _ -> {});
    }

    private AttendanceTab tab(Workspace on, Messages texts) {
        BiFunction<List<? extends Row<?>>, Runnable, Node> elsewhere = (_, _) -> new Label();
        var ways = new Ways(() -> desksOpened++, elsewhere, (_, _) -> new Label(), elsewhere, elsewhere);
        return new AttendanceTab(on, texts, notices, new Navigator(requests::add), new Recorder("Мария", NOW), ways);
    }

    @SuppressWarnings("unchecked")
    private static RecordTable<Participant> table(AttendanceTab tab) {
        return (RecordTable<Participant>) tab.lookup("#attendance-table");
    }

    private void select(Participant... rows) {
        Screens.run(() -> {
            table.selectAll(List.of(rows).stream().map(Participant::id).toList());
            table.requestFocus();
        });
    }

    private @Nullable Attendance mark(Participant row, Day day) {
        return AttendanceIndex.of(workspace.seminar()).find(row.id(), Period.of(day.id()));
    }

    private static void key(FxRobot robot, KeyCode code) {
        robot.press(code).release(code);
    }

    private static String card(FxRobot robot, String name) {
        var text = robot.lookup("#attendance-standing-" + name)
                .queryAs(ToggleButton.class)
                .getAccessibleText();
        return text.substring(text.indexOf(": ") + 2);
    }

    @Test
    void theDeskIsOneButtonAway(FxRobot robot) {
        robot.clickOn("#attendance-desk");
        assertEquals(1, desksOpened);
    }

    @Test
    void aKeyMarksWhoIsSelectedWithTheTimeOfTheDay(FxRobot robot) {
        select(rositsa);
        key(robot, KeyCode.P);
        var mark = mark(rositsa, first);
        assertNotNull(mark);
        assertEquals(LocalTime.of(9, 12), mark.arrived());
        assertEquals(AttendanceSource.DESK, mark.source());
        assertEquals("1", card(robot, "in-person"));
        assertEquals(
                "● 09:12",
                table.getColumns().stream()
                        .filter(column -> column.getId().equals("attendance-column-period-0"))
                        .map(column -> table.lookupAll(".table-cell").stream()
                                .filter(node -> node instanceof TableCell<?, ?> cell
                                        && column.getId()
                                                .equals(cell.getTableColumn().getId())
                                        && rositsa.equals(cell.getItem()))
                                .map(node -> ((TableCell<?, ?>) node).getText())
                                .findFirst()
                                .orElse(""))
                        .findFirst()
                        .orElse(""));

        robot.clickOn("#attendance-day-2");
        select(rositsa, lukasz);
        key(robot, KeyCode.R);
        assertEquals(2, steps.size());
        var remote = mark(rositsa, second);
        assertNotNull(remote);
        assertEquals(AttendanceSource.BY_HAND, remote.source());
        assertNull(remote.arrived());
        key(robot, KeyCode.DELETE);
        assertNull(mark(rositsa, second));
        assertNotNull(mark(rositsa, first));
        Screens.run(workspace::undo);
        assertEquals(remote, mark(rositsa, second));
    }

    @Test
    void lettersTypedIntoTheSearchMarkNobody(FxRobot robot) {
        robot.clickOn("#attendance-search").write("zolk");
        assertEquals(List.of(lukasz), table.getItems());
        assertEquals(List.of(), steps);
        key(robot, KeyCode.ENTER);
        assertEquals(lukasz, table.selectedRow());
        key(robot, KeyCode.A);
        assertEquals(1, steps.size());
        assertEquals("1", card(robot, "absent"));
    }

    @Test
    void allExpectedAreMarkedInOneStep(FxRobot robot) {
        robot.clickOn("#attendance-all-expected");
        assertEquals(1, steps.size());
        assertEquals("2", card(robot, "in-person"));
        assertEquals("1", card(robot, "not-marked"));
        assertNull(mark(lukasz, first));
        robot.clickOn("#attendance-all-expected");
        assertEquals(1, steps.size());
        assertTrue(notices.isVisible());
        Screens.run(workspace::undo);
        assertEquals("0", card(robot, "in-person"));
    }

    @Test
    void whoHasCancelledIsFoundBySearchAndMarkedWithAWord(FxRobot robot) {
        assertFalse(table.getItems().contains(cancelled));
        robot.clickOn("#attendance-search").write("weiss");
        assertEquals(List.of(cancelled), table.getItems());
        key(robot, KeyCode.ENTER);
        robot.clickOn("#attendance-in-person");
        assertNotNull(mark(cancelled, first));
        assertEquals(
                "Please note: Jürgen Weiß has the status “cancelled” and is marked as present all the same.",
                robot.lookup("#notices-text").queryAs(Label.class).getText());
        robot.clickOn("#attendance-search");
        key(robot, KeyCode.ESCAPE);
        assertTrue(table.getItems().contains(cancelled));
    }

    @Test
    void aCardFiltersAndLetsGo(FxRobot robot) {
        robot.clickOn("#attendance-standing-expected");
        assertEquals(3, table.getItems().size());
        robot.clickOn("#attendance-standing-remote");
        assertEquals(0, table.getItems().size());
        robot.clickOn("#attendance-day-2");
        assertEquals(List.of(maria), table.getItems());
        robot.clickOn("#attendance-standing-remote");
        assertEquals(3, table.getItems().size());
    }

    @Test
    void aWalkInIsOfNoOrganisationThatWasDeletedMeanwhile(FxRobot robot) {
        robot.clickOn("#attendance-walk-in");
        robot.clickOn("#walk-in-name").write("Иван Петров");
        robot.clickOn("#walk-in-organisation").write("Бяла");
        key(robot, KeyCode.DOWN);
        key(robot, KeyCode.ENTER);
        var field = robot.lookup("#walk-in-organisation").queryAs(TextField.class);
        assertEquals("Община Бяла Слатина", field.getText());
        Screens.run(() -> workspace.perform(OrganisationEdits.remove(
                workspace.seminar(), workspace.organisations().getFirst())));
        robot.clickOn("#walk-in-add");
        assertEquals(4, workspace.participants().size());
        assertTrue(robot.lookup("#walk-in-organisation-problem")
                .queryAs(Label.class)
                .isVisible());
        Screens.run(() -> field.setText(""));
        robot.clickOn("#walk-in-add");
        assertNull(workspace.participants().getLast().organisation());
        assertEquals(5, workspace.participants().size());
    }

    @Test
    void aWalkInIsAddedAndMarkedAtOnce(FxRobot robot) {
        robot.clickOn("#attendance-walk-in");
        robot.clickOn("#walk-in-add");
        assertTrue(robot.lookup("#walk-in-name-problem").queryAs(Label.class).isVisible());
        robot.clickOn("#walk-in-name").write("Иван Петров");
        key(robot, KeyCode.ENTER);
        assertEquals(1, steps.size());
        var added = workspace.participants().getLast();
        assertEquals("Петров", added.name().family());
        assertEquals(ParticipantStatus.WALK_IN, added.status());
        assertEquals(added, table.selectedRow());
        assertNotNull(mark(added, first));
        assertEquals("1", card(robot, "walk-in"));
        assertFalse(robot.lookup("#walk-in").query().isVisible());
        Screens.run(workspace::undo);
        assertEquals(4, workspace.participants().size());
    }

    @Test
    void aMarkIsCorrectedInTheForm(FxRobot robot) {
        select(rositsa);
        key(robot, KeyCode.P);
        Screens.run(() -> {
            var left = robot.lookup("#mark-left").queryAs(TextField.class);
            left.requestFocus();
            left.setText("8");
        });
        key(robot, KeyCode.ENTER);
        assertTrue(robot.lookup("#mark-left-problem").queryAs(Label.class).isVisible());
        Screens.run(() -> robot.lookup("#mark-left").queryAs(TextField.class).setText("16:30"));
        key(robot, KeyCode.ENTER);
        var mark = mark(rositsa, first);
        assertNotNull(mark);
        assertEquals(LocalTime.of(16, 30), mark.left());
        assertEquals(LocalTime.of(9, 12), mark.arrived());
    }

    @Test
    void marksOfAnotherUnitStayInSight() {
        assertTrue(table.getColumns().stream().anyMatch(column -> "attendance-column-others".equals(column.getId())));
    }

    @Test
    void anotherUnitHidesNoMark(FxRobot robot) {
        var shown = new ArrayList<AttendanceTab>();
        Screens.run(() -> {
            shown.add(tab(demo, messages));
            stage.getScene().setRoot(shown.getFirst());
            demo.perform(SeminarEdits.change(
                    demo.seminar(), demo.seminar().details().withCounting(AttendanceUnit.SESSION, 0)));
        });
        var people = table(shown.getFirst());
        assertTrue(people.getColumns().stream().anyMatch(column -> "attendance-column-others".equals(column.getId())));
        assertEquals("0", card(robot, "in-person"));
        Screens.run(() -> {
            people.select(demo.participants().get(3).id());
            people.requestFocus();
        });
        key(robot, KeyCode.P);
        assertEquals("1", card(robot, "in-person"));
        Screens.pictures(
                stage,
                "attendance-sessions",
                texts -> tab(demo, texts),
                tab -> table(tab).select(demo.participants().get(3).id()));
        Screens.run(demo::undo);
        Screens.run(demo::undo);
    }

    @Test
    void theCardsAgreeWithTheReport(FxRobot robot) {
        Screens.run(() -> stage.getScene().setRoot(tab(demo, messages)));
        var seminar = demo.seminar();
        var day =
                Summary.of(seminar).days().get(seminar.daysInOrder().getFirst().id());
        assertNotNull(day);
        assertEquals(
                String.valueOf(day.inPerson().known() + day.mixed().known()),
                card(robot, "in-person").replaceAll(" .*", ""));
        assertEquals(
                String.valueOf(day.remote().known() + day.mixed().known()),
                card(robot, "remote").replaceAll(" .*", ""));
    }

    @Test
    void fiveThousandPeopleAreMarkedInAMoment() {
        var made = new ArrayList<AttendanceTab>();
        Screens.run(() -> {
            made.add(tab(large, messages));
            stage.getScene().setRoot(made.getFirst());
        });
        var people = table(made.getFirst());
        var took = new ArrayList<Long>();
        for (int i = 0; i < 6; i++) {
            int at = i;
            Screens.run(() -> {
                people.select(large.participants().get(at * 100).id());
                long before = System.nanoTime();
                made.getFirst().actions().get(at % 3).handle(new ActionEvent());
                took.add(System.nanoTime() - before);
            });
        }
        long best = took.stream().mapToLong(Long::longValue).min().orElseThrow();
        assertTrue(Duration.ofNanos(best).toMillis() < 100, "took " + best);
    }

    @Test
    void pictures() {
        Screens.pictures(
                stage,
                "attendance",
                texts -> tab(demo, texts),
                shown -> table(shown).select(demo.participants().get(20).id()));
        Screens.pictures(stage, "attendance-all", texts -> tab(demo, texts), shown -> {
            ((ToggleButton) shown.lookup("#attendance-all-days")).fire();
            table(shown).getSelectionModel().selectRange(2, 6);
        });
        Screens.pictures(
                stage,
                "attendance-walk-in",
                texts -> tab(demo, texts),
                shown -> ((Button) shown.lookup("#attendance-walk-in")).fire());
        Screens.run(() -> Styles.theme(true));
        Screens.pictures(
                stage,
                "attendance-dark",
                texts -> tab(demo, texts),
                shown -> shown.show(new Navigator.Request(
                        Place.ATTENDANCE, "", List.of(demo.participants().get(3)))));
        Screens.run(() -> Styles.theme(false));
    }
}
