package org.sabor.store;

import org.sabor.json.Json;
import org.sabor.model.Needs;

/// The table `needs`.
final class NeedsSql extends RowSql<Needs> {
    NeedsSql(Json json) {
        super(json, "needs", "id, participant, diet, accessibility");
    }

    @Override
    Needs read(Columns columns) {
        return new Needs(columns.id(), columns.id(), columns.text(), columns.text());
    }

    @Override
    void write(Needs row, Values values) {
        values.id(row.id()).id(row.participant()).text(row.diet()).text(row.accessibility());
    }
}
