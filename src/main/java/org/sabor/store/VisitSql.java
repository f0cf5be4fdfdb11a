package org.sabor.store;

import org.sabor.json.Json;
import org.sabor.model.Bus;
import org.sabor.model.Transport;
import org.sabor.model.Visit;

/// The table `visit`.
final class VisitSql extends RowSql<Visit> {
    VisitSql(Json json) {
        super(json, "visit", """
            id, name_bg, name_en, is_group, description_bg, description_en, place_bg, place_en, day, starts, ends,
            meeting_point_bg, meeting_point_en, meets, back, guide_bg, guide_en, guide_language_bg, guide_language_en,
            capacity, transport, buses, transport_note\
            """);
    }

    @Override
    Visit read(Columns columns) {
        return new Visit(
                columns.id(),
                columns.bilingual(),
                columns.flag(),
                columns.bilingual(),
                columns.bilingual(),
                columns.optionalId(),
                columns.time(),
                columns.time(),
                columns.bilingual(),
                columns.time(),
                columns.time(),
                columns.bilingual(),
                columns.bilingual(),
                columns.optionalNumber(),
                columns.constant(Transport.class),
                columns.list(Bus.class),
                columns.text());
    }

    @Override
    void write(Visit row, Values values) {
        values.id(row.id())
                .bilingual(row.name())
                .flag(row.group())
                .bilingual(row.description())
                .bilingual(row.place())
                .id(row.day())
                .time(row.start())
                .time(row.end())
                .bilingual(row.meetingPoint())
                .time(row.meetingTime())
                .time(row.back())
                .bilingual(row.guide())
                .bilingual(row.guideLanguage())
                .number(row.capacity())
                .constant(row.transport())
                .list(row.buses())
                .text(row.transportNote());
    }
}
