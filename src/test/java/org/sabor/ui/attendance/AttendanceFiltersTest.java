package org.sabor.ui.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Attendance;
import org.sabor.model.AttendanceEdits;
import org.sabor.model.AttendanceIndex;
import org.sabor.model.AttendanceMode;
import org.sabor.model.Day;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantEdits;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.PartnerRole;
import org.sabor.model.Period;
import org.sabor.model.PlannedMode;
import org.sabor.model.Row;
import org.sabor.model.SmallSeminar;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.RecordTable;
import org.sabor.ui.kit.Screens;
import org.sabor.workspace.History;
import org.sabor.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@SuppressWarnings("NullAway.Init") // the fields are set by start
@ExtendWith(ApplicationExtension.class)
final class AttendanceFiltersTest {
    private static final InstantSource NOW = InstantSource.fixed(Instant.parse("2026-03-12T07:12:40Z"));

    private Workspace workspace;
    private RecordTable<Participant> table;
    private Participant rositsa;
    private Participant lukasz;
    private Participant maria;
    private Participant cancelled;
    private Day first;

    @Start
    @SuppressWarnings("unchecked") // the table of the tab
    void start(Stage shown) {
        var small = new SmallSeminar();
        first = small.day(1);
        var municipality = small.organisation("Община Бяла Слатина", "BG", PartnerRole.LEAD);
        rositsa = small.row(small.person("Росица", "Стелиянова", municipality).withPlannedMode(PlannedMode.IN_PERSON));
        lukasz = small.row(small.person("Łukasz", "Żółkiewski", null).withPlannedMode(PlannedMode.REMOTE));
        maria = small.row(small.person("Мария", "Колева", municipality).withPlannedMode(PlannedMode.IN_PERSON));
        cancelled = small.row(small.person("Jürgen", "Weiß", null).withStatus(ParticipantStatus.CANCELLED));
        workspace = new Workspace(small.seminar(), new History(), small.ids, _ -> {});
        var messages = Messages.of(Language.EN);
        BiFunction<List<? extends Row<?>>, Runnable, Node> elsewhere = (_, _) -> new Label();
        var tab = new AttendanceTab(
                workspace,
                messages,
                new Notices(messages),
                new Navigator(_ -> {}),
                new Recorder("Мария", NOW),
                new Ways(() -> {}, elsewhere, (_, _) -> new Label(), elsewhere, elsewhere));
        Screens.show(shown, tab, 980, 680);
        table = (RecordTable<Participant>) tab.lookup("#attendance-table");
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

    @Test
    void theMenuShowsWhoIsMissingWhoIsUnexpectedAndWhoCameOtherwiseThanPlanned(FxRobot robot) {
        Screens.run(() -> workspace.perform(AttendanceEdits.mark(
                workspace.seminar(),
                workspace.ids(),
                List.of(rositsa, lukasz, cancelled),
                Period.of(first.id()),
                AttendanceMode.IN_PERSON,
                AttendanceEdits.Mark.BY_HAND)));
        assertEquals(
                List.of("expected, not here: 1", "here, not expected: 1", "otherwise than planned: 1"),
                robot.lookup("#attendance-show").queryAs(MenuButton.class).getItems().stream()
                        .map(MenuItem::getText)
                        .toList());
        choose(robot, "missing");
        assertEquals(List.of(maria), table.getItems());
        choose(robot, "unexpected");
        assertEquals(List.of(cancelled), table.getItems());
        choose(robot, "mode-changed");
        assertEquals(List.of(lukasz), table.getItems());
        choose(robot, "mode-changed");
        assertEquals(4, table.getItems().size());
    }

    private static void choose(FxRobot robot, String item) {
        Screens.run(() -> robot.lookup("#attendance-show").queryAs(MenuButton.class).getItems().stream()
                .filter(each -> ("attendance-standing-" + item).equals(each.getId()))
                .forEach(MenuItem::fire));
    }

    @Test
    void countriesAreCountedAndACountryShowsItsPeople(FxRobot robot) {
        Screens.run(() -> table.getSelectionModel().clearSelection());
        var countries = robot.lookup("#attendance-countries").queryTableView();
        assertEquals(List.of("Bulgaria", "not stated"), column(countries, 0));
        assertEquals(List.of("2", "1"), column(countries, 1));
        assertEquals(List.of("0", "0"), column(countries, 2));
        select(rositsa);
        key(robot, KeyCode.P);
        Screens.run(() -> table.getSelectionModel().clearSelection());
        assertEquals(List.of("1", "0"), column(countries, 2));
        Screens.run(() -> countries.getSelectionModel().select(0));
        assertEquals(List.of(rositsa, maria), List.copyOf(table.getItems()));
    }

    @Test
    void countingAnewLeavesTheFilterAloneAndTheCountryChosen(FxRobot robot) {
        Screens.run(() -> table.getSelectionModel().clearSelection());
        var countries = robot.lookup("#attendance-countries").queryTableView();
        Screens.run(() -> {
            countries.getSelectionModel().select(0);
            table.showAll();
        });
        select(lukasz);
        Screens.run(() -> workspace.perform(
                ParticipantEdits.setStatus(workspace.seminar(), List.of(lukasz), ParticipantStatus.CANCELLED)));
        // The countries come back while the selection grows; there is one less of them.
        Screens.run(() -> table.getSelectionModel().selectAll());
        assertEquals(List.of("2"), column(countries, 1));
        assertEquals("", table.filterNameProperty().get());
        assertEquals(table.getItems().size(), table.selectedRows().size());
        assertEquals(0, countries.getSelectionModel().getSelectedIndex());
    }

    private static List<String> column(TableView<?> of, int column) {
        return IntStream.range(0, of.getItems().size())
                .mapToObj(row -> String.valueOf(of.getColumns().get(column).getCellData(row)))
                .toList();
    }

    @Test
    void whoeverHasOnlyRegisteredIsMarkedWhereNobodyConfirms(FxRobot robot) {
        Screens.run(() -> workspace.perform(
                ParticipantEdits.setStatus(workspace.seminar(), List.of(maria), ParticipantStatus.INVITED)));
        robot.clickOn("#attendance-all-expected");
        assertNotNull(mark(rositsa, first));
        assertNull(mark(maria, first));
        Screens.run(() -> {
            workspace.undo();
            workspace.perform(ParticipantEdits.setStatus(
                    workspace.seminar(), List.of(rositsa, lukasz), ParticipantStatus.REGISTERED));
        });
        robot.clickOn("#attendance-all-expected");
        assertNotNull(mark(rositsa, first));
        assertNull(mark(maria, first));
    }
}
