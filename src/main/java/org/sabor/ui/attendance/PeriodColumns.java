package org.sabor.ui.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sabor.message.Messages;
import org.sabor.model.Participant;
import org.sabor.model.Period;
import org.sabor.model.Periods;
import org.sabor.model.Seminar;
import org.sabor.ui.kit.Column;
import org.sabor.ui.kit.RecordTable;

/// The columns of the periods shown, one each, and one for what is recorded for other periods.
final class PeriodColumns {
    private final RecordTable<Participant> table;
    private final Supplier<Marks> marks;
    private final MarkTexts texts;
    private final List<Column<Participant>> columns = new ArrayList<>();
    private List<String> titles = List.of();

    PeriodColumns(RecordTable<Participant> table, Supplier<Marks> marks, Messages messages) {
        this.table = table;
        this.marks = marks;
        this.texts = new MarkTexts(messages);
    }

    /// Shows the periods of the chosen day, or of all.
    void show(Seminar seminar, Chosen chosen) {
        var day = chosen.day();
        var periods = day == null ? Periods.of(seminar) : Periods.of(seminar, day);
        var now = new ArrayList<String>();
        periods.forEach(period -> now.add(texts.period(period, seminar) + period));
        if (marks.get().anyOthers()) {
            now.add("");
        }
        if (!now.equals(titles)) {
            titles = now;
            make(seminar, periods, day == null);
        }
        int place = periods.indexOf(chosen.period());
        if (place >= 0 && columns.size() > 2) {
            table.scrollToColumn(columns.get(place));
        }
    }

    private void make(Seminar seminar, List<Period> periods, boolean withDay) {
        columns.forEach(table::drop);
        columns.clear();
        periods.forEach(period -> add(period, withDay, seminar));
        if (titles.contains("")) {
            columns.add(table.column("attendance.column.others", this::others).width(150));
        }
        table.fitColumns(columns.size() > 2);
    }

    private void add(Period period, boolean withDay, Seminar seminar) {
        boolean wholeDay = period.equals(Period.of(period.day()));
        var column = table.column(
                        "attendance.column.period",
                        (row, _) -> texts.mark(marks.get().find(row, period)))
                .titled(withDay || wholeDay ? texts.period(period, seminar) : texts.inDay(period, seminar))
                .secondLine((row, _) -> texts.remark(row, marks.get().find(row, period)))
                .width(142);
        column.setId("attendance-column-period-" + columns.size());
        column.setMinWidth(96);
        columns.add(column);
    }

    private String others(Participant row, Seminar seminar) {
        return marks.get().others(row).stream()
                .map(mark -> texts.period(mark.period(), seminar) + ": " + texts.mark(mark))
                .collect(Collectors.joining("; "));
    }
}
