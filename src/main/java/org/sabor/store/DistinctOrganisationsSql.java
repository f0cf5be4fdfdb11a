package org.sabor.store;

import org.sabor.json.Json;
import org.sabor.model.DistinctOrganisations;

/// The table `distinct_organisations`.
final class DistinctOrganisationsSql extends RowSql<DistinctOrganisations> {
    DistinctOrganisationsSql(Json json) {
        super(json, "distinct_organisations", "id, first, second");
    }

    @Override
    DistinctOrganisations read(Columns columns) {
        return new DistinctOrganisations(columns.id(), columns.id(), columns.id());
    }

    @Override
    void write(DistinctOrganisations row, Values values) {
        values.id(row.id()).id(row.first()).id(row.second());
    }
}
