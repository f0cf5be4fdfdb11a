package org.sabor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sabor.message.Language;
import org.sabor.message.Messages;

final class DoorTest {
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-03-12T09:12:40");

    private final SmallSeminar small = new SmallSeminar();
    private final Day first = small.day(1);
    private final Day second = small.day(2);
    private final Participant maria = small.person("Мария", "Колева", null);
    private final Participant namesake = small.person("Мария", "Колева", null);

    private Admission admission(Participant who, Period period, LocalDateTime at, Participant... likely) {
        return new Door(small.seminar(), period).admission(who, at, List.of(likely));
    }

    private static EnumSet<Obstacle> obstacles(@Nullable String words) {
        var all = EnumSet.noneOf(Obstacle.class);
        if (words != null) {
            Arrays.stream(words.split(" ", -1)).map(Obstacle::valueOf).forEach(all::add);
        }
        return all;
    }

    @ParameterizedTest
    @CsvSource({
        // status, recorded, left, day, double, capacity; what stands in the way
        "CONFIRMED, , , 1, , , ",
        "INVITED, , , 1, , , ",
        "REGISTERED, , , 1, , , ",
        "WALK_IN, , , 1, , , ",
        "CANCELLED, , , 1, , , CANCELLED",
        "DECLINED, , , 1, , , DECLINED",
        "WAITING, , , 1, , , WAITING",
        "CONFIRMED, IN_PERSON, , 1, , , ALREADY_HERE",
        "CONFIRMED, IN_PERSON, 09:05, 1, , , ",
        "CONFIRMED, REMOTE, , 1, , , ",
        "CONFIRMED, ABSENT, , 1, , , ",
        "CONFIRMED, , , 2, , , WRONG_DAY",
        "CONFIRMED, , , 1, CONFIRMED, , POSSIBLE_DOUBLE",
        "CONFIRMED, , , 1, CANCELLED, , ",
        "CANCELLED, , , 1, CONFIRMED, , CANCELLED POSSIBLE_DOUBLE",
        "CONFIRMED, , , 1, , 0, ROOM_FULL",
        "CONFIRMED, , , 1, , 1, ",
        "CONFIRMED, IN_PERSON, , 1, , 1, ALREADY_HERE",
        "CONFIRMED, IN_PERSON, 09:05, 1, , 0, ROOM_FULL",
        "WAITING, , , 2, CONFIRMED, 0, WAITING POSSIBLE_DOUBLE WRONG_DAY ROOM_FULL",
        "CANCELLED, IN_PERSON, , 2, , , CANCELLED ALREADY_HERE WRONG_DAY",
    })
    void whoIsLetIn(
            ParticipantStatus status,
            @Nullable AttendanceMode recorded,
            @Nullable LocalTime left,
            int day,
            @Nullable ParticipantStatus other,
            @Nullable Integer capacity,
            @Nullable String expected) {
        var who = small.row(maria.withStatus(status));
        var period = Period.of(day == 1 ? first.id() : second.id());
        if (recorded != null) {
            small.row(new Attendance(
                    small.ids.next(),
                    who.id(),
                    period,
                    recorded,
                    LocalTime.of(9, 0),
                    left,
                    null,
                    AttendanceSource.DESK,
                    "",
                    null));
        }
        if (capacity != null) {
            var room = small.row(new Room(
                    small.ids.next(), Bilingual.same("Зала"), Bilingual.EMPTY, capacity == 0 ? 1 : capacity, ""));
            small.session(day == 1 ? first : second, "09:00", "10:00", room);
            if (capacity == 0) {
                small.attendance(small.person("Ана", "Банова", null), period, AttendanceMode.IN_PERSON, null);
            }
        }
        var doubles = other == null ? List.<Participant>of() : List.of(small.row(namesake.withStatus(other)));
        var asked = new Door(small.seminar(), period).admission(who, NOW, doubles);
        assertEquals(obstacles(expected), EnumSet.copyOf(withNone(asked)));
        assertEquals(recorded == AttendanceMode.REMOTE, asked.wasRemote());
        assertEquals(expected == null, asked.free());
    }

    private static EnumSet<Obstacle> withNone(Admission asked) {
        var all = EnumSet.noneOf(Obstacle.class);
        all.addAll(asked.obstacles());
        return all;
    }

    @Test
    void whoWasToldApartIsNoDoubleAndWhoIsGoneNeither() {
        var period = Period.of(first.id());
        assertEquals(
                Set.of(Obstacle.POSSIBLE_DOUBLE),
                admission(maria, period, NOW, namesake).obstacles());
        assertTrue(admission(maria, period, NOW, maria).free(), "nobody is their own double");
        var stranger = Participant.person(small.ids.next(), maria.name(), null, Set.of());
        assertTrue(admission(maria, period, NOW, stranger).free(), "not on the list");
        small.row(new DistinctParticipants(small.ids.next(), namesake.id(), maria.id()));
        assertTrue(admission(maria, period, NOW, namesake).free());
    }

