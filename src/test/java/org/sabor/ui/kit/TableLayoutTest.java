package org.sabor.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.input.Clipboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Room;
import org.sabor.model.SmallSeminar;
import org.sabor.workspace.History;
import org.sabor.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// How a person arranges a table is remembered, over languages and restarts.
@SuppressWarnings("NullAway.Init") // the fields are set by start
@ExtendWith(ApplicationExtension.class)
final class TableLayoutTest {
    private final Map<String, TableLayout> kept = new HashMap<>();
    private int written;
    private Stage stage;
    private Workspace workspace;
    private RecordTable<Room> table;
    private Column<Room> ofDay;
    private Room yantra;

    private final class Memory implements TableLayouts {
        @Override
        public @Nullable TableLayout find(String id) {
            return kept.get(id);
        }

        @Override
        public void keep(TableLayout layout) {
            written++;
            kept.put(layout.table(), layout);
        }
    }

    @Start
    void start(Stage shown) {
        stage = shown;
        var small = new SmallSeminar();
        yantra = small.room("Янтра");
        small.room("Искър");
        small.room("Огоста");
        workspace = new Workspace(small.seminar(), new History(), small.ids, _ -> {});
        Screens.show(stage, new Region(), 700, 400);
        TableLayouts.serve(stage.getScene(), new Memory());
        anew(Language.EN);
    }

    private void anew(Language language) {
        table = new RecordTable<>("rooms", "place.agenda", workspace.rooms(), workspace, Messages.of(language));
        table.column("place.agenda", (row, _) -> row.name().bg()).width(300);
        table.column("place.visits", (row, _) -> String.valueOf(row.capacity())).width(200);
        table.column("place.speakers", (row, _) -> row.name().bg() + "\t!").hidden();
        ofDay = table.column("place.documents", (_, _) -> "14").titled("14.11.");
        stage.getScene().setRoot(table);
    }

    private List<String> order() {
        return table.getVisibleLeafColumns().stream().map(TableColumn::getId).toList();
    }

    private TableColumn<Room, ?> column(String id) {
        return table.getColumns().stream()
                .filter(column -> id.equals(column.getId()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void columnsAreWiderWithLargerTextAndRememberedForTheUsualOne() {
        double least = column("place-visits").getMinWidth();
        double wide = column("place-visits").getPrefWidth();
        var around = new StackPane();
        around.setStyle("-fx-font-size: 21px");
        Screens.run(() -> {
            stage.getScene().setRoot(around);
            around.getChildren().setAll(table);
            around.applyCss();
        });
        assertEquals(least * 1.5, column("place-visits").getMinWidth(), 1);
        assertEquals(wide * 1.5, column("place-visits").getPrefWidth(), 1);
        Screens.run(() -> column("place-visits").setVisible(false));
        assertEquals(wide, place("place-visits").width(), 1);
        Screens.run(() -> {
            around.setStyle("");
            around.applyCss();
        });
        assertEquals(least, column("place-visits").getMinWidth(), 1);
    }

    private TableLayout.Place place(String column) {
        return Objects.requireNonNull(kept.get("rooms")).columns().stream()
                .filter(each -> each.column().equals(column))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void orderWidthVisibilityAndSortingComeBackInAnotherLanguage() {
        Screens.run(() -> {
            column("place-speakers").setVisible(true);
            var first = table.getColumns().removeFirst();
            table.getColumns().add(first);
            first.setSortType(TableColumn.SortType.DESCENDING);
            table.getSortOrder().add(first);
        });
        Screens.run(() -> table.layout());
        double width = column("place-agenda").getWidth();
        Screens.run(() -> anew(Language.BG));
        Screens.run(() -> table.layout());
        assertEquals(List.of("place-visits", "place-speakers", "place-documents", "place-agenda"), order());
        assertEquals(yantra, table.getItems().getFirst());
        assertEquals(width, column("place-agenda").getWidth(), 12);
    }

    @Test
    void aWidthThatIsDraggedIsRemembered(FxRobot robot) {
        Screens.run(() -> table.layout());
        Screens.run(() -> table.resizeColumn(column("place-agenda"), 60));
        assertEquals(0, written);
        // The robot of headless tests does not drag far enough to see it.
        var heading = robot.lookup(".column-header-background").query();
        Screens.run(() -> Event.fireEvent(heading, released(heading)));
        assertEquals(1, written);
        Screens.run(() -> table.layout());
        double after = column("place-agenda").getWidth();
        Screens.run(() -> anew(Language.BG));
        Screens.run(() -> table.layout());
        assertEquals(after, column("place-agenda").getWidth(), 12);
    }

    private static MouseEvent released(Node node) {
        return new MouseEvent(
                node,
                node,
                MouseEvent.MOUSE_RELEASED,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                null);
    }

    @Test
    void nothingIsRememberedOfATableNobodyHasArranged() {
        Screens.run(() -> {
            table.drop(ofDay);
            table.column("place.documents", (_, _) -> "15").titled("15.11.");
            table.resize(600, 400);
        });
        assertEquals(0, written);
    }

    @Test
    void theMenuShowsColumnsAndPutsThemBack() {
        var menu = table.columnsMenu();
        Screens.run(() -> {
            Event.fireEvent(menu, new Event(Menu.ON_SHOWING));
            ((CheckMenuItem) menu.getItems().get(2)).setSelected(true);
            ((CheckMenuItem) menu.getItems().get(1)).setSelected(false);
        });
        assertEquals(List.of("place-agenda", "place-speakers", "place-documents"), order());
        Screens.run(() -> menu.getItems().stream()
                .filter(item -> "kit-table-columns-back-item".equals(item.getId()))
                .findFirst()
                .map(MenuItem.class::cast)
                .orElseThrow()
                .fire());
        assertEquals(List.of("place-agenda", "place-visits", "place-documents"), order());
        assertFalse(column("place-speakers").isVisible());
    }

    @Test
    void aCopyHasTheColumnsInSightInTheirOrder() {
        var copied = new String[2];
        Screens.run(() -> {
            column("place-visits").setVisible(false);
            column("place-speakers").setVisible(true);
            table.getColumns().addFirst(table.getColumns().remove(2));
            table.selectAll(List.of(yantra.id()));
            assertEquals(3, table.copy());
            copied[0] = Clipboard.getSystemClipboard().getString();
            copied[1] = Clipboard.getSystemClipboard().getHtml();
        });
        assertEquals("""
            Speakers\tAgenda\t14.11.
            "Янтра\t!"\tЯнтра\t14
            "Искър\t!"\tИскър\t14
            "Огоста\t!"\tОгоста\t14
            """.replace("\n", "\r\n"), copied[0]);
        assertTrue(copied[1].contains(">Искър</td>"));
    }
}
