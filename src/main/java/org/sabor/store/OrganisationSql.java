package org.sabor.store;

import org.sabor.json.Json;
import org.sabor.model.Country;
import org.sabor.model.Organisation;
import org.sabor.model.OrganisationType;
import org.sabor.model.PartnerRole;

/// The table `organisation`.
final class OrganisationSql extends RowSql<Organisation> {
    OrganisationSql(Json json) {
        super(
                json,
                "organisation",
                "id, name_bg, name_en, type, country, partner_role, collective, note_bg, note_en, aliases");
    }

    @Override
    Organisation read(Columns columns) {
        return new Organisation(
                columns.id(),
                columns.bilingual(),
                columns.constant(OrganisationType.class),
                new Country(columns.text()),
                columns.constant(PartnerRole.class),
                columns.flag(),
                columns.bilingual(),
                columns.list(String.class));
    }

    @Override
    void write(Organisation row, Values values) {
        values.id(row.id())
                .bilingual(row.name())
                .constant(row.type())
                .text(row.country().code())
                .constant(row.partnerRole())
                .flag(row.collective())
                .bilingual(row.note())
                .list(row.aliases());
    }
}