    @Test
    void theRoomOfASessionIsItsOwnAndThatOfADayTheLargestUsed() {
        var small1 = small.row(new Room(small.ids.next(), Bilingual.same("Малка"), Bilingual.EMPTY, 1, ""));
        var large = small.row(new Room(small.ids.next(), Bilingual.same("Голяма"), Bilingual.EMPTY, 2, ""));
        small.row(new Room(small.ids.next(), Bilingual.same("Неизползвана"), Bilingual.EMPTY, 500, ""));
        var workshop = small.session(first, "11:00", "12:00", small1);
        small.session(first, "09:00", "10:00", large);
        var anywhere = small.session(first, "13:00", "14:00", null);
        var noCapacity = small.session(first, "14:00", "15:00", small.room("Без места"));
        assertEquals(large, new Door(small.seminar(), Period.of(first.id())).room());
        assertEquals(small1, new Door(small.seminar(), Period.of(workshop)).room());
        assertNull(new Door(small.seminar(), Period.of(anywhere)).room());
        assertNull(new Door(small.seminar(), Period.of(second.id())).room());

        small.attendance(namesake, Period.of(workshop), AttendanceMode.IN_PERSON, null);
        small.attendance(namesake, Period.of(noCapacity), AttendanceMode.IN_PERSON, null);
        small.attendance(namesake, Period.of(first.id()), AttendanceMode.IN_PERSON, null);
        assertEquals(
                Set.of(Obstacle.ROOM_FULL),
                admission(maria, Period.of(workshop), NOW).obstacles());
        assertTrue(admission(maria, Period.of(noCapacity), NOW).free());
        assertTrue(admission(maria, Period.of(first.id()), NOW).free());
        var municipality = small.organisation("Община", "BG", PartnerRole.NONE);
        assertEquals(
                Set.of(Obstacle.ROOM_FULL),
                admission(small.group("Делегация", 2, municipality), Period.of(first.id()), NOW)
                        .obstacles());
        assertTrue(admission(small.group("Други", null, municipality), Period.of(first.id()), NOW)
                .free());
    }

    @Test
    void aDayWithoutADateIsNeverTheWrongOne() {
        var undated = small.row(new Day(small.ids.next(), 3, null, null, null));
        assertTrue(admission(maria, Period.of(undated.id()), NOW).free());
    }

    @Test
    void theDoorCountsWhoIsExpectedAndWhoIsIn() {
        var period = Period.of(first.id());
        small.row(namesake.withPlannedMode(PlannedMode.REMOTE));
        var here = small.attendance(namesake, period, AttendanceMode.IN_PERSON, null);
        var walkIn = small.row(small.person("Ана", "Банова", null).withStatus(ParticipantStatus.WALK_IN));
        small.attendance(walkIn, period, AttendanceMode.IN_PERSON, null);
        small.row(small.person("Иван", "Петров", null).withStatus(ParticipantStatus.CANCELLED));
        var door = new Door(small.seminar(), period);
        assertEquals(new HeadCount(2, 0), door.here());
        assertEquals(new HeadCount(1, 0), door.expected());
        assertEquals(HeadCount.NONE, door.came());
        assertTrue(door.isIn(here.participant()));
        assertFalse(door.isIn(maria.id()));
    }

    @Test
    void whoHasLeftHasComeAndIsNotIn() {
        var period = Period.of(first.id());
        var mark = small.attendance(maria, period, AttendanceMode.IN_PERSON, null);
        small.row(new Attendance(
                mark.id(),
                maria.id(),
                period,
                AttendanceMode.IN_PERSON,
                LocalTime.of(9, 0),
                LocalTime.of(12, 30),
                null,
                AttendanceSource.DESK,
                "",
                null));
        var door = new Door(small.seminar(), period);
        assertEquals(new HeadCount(1, 0), door.came());
        assertEquals(HeadCount.NONE, door.here());
    }

    @Test
    void whatWasOverriddenIsKeptInTheRowAndSaidInTheLog() {
        var cancelled = small.row(maria.withStatus(ParticipantStatus.CANCELLED));
        var asked = admission(cancelled, Period.of(second.id()), NOW);
        var edit = DeskEdits.admit(small.seminar(), small.ids, asked, "Desk 1");
        assertEquals(
                "let Мария Колева in all the same: the registration was cancelled; not today",
                Messages.of(Language.EN).text(edit.title()));
        var row = (Attendance) edit.changes().getFirst().row();
        assertEquals(new Recording("Desk 1", NOW, EnumSet.of(Obstacle.CANCELLED, Obstacle.WRONG_DAY)), row.recording());
        assertNull(row.arrived(), "the time of another day is no arrival");
        assertEquals(AttendanceSource.DESK, row.source());

        var after = small.seminar().apply(edit);
        var again = new Door(after, Period.of(second.id())).admission(cancelled, NOW.plusMinutes(5), List.of());
        var changed = after.apply(DeskEdits.admit(after, small.ids, again, "Desk 2"));
        var twice = changed.attendance().getFirst();
        assertEquals(
                EnumSet.of(Obstacle.CANCELLED, Obstacle.WRONG_DAY, Obstacle.ALREADY_HERE),
                Objects.requireNonNull(twice.recording()).despite());
        assertEquals(row.id(), twice.id());
        assertEquals(
                after,
                changed.apply(DeskEdits.admit(after, small.ids, again, "Desk 2").inverse()));
    }

