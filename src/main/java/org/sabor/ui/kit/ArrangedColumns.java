package org.sabor.ui.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Row;

/// The columns of a table as the person arranges them: which are shown, in which order, how wide, sorted by what. It is
/// remembered by the [TableLayouts] of the window. Columns that come and go with the data are left where they are.
final class ArrangedColumns<R extends Row<R>> {
    /// Below this part of its first width a column says nothing any more, and the table scrolls sideways instead.
    private static final double READABLE = 0.5;

    private final RecordTable<R> table;
    /// Those that were there when the table came into its window, with the widths they had.
    private final Map<TableColumn<R, ?>, Double> made = new HashMap<>();

    private @Nullable TableLayouts memory;
    private @Nullable TableLayout first;
    private @Nullable TableLayout kept;
    private boolean arranging;
    private boolean wide;
    private boolean scrolls;

    ArrangedColumns(RecordTable<R> table) {
        this.table = table;
        table.sceneProperty().addListener((_, _, scene) -> enter(scene));
        table.widthProperty().addListener((_, _, _) -> fit());
    }

    /// The table has come into a window: it is arranged as it was left, once.
    private void enter(@Nullable Scene scene) {
        if (scene == null || first != null) {
            return;
        }
        memory = TableLayouts.of(scene);
        table.getColumns().forEach(column -> made.put(column, column.getPrefWidth() / RowSize.growth(column)));
        var asMade = layout(false);
        first = asMade;
        kept = asMade;
        var left = memory == null ? null : memory.find(table.getId());
        if (left != null) {
            arrange(left);
        }
        table.getColumns().addListener((ListChangeListener<TableColumn<R, ?>>) _ -> keep(false));
        table.getSortOrder().addListener((ListChangeListener<TableColumn<R, ?>>) _ -> keep(false));
        for (var column : lasting().values()) {
            column.visibleProperty().addListener((_, _, _) -> {
                fit();
                keep(false);
            });
            column.sortTypeProperty().addListener((_, _, _) -> keep(false));
        }
        // Widths change with the window too; those a person has set end with the mouse let go in the heading.
        table.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            if (inHeading(event)) {
                keep(true);
            }
        });
    }

    private static boolean inHeading(MouseEvent event) {
        for (var node = event.getTarget() instanceof Node target ? target : null;
                node != null;
                node = node.getParent()) {
            if (node.getStyleClass().contains("column-header-background")) {
                return true;
            }
        }
        return false;
    }

    /// Puts the columns as this says; one it does not know stays behind the one it stood behind.
    private void arrange(TableLayout layout) {
        arranging = true;
        var known = lasting();
        var order = new ArrayList<TableColumn<R, ?>>();
        for (var place : layout.columns()) {
            var column = known.get(place.column());
            if (column != null) {
                order.add(column);
                column.setPrefWidth(place.width() * RowSize.growth(column));
                column.setVisible(place.shown());
            }
        }
        TableColumn<R, ?> before = null;
        for (var column : List.copyOf(table.getColumns())) {
            if (!order.contains(column)) {
                order.add(before == null ? 0 : order.indexOf(before) + 1, column);
            }
            before = column;
        }
        table.getColumns().setAll(order);
        var sorted = new ArrayList<TableColumn<R, ?>>();
        for (var key : layout.sorted()) {
            var column = known.get(key.column());
            if (column != null) {
                column.setSortType(key.descending() ? SortType.DESCENDING : SortType.ASCENDING);
                sorted.add(column);
            }
        }
        table.getSortOrder().setAll(sorted);
        arranging = false;
        kept = layout;
        fit();
    }

    /// @param widths whether other widths alone are worth remembering
    private void keep(boolean widths) {
        var before = kept;
        if (arranging || memory == null || before == null) {
            return;
        }
        var now = layout(true);
        if (widths ? !now.equals(before) : !now.withoutWidths().equals(before.withoutWidths())) {
            kept = now;
            memory.keep(now);
        }
    }

    /// @param asShown whether the widths are those on the screen, not those the columns were made with
    private TableLayout layout(boolean asShown) {
        var known = lasting();
        var places = known.values().stream()
                .map(column -> new TableLayout.Place(
                        column.getId(),
                        Math.rint((asShown && column.isVisible() ? column.getWidth() : column.getPrefWidth())
                                / RowSize.growth(column)),
                        column.isVisible()))
                .toList();
        var keys = table.getSortOrder().stream()
                .filter(column -> known.containsKey(column.getId()))
                .map(column -> new TableLayout.Key(column.getId(), column.getSortType() == SortType.DESCENDING))
                .toList();
        return new TableLayout(table.getId(), places, keys);
    }

    private Map<String, TableColumn<R, ?>> lasting() {
        var lasting = new LinkedHashMap<String, TableColumn<R, ?>>();
        for (var each : table.getColumns()) {
            if (each instanceof Column<?> column && column.lasting() && made.containsKey(each)) {
                lasting.putIfAbsent(each.getId(), each);
            }
        }
        return lasting;
    }

    /// Whether the table is to scroll sideways in any case.
    void wide(boolean always) {
        wide = always;
        RowSize.widen(table);
        show(always || crowded());
    }

    private void fit() {
        boolean now = wide || crowded();
        if (now != scrolls) {
            show(now);
        }
    }

    /// The columns have other widths.
    void refit() {
        show(wide || crowded());
    }

    private boolean crowded() {
        double needed = table.getVisibleLeafColumns().stream()
                .mapToDouble(column -> Math.max(column.getMinWidth(), readable(column)))
                .sum();
        return table.getWidth() > 0 && needed > table.getWidth();
    }

    private double readable(TableColumn<R, ?> column) {
        return READABLE * firstWidth(column);
    }

    private double firstWidth(TableColumn<R, ?> column) {
        var first = made.get(column);
        return first == null ? column.getPrefWidth() : first * RowSize.growth(column);
    }

    private void show(boolean scrolling) {
        scrolls = scrolling;
        table.setColumnResizePolicy(RecordTable.UNCONSTRAINED_RESIZE_POLICY);
        if (scrolling) {
            table.getVisibleLeafColumns().forEach(this::widen);
        } else {
            table.setColumnResizePolicy(RecordTable.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        }
    }

    /// The other policy has squeezed the column, and a remembered width may be a squeezed one.
    private void widen(TableColumn<R, ?> column) {
        double preferred = column.getPrefWidth();
        double width = preferred < readable(column) ? firstWidth(column) : preferred;
        // A width that is set to what it was is not looked at.
        column.setPrefWidth(width + 1);
        column.setPrefWidth(width);
    }

    /// The columns as a menu, for the keyboard: each can be shown, moved aside by the mouse, and all put back.
    Menu menu() {
        var messages = table.messages();
        var menu = new Menu(messages.text("kit.table.columns"));
        menu.setId(table.getId() + "-columns");
        // A menu without entries does not open.
        menu.getItems().setAll(new SeparatorMenuItem());
        menu.setOnShowing(_ -> {
            menu.getItems().clear();
            for (var column : lasting().values()) {
                if (column instanceof Column<?> named) {
                    var item = new CheckMenuItem(named.title());
                    item.setMnemonicParsing(false);
                    item.setId(column.getId() + "-shown");
                    item.selectedProperty().bindBidirectional(column.visibleProperty());
                    menu.getItems().add(item);
                }
            }
            var back = new Actions(messages).action("kit.table.columns-back", Icons.UNDO, this::putBack);
            menu.getItems().addAll(new SeparatorMenuItem(), Actions.menuItem(back));
        });
        return menu;
    }

    private void putBack() {
        if (first != null) {
            arrange(first);
            if (memory != null) {
                memory.keep(first);
            }
        }
    }
}
