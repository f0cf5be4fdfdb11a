package org.sabor.store;

import java.sql.SQLException;
import org.sabor.json.Json;
import org.sabor.model.Speaker;

/// The table `speaker`.
final class SpeakerSql extends RowSql<Speaker> {
    SpeakerSql(Json json) {
        super(json, "speaker", "id, participant, role_text_bg, role_text_en, biography_bg, biography_en, needs");
    }

    @Override
    Speaker read(Columns columns) throws SQLException {
        return new Speaker(columns.id(), columns.id(), columns.bilingual(), columns.bilingual(), columns.text());
    }

    @Override
    void write(Speaker row, Values values) {
        values.id(row.id())
                .id(row.participant())
                .bilingual(row.roleText())
                .bilingual(row.biography())
                .text(row.needs());
    }
}
