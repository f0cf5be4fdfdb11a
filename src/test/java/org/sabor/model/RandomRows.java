package org.sabor.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Rows with values by chance: every component varies, and whatever may be null is so in a third of the rows.
final class RandomRows {
    private static final String[] WORDS = {
        "",
        "Георги",
        "O’Neill",
        "'; DROP TABLE day; --",
        "Łukasz",
        "„Цитат“",
        "two\nlines",
        "😀",
        "100 %",
        "Şahin \\ \"x\"",
        "0"
    };

    private final Random random;

    RandomRows(Random random) {
        this.random = random;
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
                list(() -> new Publication(bilingual(), maybe(this::date))),
                new Signatory(bilingual(), bilingual()),
                text(),
                maybe(() -> new DeskCopy(text(), moment())));
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
                maybe(() -> new Picture(hash(), bilingual())));
    }

    private String hash() {
        return "%064x".formatted(random.nextLong() >>> 1);
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
                list(() -> new Consent(one(ConsentScope.values()), one(ConsentState.values()), maybe(this::date))),
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
                text());
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

    @SafeVarargs
    final <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? null : value.get();
    }

    private <R extends Row<R>> @Nullable Id<R> maybe(List<R> rows) {
        return rows.isEmpty() || random.nextInt(3) == 0 ? null : one(rows).id();
    }

    private <T> List<T> list(Supplier<T> value) {
        var list = new ArrayList<T>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(value.get());
        }
        return list;
    }

    private String text() {
        return one(WORDS) + (random.nextBoolean() ? "" : " " + random.nextInt(1000));
    }

    private Bilingual bilingual() {
        return new Bilingual(text(), text());
    }

    private LocalDate date() {
        return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400));
    }

    private LocalDateTime moment() {
        return date().atTime(time());
    }

    private LocalTime time() {
        return LocalTime.of(random.nextInt(24), random.nextInt(60), random.nextInt(4) == 0 ? 30 : 0);
    }
}
