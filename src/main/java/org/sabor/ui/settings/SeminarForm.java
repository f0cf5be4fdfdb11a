package org.sabor.ui.settings;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.AgendaSettings;
import org.sabor.model.AttendanceUnit;
import org.sabor.model.Bilingual;
import org.sabor.model.Format;
import org.sabor.model.Id;
import org.sabor.model.Limits;
import org.sabor.model.OnlineMeeting;
import org.sabor.model.Organisation;
import org.sabor.model.Problem;
import org.sabor.model.Rules;
import org.sabor.model.SeminarDetails;
import org.sabor.model.SeminarEdits;
import org.sabor.model.SeminarType;
import org.sabor.model.Signatory;
import org.sabor.ui.kit.Field;
import org.sabor.ui.kit.Form;
import org.sabor.ui.kit.OrganisationSearch;
import org.sabor.workspace.Workspace;

/// The form of the seminar's own data. Publications are kept as they are.
final class SeminarForm extends Form<SeminarDetails> {
    private final Workspace workspace;
    private final Field<Bilingual> title;
    private final Field<List<Bilingual>> aliases;
    private final Field<SeminarType> type;
    private final Field<Format> format;
    private final Field<Bilingual> formatText;
    private final Field<@Nullable Id<Organisation>> organiser;
    private final Field<@Nullable Id<Organisation>> host;
    private final Field<Bilingual> venue;
    private final Field<@Nullable ZoneId> zone;
    private final Field<String> platform;
    private final Field<String> meeting;
    private final Field<AttendanceUnit> unit;
    private final Field<@Nullable Integer> minimumMinutes;
    private final Field<@Nullable Integer> breakAfter;
    private final Field<@Nullable Integer> betweenPlaces;
    private final Field<List<Bilingual>> policyDocuments;
    private final Field<List<Bilingual>> policyContext;
    private final Field<List<Bilingual>> outcomes;
    private final Field<Bilingual> preparedBy;
    private final Field<Bilingual> position;
    private final Field<String> privacyContact;

    SeminarForm(Workspace workspace, Messages messages) {
        super("seminar-form", "seminar.nothing", messages);
        this.workspace = workspace;
        var organisations = new OrganisationSearch(workspace, messages);
        title = bilingual("seminar.title", Limits.TITLE);
        type = choice("seminar.type", SeminarType.values());
        format = choice("seminar.format", Format.values());
        formatText = bilingual("seminar.format-text", Limits.TITLE);
        aliases = lines("seminar.aliases");
        organiser = add(organisations.entry("seminar.organiser"));
        host = add(organisations.entry("seminar.host"));
        venue = bilingual("seminar.venue", Limits.TITLE);
        zone = search("seminar.zone", Zones::all, ZoneId::getId);
        platform = text("seminar.platform", Limits.LINE);
        meeting = text("seminar.meeting", Limits.TITLE);
        unit = choice("seminar.unit", AttendanceUnit.values());
        minimumMinutes = number("seminar.minimum-minutes", 0);
        breakAfter = number("seminar.break-after", 0);
        betweenPlaces = number("seminar.between-places", 0);
        policyDocuments = lines("seminar.policy-documents");
        policyContext = lines("seminar.policy-context");
        outcomes = lines("seminar.outcomes");
        preparedBy = bilingual("seminar.prepared-by", Limits.LINE);
        position = bilingual("seminar.position", Limits.LINE);
        privacyContact = text("seminar.privacy-contact", Limits.LINE);
        section("seminar.section.main", title, beside(type, format), formatText, aliases);
        section("seminar.section.place", organiser, host, venue, zone, platform, meeting);
        section("seminar.section.attendance", beside(unit, minimumMinutes));
        section("seminar.section.agenda", beside(breakAfter, betweenPlaces));
        section("seminar.section.documents", preparedBy, position, privacyContact);
        section("seminar.section.report", policyDocuments, policyContext, outcomes);
    }

    /// All zones by name, whose rules are read when the field is first used.
    private static final class Zones {
        /// Those that the library of the calendar files brings along are for its own use, and take seconds to read.
        private static final List<ZoneId> ALL = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> !id.startsWith("ical4j~"))
                .sorted()
                .map(ZoneId::of)
                .toList();

        static List<ZoneId> all() {
            return ALL;
        }
    }

    @Override
    protected SeminarDetails current(Id<SeminarDetails> id) {
        return workspace.seminar().details();
    }

    @Override
    protected void fill(SeminarDetails row) {
        title.set(row.title());
        aliases.set(row.aliases());
        type.set(row.type());
        format.set(row.format());
        formatText.set(row.formatText());
        organiser.set(row.organiser());
        host.set(row.host());
        venue.set(row.venue());
        zone.set(row.zone());
        platform.set(row.online().platform());
        meeting.set(row.online().meeting());
        unit.set(row.unit());
        minimumMinutes.set(row.minimumMinutes());
        breakAfter.set(row.agenda().breakAfter());
        betweenPlaces.set(row.agenda().betweenPlaces());
        policyDocuments.set(row.policyDocuments());
        policyContext.set(row.policyContext());
        outcomes.set(row.outcomes());
        preparedBy.set(row.preparedBy().name());
        position.set(row.preparedBy().position());
        privacyContact.set(row.privacyContact());
    }

    @Override
    protected SeminarDetails read(SeminarDetails current) {
        return new SeminarDetails(
                current.id(),
                title.value(),
                aliases.value(),
                type.value(),
                format.value(),
                formatText.value(),
                organiser.value(),
                host.value(),
                venue.value(),
                Objects.requireNonNullElse(zone.value(), current.zone()),
                new OnlineMeeting(platform.value(), meeting.value()),
                unit.value(),
                Objects.requireNonNullElse(minimumMinutes.value(), 0),
                new AgendaSettings(
                        Objects.requireNonNullElse(breakAfter.value(), 0),
                        Objects.requireNonNullElse(betweenPlaces.value(), 0)),
                policyDocuments.value(),
                policyContext.value(),
                outcomes.value(),
                current.publications(),
                new Signatory(preparedBy.value(), position.value()),
                privacyContact.value(),
                current.deskCopy(),
                current.figures());
    }

    @Override
    protected List<Problem> check(SeminarDetails row) {
        return Rules.check(row, workspace.seminar());
    }

    @Override
    protected void save(SeminarDetails before, SeminarDetails after) {
        workspace.perform(SeminarEdits.change(workspace.seminar(), after));
    }
}
