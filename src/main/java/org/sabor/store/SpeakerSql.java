package org.sabor.store;

import org.sabor.json.Json;
import org.sabor.model.Availability;
import org.sabor.model.Speaker;
import org.sabor.model.SpeakerState;
import org.sabor.model.TalkFile;

/// The table `speaker`.
final class SpeakerSql extends RowSql<Speaker> {
    SpeakerSql(Json json) {
        super(json, "speaker", """
            id, participant, role_text_bg, role_text_en, biography_bg, biography_en, topic_bg, topic_en, state,
            availability, needs, travel, photo, photo_alternative_bg, photo_alternative_en, files\
            """);
    }

    @Override
    Speaker read(Columns columns) {
        return new Speaker(
                columns.id(),
                columns.id(),
                columns.bilingual(),
                columns.bilingual(),
                columns.bilingual(),
                columns.constant(SpeakerState.class),
                columns.list(Availability.class),
                columns.text(),
                columns.text(),
                columns.picture(),
                columns.list(TalkFile.class));
    }

    @Override
    void write(Speaker row, Values values) {
        values.id(row.id())
                .id(row.participant())
                .bilingual(row.roleText())
                .bilingual(row.biography())
                .bilingual(row.topic())
                .constant(row.state())
                .list(row.availability())
                .text(row.needs())
                .text(row.travel())
                .picture(row.photo())
                .list(row.files());
    }
}
