package org.sabor.ui.settings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Day;
import org.sabor.model.Id;
import org.sabor.model.Problem;
import org.sabor.model.Rules;
import org.sabor.model.SeminarEdits;
import org.sabor.ui.kit.Field;
import org.sabor.ui.kit.Form;
import org.sabor.workspace.Workspace;

/// The form of one day of the seminar.
final class DayForm extends Form<Day> {
    private final Workspace workspace;
    private final Field<@Nullable LocalDate> date;
    private final Field<@Nullable LocalTime> start;
    private final Field<@Nullable LocalTime> end;

    DayForm(Workspace workspace, Messages messages) {
        super("day-form", "days.nothing-selected", messages);
        this.workspace = workspace;
        date = date("day.date");
        start = time("day.start");
        end = time("day.end");
        section("day.section.main", date, beside(start, end));
    }

    @Override
    protected @Nullable Day current(Id<Day> id) {
        return workspace.seminar().days().find(id);
    }

    @Override
    protected void fill(Day row) {
        date.set(row.date());
        start.set(row.start());
        end.set(row.end());
    }

    @Override
    protected Day read(Day current) {
        return new Day(current.id(), current.number(), date.value(), start.value(), end.value());
    }

    @Override
    protected List<Problem> check(Day row) {
        return Rules.check(row, workspace.seminar());
    }

    @Override
    protected void save(Day before, Day after) {
        workspace.perform(SeminarEdits.change(workspace.seminar(), after));
    }
}
