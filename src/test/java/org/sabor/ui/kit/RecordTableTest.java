package org.sabor.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.Edit;
import org.sabor.model.Id;
import org.sabor.model.Room;
import org.sabor.model.SeminarEdits;
import org.sabor.model.SmallSeminar;
import org.sabor.workspace.History;
import org.sabor.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@SuppressWarnings("NullAway.Init") // the fields are set by start
@ExtendWith(ApplicationExtension.class)
final class RecordTableTest {
    private final List<@Nullable Room> seen = new ArrayList<>();
    private Workspace workspace;
    private RecordTable<Room> table;
    private Room yantra;
    private Room iskar;
    private Room ogosta;

    @Start
    void start(Stage stage) {
        var small = new SmallSeminar();
        yantra = small.room("Янтра");
        iskar = small.room("Искър");
        ogosta = small.room("Огоста");
        workspace = new Workspace(small.seminar(), new History(), small.ids, _ -> {});
        var messages = Messages.of(Language.BG);
        table = new RecordTable<>("rooms", "place.agenda", workspace.rooms(), workspace, messages);
        table.column("place.agenda", (row, _) -> row.name().bg()).width(300);
        table.column(
                        "place.visits",
                        (row, seminar) ->
                                row.capacity() + " / " + seminar.rooms().size())
                .width(200);
        table.selectedRowProperty().addListener((_, _, row) -> seen.add(row));
        Screens.show(stage, table, 600, 400);
    }

    private static Room named(Room room, String name) {
        return new Room(room.id(), Bilingual.same(name), Bilingual.EMPTY, 30, "");
    }

    private void perform(Edit edit) {
        Screens.run(() -> workspace.perform(edit));
    }

    private List<String> names() {
        return table.getItems().stream().map(row -> row.name().bg()).toList();
    }

    @Test
    void theFifthRowCanMoveToTheTop() {
        Screens.run(() -> table.getSortOrder().add(table.getColumns().getFirst()));
        var fourth = new Room(workspace.ids().next(), Bilingual.same("Чая"), Bilingual.EMPTY, 30, "");
        var fifth = new Room(workspace.ids().next(), Bilingual.same("Шейтан дере"), Bilingual.EMPTY, 30, "");
        perform(SeminarEdits.add(fourth));
        perform(SeminarEdits.add(fifth));
        perform(SeminarEdits.change(workspace.seminar(), named(fifth, "Арда")));
        assertEquals(List.of("Арда", "Искър", "Огоста", "Чая", "Янтра"), names());
    }

    @Test
    void sortsByTheAlphabetAndKeepsTheSelectedRowWhenItMoves() {
        Screens.run(() -> {
            table.select(iskar.id());
            table.getSortOrder().add(table.getColumns().getFirst());
        });
        assertEquals(List.of("Искър", "Огоста", "Янтра"), names());
        perform(SeminarEdits.change(workspace.seminar(), named(iskar, "Юг")));
        assertEquals(List.of("Огоста", "Юг", "Янтра"), names());
        assertEquals(named(iskar, "Юг"), table.selectedRow());
        Screens.run(() -> table.getColumns().getFirst().setSortType(TableColumn.SortType.DESCENDING));
        assertEquals(List.of("Янтра", "Юг", "Огоста"), names());
        assertEquals(named(iskar, "Юг"), table.selectedRow());
        assertEquals(1, table.getSelectionModel().getSelectedIndex());
    }

    @Test
    void listenersHearOfARowOnceAndNeverOfNothingBetween() {
        Screens.run(() -> table.select(iskar.id()));
        seen.clear();
        perform(SeminarEdits.change(workspace.seminar(), named(iskar, "Север")));
        assertEquals(List.of(named(iskar, "Север")), seen);
    }

    @Test
    void severalRowsStaySelectedWhileOneIsRemoved() {
        Screens.run(() -> table.selectAll(Set.<Id<Room>>of(yantra.id(), iskar.id(), ogosta.id())));
        perform(SeminarEdits.remove(workspace.seminar(), iskar));
        assertEquals(List.of(yantra, ogosta), table.selectedRows());
        Screens.run(workspace::undo);
        assertEquals(List.of(yantra, ogosta), table.selectedRows());
    }

    @Test
    void hundredsStaySelectedThoughTheyAreChangedSortedAndFiltered() {
        for (int i = 0; i < 200; i++) {
            perform(SeminarEdits.add(Room.named(workspace.ids().next(), Bilingual.same("Зала " + i))));
        }
        Screens.run(() -> {
            table.getSelectionModel().selectAll();
            table.getSortOrder().add(table.getColumns().getFirst());
        });
        assertEquals(203, table.selectedRows().size());
        perform(SeminarEdits.change(workspace.seminar(), named(iskar, "Яна")));
        assertEquals(203, table.selectedRows().size());
        Screens.run(() -> table.searchProperty().set("зала"));
        assertEquals(200, table.selectedRows().size());
        assertEquals(200, table.getSelectionModel().getSelectedIndices().size());
    }

    @Test
    void whatIsEditedStaysInSightThoughItNoLongerFitsTheSearch() {
        Screens.run(() -> {
            table.searchProperty().set("иск");
            table.select(iskar.id());
        });
        perform(SeminarEdits.change(workspace.seminar(), named(iskar, "Север")));
        assertEquals(List.of("Север"), names());
        Screens.run(() -> table.searchProperty().set("иска"));
        assertEquals(List.of(), names());
        assertNull(table.selectedRow());
    }

    @Test
    void eitherScriptFinds() {
        Screens.run(() -> table.searchProperty().set("ISK"));
        assertEquals(List.of("Искър"), names());
        perform(SeminarEdits.change(workspace.seminar(), named(iskar, "Iskar")));
        Screens.run(() -> table.searchProperty().set("искър"));
        assertEquals(List.of("Iskar"), names());
    }

    @Test
    void selectingAHiddenRowTakesTheSearchAway() {
        Screens.run(() -> {
            table.searchProperty().set("огоста");
            table.select(yantra.id());
        });
        assertEquals("", table.searchProperty().get());
        assertEquals(yantra, table.selectedRow());
    }

    @Test
    void aFilterWithANameShowsTheseRowsUntilItIsTakenAway() {
        Screens.run(() -> table.showOnly("конфликти", List.of(ogosta)));
        assertEquals(List.of("Огоста"), names());
        assertEquals("конфликти", table.filterNameProperty().get());
        Screens.run(table::showAll);
        assertEquals(3, table.getItems().size());
    }

    @Test
    void cellsFollowTheSeminarThoughTheirRowIsTheSame(FxRobot robot) {
        perform(SeminarEdits.add(Room.named(workspace.ids().next(), Bilingual.same("Лом"))));
        assertEquals(
                4,
                robot.lookup(".table-cell").queryAllAs(TableCell.class).stream()
                        .filter(cell -> "null / 4".equals(cell.getText()))
                        .count());
    }
}
