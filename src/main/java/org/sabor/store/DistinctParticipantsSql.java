package org.sabor.store;

import org.sabor.json.Json;
import org.sabor.model.DistinctParticipants;

/// The table `distinct_participants`.
final class DistinctParticipantsSql extends RowSql<DistinctParticipants> {
    DistinctParticipantsSql(Json json) {
        super(json, "distinct_participants", "id, first, second");
    }

    @Override
    DistinctParticipants read(Columns columns) {
        return new DistinctParticipants(columns.id(), columns.id(), columns.id());
    }

    @Override
    void write(DistinctParticipants row, Values values) {
        values.id(row.id()).id(row.first()).id(row.second());
    }
}
