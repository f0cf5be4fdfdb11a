package org.sabor.model;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the seminar itself is; the one row of its kind. Days, rooms, people and sessions are rows of their own.
///
/// @param aliases other names the event is known by
/// @param formatText the form in words, for instance „работен семинар с практическа насоченост“; may be empty
/// @param organiser the organising organisation, or null where not stated
/// @param host the receiving organisation, or null where not stated
/// @param venue hall, address, town; empty where not stated, which is printed as such
/// @param zone the time zone of all times of the seminar
/// @param unit what attendance is recorded for
/// @param minimumMinutes how long a remote participant must be connected to count as present; 0 for any presence
/// @param agenda what the checks of the agenda measure by
/// @param policyDocuments plans and strategies the seminar's subject belongs to
/// @param policyContext why the subject matters, a statement each
/// @param outcomes results and next steps that belong to no session
/// @param publications where the seminar was made public
/// @param privacyContact where people ask about their data, a web or e-mail address; may be empty
/// @param deskCopy for a second desk, or null for the seminar itself
/// @param figures of the report that no rows can be counted for
public record SeminarDetails(
        Id<SeminarDetails> id,
        Bilingual title,
        List<Bilingual> aliases,
        SeminarType type,
        Format format,
        Bilingual formatText,
        @Nullable Id<Organisation> organiser,
        @Nullable Id<Organisation> host,
        Bilingual venue,
        ZoneId zone,
        OnlineMeeting online,
        AttendanceUnit unit,
        int minimumMinutes,
        AgendaSettings agenda,
        List<Bilingual> policyDocuments,
        List<Bilingual> policyContext,
        List<Bilingual> outcomes,
        List<Publication> publications,
        Signatory preparedBy,
        String privacyContact,
        @Nullable DeskCopy deskCopy,
        StatedFigures figures)
        implements Row<SeminarDetails> {
    public SeminarDetails {
        aliases = List.copyOf(aliases);
        policyDocuments = List.copyOf(policyDocuments);
        policyContext = List.copyOf(policyContext);
        outcomes = List.copyOf(outcomes);
        publications = List.copyOf(publications);
        privacyContact = privacyContact.strip();
        if (minimumMinutes < 0) {
            throw new IllegalArgumentException("minimumMinutes: " + minimumMinutes);
        }
    }

    /// A seminar of which only the title and the zone are known.
    public static SeminarDetails of(Id<SeminarDetails> id, Bilingual title, ZoneId zone) {
        return new SeminarDetails(
                id,
                title,
                List.of(),
                SeminarType.SEMINAR,
                Format.NOT_STATED,
                Bilingual.EMPTY,
                null,
                null,
                Bilingual.EMPTY,
                zone,
                OnlineMeeting.NOT_STATED,
                AttendanceUnit.DAY,
                0,
                AgendaSettings.USUAL,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Signatory.EMPTY,
                "",
                null,
                StatedFigures.NONE);
    }

    /// The same data with another organiser and host.
    public SeminarDetails withOrganisations(
            @Nullable Id<Organisation> otherOrganiser, @Nullable Id<Organisation> otherHost) {
        return new SeminarDetails(
                id,
                title,
                aliases,
                type,
                format,
                formatText,
                otherOrganiser,
                otherHost,
                venue,
                zone,
                online,
                unit,
                minimumMinutes,
                agenda,
                policyDocuments,
                policyContext,
                outcomes,
                publications,
                preparedBy,
                privacyContact,
                deskCopy,
                figures);
    }

    /// The same data with attendance recorded for another unit, counted from another minimum of minutes.
    public SeminarDetails withCounting(AttendanceUnit otherUnit, int otherMinimum) {
        return new SeminarDetails(
                id,
                title,
                aliases,
                type,
                format,
                formatText,
                organiser,
                host,
                venue,
                zone,
                online,
                otherUnit,
                otherMinimum,
                agenda,
                policyDocuments,
                policyContext,
                outcomes,
                publications,
                preparedBy,
                privacyContact,
                deskCopy,
                figures);
    }

    /// The same data of a file for a second desk, or of the seminar itself for null.
    public SeminarDetails withDeskCopy(@Nullable DeskCopy other) {
        return new SeminarDetails(
                id,
                title,
                aliases,
                type,
                format,
                formatText,
                organiser,
                host,
                venue,
                zone,
                online,
                unit,
                minimumMinutes,
                agenda,
                policyDocuments,
                policyContext,
                outcomes,
                publications,
                preparedBy,
                privacyContact,
                other,
                figures);
    }

    /// The same data with other figures and publications for the report.
    public SeminarDetails withReported(StatedFigures others, List<Publication> published) {
        return new SeminarDetails(
                id,
                title,
                aliases,
                type,
                format,
                formatText,
                organiser,
                host,
                venue,
                zone,
                online,
                unit,
                minimumMinutes,
                agenda,
                policyDocuments,
                policyContext,
                outcomes,
                published,
                preparedBy,
                privacyContact,
                deskCopy,
                others);
    }
}
