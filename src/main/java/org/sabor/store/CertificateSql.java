package org.sabor.store;

import static java.util.Objects.requireNonNull;

import org.sabor.json.Json;
import org.sabor.model.Certificate;

/// The table `certificate`.
final class CertificateSql extends RowSql<Certificate> {
    CertificateSql(Json json) {
        super(json, "certificate", "id, number, participant, issued");
    }

    @Override
    Certificate read(Columns columns) {
        return new Certificate(columns.id(), columns.number(), columns.id(), requireNonNull(columns.date()));
    }

    @Override
    void write(Certificate row, Values values) {
        values.id(row.id()).number(row.number()).id(row.participant()).date(row.issued());
    }
}
