package org.sabor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OnlineReportEditsTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 12);

    private final SmallSeminar small = new SmallSeminar();
    private final Day first = small.day(1);
    private final Day second = small.day(2);
    private final Participant anna = small.person("Анна", "Петрова", null);
    private final Participant boris = small.person("Борис", "Колев", null);
    private Seminar seminar = twoSessions();

    private Seminar twoSessions() {
        small.session(first, "10:00", "10:30", null);
        small.session(first, "15:00", "16:00", null);
        return small.seminar();
    }

    private static Connection from(String join, @Nullable String leave) {
        return new Connection(at(join), leave == null ? null : at(leave));
    }

    private static LocalDateTime at(String time) {
        return DATE.atTime(LocalTime.parse(time));
    }

    private OnlineAttendee name(
            OnlineReport report, List<Connection> connections, @Nullable Integer seconds, Participant... people) {
        return new OnlineAttendee(
                small.ids.next(),
                report.id(),
                "Anna",
                List.of("Anna (Guest)"),
                "",
                AttendeeKind.PERSON,
                connections,
                seconds,
                Arrays.stream(people).map(Participant::id).toList(),
                people.length == 0 ? NameMatch.NONE : NameMatch.NAME);
    }

    private Evidence file(String name) {
        return new Evidence(
                small.ids.next(),
                EvidenceKind.ONLINE_REPORT,
                name,
                "%064x".formatted(name.hashCode()),
                10,
                null,
                at("18:00"),
                "",
                null);
    }

    private OnlineReport report(Evidence file, @Nullable Day day) {
        return new OnlineReport(
                small.ids.next(),
                MeetingPlatform.TEAMS,
                "sections",
                file.id(),
                day == null ? null : day.id(),
                "",
                at("09:50"),
                at("12:40"));
    }

    private Edit add(
            String file,
            @Nullable Day day,
            List<Connection> connections,
            @Nullable Integer seconds,
            Participant... who) {
        var evidence = file(file);
        var report = report(evidence, day);
        return add(evidence, report, List.of(name(report, connections, seconds, who)));
    }

    private Edit add(Evidence file, OnlineReport report, List<OnlineAttendee> names) {
        var edit = OnlineReportEdits.add(seminar, small.ids, List.of(), file, report, names);
        assertEquals(seminar, seminar.apply(edit).apply(edit.inverse()));
        seminar = seminar.apply(edit);
        return edit;
    }

    private List<String> marks(Participant who) {
        return AttendanceIndex.of(seminar).of(who.id()).stream()
                .map(row -> place(row.period()) + " " + row.mode() + " " + row.arrived() + " " + row.left() + " "
                        + row.minutes() + " " + row.source() + " " + row.evidence())
                .sorted()
                .toList();
    }

    private String place(Period period) {
        var session = seminar.sessions().find(period.session());
        return seminar.days().require(period.day()).number()
                + (session == null ? period.part().name().substring(0, 1) : " at " + session.start());
    }

    @Test
    void connectionsOfTwoDevicesAndTwoReportsAreJoined() {
        add("a.csv", null, List.of(from("10:00:00", "11:00:00"), from("10:30:00", "11:30:20")), null, anna);
        assertEquals(List.of("1W REMOTE 10:00 11:30 90 ONLINE_REPORT a.csv"), marks(anna));
        add("b.csv", null, List.of(from("11:20:00", "12:00:40")), null, anna);
        assertEquals(List.of("1W REMOTE 10:00 12:00 121 ONLINE_REPORT a.csv, b.csv"), marks(anna));
        assertEquals(List.of(), marks(boris));
    }

    @Test
    void anOpenConnectionEndsWithTheDayAndHasNoLeavingTime() {
        seminar = seminar.apply(
                SeminarEdits.change(seminar, new Day(first.id(), 1, DATE, LocalTime.of(9, 0), LocalTime.of(12, 30))));
        add("a.csv", null, List.of(from("10:00:00", null)), null, anna);
        assertEquals(List.of("1W REMOTE 10:00 null 150 ONLINE_REPORT a.csv"), marks(anna));
    }

    @Test
    void aStatedTotalIsTakenButNotMoreThanTheSpan() {
        add("a.csv", null, List.of(from("10:00:00", "12:00:00")), 3_600, anna);
        assertEquals(List.of("1W REMOTE 10:00 12:00 60 ONLINE_REPORT a.csv"), marks(anna));
        add("b.csv", first, List.of(), 1_800, boris);
        assertEquals(List.of("1W REMOTE null null 30 ONLINE_REPORT b.csv"), marks(boris));
    }

    @Test
    void everybodyBehindOneConnectionIsThere() {
        add("a.csv", null, List.of(from("10:00:00", "11:00:00")), null, anna, boris);
        assertEquals(List.of("1W REMOTE 10:00 11:00 60 ONLINE_REPORT a.csv"), marks(anna));
        assertEquals(marks(anna), marks(boris));
    }

    @Test
    void whatIsProposedOrOnAnotherDateDoesNotCount() {
        var evidence = file("a.csv");
        var report = report(evidence, null);
        var proposed = name(report, List.of(from("10:00:00", "11:00:00")), null)
                .withPeople(List.of(anna.id()), NameMatch.PROPOSED);
        var other = name(
                report,
                List.of(new Connection(at("10:00").plusDays(9), at("11:00").plusDays(9))),
                null,
                boris);
        add(evidence, report, List.of(proposed, other));
        assertEquals(List.of(), marks(anna));
        assertEquals(List.of(), marks(boris));
        seminar = seminar.apply(OnlineReportEdits.assign(
                seminar, small.ids, List.of(), List.of(proposed.withPeople(List.of(anna.id()), NameMatch.PERSON))));
        assertEquals(List.of("1W REMOTE 10:00 11:00 60 ONLINE_REPORT a.csv"), marks(anna));
    }

    @Test
    void anotherAnswerMovesTheAttendance() {
        var evidence = file("a.csv");
        var report = report(evidence, null);
        var name = name(report, List.of(from("10:00:00", "11:00:00")), null, anna);
        add(evidence, report, List.of(name));
        seminar = seminar.apply(OnlineReportEdits.assign(
                seminar, small.ids, List.of(), List.of(name.withPeople(List.of(boris.id()), NameMatch.PERSON))));
        assertEquals(List.of(), marks(anna));
        assertEquals(1, marks(boris).size());
        seminar = seminar.apply(OnlineReportEdits.remove(
                seminar, small.ids, seminar.onlineReports().getFirst()));
        assertEquals(List.of(), marks(boris));
        assertTrue(seminar.evidence().isEmpty() && seminar.onlineAttendees().isEmpty());
    }

    @Test
    void whoIsThereInPersonStaysSoAndAnAbsenceGivesWay() {
        seminar = seminar.apply(AttendanceEdits.mark(
                seminar,
                small.ids,
                List.of(anna),
                Period.of(first.id()),
                AttendanceMode.IN_PERSON,
                AttendanceEdits.Mark.BY_HAND));
        seminar = seminar.apply(AttendanceEdits.mark(
                seminar,
                small.ids,
                List.of(boris),
                Period.of(first.id()),
                AttendanceMode.ABSENT,
                AttendanceEdits.Mark.BY_HAND));
        add("a.csv", null, List.of(from("10:00:00", "11:00:00")), null, anna, boris);
        assertEquals(List.of("1W IN_PERSON null null null BY_HAND "), marks(anna));
        assertEquals(List.of("1W REMOTE 10:00 11:00 60 ONLINE_REPORT a.csv"), marks(boris));
    }

    @Test
    void whatAPersonCorrectedStaysWhenAReportOfAnotherDayComes() {
        add("a.csv", null, List.of(from("10:00:00", "11:00:00")), null, anna);
        var row = seminar.attendance().getFirst();
        var corrected = new Attendance(
                row.id(), anna.id(), row.period(), row.mode(), null, null, 75, AttendanceSource.BY_HAND, "мейл", null);
        seminar = seminar.apply(AttendanceEdits.change(seminar, corrected));
        add("b.csv", second, List.of(), 600, anna);
        assertEquals(
                List.of("1W REMOTE null null 75 BY_HAND мейл", "2W REMOTE null null 10 ONLINE_REPORT b.csv"),
                marks(anna));
    }

    @Test
    void halfDaysAndSessionsTakeTheirPartOfTheTime() {
        seminar =
                seminar.apply(SeminarEdits.change(seminar, seminar.details().withCounting(AttendanceUnit.HALF_DAY, 0)));
        add("a.csv", null, List.of(from("12:00:00", "13:30:00")), null, anna);
        assertEquals(
                List.of("1A REMOTE 13:00 13:30 30 ONLINE_REPORT a.csv", "1M REMOTE 12:00 13:00 60 ONLINE_REPORT a.csv"),
                marks(anna));
        seminar =
                seminar.apply(SeminarEdits.change(seminar, seminar.details().withCounting(AttendanceUnit.SESSION, 0)));
        add("b.csv", null, List.of(from("09:50:00", "10:10:00"), from("10:20:00", "12:00:00")), null, boris);
        assertEquals(List.of("1 at 10:00 REMOTE 10:00 10:30 20 ONLINE_REPORT b.csv"), marks(boris));
    }

    /// Whatever comes and goes, in any order: the minutes are those of the union, computed second by second.
    @Test
    void randomReportsAgreeWithCountingSeconds() {
        var random = new Random(7);
        var empty = seminar;
        for (int round = 0; round < 300; round++) {
            seminar = empty;
            var seconds = new boolean[6 * 3600];
            for (int report = 0; report < 1 + random.nextInt(3); report++) {
                var connections = new ArrayList<Connection>();
                for (int i = 0; i < 1 + random.nextInt(4); i++) {
                    int start = random.nextInt(5 * 3600);
                    int end = start + random.nextInt(3600);
                    Arrays.fill(seconds, start, end, true);
                    connections.add(new Connection(
                            at("09:00").plusSeconds(start), at("09:00").plusSeconds(end)));
                }
                add(round + "-" + report, null, connections, null, anna);
            }
            int covered = 0;
            for (boolean second : seconds) {
                covered += second ? 1 : 0;
            }
            assertEquals((covered + 30) / 60, seminar.attendance().getFirst().minutes());
            assertEquals(
                    EnumSet.of(AttendanceMode.REMOTE),
                    Set.copyOf(AttendanceIndex.of(seminar).modes(anna.id())));
        }
    }
}
