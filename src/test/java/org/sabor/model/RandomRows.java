package org.sabor.model;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Rows with values by chance: every component varies, and whatever may be null is so in a third of the rows.
final class RandomRows extends RandomValues {
    RandomRows(Random random) {
        super(random);
    }

    SeminarDetails details(Id<SeminarDetails> id, Seminar in) {
        return new SeminarDetails(
                id,
                bilingual(),
                list(this::bilingual),
                one(SeminarType.values()),
                one(Format.values()),
                bilingual(),
                maybe(in.organisations()),
                maybe(in.organisations()),
                bilingual(),
                ZoneId.of(random.nextBoolean() ? "Europe/Sofia" : "Atlantic/Azores"),
                new OnlineMeeting(text(), text()),
                one(AttendanceUnit.values()),
                random.nextInt(90),
                new AgendaSettings(random.nextInt(300), random.nextInt(60)),
                list(this::bilingual),
                list(this::bilingual),
                list(this::bilingual),
                list(() -> new Publication(bilingual(), maybe(this::date), text())),
                new Signatory(bilingual(), bilingual()),
                text(),
                maybe(() -> new DeskCopy(text(), moment())),
                figures());
    }

    Project project(Id<Project> id) {
        return new Project(
                id,
                bilingual(),
                text(),
                text(),
                bilingual(),
                list(this::bilingual),
                list(this::bilingual),
                list(this::bilingual),
                list(() -> new Goal(bilingual(), bilingual())),
                bilingual(),
                bilingual(),
                maybe(() -> new Picture(hash(), bilingual())),
                list(() -> new Logo(new Picture(hash(), bilingual()), 1 + random.nextInt(30))),
                sheetRules(),
                retention());
    }

    private SheetRules sheetRules() {
        return new SheetRules(
                one(AttendanceUnit.values()),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                list(this::bilingual));
    }

    private Retention retention() {
        return new Retention(
                maybe(() -> 2020 + random.nextInt(20)),
                random.nextInt(12),
                random.nextBoolean(),
                text(),
                maybe(() -> new EarlyTerms(random.nextInt(99), random.nextInt(99), random.nextInt(99), 12)));
    }

    private StatedFigures figures() {
        return new StatedFigures(
                maybe(() -> random.nextInt(90)),
                maybe(() -> random.nextInt(9)),
                maybe(() -> random.nextInt(50)),
                maybe(() -> random.nextInt(600)),
                bilingual(),
                maybe(() -> new GenderTotals(random.nextInt(9), random.nextInt(9), 0, random.nextInt(9))));
    }

    OwnText ownText(Id<OwnText> id) {
        return new OwnText(id, "place-" + id.value(), bilingual(), bilingual());
    }

    Photo photo(Id<Photo> id, Seminar in) {
        return new Photo(id, 1 + random.nextInt(9), new Picture(hash(), bilingual()), bilingual(), maybe(in.days()));
    }

    Certificate certificate(Id<Certificate> id, int number, Seminar in) {
        return new Certificate(
                id,
                number,
                in.participants().isEmpty()
                        ? new Id<>(id.value())
                        : one(in.participants()).id(),
                date());
    }

    Day day(Id<Day> id) {
        return new Day(id, 1 + random.nextInt(5), maybe(this::date), maybe(this::time), maybe(this::time));
    }

    Room room(Id<Room> id) {
        return new Room(id, bilingual(), bilingual(), maybe(() -> random.nextInt(300)), text());
    }

    Organisation organisation(Id<Organisation> id) {
        return new Organisation(
                id,
                bilingual(),
                one(OrganisationType.values()),
                new Country(one("", "BG", "LV", "PT")),
                one(PartnerRole.values()),
                random.nextBoolean(),
                bilingual(),
                list(this::text));
    }

    Participant participant(Id<Participant> id, Seminar in) {
        var kind = one(ParticipantKind.values());
        return new Participant(
                id,
                kind,
                new PersonName(bilingual(), text(), text(), text(), text(), text()),
                bilingual(),
                kind == ParticipantKind.PERSON ? null : maybe(() -> 1 + random.nextInt(40)),
                maybe(in.organisations()),
                new Country(one("", "BG", "GR")),
                bilingual(),
                roles(),
                one(PlannedMode.values()),
                one(ParticipantStatus.values()),
                text(),
                text(),
                one("", "bg", "en"),
                list(() -> new Consent(
                        one(ConsentScope.values()),
                        one(ConsentState.values()),
                        maybe(this::date),
                        maybe(() -> one(ConsentOrigin.values())))),
                list(this::text),
                text());
    }

    private Set<Role> roles() {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(list(() -> one(Role.values())));
        return roles;
    }

    Needs needs(Id<Needs> id, Id<Participant> participant) {
        return new Needs(id, participant, text(), text());
    }

    Attendance attendance(Id<Attendance> id, Id<Participant> participant, Period period) {
        return new Attendance(
                id,
                participant,
                period,
                one(AttendanceMode.values()),
                maybe(this::time),
                maybe(this::time),
                maybe(() -> random.nextInt(480)),
                one(AttendanceSource.values()),
                text(),
                maybe(this::recording));
    }

    private Recording recording() {
        return new Recording(text(), moment(), Set.copyOf(list(() -> one(Obstacle.values()))));
    }

