package org.sabor.store;

import org.sabor.json.Json;
import org.sabor.model.Day;

/// The table `day`.
final class DaySql extends RowSql<Day> {
    DaySql(Json json) {
        super(json, "day", "id, number, date, starts, ends");
    }

    @Override
    Day read(Columns columns) {
        return new Day(columns.id(), columns.number(), columns.date(), columns.time(), columns.time());
    }

    @Override
    void write(Day row, Values values) {
        values.id(row.id())
                .number(row.number())
                .date(row.date())
                .time(row.start())
                .time(row.end());
    }
}
