package org.sabor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sabor.message.Language;
import org.sabor.message.Messages;

class SheetFindingsTest {
    private static final LocalDateTime AT = LocalDateTime.of(2026, 3, 12, 8, 30);
    private static final Set<String> CODES = Set.of(
            "day-without-signed-sheet",
            "period-without-sheet",
            "sheet-not-entered",
            "sheet-partly-entered",
            "sheet-without-scan",
            "marked-without-signature",
            "signed-without-mark",
            "remote-on-sheet",
            "speaker-on-no-sheet",
            "totals-differ",
            "online-name-proposed",
            "online-name-unknown",
            "report-without-day");

    private final SmallSeminar make = new SmallSeminar();
    private final Day day = make.day(1);
    private final Period period = Period.of(day.id());
    private final Participant ana = make.person("Ана", "Банова", null);
    private final Participant vera = make.person("Вера", "Гочева", null);

    private List<Finding> found() {
        return Findings.toHandIn(make.seminar()).stream()
                .filter(finding -> CODES.contains(finding.code()))
                .toList();
    }

    private List<String> codes() {
        return found().stream().map(Finding::code).toList();
    }

    private List<Row<?>> rows(String code) {
        return found().stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .orElseThrow()
                .rows();
    }

    private String said(String code) {
        return found().stream()
                .filter(finding -> finding.code().equals(code))
                .map(finding -> Messages.of(Language.EN).text(finding.text()))
                .findFirst()
                .orElseThrow();
    }

    /// A print on which both stand in rows 1 and 2, with blank rows 3 and 4.
    private SheetPrint print(@Nullable Integer... signed) {
        return make.row(new SheetPrint(
                make.ids.next(),
                1 + make.seminar().sheetPrints().size(),
                period,
                AT,
                List.of(ana.id(), vera.id()),
                2,
                signed.length == 0 ? List.of() : List.of(new Signatures(period, listed(signed))),
                List.of(),
                null));
    }

    private static List<Integer> listed(@Nullable Integer... rows) {
        var all = new ArrayList<Integer>();
        for (var row : rows) {
            if (row != null) {
                all.add(row);
            }
        }
        return all;
    }

    private Evidence scan() {
        return make.row(new Evidence(
                make.ids.next(), EvidenceKind.SIGNED_SHEET, "scan.pdf", "0".repeat(64), 9, day.id(), AT, "", null));
    }

    @Test
    void aSheetThatIsEnteredScannedAndAgreesIsNotMentioned() {
        print(1, 2);
        scan();
        make.attendance(ana, day, AttendanceMode.IN_PERSON);
        make.attendance(vera, day, AttendanceMode.IN_PERSON);
        assertEquals(List.of(), codes());
    }

    @Test
    void aDayWithPeopleInPersonNeedsASheet() {
        make.attendance(ana, day, AttendanceMode.IN_PERSON);
        assertEquals(List.of("day-without-signed-sheet"), codes());
        assertEquals(List.of(day), rows("day-without-signed-sheet"));
        scan();
        assertEquals(List.of(), codes());
    }

    private SheetPrint entered(Period of, Participant... people) {
        var rows = new ArrayList<Integer>();
        var ids = new ArrayList<Id<Participant>>();
        for (var each : people) {
            ids.add(each.id());
            rows.add(ids.size());
        }
        return make.row(new SheetPrint(
                make.ids.next(),
                1 + make.seminar().sheetPrints().size(),
                of,
                AT,
                ids,
                0,
                List.of(new Signatures(of, rows)),
                List.of(),
                make.ids.next()));
    }

    @Test
    void sheetsOfAllHalvesAreTheSheetOfTheDay() {
        make.attendance(ana, day, AttendanceMode.IN_PERSON);
        make.attendance(vera, day, AttendanceMode.IN_PERSON);
        entered(Period.of(day.id(), DayPart.MORNING), ana);
        assertEquals(List.of("period-without-sheet", "marked-without-signature", "totals-differ"), codes());
        assertEquals(List.of(day), rows("period-without-sheet"));
        assertEquals(
                "Day 1: of the 2 parts of the day for which there are attendance sheets, 1 has none. "
                        + "Print them under Documents and have them signed, or attach the scans.",
                said("period-without-sheet"));
        // Vera came for the afternoon only, and that counts for the day.
        entered(Period.of(day.id(), DayPart.AFTERNOON), vera);
        assertEquals(List.of(), codes());
    }

