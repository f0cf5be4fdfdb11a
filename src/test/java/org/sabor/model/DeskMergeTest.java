package org.sabor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
final class DeskMergeTest {
    private static final LocalDateTime MADE = LocalDateTime.parse("2026-03-12T08:30:00");
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-03-12T09:12:00");
    private static final DeskCopy COPY = new DeskCopy("Desk 2", MADE);

    private final SmallSeminar small = new SmallSeminar();
    private final Day day = small.day(1);
    private final Period period = Period.of(day.id());
    private final Organisation municipality = small.organisation("Община Бяла Слатина", "BG", PartnerRole.LEAD);
    private final Participant maria = small.addressed("Мария", "Колева", municipality, "maria@a.example");
    private final Participant ivan = small.person("Иван", "Петров", null);
    private final Needs needs = small.row(new Needs(small.ids.next(), maria.id(), "vegan", "wheelchair"));

    /// A file with its history.
    private static final class Side {
        private final String by;
        private final Ids ids;
        private final List<Edit> done = new ArrayList<>();
        private Seminar seminar;
        private LocalDateTime now = NOW;

        private Side(String by, Seminar seminar, int seed) {
            this.by = by;
            this.seminar = seminar;
            this.ids = new Ids(InstantSource.fixed(Instant.parse("2026-03-12T07:12:00Z")), new Random(seed));
        }

        private void perform(Edit edit) {
            seminar = seminar.apply(edit);
            done.add(edit);
        }

        private void undo() {
            seminar = seminar.apply(done.removeLast().inverse());
        }

        private void admit(Participant who, Period period) {
            now = now.plusMinutes(1);
            var asked =
                    new Door(seminar, period).admission(seminar.participants().require(who.id()), now, List.of());
            perform(DeskEdits.admit(seminar, ids, asked, by));
        }

        private Participant walkIn(String name, Period period) {
            now = now.plusMinutes(1);
            var who = Participant.person(ids.next(), PersonName.typed(name), null, Set.of())
                    .withStatus(ParticipantStatus.WALK_IN);
            perform(DeskEdits.walkIn(seminar, ids, new Door(seminar, period).admission(who, now, List.of()), null, by));
            return who;
        }

        private @Nullable Attendance find(Participant who, Period period) {
            return new Door(seminar, period).mark(who.id());
        }

        private Attendance mark(Participant who, Period period) {
            return Objects.requireNonNull(find(who, period));
        }

        private DeskMerge merge(Side desk) {
            return DeskMerge.of(seminar, desk.seminar, desk.done);
        }

        private DeskMerge take(Side desk) {
            var merge = merge(desk);
            perform(merge.edit(merge.proposed()));
            return merge;
        }
    }

    private final Side here = new Side("anna", small.seminar(), 5);
    private final Side desk = new Side("Desk 2", SecondDesk.of(small.seminar(), COPY), 6);

    @Test
    void theCopyHoldsWhatADeskNeedsAndNothingElse() {
        var copy = desk.seminar;
        var row = copy.participants().require(maria.id());
        assertEquals(maria.name(), row.name());
        assertEquals(List.of("", "", ""), List.of(row.phone(), row.email(), row.note()));
        assertEquals("", copy.needs().require(needs.id()).diet());
        assertEquals("wheelchair", copy.needs().require(needs.id()).accessibility());
        assertEquals(COPY, copy.details().deskCopy());
        for (var text : List.of("vegan", "@a.example", "+359")) {
            assertFalse(copy.rows().toString().contains(text), text);
        }
    }

    @Test
    void everythingOfASeminarOfAllKindsCanBeCopied() {
        var random = new RandomEdits(new Random(3));
        var seminar = random.start();
        for (int i = 0; i < 300; i++) {
            seminar = seminar.apply(random.next(seminar));
            var copy = SecondDesk.of(seminar, COPY);
            assertEquals(List.of(), List.copyOf(copy.evidence()));
            assertTrue(copy.participants().stream()
                    .allMatch(row -> row.phone().isEmpty()
                            && row.email().isEmpty()
                            && row.note().isEmpty()));
            assertTrue(DeskMerge.of(seminar, copy, List.of()).edit(Set.of()).isEmpty());
        }
    }

