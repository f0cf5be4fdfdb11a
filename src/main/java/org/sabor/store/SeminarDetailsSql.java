package org.sabor.store;

import java.time.ZoneId;
import org.sabor.json.Json;
import org.sabor.model.AgendaSettings;
import org.sabor.model.AttendanceUnit;
import org.sabor.model.Bilingual;
import org.sabor.model.DeskCopy;
import org.sabor.model.Format;
import org.sabor.model.OnlineMeeting;
import org.sabor.model.Publication;
import org.sabor.model.SeminarDetails;
import org.sabor.model.SeminarType;
import org.sabor.model.Signatory;
import org.sabor.model.StatedFigures;

/// The table `seminar_details`.
final class SeminarDetailsSql extends RowSql<SeminarDetails> {
    SeminarDetailsSql(Json json) {
        super(json, "seminar_details", """
            id, title_bg, title_en, aliases, type, format, format_text_bg, format_text_en, organiser, host,
            venue_bg, venue_en, zone, platform, meeting, unit, minimum_minutes, break_after, between_places, policy_documents, policy_context,
            outcomes, publications, signatory_name_bg, signatory_name_en, signatory_position_bg,
            signatory_position_en, privacy_contact, desk_copy, figures\
            """);
    }

    @Override
    SeminarDetails read(Columns columns) {
        return new SeminarDetails(
                columns.id(),
                columns.bilingual(),
                columns.list(Bilingual.class),
                columns.constant(SeminarType.class),
                columns.constant(Format.class),
                columns.bilingual(),
                columns.optionalId(),
                columns.optionalId(),
                columns.bilingual(),
                ZoneId.of(columns.text()),
                new OnlineMeeting(columns.text(), columns.text()),
                columns.constant(AttendanceUnit.class),
                columns.number(),
                new AgendaSettings(columns.number(), columns.number()),
                columns.list(Bilingual.class),
                columns.list(Bilingual.class),
                columns.list(Bilingual.class),
                columns.list(Publication.class),
                new Signatory(columns.bilingual(), columns.bilingual()),
                columns.text(),
                columns.optional(DeskCopy.class),
                columns.value(StatedFigures.class));
    }

    @Override
    void write(SeminarDetails row, Values values) {
        values.id(row.id())
                .bilingual(row.title())
                .list(row.aliases())
                .constant(row.type())
                .constant(row.format())
                .bilingual(row.formatText())
                .id(row.organiser())
                .id(row.host())
                .bilingual(row.venue())
                .text(row.zone().getId())
                .text(row.online().platform())
                .text(row.online().meeting())
                .constant(row.unit())
                .number(row.minimumMinutes())
                .number(row.agenda().breakAfter())
                .number(row.agenda().betweenPlaces())
                .list(row.policyDocuments())
                .list(row.policyContext())
                .list(row.outcomes())
                .list(row.publications())
                .bilingual(row.preparedBy().name())
                .bilingual(row.preparedBy().position())
                .text(row.privacyContact())
                .optional(row.deskCopy())
                .optional(row.figures());
    }
}
