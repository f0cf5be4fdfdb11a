package org.sabor.ui.agenda;

import java.util.function.Predicate;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import org.sabor.model.Seminar;
import org.sabor.model.Session;
import org.sabor.ui.kit.InSight;
import org.sabor.ui.kit.Panes;
import org.sabor.ui.kit.RecordTable;
import org.sabor.ui.kit.Styles;
import org.sabor.workspace.Workspace;

/// The chosen day as a timetable, and beside it, or under it where there is little width, the list; or the list of all
/// days alone.
final class DayView extends SplitPane {
    private static final double WIDE = 800;

    private final Workspace workspace;
    private final DayPicker days;
    private final Timetable timetable;
    private final RecordTable<Session> table;
    private Predicate<Session> dayFilter = _ -> true;

    /// @param side holds the table, and what else stands beside the timetable
    DayView(Workspace workspace, DayPicker days, Timetable timetable, RecordTable<Session> table, SidePane side) {
        super(timetable, side);
        this.workspace = workspace;
        this.days = days;
        this.timetable = timetable;
        this.table = table;
        Styles.with(this, "agenda-plan");
        setOrientation(Orientation.VERTICAL);
        Panes.remembered(this, "agenda-day-split");
        widthProperty().addListener((_, _, width) -> turn(width.doubleValue()));
        divide();
        table.selectedRowProperty().addListener((_, _, row) -> timetable.choose(row == null ? null : row.id()));
        days.dayProperty().addListener((_, _, _) -> showDay());
        // Whatever takes the table's filter away shows all days.
        table.filterProperty().addListener((_, _, filter) -> {
            if (!filter.equals(dayFilter)) {
                days.choose(null);
            }
        });
        workspace.seminarProperty().when(InSight.of(this)).addListener((_, before, after) -> {
            if (differs(before, after)) {
                showTimetable();
            }
        });
        showDay();
    }

    private void turn(double width) {
        var turned = width < WIDE ? Orientation.VERTICAL : Orientation.HORIZONTAL;
        if (turned != getOrientation()) {
            setOrientation(turned);
            divide();
        }
    }

    private void divide() {
        Panes.divide(this, getOrientation() == Orientation.VERTICAL ? 0.62 : 0.56);
    }

    private void showDay() {
        var day = days.dayProperty().get();
        if (day != null) {
            dayFilter = row -> row.day().equals(day);
            table.filterNameProperty().set("");
            table.filterProperty().set(dayFilter);
        } else if (table.filterProperty().get().equals(dayFilter)) {
            table.filterProperty().set(_ -> true);
        }
        showTimetable();
    }

    private void showTimetable() {
        var day = workspace.seminar().days().find(days.dayProperty().get());
        if (day == null) {
            getItems().remove(timetable);
        } else {
            timetable.show(day);
            if (!getItems().contains(timetable)) {
                getItems().addFirst(timetable);
                divide();
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // unchanged rows are the same list
    private static boolean differs(Seminar before, Seminar after) {
        return before.days() != after.days()
                || before.sessions() != after.sessions()
                || before.visits() != after.visits()
                || before.rooms() != after.rooms()
                || before.participants() != after.participants();
    }
}
