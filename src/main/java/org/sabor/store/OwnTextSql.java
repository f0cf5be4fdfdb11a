package org.sabor.store;

import org.sabor.json.Json;
import org.sabor.model.OwnText;

/// The table `own_text`.
final class OwnTextSql extends RowSql<OwnText> {
    OwnTextSql(Json json) {
        super(json, "own_text", "id, place, text_bg, text_en, instead_bg, instead_en");
    }

    @Override
    OwnText read(Columns columns) {
        return new OwnText(columns.id(), columns.text(), columns.bilingual(), columns.bilingual());
    }

    @Override
    void write(OwnText row, Values values) {
        values.id(row.id()).text(row.place()).bilingual(row.text()).bilingual(row.instead());
    }
}