    @Test
    void marksAndWalkInsComeInOnceAndTheRestStays() {
        desk.admit(maria, period);
        var walkIn = desk.walkIn("Ана Банова", period);
        here.admit(ivan, period);
        var merge = here.take(desk);
        assertEquals(List.of(), merge.conflicts());
        assertEquals(desk.mark(maria, period), here.mark(maria, period));
        assertEquals(desk.mark(walkIn, period), here.mark(walkIn, period));
        assertEquals(walkIn, here.seminar.participants().require(walkIn.id()));
        assertEquals(
                "maria@a.example",
                here.seminar.participants().require(maria.id()).email());
        assertEquals("vegan", here.seminar.needs().require(needs.id()).diet());
        assertNull(here.seminar.details().deskCopy());
        assertTrue(here.merge(desk).edit(Set.of()).isEmpty(), "twice changes nothing");

        var before = here.seminar;
        here.undo();
        assertNull(here.find(maria, period), "one step");
        here.take(desk);
        assertEquals(before, here.seminar);
    }

    @Test
    void anOrganisationOfAWalkInComesAlong() {
        var library = Organisation.named(
                desk.ids.next(), Bilingual.same("Читалище"), OrganisationType.OTHER, Country.NOT_STATED);
        var who = Participant.person(desk.ids.next(), PersonName.typed("Ана Банова"), library.id(), Set.of())
                .withStatus(ParticipantStatus.WALK_IN);
        desk.perform(DeskEdits.walkIn(
                desk.seminar,
                desk.ids,
                new Door(desk.seminar, period).admission(who, NOW, List.of()),
                library,
                desk.by));
        var second = Participant.person(desk.ids.next(), PersonName.typed("Петър Илиев"), municipality.id(), Set.of());
        desk.perform(ParticipantEdits.add(desk.seminar, second));
        here.perform(OrganisationEdits.remove(here.seminar, municipality));
        here.take(desk);
        assertEquals(library, here.seminar.organisations().find(library.id()));
        assertEquals(
                municipality.name(),
                here.seminar.organisations().require(municipality.id()).name(),
                "nobody comes from an organisation that is not there");
    }

    @Test
    void whatWasTakenBackAtTheDeskIsTakenBackHere() {
        here.admit(maria, period);
        var later = new Side("Desk 2", SecondDesk.of(here.seminar, COPY), 7);
        later.perform(AttendanceEdits.clear(later.seminar, List.of(maria), period));
        here.take(later);
        assertNull(here.find(maria, period));
    }

    @Test
    void aMarkTakenInAndThenTakenBackAtTheDeskIsAskedAbout() {
        desk.admit(maria, period);
        here.take(desk);
        desk.undo();
        var conflict = here.merge(desk).conflicts().getFirst();
        assertEquals(DeskConflict.Kind.TAKEN_BACK, conflict.kind());
        assertFalse(conflict.proposed());
        here.take(desk);
        assertEquals(
                "Desk 2",
                Objects.requireNonNull(here.mark(maria, period).recording()).by(),
                "not without being told");
        here.perform(here.merge(desk).edit(List.of(conflict)));
        assertNull(here.find(maria, period));
    }

    @Test
    void whatTheDeskChangedSinceItWasTakenInIsTakenInToo() {
        desk.admit(maria, period);
        here.take(desk);
        desk.perform(DeskEdits.left(desk.seminar, desk.mark(maria, period), desk.now.plusHours(2), desk.by));
        assertEquals(List.of(), here.take(desk).conflicts());
        assertEquals(desk.mark(maria, period), here.mark(maria, period));
        var edited = here.mark(maria, period);
        here.perform(AttendanceEdits.change(
                here.seminar,
                new Attendance(
                        edited.id(),
                        edited.participant(),
                        edited.period(),
                        edited.mode(),
                        edited.arrived(),
                        edited.left(),
                        null,
                        edited.source(),
                        "sheet 3",
                        edited.recording())));
        assertTrue(here.take(desk).edit(Set.of()).isEmpty(), "what was edited here since stays");
        assertEquals("sheet 3", here.mark(maria, period).evidence());
    }

