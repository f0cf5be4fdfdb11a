package org.sabor.store;

import org.sabor.json.Json;
import org.sabor.model.AgendaRelease;
import org.sabor.model.ReleasedDay;
import org.sabor.model.ReleasedItem;

/// The table `agenda_release`.
final class AgendaReleaseSql extends RowSql<AgendaRelease> {
    AgendaReleaseSql(Json json) {
        super(json, "agenda_release", "id, number, at, days, items");
    }

    @Override
    AgendaRelease read(Columns columns) {
        return new AgendaRelease(
                columns.id(),
                columns.number(),
                columns.moment(),
                columns.list(ReleasedDay.class),
                columns.list(ReleasedItem.class));
    }

    @Override
    void write(AgendaRelease row, Values values) {
        values.id(row.id())
                .number(row.number())
                .moment(row.at())
                .list(row.days())
                .list(row.items());
    }
}
