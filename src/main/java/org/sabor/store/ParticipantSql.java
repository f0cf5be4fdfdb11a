package org.sabor.store;

import java.util.Set;
import org.sabor.json.Json;
import org.sabor.model.Consent;
import org.sabor.model.Country;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantKind;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.PersonName;
import org.sabor.model.PlannedMode;
import org.sabor.model.Role;

/// The table `participant`.
final class ParticipantSql extends RowSql<Participant> {
    ParticipantSql(Json json) {
        super(json, "participant", """
            id, kind, title_bg, title_en, given, middle, family, latin, cyrillic, group_name_bg, group_name_en,
            head_count, organisation, country, position_bg, position_en, roles, planned_mode, status, email, phone, language,
            consents, aliases, note\
            """);
    }

    @Override
    Participant read(Columns columns) {
        return new Participant(
                columns.id(),
                columns.constant(ParticipantKind.class),
                new PersonName(
                        columns.bilingual(),
                        columns.text(),
                        columns.text(),
                        columns.text(),
                        columns.text(),
                        columns.text()),
                columns.bilingual(),
                columns.optionalNumber(),
                columns.optionalId(),
                new Country(columns.text()),
                columns.bilingual(),
                Set.copyOf(columns.list(Role.class)),
                columns.constant(PlannedMode.class),
                columns.constant(ParticipantStatus.class),
                columns.text(),
                columns.text(),
                columns.text(),
                columns.list(Consent.class),
                columns.list(String.class),
                columns.text());
    }

    @Override
    void write(Participant row, Values values) {
        values.id(row.id())
                .constant(row.kind())
                .bilingual(row.name().title())
                .text(row.name().given())
                .text(row.name().middle())
                .text(row.name().family())
                .text(row.name().latin())
                .text(row.name().cyrillic())
                .bilingual(row.groupName())
                .number(row.headCount())
                .id(row.organisation())
                .text(row.country().code())
                .bilingual(row.position())
                .list(row.roles())
                .constant(row.plannedMode())
                .constant(row.status())
                .text(row.email())
                .text(row.phone())
                .text(row.language())
                .list(row.consents())
                .list(row.aliases())
                .text(row.note());
    }
}
