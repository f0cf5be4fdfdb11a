package org.sabor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sabor.message.Language;

class SignedSheetTest {
    private static final Bilingual PROOF = new Bilingual("присъствен списък № 1", "sheet No 1");
    private static final LocalDateTime AT = LocalDateTime.of(2026, 3, 12, 17, 0);
    private static final Recording BY = new Recording("m.t", AT, Set.of());

    private final SmallSeminar make = new SmallSeminar();
    private final Day day = make.day(1);
    private final Period period = Period.of(day.id());
    private final Participant ana = make.person("Ана", "Банова", null);
    private final Participant vera = make.person("Вера", "Гочева", null);
    private final Participant dora = make.person("Дора", "Енева", null);
    private final Participant group = make.group("Клуб", 2, make.organisation("Клуб", "BG", PartnerRole.NONE));
    private Seminar seminar = make.seminar();

    @BeforeEach
    void printed() {
        begin();
    }

    private void begin() {
        seminar = make.seminar();
        var rows = List.of(ana.id(), vera.id(), dora.id(), group.id(), group.id());
        var sheet = new SheetPrintEdits.Sheet(period, rows, 2);
        seminar = seminar.apply(SheetPrintEdits.register(seminar, make.ids, List.of(sheet), AT));
    }

    private SheetPrint print() {
        return seminar.sheetPrints().getFirst();
    }

    private SignedSheet sheet(boolean othersAbsent, Integer... signed) {
        return new SignedSheet(
                print().id(),
                period,
                Set.of(signed),
                List.of(),
                List.of(),
                List.of(),
                othersAbsent,
                PROOF,
                Language.EN,
                BY);
    }

    private void enter(SignedSheet sheet) {
        seminar = seminar.apply(sheet.edit(seminar, make.ids));
    }

    private @Nullable Attendance of(Participant who) {
        return AttendanceIndex.of(seminar).find(who.id(), period);
    }

    private Attendance mark(Participant who) {
        return Objects.requireNonNull(of(who));
    }

    @Test
    void signedRowsAreMarksWithTheSheetForProof() {
        enter(sheet(false, 1, 3, 5));
        var mark = mark(ana);
        assertEquals(AttendanceMode.IN_PERSON, mark.mode());
        assertEquals(AttendanceSource.PAPER, mark.source());
        assertEquals("sheet No 1", mark.evidence());
        assertEquals(BY, mark.recording());
        assertNull(of(vera));
        assertEquals(AttendanceMode.IN_PERSON, mark(dora).mode());
        assertEquals(AttendanceMode.IN_PERSON, mark(group).mode());
        assertEquals(3, seminar.attendance().size());
        assertEquals(List.of(new Signatures(period, List.of(1, 3, 5))), print().signed());
    }

    @Test
    void oneEditTakesItAllBack() {
        var before = seminar;
        var edit = sheet(true, 1, 2).edit(seminar, make.ids);
        assertEquals(before, before.apply(edit).apply(edit.inverse()));
    }

    @Test
    void aMarkOfTheDeskKeepsItsTimeAndLosesNothingButTheProof() {
        var desk = new Attendance(
                make.ids.next(),
                ana.id(),
                period,
                AttendanceMode.IN_PERSON,
                LocalTime.of(9, 12),
                null,
                null,
                AttendanceSource.DESK,
                "",
                null);
        make.row(desk);
        begin();
        enter(sheet(false, 1, 2));
        assertEquals(LocalTime.of(9, 12), mark(ana).arrived());
        assertEquals(AttendanceSource.DESK, mark(ana).source());
        assertEquals("sheet No 1", mark(ana).evidence());
        enter(sheet(false, 2));
        assertEquals(desk, mark(ana));
    }

    @Test
    void enteringAgainCorrects() {
        enter(sheet(false, 1, 2));
        enter(sheet(false, 2, 3));
        assertNull(of(ana));
        assertEquals(AttendanceMode.IN_PERSON, mark(vera).mode());
        assertEquals(AttendanceMode.IN_PERSON, mark(dora).mode());
        assertEquals(List.of(new Signatures(period, List.of(2, 3))), print().signed());
        assertTrue(sheet(false, 2, 3).edit(seminar, make.ids).isEmpty(), "the same again changes nothing");
    }

