package org.sabor.store;

import org.sabor.json.Json;
import org.sabor.model.Evidence;
import org.sabor.model.EvidenceKind;

/// The table `evidence`.
final class EvidenceSql extends RowSql<Evidence> {
    EvidenceSql(Json json) {
        super(json, "evidence", "id, kind, name, hash, size, day, added, note, pages");
    }

    @Override
    Evidence read(Columns columns) {
        return new Evidence(
                columns.id(),
                columns.constant(EvidenceKind.class),
                columns.text(),
                columns.text(),
                columns.number(),
                columns.optionalId(),
                columns.moment(),
                columns.text(),
                columns.optionalNumber());
    }

    @Override
    void write(Evidence row, Values values) {
        values.id(row.id())
                .constant(row.kind())
                .text(row.name())
                .text(row.hash())
                .number(row.size())
                .id(row.day())
                .moment(row.added())
                .text(row.note())
                .number(row.pages());
    }
}