    @Test
    void aSessionWithoutASheetIsNamed() {
        make.attendance(ana, day, AttendanceMode.IN_PERSON);
        var first = make.session(day, "09:00", "10:00", null);
        var second = make.session(day, "10:00", "11:00", null);
        entered(Period.of(first), ana);
        assertEquals(List.of("period-without-sheet"), codes());
        assertEquals(List.of(second), rows("period-without-sheet"));
    }

    @Test
    void eachOfTwoListsOfADayIsToBeEntered() {
        make.attendance(ana, day, AttendanceMode.IN_PERSON);
        entered(period, ana);
        var abroad = make.row(
                new SheetPrint(make.ids.next(), 2, period, AT, List.of(vera.id()), 2, List.of(), List.of(), null));
        assertEquals(List.of("sheet-not-entered"), codes());
        assertEquals(List.of(abroad), rows("sheet-not-entered"));
    }

    @Test
    void whoNeedNotSignIsNotMissed() {
        make.attendance(ana, day, AttendanceMode.IN_PERSON);
        make.attendance(make.row(vera.withRoles(Set.of(Role.SPEAKER))), day, AttendanceMode.IN_PERSON);
        entered(period, ana);
        assertEquals(List.of("marked-without-signature", "totals-differ"), codes());
        make.sheets(new SheetRules(AttendanceUnit.DAY, false, false, false, List.of()));
        assertEquals(List.of(), codes());
    }

    @Test
    void aSheetThatIsPrintedIsToBeEntered() {
        print();
        var newest = print();
        assertEquals(List.of("sheet-not-entered"), codes());
        assertEquals(List.of(newest), rows("sheet-not-entered"));
        assertEquals(
                "Day 1: attendance sheet No 2 is printed, but not entered. Enter which rows are signed.",
                said("sheet-not-entered"));
    }

    @Test
    void anEnteredSheetIsToBeScanned() {
        var print = print(1);
        make.attendance(ana, day, AttendanceMode.IN_PERSON);
        assertEquals(List.of("sheet-without-scan"), codes());
        assertEquals(List.of(print), rows("sheet-without-scan"));
    }