    @Test
    void othersAreAbsentOnlyWhereSaid() {
        assertEquals(List.of(vera, group), sheet(false, 1, 3).others(seminar));
        enter(sheet(true, 1, 3));
        assertEquals(AttendanceMode.ABSENT, mark(vera).mode());
        assertEquals(AttendanceSource.PAPER, mark(vera).source());
        enter(sheet(true, 1, 2, 3));
        assertEquals(AttendanceMode.IN_PERSON, mark(vera).mode());
        assertEquals(AttendanceMode.ABSENT, mark(group).mode());
        enter(sheet(false, 1, 2, 3));
        assertNull(of(group));
    }

    @Test
    void whoIsRecordedRemotelyStaysSoAndIsPointedOut() {
        var remote = make.attendance(ana, period, AttendanceMode.REMOTE, 90);
        make.attendance(vera, day, AttendanceMode.ABSENT);
        begin();
        enter(sheet(true, 1, 2));
        assertEquals(remote, mark(ana));
        assertEquals(AttendanceMode.IN_PERSON, mark(vera).mode());
        assertTrue(Findings.toHandIn(seminar).stream()
                .anyMatch(found ->
                        found.code().equals("remote-on-sheet") && found.rows().equals(List.of(ana))));
    }

    @Test
    void whoSignedOnAnotherPrintStays() {
        var second = new SheetPrintEdits.Sheet(period, List.of(ana.id(), vera.id()), 0);
        seminar = seminar.apply(SheetPrintEdits.register(seminar, make.ids, List.of(second), AT));
        var other = seminar.sheetPrints().getLast();
        assertEquals(2, other.number());
        enter(sheet(false, 1));
        enter(new SignedSheet(
                other.id(),
                period,
                Set.of(1, 2),
                List.of(),
                List.of(),
                List.of(),
                true,
                new Bilingual("присъствен списък № 2", "sheet No 2"),
                Language.BG,
                null));
        assertEquals("sheet No 1; присъствен списък № 2", mark(ana).evidence());
        enter(sheet(true));
        assertEquals("присъствен списък № 2", mark(ana).evidence());
        assertEquals(AttendanceMode.IN_PERSON, mark(vera).mode());
        assertEquals(AttendanceMode.ABSENT, mark(dora).mode());
    }

    @Test
    void whoWroteThemselvesInComesWithTheSheet() {
        var city =
                Organisation.named(make.ids.next(), Bilingual.same("Нова"), OrganisationType.OTHER, Country.NOT_STATED);
        var newcomer = Participant.person(make.ids.next(), PersonName.of("Жана", "Зарева", ""), city.id(), Set.of())
                .withStatus(ParticipantStatus.WALK_IN);
        var writtenIn = List.of(new WrittenIn(6, newcomer.id()), new WrittenIn(7, vera.id()));
        var sheet = new SignedSheet(
                print().id(),
                period,
                Set.of(1, 6, 7),
                writtenIn,
                List.of(newcomer),
                List.of(city),
                false,
                PROOF,
                Language.EN,
                BY);
        enter(sheet);
        assertEquals(AttendanceMode.IN_PERSON, mark(newcomer).mode());
        assertEquals(AttendanceMode.IN_PERSON, mark(vera).mode());
        assertEquals(writtenIn, print().writtenIn());
        assertTrue(Rules.check(print(), seminar).isEmpty());

        // Misread: row 6 was Dora, who has no row of her own on this paper.
        enter(new SignedSheet(
                print().id(),
                period,
                Set.of(1, 6, 7),
                List.of(new WrittenIn(6, dora.id()), new WrittenIn(7, vera.id())),
                List.of(),
                List.of(),
                false,
                PROOF,
                Language.EN,
                BY));
        assertNull(seminar.participants().find(newcomer.id()), "nothing is left but the name");
        assertEquals(AttendanceMode.IN_PERSON, mark(dora).mode());
    }