    @Test
    void whoIsMarkedHereAndThereIsAskedAbout() {
        here.admit(maria, period);
        desk.now = NOW.plusHours(1);
        desk.admit(maria, period);
        var merge = here.merge(desk);
        var conflict = merge.conflicts().getFirst();
        assertEquals(DeskConflict.Kind.MARKS_DIFFER, conflict.kind());
        assertTrue(merge.edit(Set.of()).isEmpty(), "here stays what is here");
        here.perform(merge.edit(List.of(conflict)));
        assertEquals(desk.mark(maria, period), here.mark(maria, period));
        assertEquals(List.of(), here.merge(desk).conflicts());
    }

    @Test
    void aPersonOrADayRemovedHereIsAskedAbout() {
        var second = small.day(2);
        var side = new Side("anna", small.seminar(), 8);
        var copy = new Side("Desk 2", SecondDesk.of(side.seminar, COPY), 9);
        copy.admit(ivan, period);
        copy.admit(maria, Period.of(second.id()));
        side.perform(ParticipantEdits.remove(side.seminar, List.of(ivan)));
        side.perform(SeminarEdits.remove(side.seminar, second));
        var merge = side.merge(copy);
        assertTrue(merge.edit(merge.proposed()).isEmpty());
        var kinds = merge.conflicts().stream().collect(Collectors.toMap(DeskConflict::kind, each -> each));
        assertEquals(Set.of(DeskConflict.Kind.PERSON_GONE, DeskConflict.Kind.PERIOD_GONE), kinds.keySet());
        assertFalse(
                Objects.requireNonNull(kinds.get(DeskConflict.Kind.PERIOD_GONE)).choice());
        side.perform(merge.edit(merge.conflicts()));
        assertTrue(new Door(side.seminar, period).isIn(ivan.id()));
    }

    @Test
    void aNameChangedAtTheDeskIsAskedAboutAndKeepsWhatTheCopyDidNotHave() {
        var there = desk.seminar.participants().require(maria.id());
        desk.perform(ParticipantEdits.change(
                desk.seminar,
                there.withName(PersonName.of("Мария", "Колева-Иванова", "")).withStatus(ParticipantStatus.REGISTERED)));
        here.perform(ParticipantEdits.setPlannedMode(here.seminar, List.of(maria), PlannedMode.REMOTE));
        var conflict = here.merge(desk).conflicts().getFirst();
        assertEquals(DeskConflict.Kind.DATA_CHANGED, conflict.kind());
        assertFalse(conflict.proposed(), "changed here too");
        here.perform(here.merge(desk).edit(List.of(conflict)));
        var row = here.seminar.participants().require(maria.id());
        assertEquals("Мария Колева-Иванова", row.name().full());
        assertEquals(ParticipantStatus.REGISTERED, row.status());
        assertEquals(PlannedMode.REMOTE, row.plannedMode());
        assertEquals("maria@a.example", row.email());
        assertEquals("+359 2 000 001", row.phone());
        assertEquals(List.of(), here.merge(desk).conflicts());
    }

    @Test
    void otherChangesInTheCopyAreCountedAndStayThere() {
        desk.perform(SeminarEdits.add(new Room(desk.ids.next(), Bilingual.same("Зала"), Bilingual.EMPTY, 20, "")));
        desk.perform(ParticipantEdits.remove(desk.seminar, List.of(ivan)));
        var merge = here.merge(desk);
        assertEquals(2, merge.leftOut());
        assertTrue(merge.edit(merge.proposed()).isEmpty());
        assertTrue(merge.conflicts().isEmpty());
    }

