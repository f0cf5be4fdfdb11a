package org.sabor.privacy;

import static org.sabor.privacy.Purpose.ORGANISATION;
import static org.sabor.privacy.Purpose.PROOF;
import static org.sabor.privacy.Purpose.REPORT;
import static org.sabor.privacy.Rule.EMPTIED;
import static org.sabor.privacy.Rule.WITHOUT_NAMES;
import static org.sabor.privacy.Term.RETENTION;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sabor.model.RowKind;

/// What the registry says of the event itself: where people are named in passing.
final class ColumnsOfEvents {
    private ColumnsOfEvents() {}

    /// The columns of this kind, where it belongs here.
    static Optional<List<DataColumn>> of(RowKind kind) {
        return switch (kind) {
            case SEMINAR_DETAILS -> Optional.of(details());
            case PROJECT -> Optional.of(project());
            case DAY ->
                Optional.of(List.of(
                        plain(kind, "id"),
                        plain(kind, "number"),
                        plain(kind, "date"),
                        plain(kind, "start").in("starts"),
                        plain(kind, "end").in("ends")));
            case ROOM ->
                Optional.of(List.of(
                        plain(kind, "id"),
                        plain(kind, "name").bilingual(),
                        plain(kind, "building").bilingual(),
                        plain(kind, "capacity"),
                        plain(kind, "link")));
            case ORGANISATION -> Optional.of(organisation());
            case SESSION -> Optional.of(session());
            case VISIT -> Optional.of(visit());
            case DISTINCT_ORGANISATIONS -> Optional.of(plain(kind, "id", "first", "second"));
            case AGENDA_RELEASE -> Optional.of(release());
            case OWN_TEXT ->
                Optional.of(List.of(
                        plain(kind, "id"),
                        plain(kind, "place"),
                        plain(kind, "text").bilingual().ofOthers(REPORT, RETENTION, WITHOUT_NAMES),
                        plain(kind, "instead").bilingual().ofOthers(REPORT, RETENTION, WITHOUT_NAMES)));
            default -> Optional.empty();
        };
    }

    private static DataColumn plain(RowKind kind, String component) {
        return DataColumn.plain(kind, component);
    }

    static List<DataColumn> plain(RowKind kind, String... components) {
        return Stream.of(components).map(each -> DataColumn.plain(kind, each)).toList();
    }

    private static List<DataColumn> details() {
        var kind = RowKind.SEMINAR_DETAILS;
        return List.of(
                plain(kind, "id"),
                plain(kind, "title").bilingual(),
                plain(kind, "aliases"),
                plain(kind, "type"),
                plain(kind, "format"),
                plain(kind, "formatText").bilingual(),
                plain(kind, "organiser"),
                plain(kind, "host"),
                plain(kind, "venue").bilingual(),
                plain(kind, "zone"),
                plain(kind, "online").in("platform", "meeting").of("platform", "meeting"),
                plain(kind, "unit"),
                plain(kind, "minimumMinutes"),
                plain(kind, "agenda").in("break_after", "between_places").of("breakAfter", "betweenPlaces"),
                plain(kind, "policyDocuments"),
                plain(kind, "policyContext").ofOthers(REPORT, RETENTION, WITHOUT_NAMES),
                plain(kind, "outcomes").ofOthers(REPORT, RETENTION, WITHOUT_NAMES),
                plain(kind, "publications").of("where", "date", "link"),
                plain(kind, "preparedBy")
                        .in("signatory_name_bg", "signatory_name_en", "signatory_position_bg", "signatory_position_en")
                        .of("name", "position")
                        .ofOthers(REPORT, RETENTION, EMPTIED),
                plain(kind, "privacyContact").ofOthers(ORGANISATION, RETENTION, WITHOUT_NAMES),
                plain(kind, "deskCopy").of("name", "made").ofOthers(ORGANISATION, RETENTION, WITHOUT_NAMES),
                // Totals; what people wrote into the forms is one text.
                plain(kind, "figures")
                        .of(
                                "planned",
                                "materials",
                                "feedbackForms",
                                "feedbackAverage",
                                "feedbackRemarks",
                                "genders",
                                "kept")
                        .ofOthers(REPORT, RETENTION, WITHOUT_NAMES));
    }