    @Test
    void eachHalfOfADayHasItsColumn() {
        seminar = in(AttendanceUnit.HALF_DAY);
        var halves = List.of(Period.of(day.id(), DayPart.MORNING), Period.of(day.id(), DayPart.AFTERNOON));
        for (int i = 0; i < 2; i++) {
            enter(new SignedSheet(
                    print().id(),
                    halves.get(i),
                    i == 0 ? Set.of(1, 2) : Set.of(2),
                    List.of(),
                    List.of(),
                    List.of(),
                    false,
                    PROOF,
                    Language.EN,
                    BY));
        }
        var index = AttendanceIndex.of(seminar);
        assertEquals(1, index.of(ana.id()).size());
        assertEquals(2, index.of(vera.id()).size());
        assertEquals(2, print().signed().size());
    }

    private Seminar in(AttendanceUnit unit) {
        return seminar.apply(SeminarEdits.change(seminar, seminar.details().withCounting(unit, 0)));
    }

    private SignedSheet of(int print, Period column, boolean othersAbsent, Integer... signed) {
        return new SignedSheet(
                seminar.sheetPrints().get(print - 1).id(),
                column,
                Set.of(signed),
                List.of(),
                List.of(),
                List.of(),
                othersAbsent,
                new Bilingual("", "sheet No " + print),
                Language.EN,
                BY);
    }

    /// Prints 2 and 3: the halves of the day, or the sessions of the morning.
    private void printed(Period first, Period second) {
        var rows = List.of(ana.id(), vera.id(), dora.id());
        seminar = seminar.apply(SheetPrintEdits.register(
                seminar,
                make.ids,
                List.of(new SheetPrintEdits.Sheet(first, rows, 2), new SheetPrintEdits.Sheet(second, rows, 2)),
                AT));
    }

    @Test
    void sheetsOfHalvesCountForTheDayThatIsRecorded() {
        var morning = Period.of(day.id(), DayPart.MORNING);
        var afternoon = Period.of(day.id(), DayPart.AFTERNOON);
        printed(morning, afternoon);
        enter(of(2, morning, false, 1, 2));
        enter(of(3, afternoon, true, 2));
        assertEquals(AttendanceMode.IN_PERSON, mark(ana).mode(), "signed in the morning");
        assertEquals("sheet No 2; sheet No 3", mark(vera).evidence());
        assertEquals(AttendanceMode.ABSENT, mark(dora).mode(), "has signed neither");
        assertEquals(1, AttendanceIndex.of(seminar).of(vera.id()).size(), "one mark for the day");
        // The morning was misread: Ana has not signed at all, Vera still has in the afternoon.
        enter(of(2, morning, false, 3));
        assertNull(of(ana));
        assertEquals("sheet No 3", mark(vera).evidence());
        assertEquals(AttendanceMode.IN_PERSON, mark(dora).mode());
    }

    @Test
    void sheetsOfSessionsCountForTheHalfInWhichTheyBegin() {
        var early = make.session(day, "09:00", "10:00", null);
        var late = make.session(day, "14:00", "15:00", null);
        begin();
        seminar = in(AttendanceUnit.HALF_DAY);
        printed(Period.of(early), Period.of(late));
        enter(of(2, Period.of(early), false, 1));
        enter(of(3, Period.of(late), false, 1, 2));
        var index = AttendanceIndex.of(seminar);
        assertEquals(
                Set.of(Period.of(day.id(), DayPart.MORNING), Period.of(day.id(), DayPart.AFTERNOON)),
                index.of(ana.id()).stream().map(Attendance::period).collect(Collectors.toSet()));
        assertEquals(
                List.of(Period.of(day.id(), DayPart.AFTERNOON)),
                index.of(vera.id()).stream().map(Attendance::period).toList());
    }

    @Test
    void whoWasRemovedIsOverlookedAndPointedOut() {
        seminar = seminar.apply(ParticipantEdits.remove(seminar, List.of(ana)));
        enter(sheet(true, 1, 2));
        assertEquals(AttendanceMode.IN_PERSON, mark(vera).mode());
        assertTrue(Findings.toHandIn(seminar).stream()
                .anyMatch(found -> found.code().equals("signed-without-mark")
                        && found.rows().equals(List.of(print()))));
    }
}