    @Test
    void aCopyWithoutItsHistoryLosesNoMark() {
        desk.admit(maria, period);
        var walkIn = desk.walkIn("Ана Банова", period);
        desk.done.clear();
        here.take(desk);
        assertEquals(desk.mark(maria, period), here.mark(maria, period));
        assertEquals(desk.mark(walkIn, period), here.mark(walkIn, period));
        assertTrue(here.merge(desk).edit(Set.of()).isEmpty());
    }

    @Test
    void twoDesksAtOnceThenTakenInAreTheUnionOfBoth() {
        for (int seed = 0; seed < 300; seed++) {
            var chance = new Random(seed);
            var many = new SmallSeminar();
            var first = many.day(1);
            var second = many.day(2);
            var periods = List.of(Period.of(first.id()), Period.of(second.id()));
            var people = new ArrayList<Participant>();
            for (int i = 0; i < 12; i++) {
                people.add(many.person("Име" + i, "Фамилия" + i, null));
            }
            var main = new Side("anna", many.seminar(), seed * 2);
            act(main, people, periods, chance, 6);
            var other = new Side("Desk 2", SecondDesk.of(main.seminar, COPY), seed * 2 + 1);
            var base = marks(main);
            // Each desk has people of its own, as two queues have.
            act(main, people.subList(0, 6), periods, chance, 20);
            act(other, people.subList(6, 12), periods, chance, 20);

            var expected = new HashMap<>(marks(main));
            for (var spot : List.copyOf(expected.keySet())) {
                if (base.containsKey(spot) && !marks(other).containsKey(spot)) {
                    expected.remove(spot);
                }
            }
            var there = marks(other);
            there.forEach((spot, mark) -> {
                if (!mark.equals(base.get(spot))) {
                    expected.put(spot, mark);
                }
            });
            assertEquals(List.of(), main.take(other).conflicts(), "seed " + seed);
            assertEquals(expected, marks(main), "seed " + seed);
            assertTrue(main.merge(other).edit(Set.of()).isEmpty(), "seed " + seed);

            // Both go on, and it is taken in once more.
            act(main, people.subList(0, 6), periods, chance, 5);
            var now = new HashMap<>(marks(main));
            int before = marks(other).size();
            other.admit(people.get(8), periods.getFirst());
            other.walkIn("Ново Лице", periods.getFirst());
            main.take(other);
            marks(other).forEach((spot, mark) -> {
                if (!there.containsKey(spot)) {
                    now.put(spot, mark);
                }
            });
            var left = new HashMap<>(marks(main));
            left.keySet().removeAll(now.keySet());
            assertEquals(Map.of(), left, "nothing else came, seed " + seed);
            now.keySet().removeAll(marks(main).keySet());
            assertEquals(Map.of(), now, "nobody is lost, seed " + seed);
            assertTrue(marks(other).size() > before);
        }
    }

    private static Map<String, Attendance> marks(Side side) {
        return side.seminar.attendance().stream()
                .collect(Collectors.toMap(row -> row.participant() + " " + row.period(), row -> row));
    }

    private static void act(Side side, List<Participant> people, List<Period> periods, Random chance, int times) {
        for (int i = 0; i < times; i++) {
            var who = people.get(chance.nextInt(people.size()));
            var when = periods.get(chance.nextInt(periods.size()));
            switch (chance.nextInt(6)) {
                case 0 -> side.walkIn("Гост " + chance.nextInt(1000), when);
                case 1 -> side.perform(AttendanceEdits.clear(side.seminar, List.of(who), when));
                case 2 -> {
                    var mark = side.find(who, when);
                    if (mark != null && mark.left() == null && mark.mode() == AttendanceMode.IN_PERSON) {
                        side.now = side.now.plusMinutes(2);
                        side.perform(DeskEdits.left(side.seminar, mark, side.now, side.by));
                    }
                }
                default -> side.admit(who, when);
            }
        }
    }
}
