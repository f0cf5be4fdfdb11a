package org.sabor.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Language;

/// All rows of a seminar at one moment. Whatever can be computed from it is computed, here or in classes beside it.
public record Seminar(
        SeminarDetails details,
        Project project,
        Rows<Day> days,
        Rows<Room> rooms,
        Rows<Organisation> organisations,
        Rows<Participant> participants,
        Rows<Needs> needs,
        Rows<Attendance> attendance,
        Rows<Session> sessions,
        Rows<Speaker> speakers,
        Rows<Visit> visits,
        Rows<VisitSeat> visitSeats,
        Rows<DistinctParticipants> distinctParticipants,
        Rows<DistinctOrganisations> distinctOrganisations,
        Rows<Evidence> evidence,
        Rows<SheetPrint> sheetPrints,
        Rows<OnlineReport> onlineReports,
        Rows<OnlineAttendee> onlineAttendees,
        Rows<AgendaRelease> agendaReleases,
        Rows<AcceptedFinding> acceptedFindings,
        Rows<OwnText> ownTexts,
        Rows<Photo> photos,
        Rows<Certificate> certificates) {

    /// A seminar of which only these two rows are there.
    public static Seminar of(SeminarDetails details, Project project) {
        return new Seminar(
                details,
                project,
                Rows.none(),
                Rows.none(),
                Rows.none(),
                Rows.none(),
                Rows.none(),
                Rows.none(),
                Rows.none(),
                Rows.none(),
                Rows.none(),
                Rows.none(),
                Rows.none(),
                Rows.none(),
                Rows.none(),
                Rows.none(),
                Rows.none(),
                Rows.none(),
                Rows.none(),
                Rows.none(),
                Rows.none(),
                Rows.none(),
                Rows.none());
    }

    /// The seminar of these rows, among which are exactly one [SeminarDetails] and one [Project].
    public static Seminar ofRows(List<? extends Row<?>> rows) {
        var byKind = new EnumMap<RowKind, List<Row<?>>>(RowKind.class);
        for (var row : rows) {
            byKind.computeIfAbsent(RowKind.of(row), _ -> new ArrayList<>()).add(row);
        }
        return new Seminar(
                only(Seminar.<SeminarDetails>rows(byKind, RowKind.SEMINAR_DETAILS)),
                only(Seminar.<Project>rows(byKind, RowKind.PROJECT)),
                rows(byKind, RowKind.DAY),
                rows(byKind, RowKind.ROOM),
                rows(byKind, RowKind.ORGANISATION),
                rows(byKind, RowKind.PARTICIPANT),
                rows(byKind, RowKind.NEEDS),
                rows(byKind, RowKind.ATTENDANCE),
                rows(byKind, RowKind.SESSION),
                rows(byKind, RowKind.SPEAKER),
                rows(byKind, RowKind.VISIT),
                rows(byKind, RowKind.VISIT_SEAT),
                rows(byKind, RowKind.DISTINCT_PARTICIPANTS),
                rows(byKind, RowKind.DISTINCT_ORGANISATIONS),
                rows(byKind, RowKind.EVIDENCE),
                rows(byKind, RowKind.SHEET_PRINT),
                rows(byKind, RowKind.ONLINE_REPORT),
                rows(byKind, RowKind.ONLINE_ATTENDEE),
                rows(byKind, RowKind.AGENDA_RELEASE),
                rows(byKind, RowKind.ACCEPTED_FINDING),
                rows(byKind, RowKind.OWN_TEXT),
                rows(byKind, RowKind.PHOTO),
                rows(byKind, RowKind.CERTIFICATE));
    }

    @SuppressWarnings("unchecked") // the rows of a kind are of its class
    private static <R extends Row<R>> Rows<R> rows(Map<RowKind, List<Row<?>>> byKind, RowKind kind) {
        return Rows.of((List<R>) byKind.getOrDefault(kind, List.of()));
    }

    /// The seminar after this edit. What the file would refuse this refuses too, by [Integrity].
    ///
    /// @throws IllegalStateException where the edit does not fit the rows that are there: a bug
    public Seminar apply(Edit edit) {
        var after = with(edit);
        Integrity.check(after, edit);
        return after;
    }

    /// The seminar after these changes, whatever its rows are together.
    Seminar with(Edit edit) {
        var byKind = new EnumMap<RowKind, List<RowChange>>(RowKind.class);
        for (var change : edit.changes()) {
            byKind.computeIfAbsent(RowKind.of(change.row()), _ -> new ArrayList<>())
                    .add(change);
        }
        return new Seminar(
                only(Rows.of(List.of(details)).apply(of(byKind, RowKind.SEMINAR_DETAILS))),
                only(Rows.of(List.of(project)).apply(of(byKind, RowKind.PROJECT))),
                days.apply(of(byKind, RowKind.DAY)),
                rooms.apply(of(byKind, RowKind.ROOM)),
                organisations.apply(of(byKind, RowKind.ORGANISATION)),
                participants.apply(of(byKind, RowKind.PARTICIPANT)),
                needs.apply(of(byKind, RowKind.NEEDS)),
                attendance.apply(of(byKind, RowKind.ATTENDANCE)),
                sessions.apply(of(byKind, RowKind.SESSION)),
                speakers.apply(of(byKind, RowKind.SPEAKER)),
                visits.apply(of(byKind, RowKind.VISIT)),
                visitSeats.apply(of(byKind, RowKind.VISIT_SEAT)),
                distinctParticipants.apply(of(byKind, RowKind.DISTINCT_PARTICIPANTS)),
                distinctOrganisations.apply(of(byKind, RowKind.DISTINCT_ORGANISATIONS)),
                evidence.apply(of(byKind, RowKind.EVIDENCE)),
                sheetPrints.apply(of(byKind, RowKind.SHEET_PRINT)),
                onlineReports.apply(of(byKind, RowKind.ONLINE_REPORT)),
                onlineAttendees.apply(of(byKind, RowKind.ONLINE_ATTENDEE)),
                agendaReleases.apply(of(byKind, RowKind.AGENDA_RELEASE)),
                acceptedFindings.apply(of(byKind, RowKind.ACCEPTED_FINDING)),
                ownTexts.apply(of(byKind, RowKind.OWN_TEXT)),
                photos.apply(of(byKind, RowKind.PHOTO)),
                certificates.apply(of(byKind, RowKind.CERTIFICATE)));
    }

    /// The row of this kind with this id, or null.
    @Nullable
    Row<?> find(RowKind kind, Id<?> id) {
        return rows(kind) instanceof Rows<?> rows
                ? rows.findAny(id.value())
                : rows(kind).getFirst();
    }

    private static List<RowChange> of(Map<RowKind, List<RowChange>> byKind, RowKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    private static <R extends Row<R>> R only(Rows<R> rows) {
        if (rows.size() != 1) {
            throw new IllegalStateException("one row expected, not " + rows.size());
        }
        return rows.get(0);
    }

    /// The rows of this kind, in the order of their ids.
    public List<? extends Row<?>> rows(RowKind kind) {
        return switch (kind) {
            case SEMINAR_DETAILS -> List.of(details);
            case PROJECT -> List.of(project);
            case DAY -> days;
            case ROOM -> rooms;
            case ORGANISATION -> organisations;
            case PARTICIPANT -> participants;
            case NEEDS -> needs;
            case ATTENDANCE -> attendance;
            case SESSION -> sessions;
            case SPEAKER -> speakers;
            case VISIT -> visits;
            case VISIT_SEAT -> visitSeats;
            case DISTINCT_PARTICIPANTS -> distinctParticipants;
            case DISTINCT_ORGANISATIONS -> distinctOrganisations;
            case EVIDENCE -> evidence;
            case SHEET_PRINT -> sheetPrints;
            case ONLINE_REPORT -> onlineReports;
            case ONLINE_ATTENDEE -> onlineAttendees;
            case AGENDA_RELEASE -> agendaReleases;
            case ACCEPTED_FINDING -> acceptedFindings;
            case OWN_TEXT -> ownTexts;
            case PHOTO -> photos;
            case CERTIFICATE -> certificates;
        };
    }

    /// All rows, kind by kind, each kind in the order of its ids.
    public List<Row<?>> rows() {
        var all = new ArrayList<Row<?>>();
        for (var kind : RowKind.values()) {
            all.addAll(rows(kind));
        }
        return all;
    }

    /// The hashes of all bytes that rows name: of the logos, the evidence, the photographs, the portraits and
    /// the presentations.
    public Set<String> attachments() {
        var hashes = new LinkedHashSet<String>();
        var logos = project.logos();
        if (logos != null) {
            hashes.add(logos.hash());
        }
        project.otherLogos().forEach(logo -> hashes.add(logo.picture().hash()));
        evidence.forEach(row -> hashes.add(row.hash()));
        photos.forEach(row -> hashes.add(row.picture().hash()));
        for (var speaker : speakers) {
            if (speaker.photo() != null) {
                hashes.add(speaker.photo().hash());
            }
            speaker.files().forEach(file -> hashes.add(file.hash()));
        }
        return hashes;
    }

    /// The days in the order of the programme.
    public List<Day> daysInOrder() {
        return days.stream().sorted(Day.BY_NUMBER).toList();
    }

    /// The sessions of this day in order.
    public List<Session> sessionsOf(Id<Day> day) {
        return sessions.stream()
                .filter(session -> session.day().equals(day))
                .sorted(Session.IN_DAY)
                .toList();
    }

    /// The visits of this day in order; those of no stated day for null.
    public List<Visit> visitsOf(@Nullable Id<Day> day) {
        return visits.stream()
                .filter(visit -> day == null ? visit.day() == null : day.equals(visit.day()))
                .sorted(Visit.IN_DAY)
                .toList();
    }

    /// The participants who go on this visit, in the order of its list, without those who wait.
    public List<Participant> seatsOf(Id<Visit> visit) {
        return seatsOn(visit).stream()
                .filter(VisitSeat::going)
                .map(seat -> participants.require(seat.participant()))
                .toList();
    }

    /// The seats on this visit in the order of its list, with those who wait.
    public List<VisitSeat> seatsOn(Id<Visit> visit) {
        return visitSeats.stream()
                .filter(seat -> seat.visit().equals(visit))
                .sorted(VisitSeat.BY_NUMBER)
                .toList();
    }

    /// The participant's seat on this visit, or their place on its waiting list; null where they are on neither.
    public @Nullable VisitSeat seatOf(Id<Visit> visit, Id<Participant> participant) {
        return visitSeats.stream()
                .filter(seat -> seat.visit().equals(visit) && seat.participant().equals(participant))
                .findFirst()
                .orElse(null);
    }

    /// The participant's organisation, or null where none is stated.
    public @Nullable Organisation organisationOf(Participant participant) {
        return organisations.find(participant.organisation());
    }

    /// The participant's own country, otherwise that of the organisation, or [Country#NOT_STATED].
    public Country countryOf(Participant participant) {
        if (participant.country().stated()) {
            return participant.country();
        }
        var organisation = organisationOf(participant);
        return organisation == null ? Country.NOT_STATED : organisation.country();
    }

    /// The name of a person, an organisation or a group for a text in this language, without title.
    public String nameOf(Participant participant, Language language) {
        var own = participant.ownName(language);
        var organisation = organisationOf(participant);
        return own.isEmpty() && organisation != null ? organisation.name().in(language) : own;
    }

    /// The lead partner of the project, or null where none is stated.
    public @Nullable Organisation leadPartner() {
        return organisations.stream()
                .filter(organisation -> organisation.partnerRole() == PartnerRole.LEAD)
                .findFirst()
                .orElse(null);
    }

    /// What is special to this participant as a speaker, or null where they are none.
    public @Nullable Speaker speakerOf(Id<Participant> participant) {
        return speakers.stream()
                .filter(speaker -> speaker.participant().equals(participant))
                .findFirst()
                .orElse(null);
    }

    /// What this participant needs, or null where nothing is noted.
    public @Nullable Needs needsOf(Id<Participant> participant) {
        return needs.stream()
                .filter(row -> row.participant().equals(participant))
                .findFirst()
                .orElse(null);
    }

    /// The sessions in which this participant speaks, in the order of the programme.
    public List<Session> sessionsWith(Id<Participant> participant) {
        return daysInOrder().stream()
                .flatMap(day -> sessionsOf(day.id()).stream())
                .filter(session -> session.hasSpeaker(participant))
                .toList();
    }

    /// What was counted before the seminar was made anonymous, or null while it is not.
    public @Nullable KeptFigures kept() {
        return details.figures().kept();
    }

    /// Whether any attendance was recorded: from then on people are counted by it, and no longer by what was planned.
    public boolean attendanceRecorded() {
        var kept = kept();
        return kept == null ? !attendance.isEmpty() : kept.recorded();
    }
}
