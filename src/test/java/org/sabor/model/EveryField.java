package org.sabor.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Two small seminars with a row of every kind: in one every field says something, in the other whatever may be
/// open is.
public final class EveryField {
    private static final Id<Organisation> ORGANISATION = id(1);
    private static final Id<Day> DAY = id(2);
    private static final Id<Room> ROOM = id(3);
    private static final Id<Participant> PERSON = id(4);
    private static final Id<Participant> GROUP = id(5);
    private static final Id<Session> SESSION = id(6);
    private static final Id<Visit> VISIT = id(7);

    private static final Id<Evidence> EVIDENCE = id(17);
    private static final Id<OnlineReport> REPORT = id(19);
    private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 3, 12, 9, 12, 30);

    private EveryField() {}

    private static <R extends Row<R>> Id<R> id(int number) {
        return new Id<>(new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L | number));
    }

    private static Bilingual text(String bg, String en) {
        return new Bilingual(bg, en);
    }

    /// Every field says something.
    public static Seminar said() {
        return Seminar.ofRows(List.of(
                new SeminarDetails(
                        id(10),
                        text("Заглавие", "Title"),
                        List.of(text("Друго име", "Alias"), text("Трето", "")),
                        SeminarType.ROUND_TABLE,
                        Format.HYBRID,
                        text("работен семинар", "working seminar"),
                        ORGANISATION,
                        ORGANISATION,
                        text("Зала „А“", "Hall A"),
                        ZoneId.of("Atlantic/Azores"),
                        new OnlineMeeting("Teams", "123 456"),
                        AttendanceUnit.HALF_DAY,
                        20,
                        new AgendaSettings(90, 20),
                        List.of(text("План", "Plan")),
                        List.of(text("Защото", "Because")),
                        List.of(text("Резултат", "Outcome")),
                        List.of(
                                new Publication(
                                        text("Сайт", "Site"), LocalDate.of(2026, 3, 14), "https://example.org/news"),
                                new Publication(text("Вестник", "Paper"), null, "")),
                        new Signatory(text("Анна Петрова", "Anna Petrova"), text("кмет", "mayor")),
                        "data@example.org",
                        new DeskCopy("Вход 2", MOMENT),
                        new StatedFigures(
                                60, 4, 31, 465, text("Отзив", "Comment"), new GenderTotals(20, 18, 1, 3), kept())),
                new Project(
                        id(11),
                        text("Проект", "Project"),
                        "ABC",
                        "01C0001",
                        text("Програма", "Programme"),
                        List.of(text("Изходно", "Premise")),
                        List.of(text("Цел", "Aim")),
                        List.of(text("Дейност", "Activity")),
                        List.of(new Goal(text("Цел 1", "Goal 1"), text("Ефект", "Effect"))),
                        text("Съфинансиран", "Co-funded"),
                        text("Отговорност", "Disclaimer"),
                        new Picture("0123456789abcdef".repeat(4), text("Лого", "Logo")),
                        List.of(new Logo(new Picture("fedcba9876543210".repeat(4), text("Герб", "Arms")), 10)),
                        new SheetRules(AttendanceUnit.HALF_DAY, false, true, true, List.of(text("Хотел", "Hotel"))),
                        new Retention(2027, 10, true, "дело", new EarlyTerms(10, 20, 30, 4))),
                new Day(DAY, 2, LocalDate.of(2026, 3, 12), LocalTime.of(9, 30), LocalTime.of(17, 0, 30)),
                new Room(ROOM, text("Зала 1", "Room 1"), text("Музеят", "The museum"), 80, "https://meet.example/1"),
                new Organisation(
                        ORGANISATION,
                        text("Община", "Municipality"),
                        OrganisationType.REGIONAL_MINISTRY,
                        new Country("PT"),
                        PartnerRole.ASSOCIATED,
                        true,
                        text("бележка", "note"),
                        List.of("Obshtina", "Όμιλος")),
                new Participant(
                        PERSON,
                        ParticipantKind.PERSON,
                        new PersonName(text("д-р", "Dr"), "Łukasz", "J.", "Čapek", "Lukasz Capek", "Лукаш Чапек"),
                        text("няма", "none"),
                        null,
                        ORGANISATION,
                        new Country("PL"),
                        text("експерт", "expert"),
                        EnumSet.of(Role.OFFICIAL_GUEST, Role.LEAD_PARTNER),
                        PlannedMode.IN_PERSON,
                        ParticipantStatus.WALK_IN,
                        "l@example.org",
                        "+359 2 1",
                        "pl",
                        List.of(
                                new Consent(
                                        ConsentScope.SOCIAL_MEDIA,
                                        ConsentState.WITHDRAWN,
                                        LocalDate.of(2026, 3, 1),
                                        ConsentOrigin.PAPER),
                                new Consent(ConsentScope.PHOTO, ConsentState.GIVEN, null)),
                        List.of("Лукаш Чапек", "l.capek@example.org"),
                        "идва\nпо-късно"),
                new Participant(
                        GROUP,
                        ParticipantKind.GROUP,
                        PersonName.EMPTY,
                        text("ученици", "pupils"),
                        25,
                        null,
                        Country.NOT_STATED,
                        Bilingual.EMPTY,
                        Set.of(),
                        PlannedMode.REMOTE,
                        ParticipantStatus.CONFIRMED,
                        "",
                        "",
                        "",
                        List.of(),
                        List.of(),
                        ""),
                new Needs(id(12), PERSON, "без глутен", "рампа"),
                new Session(
                        SESSION,
                        DAY,
                        LocalTime.of(10, 0),
                        LocalTime.of(11, 15),
                        3,
                        ROOM,
                        SessionKind.DISCUSSION,
                        text("Тема", "Topic"),
                        new Held(
                                LocalTime.of(10, 5),
                                LocalTime.of(11, 30),
                                text("Резюме", "Summary"),
                                text("Извод", "Conclusion"),
                                List.of(
                                        new Decision(
                                                text("Решение", "Decision"),
                                                text("Общината", "The municipality"),
                                                LocalDate.of(2026, 4, 30)),
                                        new Decision(text("Второ", ""), Bilingual.EMPTY, null))),
                        List.of(
                                new SessionSpeaker(GROUP, SpeakerPart.PANELLIST),
                                new SessionSpeaker(PERSON, SpeakerPart.MODERATOR))),
                new Attendance(
                        id(13),
                        PERSON,
                        new Period(DAY, DayPart.AFTERNOON, SESSION),
                        AttendanceMode.REMOTE,
                        LocalTime.of(10, 5),
                        LocalTime.of(11, 0),
                        55,
                        AttendanceSource.ONLINE_REPORT,
                        "report.csv",
                        new Recording("анна", MOMENT, EnumSet.of(Obstacle.WAITING, Obstacle.ROOM_FULL))),
                new Speaker(
                        id(14),
                        PERSON,
                        text("роля", "role"),
                        text("биография", "biography"),
                        text("тема", "topic"),
                        SpeakerState.CONFIRMED,
                        List.of(
                                new Availability(DAY, LocalTime.of(9, 0), LocalTime.of(12, 30)),
                                new Availability(DAY, LocalTime.of(14, 0), null)),
                        "екран",
                        "нощувка",
                        new Picture("fedcba9876543210".repeat(4), text("портрет", "portrait")),
                        List.of(
                                new TalkFile("тема.pdf", "0011223344556677".repeat(4), 120_000, SESSION),
                                new TalkFile("Приложение.pptx", "8899aabbccddeeff".repeat(4), 0, null))),
                new Visit(
                        VISIT,
                        text("Музей", "Museum"),
                        true,
                        text("описание", "description"),
                        text("място", "place"),
                        DAY,
                        LocalTime.of(14, 0),
                        LocalTime.of(16, 0),
                        text("вход", "entrance"),
                        LocalTime.of(13, 45),
                        LocalTime.of(16, 30),
                        text("Руса", "Rusa"),
                        text("български", "Bulgarian"),
                        40,
                        Transport.BUS,
                        List.of(new Bus(1, "A", 24, "рампа"), new Bus(2, "", null, "")),
                        "два автобуса"),
                new VisitSeat(id(15), VISIT, PERSON, 7, SeatState.WAITING, 2, MOMENT, MOMENT.plusHours(2)),
                new DistinctParticipants(id(16), PERSON, GROUP),
                new Evidence(
                        EVIDENCE,
                        EvidenceKind.SIGNED_SHEET,
                        "списък.pdf",
                        "0123456789abcdef".repeat(4),
                        70_000,
                        DAY,
                        MOMENT,
                        "двустранно",
                        3),
                new SheetPrint(
                        id(18),
                        3,
                        Period.of(DAY),
                        MOMENT,
                        List.of(PERSON, GROUP, GROUP),
                        8,
                        List.of(new Signatures(Period.of(DAY, DayPart.MORNING), List.of(1, 3))),
                        List.of(new WrittenIn(4, PERSON)),
                        EVIDENCE),
                new OnlineReport(
                        REPORT, MeetingPlatform.GOOGLE_MEET, "extension", EVIDENCE, DAY, "Среща", MOMENT, MOMENT),
                new OnlineAttendee(
                        id(20),
                        REPORT,
                        "Зала 2",
                        List.of("Зала 2 (Guest)"),
                        "hall@example.org",
                        AttendeeKind.ROOM,
                        List.of(new Connection(MOMENT, null), new Connection(MOMENT, MOMENT)),
                        3_600,
                        List.of(PERSON, GROUP),
                        NameMatch.PERSON),
                new AgendaRelease(
                        id(21),
                        2,
                        MOMENT,
                        List.of(new ReleasedDay(DAY, 1, LocalDate.of(2026, 3, 12))),
                        List.of(new ReleasedItem(
                                SESSION.value(),
                                DAY,
                                LocalTime.of(10, 0),
                                LocalTime.of(11, 0),
                                text("Зала 2", "Room 2"),
                                SessionKind.WORKSHOP,
                                text("Тема", "Topic"),
                                List.of(new SessionSpeaker(PERSON, SpeakerPart.SPEAKER))))),
                new AcceptedFinding(
                        id(22), "room-used-twice", List.of(SESSION.value(), VISIT.value()), "заедно", MOMENT),
                new OwnText(id(23), "report.opening", text("Мой текст", "My text"), text("Преди", "Before")),
                new Photo(
                        id(24),
                        1,
                        new Picture("0f1e2d3c4b5a6978".repeat(4), text("Зала с хора", "A hall with people")),
                        text("Откриване", "Opening"),
                        DAY),
                new Certificate(id(25), 7, PERSON, LocalDate.of(2026, 3, 13))));
    }

    private static KeptFigures kept() {
        var heads = new HeadCount(7, 1);
        var turnout = new Turnout(heads, HeadCount.NONE, new HeadCount(2, 0), 3, 4);
        var tally = new KeptFigures.Tally(heads, HeadCount.NONE, HeadCount.NONE, HeadCount.NONE, heads);
        var present = new Presence<>(Set.of(ORGANISATION), Set.<Id<Organisation>>of());
        var countries = new Presence<>(Set.of(new Country("PT")), Set.of(new Country("BG")));
        return new KeptFigures(
                LocalDate.of(2033, 1, 2),
                new Summary(
                        new Registrations(heads, heads, heads, heads, heads, heads, heads, heads),
                        turnout,
                        Map.of(DAY, turnout),
                        heads,
                        3,
                        present,
                        present,
                        countries,
                        countries,
                        Map.of(OrganisationType.REGIONAL_MINISTRY.group(), present),
                        2,
                        4,
                        180,
                        1,
                        1),
                List.of(new KeptFigures.OfCountry(Country.NOT_STATED, tally)),
                List.of(new KeptFigures.OfGroup(null, tally)),
                List.of(new KeptFigures.OfOrganisation(ORGANISATION, tally)),
                List.of(new KeptFigures.OfPeriod(Period.of(DAY, DayPart.MORNING), heads, HeadCount.NONE, heads)),
                new KeptFigures.Said(1, 2, 3, 4),
                5,
                true,
                true,
                false);
    }

    /// Whatever may be open is open.
    public static Seminar open() {
        return Seminar.ofRows(List.of(
                SeminarDetails.of(id(10), Bilingual.EMPTY, ZoneId.of("Europe/Sofia")),
                Project.of(id(11)),
                new Day(DAY, 1, null, null, null),
                Room.named(ROOM, Bilingual.EMPTY),
                new Organisation(
                        ORGANISATION,
                        Bilingual.EMPTY,
                        OrganisationType.OTHER,
                        Country.NOT_STATED,
                        PartnerRole.NONE,
                        false,
                        Bilingual.EMPTY,
                        List.of()),
                Participant.person(PERSON, PersonName.EMPTY, null, Set.of()),
                new Needs(id(12), PERSON, "", ""),
                new Attendance(
                        id(13),
                        PERSON,
                        Period.of(DAY),
                        AttendanceMode.ABSENT,
                        null,
                        null,
                        null,
                        AttendanceSource.DESK,
                        "",
                        null),
                new Session(
                        SESSION,
                        DAY,
                        null,
                        null,
                        0,
                        null,
                        SessionKind.OPENING,
                        Bilingual.EMPTY,
                        Held.NOTHING,
                        List.of()),
                Speaker.of(id(14), PERSON, Bilingual.EMPTY),
                Visit.of(VISIT, Bilingual.EMPTY),
                new VisitSeat(id(15), VISIT, PERSON, 1, SeatState.GOING, null, null, null),
                new Evidence(EVIDENCE, EvidenceKind.OTHER, "", "0".repeat(64), 0, null, MOMENT, "", null),
                new SheetPrint(id(18), 1, Period.of(DAY), MOMENT, List.of(), 0, List.of(), List.of(), null),
                new OnlineReport(REPORT, MeetingPlatform.OTHER, "", null, null, "", null, null),
                new OnlineAttendee(
                        id(20),
                        REPORT,
                        "",
                        List.of(),
                        "",
                        AttendeeKind.PHONE,
                        List.of(new Connection(MOMENT, null)),
                        null,
                        List.of(),
                        NameMatch.NONE),
                new AgendaRelease(
                        id(21),
                        1,
                        MOMENT,
                        List.of(new ReleasedDay(DAY, 1, null)),
                        List.of(new ReleasedItem(
                                VISIT.value(),
                                null,
                                null,
                                null,
                                Bilingual.EMPTY,
                                SessionKind.VISIT,
                                Bilingual.EMPTY,
                                List.of()))),
                new AcceptedFinding(id(22), "no-day", List.of(), "", MOMENT),
                new OwnText(id(23), "", Bilingual.EMPTY, Bilingual.EMPTY),
                new Photo(id(24), 1, new Picture("0".repeat(64), Bilingual.EMPTY), Bilingual.EMPTY, null),
                new Certificate(id(25), 1, PERSON, LocalDate.of(2026, 3, 13))));
    }
}