    private static List<DataColumn> project() {
        var kind = RowKind.PROJECT;
        return List.of(
                plain(kind, "id"),
                plain(kind, "title").bilingual(),
                plain(kind, "acronym"),
                plain(kind, "number"),
                plain(kind, "programme").bilingual(),
                plain(kind, "premises"),
                plain(kind, "aims"),
                plain(kind, "activities"),
                plain(kind, "goals").of("text", "effect"),
                plain(kind, "fundingLine").bilingual(),
                plain(kind, "disclaimer").bilingual(),
                plain(kind, "logos").in("logos", "logos_alternative_bg", "logos_alternative_en"),
                plain(kind, "otherLogos").of("picture", "height"),
                plain(kind, "sheets").of("per", "speakersSign", "localApart", "email", "ownColumns"),
                plain(kind, "retention")
                        .of(
                                "lastPayment",
                                "years",
                                "hold",
                                "holdReason",
                                "early/needsDays",
                                "early/phoneDays",
                                "early/travelDays",
                                "early/emailMonths")
                        .ofOthers(PROOF, RETENTION, WITHOUT_NAMES));
    }

    private static List<DataColumn> organisation() {
        var kind = RowKind.ORGANISATION;
        return List.of(
                plain(kind, "id"),
                plain(kind, "name").bilingual(),
                plain(kind, "type"),
                plain(kind, "country"),
                plain(kind, "partnerRole"),
                plain(kind, "collective"),
                plain(kind, "note").bilingual().ofOthers(REPORT, RETENTION, WITHOUT_NAMES),
                plain(kind, "aliases").ofOthers(ORGANISATION, RETENTION, WITHOUT_NAMES));
    }

    private static List<DataColumn> session() {
        var kind = RowKind.SESSION;
        return List.of(
                plain(kind, "id"),
                plain(kind, "day"),
                plain(kind, "start").in("starts"),
                plain(kind, "end").in("ends"),
                plain(kind, "position"),
                plain(kind, "room"),
                plain(kind, "kind"),
                plain(kind, "topic").bilingual().ofOthers(REPORT, RETENTION, WITHOUT_NAMES),
                plain(kind, "held")
                        .in(
                                "held_starts",
                                "held_ends",
                                "summary_bg",
                                "summary_en",
                                "conclusion_bg",
                                "conclusion_en",
                                "decisions")
                        .of(
                                "start",
                                "end",
                                "summary",
                                "conclusion",
                                "decisions/text",
                                "decisions/who",
                                "decisions/until")
                        .ofOthers(REPORT, RETENTION, WITHOUT_NAMES),
                plain(kind, "speakers").in().of("participant", "part").ofOthers(REPORT, RETENTION, EMPTIED));
    }

    private static List<DataColumn> visit() {
        var kind = RowKind.VISIT;
        return List.of(
                plain(kind, "id"),
                plain(kind, "name").bilingual(),
                plain(kind, "group").in("is_group"),
                plain(kind, "description").bilingual().ofOthers(REPORT, RETENTION, WITHOUT_NAMES),
                plain(kind, "place").bilingual(),
                plain(kind, "day"),
                plain(kind, "start").in("starts"),
                plain(kind, "end").in("ends"),
                plain(kind, "meetingPoint").bilingual(),
                plain(kind, "meetingTime").in("meets"),
                plain(kind, "back"),
                plain(kind, "guide").bilingual().ofOthers(ORGANISATION, RETENTION, EMPTIED),
                plain(kind, "guideLanguage").bilingual(),
                plain(kind, "capacity"),
                plain(kind, "transport"),
                // Their notes have the phones of drivers.
                plain(kind, "buses").of("number", "name", "seats", "note").ofOthers(ORGANISATION, RETENTION, EMPTIED),
                plain(kind, "transportNote").ofOthers(ORGANISATION, RETENTION, EMPTIED));
    }

    private static List<DataColumn> release() {
        var kind = RowKind.AGENDA_RELEASE;
        return List.of(
                plain(kind, "id"),
                plain(kind, "number"),
                plain(kind, "at"),
                plain(kind, "days").of("day", "number", "date"),
                plain(kind, "items")
                        .of(
                                "row",
                                "day",
                                "start",
                                "end",
                                "place",
                                "kind",
                                "topic",
                                "speakers/participant",
                                "speakers/part")
                        .ofOthers(REPORT, RETENTION, WITHOUT_NAMES));
    }
}
