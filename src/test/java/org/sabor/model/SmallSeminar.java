package org.sabor.model;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// A seminar for tests, put together row by row.
public final class SmallSeminar {
    /// Ids of a fixed series.
    public final Ids ids = new Ids(InstantSource.fixed(Instant.parse("2026-03-01T08:00:00Z")), new Random(1));

    private final List<Row<?>> rows = new ArrayList<>();
    private SeminarDetails details =
            SeminarDetails.of(ids.next(), new Bilingual("Семинар", "Seminar"), ZoneId.of("Europe/Sofia"));

    private SheetRules sheets = SheetRules.USUAL;

    /// What the funder demands of lists that are signed.
    public void sheets(SheetRules rules) {
        sheets = rules;
    }

    /// The seminar of all rows so far.
    public Seminar seminar() {
        var all = new ArrayList<>(rows);
        all.add(details);
        var project = Project.of(ids.next());
        all.add(new Project(
                project.id(),
                project.title(),
                project.acronym(),
                project.number(),
                project.programme(),
                project.premises(),
                project.aims(),
                project.activities(),
                project.goals(),
                project.fundingLine(),
                project.disclaimer(),
                project.logos(),
                project.otherLogos(),
                sheets,
                project.retention()));
        return Seminar.ofRows(all);
    }

    public void details(SeminarDetails other) {
        details = other;
    }

    public SeminarDetails details() {
        return details;
    }

    /// Other settings of the checks of the agenda.
    public void agenda(AgendaSettings settings) {
        details = new SeminarDetails(
                details.id(),
                details.title(),
                details.aliases(),
                details.type(),
                details.format(),
                details.formatText(),
                details.organiser(),
                details.host(),
                details.venue(),
                details.zone(),
                details.online(),
                details.unit(),
                details.minimumMinutes(),
                settings,
                details.policyDocuments(),
                details.policyContext(),
                details.outcomes(),
                details.publications(),
                details.preparedBy(),
                details.privacyContact(),
                details.deskCopy(),
                details.figures());
    }

    public Day day(int number) {
        return row(new Day(ids.next(), number, LocalDate.of(2026, 3, 11 + number), null, null));
    }

    public Room room(String name) {
        return row(Room.named(ids.next(), Bilingual.same(name)));
    }

    public Organisation organisation(String name, String country, PartnerRole role) {
        return row(new Organisation(
                ids.next(),
                Bilingual.same(name),
                OrganisationType.MUNICIPALITY,
                new Country(country),
                role,
                false,
                Bilingual.EMPTY,
                List.of()));
    }

    public Participant person(String given, String family, @Nullable Organisation organisation) {
        return row(Participant.person(
                        ids.next(),
                        PersonName.of(given, family, ""),
                        organisation == null ? null : organisation.id(),
                        EnumSet.of(Role.PARTICIPANT))
                .withStatus(ParticipantStatus.CONFIRMED));
    }

    /// A person with this e-mail address and a phone number.
    public Participant addressed(String given, String family, @Nullable Organisation organisation, String email) {
        return row(new Participant(
                ids.next(),
                ParticipantKind.PERSON,
                PersonName.of(given, family, ""),
                Bilingual.EMPTY,
                null,
                organisation == null ? null : organisation.id(),
                Country.NOT_STATED,
                Bilingual.EMPTY,
                EnumSet.of(Role.PARTICIPANT),
                PlannedMode.NOT_STATED,
                ParticipantStatus.CONFIRMED,
                email,
                "+359 2 000 001",
                "",
                List.of(),
                List.of(),
                ""));
    }

    public Participant group(String name, @Nullable Integer headCount, Organisation organisation) {
        return row(new Participant(
                ids.next(),
                ParticipantKind.GROUP,
                PersonName.EMPTY,
                Bilingual.same(name),
                headCount,
                organisation.id(),
                Country.NOT_STATED,
                Bilingual.EMPTY,
                EnumSet.of(Role.STAKEHOLDER),
                PlannedMode.REMOTE,
                ParticipantStatus.REGISTERED,
                "",
                "",
                "",
                List.of(),
                List.of(),
                ""));
    }

    public Attendance attendance(Participant participant, Day day, AttendanceMode mode) {
        return attendance(participant, Period.of(day.id()), mode, null);
    }

    public Attendance attendance(
            Participant participant, Period period, AttendanceMode mode, @Nullable Integer minutes) {
        return row(new Attendance(
                ids.next(), participant.id(), period, mode, null, null, minutes, AttendanceSource.BY_HAND, "", null));
    }

    public Session session(Day day, @Nullable String start, @Nullable String end, @Nullable Room room) {
        return row(new Session(
                ids.next(),
                day.id(),
                start == null ? null : LocalTime.parse(start),
                end == null ? null : LocalTime.parse(end),
                rows.size(),
                room == null ? null : room.id(),
                SessionKind.PRESENTATION,
                Bilingual.same("Тема " + rows.size()),
                Held.NOTHING,
                List.of()));
    }

    public Speaker speaker(Participant participant) {
        return row(Speaker.of(ids.next(), participant.id(), Bilingual.EMPTY));
    }

    public Needs needs(Participant participant, String diet) {
        return row(new Needs(ids.next(), participant.id(), diet, ""));
    }

    public Visit visit(String name, @Nullable Day day, @Nullable Integer capacity) {
        return row(Visit.of(ids.next(), Bilingual.same(name))
                .withDay(day == null ? null : day.id())
                .withSeats(capacity, List.of()));
    }

    /// The participant goes on the visit, at the end of its list.
    public VisitSeat seat(Visit visit, Participant participant) {
        return seat(visit, participant, SeatState.GOING);
    }

    public VisitSeat seat(Visit visit, Participant participant, SeatState state) {
        int number = 1 + seminar().seatsOn(visit.id()).size();
        return row(new VisitSeat(ids.next(), visit.id(), participant.id(), number, state, null, null, null));
    }

    public <R extends Row<R>> R row(R row) {
        rows.removeIf(other -> other.id().equals(row.id()));
        rows.add(row);
        return row;
    }
}