    Evidence evidence(Id<Evidence> id, Seminar in) {
        return new Evidence(
                id,
                one(EvidenceKind.values()),
                text(),
                hash(),
                random.nextInt(1_000_000),
                maybe(in.days()),
                moment(),
                text(),
                maybe(() -> 1 + random.nextInt(40)));
    }

    /// @param number no other print has
    SheetPrint print(Id<SheetPrint> id, int number, Seminar in) {
        var rows = in.participants().isEmpty()
                ? List.<Id<Participant>>of()
                : list(() -> one(in.participants()).id());
        return new SheetPrint(
                id,
                number,
                period(in),
                moment(),
                rows,
                4,
                list(() -> new Signatures(period(in), list(() -> 1 + random.nextInt(rows.size() + 4)))),
                rows.isEmpty() ? List.of() : List.of(new WrittenIn(rows.size() + 1, rows.getFirst())),
                maybe(in.evidence()));
    }

    OnlineReport onlineReport(Id<OnlineReport> id, Seminar in) {
        return new OnlineReport(
                id,
                one(MeetingPlatform.values()),
                text(),
                maybe(in.evidence()),
                maybe(in.days()),
                text(),
                maybe(this::moment),
                maybe(this::moment));
    }

    OnlineAttendee onlineAttendee(Id<OnlineAttendee> id, Id<OnlineReport> report, Seminar in) {
        return new OnlineAttendee(
                id,
                report,
                text(),
                list(this::text),
                text(),
                one(AttendeeKind.values()),
                list(() -> new Connection(moment(), maybe(this::moment))),
                maybe(() -> random.nextInt(20_000)),
                in.participants().isEmpty()
                        ? List.of()
                        : list(() -> one(in.participants()).id()),
                one(NameMatch.values()));
    }

    AgendaRelease release(Id<AgendaRelease> id, Seminar in) {
        var last = in.agendaReleases().stream().mapToInt(AgendaRelease::number).max();
        return release(id, 1 + last.orElse(0), in);
    }

    AgendaRelease release(Id<AgendaRelease> id, int number, Seminar in) {
        return new AgendaRelease(
                id,
                number,
                moment(),
                in.days().isEmpty()
                        ? List.of()
                        : list(() -> new ReleasedDay(one(in.days()).id(), random.nextInt(9), maybe(this::date))),
                in.sessions().isEmpty() ? List.of() : list(() -> released(one(in.sessions()))));
    }

    private ReleasedItem released(Session row) {
        return new ReleasedItem(
                row.id().value(),
                maybe(row::day),
                maybe(this::time),
                maybe(this::time),
                bilingual(),
                row.kind(),
                bilingual(),
                row.speakers());
    }

    AcceptedFinding accepted(Id<AcceptedFinding> id, Seminar in) {
        return new AcceptedFinding(id, text(), list(() -> one(in.rows()).id().value()), text(), moment());
    }

    Period period(Seminar in) {
        return switch (random.nextInt(in.sessions().isEmpty() ? 2 : 3)) {
            case 0 -> Period.of(one(in.days()).id());
            case 1 -> Period.of(one(in.days()).id(), one(DayPart.values()));
            default -> Period.of(one(in.sessions()));
        };
    }

    Session session(Id<Session> id, Seminar in) {
        return new Session(
                id,
                one(in.days()).id(),
                maybe(this::time),
                maybe(this::time),
                random.nextInt(20),
                maybe(in.rooms()),
                one(SessionKind.values()),
                bilingual(),
                new Held(
                        maybe(this::time),
                        maybe(this::time),
                        bilingual(),
                        bilingual(),
                        list(() -> new Decision(bilingual(), bilingual(), maybe(this::date)))),
                in.participants().isEmpty()
                        ? List.of()
                        : list(() -> new SessionSpeaker(one(in.participants()).id(), one(SpeakerPart.values()))));
    }

    Speaker speaker(Id<Speaker> id, Id<Participant> participant, Seminar in) {
        return new Speaker(
                id,
                participant,
                bilingual(),
                bilingual(),
                bilingual(),
                one(SpeakerState.values()),
                in.days().isEmpty()
                        ? List.of()
                        : list(() -> new Availability(one(in.days()).id(), maybe(this::time), maybe(this::time))),
                text(),
                text(),
                maybe(() -> new Picture(hash(), bilingual())),
                list(() -> new TalkFile(text(), hash(), random.nextInt(1_000_000), maybe(in.sessions()))));
    }

    Visit visit(Id<Visit> id, Seminar in) {
        return new Visit(
                id,
                bilingual(),
                random.nextBoolean(),
                bilingual(),
                bilingual(),
                maybe(in.days()),
                maybe(this::time),
                maybe(this::time),
                bilingual(),
                maybe(this::time),
                maybe(this::time),
                bilingual(),
                bilingual(),
                maybe(() -> random.nextInt(50)),
                one(Transport.values()),
                list(() -> new Bus(1 + random.nextInt(3), text(), maybe(() -> random.nextInt(60)), text())),
                text());
    }

    VisitSeat visitSeat(Id<VisitSeat> id, Id<Visit> visit, Id<Participant> who) {
        return new VisitSeat(
                id,
                visit,
                who,
                1 + random.nextInt(90),
                one(SeatState.values()),
                maybe(() -> 1 + random.nextInt(3)),
                maybe(this::moment),
                maybe(this::moment));
    }
}