    @Test
    void whoComesBackKeepsTheFirstArrival() {
        var period = Period.of(first.id());
        var seminar = small.seminar();
        seminar = seminar.apply(DeskEdits.admit(seminar, small.ids, admission(maria, period, NOW), "anna"));
        var in = seminar.attendance().getFirst();
        assertEquals(LocalTime.of(9, 12), in.arrived());
        assertFalse(DeskEdits.canLeave(in, NOW.plusSeconds(19)));
        assertTrue(DeskEdits.canLeave(in, NOW.plusSeconds(20)));
        seminar = seminar.apply(DeskEdits.left(seminar, in, NOW.plusHours(1), "anna"));
        var out = seminar.attendance().getFirst();
        assertEquals(LocalTime.of(10, 12), out.left());
        assertEquals(List.of(), Rules.check(out, seminar));
        assertFalse(new Door(seminar, period).isIn(maria.id()));
        var back = new Door(seminar, period).admission(maria, NOW.plusHours(2), List.of());
        assertTrue(back.free());
        seminar = seminar.apply(DeskEdits.admit(seminar, small.ids, back, "anna"));
        assertEquals(LocalTime.of(9, 12), seminar.attendance().getFirst().arrived());
        assertNull(seminar.attendance().getFirst().left());
    }

    @Test
    void aWalkInComesWithAnOrganisationInOneStep() {
        var organisation = Organisation.named(
                small.ids.next(), Bilingual.same("Читалище"), OrganisationType.OTHER, Country.NOT_STATED);
        var who = Participant.person(small.ids.next(), PersonName.typed("Ана Банова"), organisation.id(), Set.of())
                .withStatus(ParticipantStatus.WALK_IN);
        var asked = admission(who, Period.of(first.id()), NOW);
        var edit = DeskEdits.walkIn(small.seminar(), small.ids, asked, organisation, "anna");
        var after = small.seminar().apply(edit);
        assertEquals(organisation, after.organisationOf(who));
        assertTrue(new Door(after, Period.of(first.id())).isIn(who.id()));
        assertEquals("add Ана Банова, here now", Messages.of(Language.EN).text(edit.title()));
        assertEquals(
                who.id(),
                new Door(after, Period.of(first.id())).lastMarks(3).getFirst().participant());
    }

    @Test
    void theClockProposesThePeriod() {
        assertEquals(Period.of(first.id()), Periods.at(small.seminar(), NOW));
        assertEquals(Period.of(second.id()), Periods.at(small.seminar(), NOW.plusDays(1)));
        assertEquals(Period.of(first.id()), Periods.at(small.seminar(), NOW.minusDays(30)));
        assertEquals(Period.of(second.id()), Periods.at(small.seminar(), NOW.plusDays(30)));
        assertNull(Periods.at(new SmallSeminar().seminar(), NOW));
        unit(AttendanceUnit.HALF_DAY);
        assertEquals(Period.of(first.id(), DayPart.MORNING), Periods.at(small.seminar(), NOW));
        assertEquals(Period.of(first.id(), DayPart.AFTERNOON), Periods.at(small.seminar(), NOW.withHour(12)));
        unit(AttendanceUnit.SESSION);
        assertNull(Periods.at(small.seminar(), NOW));
        var opening = small.session(first, "09:00", null, null);
        var talk = small.session(first, "10:00", "11:00", null);
        var last = small.session(first, "13:00", "14:00", null);
        assertEquals(Period.of(opening), Periods.at(small.seminar(), NOW.withHour(8)));
        assertEquals(Period.of(opening), Periods.at(small.seminar(), NOW));
        assertEquals(Period.of(talk), Periods.at(small.seminar(), NOW.withHour(10)));
        assertEquals(Period.of(last), Periods.at(small.seminar(), NOW.withHour(11)));
        assertEquals(Period.of(last), Periods.at(small.seminar(), NOW.withHour(20)));
    }

    private void unit(AttendanceUnit unit) {
        var d = small.details();
        small.details(new SeminarDetails(
                d.id(),
                d.title(),
                d.aliases(),
                d.type(),
                d.format(),
                d.formatText(),
                d.organiser(),
                d.host(),
                d.venue(),
                d.zone(),
                d.online(),
                unit,
                d.minimumMinutes(),
                d.agenda(),
                d.policyDocuments(),
                d.policyContext(),
                d.outcomes(),
                d.publications(),
                d.preparedBy(),
                d.privacyContact(),
                d.deskCopy(),
                d.figures()));
    }
}