    @Test
    void eachHalfIsToBeEntered() {
        var details = make.details();
        make.details(new SeminarDetails(
                details.id(),
                details.title(),
                details.aliases(),
                details.type(),
                details.format(),
                details.formatText(),
                null,
                null,
                details.venue(),
                details.zone(),
                details.online(),
                AttendanceUnit.HALF_DAY,
                0,
                details.agenda(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                details.preparedBy(),
                "",
                null,
                StatedFigures.NONE));
        var morning = Period.of(day.id(), DayPart.MORNING);
        make.row(print().withSigned(new Signatures(morning, List.of(1))));
        make.attendance(ana, morning, AttendanceMode.IN_PERSON, null);
        scan();
        assertEquals(List.of("sheet-partly-entered"), codes());
        // In the afternoon nobody signs whose mark is of the morning.
        make.row(make.seminar()
                .sheetPrints()
                .getFirst()
                .withSigned(new Signatures(Period.of(day.id(), DayPart.AFTERNOON), List.of(1))));
        assertEquals(List.of("signed-without-mark"), codes());
    }

    @Test
    void marksAndSignaturesAreToAgree() {
        print(2);
        scan();
        make.attendance(ana, day, AttendanceMode.IN_PERSON);
        assertEquals(List.of("marked-without-signature", "signed-without-mark"), codes().subList(0, 2));
        assertEquals(List.of(ana), rows("marked-without-signature"));
        assertEquals(List.of(vera), rows("signed-without-mark"));
        make.attendance(vera, day, AttendanceMode.ABSENT);
        assertEquals(List.of(vera), rows("signed-without-mark"));
        assertEquals(
                "Day 1: 1 person is marked in person, but has not signed the sheet."
                        + " Correct the mark, or what was entered of the sheet.",
                said("marked-without-signature"));
    }

    @Test
    void whoIsRemoteStandsOnNoSheet() {
        make.attendance(ana, day, AttendanceMode.REMOTE);
        print();
        assertEquals(List.of("sheet-not-entered", "remote-on-sheet"), codes());
        assertEquals(List.of(ana), rows("remote-on-sheet"));
    }

    @Test
    void whoIsRemoteHasNotSigned() {
        make.attendance(ana, day, AttendanceMode.REMOTE);
        make.attendance(vera, day, AttendanceMode.IN_PERSON);
        scan();
        var print = print(1, 2);
        assertEquals(List.of("remote-on-sheet"), codes());
        // An unsigned row of a sheet that is entered is history, and nothing is to be done about it.
        make.row(print.withSigned(new Signatures(period, List.of(2))));
        assertEquals(List.of(), codes());
    }

    @Test
    void aSpeakerOfTheAgendaIsOnTheSheetOrProvedRemote() {
        var speaker = make.person("Дора", "Енева", null);
        make.row(make.session(day, "09:00", "10:00", null)
                .withSpeakers(List.of(new SessionSpeaker(speaker.id(), SpeakerPart.SPEAKER))));
        print(1);
        scan();
        make.attendance(ana, day, AttendanceMode.IN_PERSON);
        var mark = make.attendance(speaker, day, AttendanceMode.REMOTE);
        assertEquals(List.of("speaker-on-no-sheet"), codes());
        assertEquals(List.of(speaker), rows("speaker-on-no-sheet"));
        make.row(mark.provedBy("report.csv"));
        assertEquals(List.of(), codes());
    }

    @Test
    void theListsAreToComeToWhatTheReportCounts() {
        var group = make.row(make.group("Клуб", 5, make.organisation("Клуб", "BG", PartnerRole.NONE))
                .withPlannedMode(PlannedMode.IN_PERSON));
        make.attendance(ana, day, AttendanceMode.IN_PERSON);
        make.attendance(vera, day, AttendanceMode.REMOTE);
        make.attendance(group, day, AttendanceMode.IN_PERSON);
        scan();
        make.row(new SheetPrint(
                make.ids.next(),
                1,
                period,
                AT,
                List.of(ana.id(), group.id(), group.id(), group.id(), group.id(), group.id()),
                0,
                List.of(new Signatures(period, List.of(1, 2, 3, 4))),
                List.of(),
                null));
        assertEquals(List.of("totals-differ"), codes());
        assertEquals(List.of(group), rows("totals-differ"));
        assertEquals(
                "Day 1: the lists come to 5 (signatures 4, remote 1), the report counts 7. Look at these people.",
                said("totals-differ"));
        make.row(make.seminar().sheetPrints().getFirst().withSigned(new Signatures(period, List.of(1, 2, 3, 4, 5, 6))));
        assertEquals(List.of(), codes());
    }

    @Test
    void namesOfReportsWaitForAnAnswer() {
        var report = report(null, LocalDateTime.of(2026, 3, 12, 10, 0));
        var proposed = attendee(report, NameMatch.PROPOSED, List.of(ana.id()));
        var unknown = attendee(report, NameMatch.NONE, List.of());
        attendee(report, NameMatch.EXCLUDED, List.of());
        attendee(report, NameMatch.NAME, List.of(vera.id()));
        assertEquals(List.of("online-name-proposed", "online-name-unknown"), codes());
        assertEquals(List.of(proposed), rows("online-name-proposed"));
        assertEquals(List.of(unknown), rows("online-name-unknown"));
    }

    private OnlineReport report(@Nullable Id<Day> of, @Nullable LocalDateTime start) {
        return make.row(
                new OnlineReport(make.ids.next(), MeetingPlatform.ZOOM_MEETING, "x", null, of, "Среща", start, null));
    }

    private OnlineAttendee attendee(OnlineReport report, NameMatch match, List<Id<Participant>> people) {
        return make.row(new OnlineAttendee(
                make.ids.next(),
                report.id(),
                "Име",
                List.of("Име"),
                "",
                AttendeeKind.PERSON,
                List.of(),
                null,
                people,
                match));
    }

    @Test
    void aReportCountsForADay() {
        var stray = report(null, LocalDateTime.of(2026, 4, 1, 10, 0));
        report(day.id(), null);
        report(null, LocalDateTime.of(2026, 3, 12, 10, 0));
        assertEquals(List.of("report-without-day"), codes());
        assertEquals(List.of(stray), rows("report-without-day"));
        make.row(new OnlineAttendee(
                make.ids.next(),
                stray.id(),
                "Име",
                List.of("Име"),
                "",
                AttendeeKind.PERSON,
                List.of(new Connection(AT, null)),
                null,
                List.of(vera.id()),
                NameMatch.NAME));
        assertEquals(List.of(), codes());
    }
}
