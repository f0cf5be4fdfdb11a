package org.sabor.store;

import java.util.UUID;
import org.sabor.json.Json;
import org.sabor.model.AcceptedFinding;

/// The table `accepted_finding`.
final class AcceptedFindingSql extends RowSql<AcceptedFinding> {
    AcceptedFindingSql(Json json) {
        super(json, "accepted_finding", "id, code, rows, note, at");
    }

    @Override
    AcceptedFinding read(Columns columns) {
        return new AcceptedFinding(
                columns.id(), columns.text(), columns.list(UUID.class), columns.text(), columns.moment());
    }

    @Override
    void write(AcceptedFinding row, Values values) {
        values.id(row.id()).text(row.code()).list(row.rows()).text(row.note()).moment(row.at());
    }
}
