package org.sabor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sabor.message.Language;
import org.sabor.message.Messages;

class VisitEditsTest {
    private final SmallSeminar make = new SmallSeminar();
    private final Day day = make.day(1);
    private final Visit museum = make.visit("Museum", day, 2);
    private final Participant ana = make.person("Ana", "Petrova", null);
    private final Participant boris = make.person("Boris", "Ilev", null);
    private final Participant vera = make.person("Vera", "Doneva", null);
    private final Participant jan = make.person("Jan", "Nowak", null);

    private static List<Participant> waiting(Seminar seminar, Visit visit) {
        return VisitPlaces.of(seminar, visit).waiting().stream()
                .map(seat -> seminar.participants().require(seat.participant()))
                .toList();
    }

    private Seminar signedUp(Seminar seminar, Participant... people) {
        var visit = seminar.visits().require(museum.id());
        return seminar.apply(
                VisitEdits.signUp(seminar, make.ids, visit, List.of(people)).edit());
    }

    private static String title(Edit edit) {
        return Messages.of(Language.EN).text(edit.title());
    }

    @Test
    void beyondThePlacesPeopleWaitInTheirOrder() {
        var before = make.seminar();
        var came = VisitEdits.signUp(before, make.ids, museum, List.of(ana, ana, boris, vera, jan));
        assertEquals(List.of(ana, boris), came.going());
        assertEquals(List.of(vera, jan), came.waiting());
        assertEquals("put 2 people on Museum; put 2 people on the waiting list of Museum", title(came.edit()));
        var after = before.apply(came.edit());
        assertEquals(List.of(ana, boris), after.seatsOf(museum.id()));
        assertEquals(List.of(vera, jan), waiting(after, museum));
        assertEquals(before, after.apply(came.edit().inverse()));
        assertTrue(VisitEdits.signUp(after, make.ids, museum, List.of(ana, jan))
                .edit()
                .isEmpty());
    }

    @Test
    void whoTakesPartRemotelyOrIsNotExpectedIsRefused() {
        var remote = make.row(ana.withPlannedMode(PlannedMode.REMOTE));
        var cancelled = make.row(boris.withStatus(ParticipantStatus.CANCELLED));
        var came = VisitEdits.signUp(make.seminar(), make.ids, museum, List.of(remote, cancelled, vera));
        assertEquals(List.of(remote), came.remote());
        assertEquals(List.of(cancelled), came.notAdmitted());
        assertEquals(List.of(vera), came.going());
    }

    private static List<Integer> busOf(Seminar seminar, Visit visit, Participant... people) {
        return Stream.of(people)
                .map(who -> seminar.visitSeats().stream()
                        .filter(seat -> seat.visit().equals(visit.id())
                                && seat.participant().equals(who.id()))
                        .findFirst()
                        .map(VisitSeat::bus)
                        .orElse(0))
                .toList();
    }

    @Test
    void whoseBusGoesSitsInAnotherAndTheOthersStayWhereTheyAre() {
        var first = new Bus(1, "", 1, "");
        var second = new Bus(2, "", 1, "");
        var third = new Bus(3, "", 1, "");
        var signed = signedUp(make.seminar(), ana, boris);
        var visit = signed.visits().require(museum.id());
        assertEquals(List.of(0, 0), busOf(signed, visit, ana, boris));
        var with = signed.apply(VisitEdits.change(signed, visit.withSeats(null, List.of(first, second))));
        visit = with.visits().require(museum.id());
        assertEquals(List.of(1, 2), busOf(with, visit, ana, boris));
        // One that comes along changes nobody's seat.
        var more = with.apply(VisitEdits.change(with, visit.withSeats(null, List.of(first, second, third))));
        visit = more.visits().require(museum.id());
        assertEquals(List.of(1, 2), busOf(more, visit, ana, boris));
        var fewer = more.apply(VisitEdits.change(more, visit.withSeats(null, List.of(second, third))));
        visit = fewer.visits().require(museum.id());
        assertEquals(List.of(3, 2), busOf(fewer, visit, ana, boris));
        var none = fewer.apply(VisitEdits.change(fewer, visit.withSeats(null, List.of())));
        assertEquals(List.of(0, 0), busOf(none, none.visits().require(museum.id()), ana, boris));
    }

    @Test
    void whenSomebodyLeavesTheFirstWhoWaitsMovesUpInTheSameStep() {
        var full = signedUp(make.seminar(), ana, boris, vera, jan);
        var edit = VisitEdits.leave(full, museum, List.of(ana));
        assertEquals("take Ana Petrova off Museum; Vera Doneva moves up from the waiting list", title(edit));
        var after = full.apply(edit);
        assertEquals(List.of(boris, vera), after.seatsOf(museum.id()));
        assertEquals(List.of(jan), waiting(after, museum));
        assertEquals(full, after.apply(edit.inverse()));
        var both = VisitEdits.leave(full, museum, List.of(ana, boris));
        assertEquals("take 2 people off Museum; 2 people move up from the waiting list", title(both));
    }

    @Test
    void whoIsRemovedFromTheSeminarOrMergedFreesTheirPlaceToo() {
        var full = signedUp(make.seminar(), ana, boris, vera);
        var removal = ParticipantEdits.remove(full, List.of(boris));
        assertEquals("remove Boris Ilev; Vera Doneva moves up from the waiting list", title(removal));
        assertEquals(List.of(ana, vera), full.apply(removal).seatsOf(museum.id()));
        var merged = full.apply(ParticipantMerge.edit(full, ana, boris));
        assertEquals(
                List.of(ana.id(), vera.id()),
                merged.seatsOf(museum.id()).stream().map(Participant::id).toList());
    }

    @Test
    void aLargerVisitTakesInThoseWhoWaitAndASmallerOneTakesNobodyOff() {
        var full = signedUp(make.seminar(), ana, boris, vera, jan);
        var larger = full.apply(VisitEdits.change(full, museum.withSeats(3, List.of())));
        assertEquals(List.of(ana, boris, vera), larger.seatsOf(museum.id()));
        var smaller = larger.apply(VisitEdits.change(larger, museum.withSeats(1, List.of())));
        assertEquals(List.of(ana, boris, vera), smaller.seatsOf(museum.id()));
        var open = full.apply(VisitEdits.change(full, museum.withSeats(null, List.of())));
        assertEquals(List.of(), waiting(open, museum));
    }

    @Test
    void onlyOnPurposeMoreGoThanThereArePlaces() {
        var full = signedUp(make.seminar(), ana, boris, vera, jan);
        var place = VisitPlaces.of(full, museum).waiting().getLast();
        var over = full.apply(VisitEdits.putOn(full, museum, List.of(place)));
        assertEquals(List.of(ana, boris, jan), over.seatsOf(museum.id()));
        // One leaves: there is still one too many, so nobody moves up.
        var after = over.apply(VisitEdits.leave(over, museum, List.of(ana)));
        assertEquals(List.of(boris, jan), after.seatsOf(museum.id()));
        assertEquals(List.of(vera), waiting(after, museum));
    }

    @Test
    void aGroupTakesAsManyPlacesAsItHasPeopleAndWaitsWhereTheyAreTooFew() {
        var group = make.row(make.group("Клуб", 2, make.organisation("Община", "BG", PartnerRole.NONE))
                .withPlannedMode(PlannedMode.IN_PERSON));
        var after = signedUp(make.seminar(), ana, group, boris);
        assertEquals(List.of(ana), after.seatsOf(museum.id()));
        // Nobody passes by: the group is the first who waits.
        assertEquals(List.of(group, boris), waiting(after, museum));
        var freed = after.apply(VisitEdits.leave(after, museum, List.of(ana)));
        assertEquals(List.of(group), freed.seatsOf(museum.id()));
        assertEquals(2, VisitPlaces.of(freed, museum).taken());
    }

    @Test
    void seatsOnBusesAreGivenInOrderAndPeopleAreMovedBetweenThem() {
        var buses = List.of(new Bus(1, "", 1, ""), new Bus(2, "", 2, ""));
        var before = make.seminar();
        var bused = before.apply(VisitEdits.change(before, museum.withSeats(null, buses)));
        var full = signedUp(bused, ana, boris, vera, jan);
        var visit = full.visits().require(museum.id());
        var places = VisitPlaces.of(full, visit);
        assertEquals(3, places.all());
        assertEquals(
                List.of(1, 2, 2), places.going().stream().map(VisitSeat::bus).toList());
        assertEquals(List.of(jan), waiting(full, visit));
        assertEquals(0, places.free(buses.getFirst()));
        var moved = VisitEdits.toBus(full, visit, places.going(buses.getLast()), buses.getFirst());
        assertEquals("move 2 people to Bus 1", title(moved));
        assertEquals(
                3,
                VisitPlaces.of(full.apply(moved), visit).going(buses.getFirst()).size());
        // A bus that is gone frees its people for the others, as far as there is room.
        var fewer = VisitEdits.change(full, visit.withSeats(null, List.of(buses.getLast())));
        var left = VisitPlaces.of(full.apply(fewer), visit.withSeats(null, List.of(buses.getLast())));
        assertEquals(1, left.going(null).size());
        assertEquals(2, left.going(buses.getLast()).size());
    }

    @Test
    void whoGoesOnTwoVisitsAtTheSameTimeIsSaid() {
        var morning = make.row(museum.withTimes(LocalTime.of(9, 0), LocalTime.of(11, 0)));
        var noon = make.row(make.visit("Mill", day, null).withTimes(LocalTime.of(10, 30), LocalTime.of(12, 0)));
        var after = make.row(make.visit("Lake", day, null).withTimes(LocalTime.of(12, 0), null));
        make.seat(morning, ana);
        make.seat(after, boris);
        var seminar = make.seminar();
        assertEquals(
                List.of(ana),
                VisitEdits.signUp(seminar, make.ids, noon, List.of(ana, boris)).elsewhere());
        assertTrue(morning.overlaps(noon) && noon.overlaps(morning));
        assertTrue(!noon.overlaps(after) && !after.overlaps(noon));
    }

    /// A plain twin: two lists of names.
    private static final class Twin {
        private final List<Id<Participant>> going = new ArrayList<>();
        private final List<Id<Participant>> waiting = new ArrayList<>();
        private int capacity;

        void signUp(Participant who) {
            if (going.contains(who.id()) || waiting.contains(who.id())) {
                return;
            }
            if (who.plannedMode() == PlannedMode.REMOTE || !who.status().admitted()) {
                return;
            }
            (waiting.isEmpty() && going.size() < capacity ? going : waiting).add(who.id());
        }

        void leave(Participant who) {
            going.remove(who.id());
            waiting.remove(who.id());
            moveUp();
        }

        void moveUp() {
            while (!waiting.isEmpty() && going.size() < capacity) {
                going.add(waiting.removeFirst());
            }
        }
    }

    @Test
    void aThousandRandomStepsAgreeWithAPlainTwinAndAreUndone() {
        for (int seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            var small = new SmallSeminar();
            var visit = small.visit("Museum", small.day(1), 3);
            var people = new ArrayList<Participant>();
            for (int i = 0; i < 12; i++) {
                var row = small.person("P" + i, "F", null);
                people.add(small.row(i % 5 == 4 ? row.withPlannedMode(PlannedMode.REMOTE) : row));
            }
            var start = small.seminar();
            var seminar = start;
            var twin = new Twin();
            twin.capacity = 3;
            var done = new ArrayList<Edit>();
            boolean onPurpose = false;
            for (int step = 0; step < 50; step++) {
                var who = people.get(random.nextInt(people.size()));
                var now = seminar.visits().require(visit.id());
                Edit edit;
                switch (random.nextInt(8)) {
                    case 0, 1, 2, 3 -> {
                        var other = people.get(random.nextInt(people.size()));
                        edit = VisitEdits.signUp(seminar, small.ids, now, List.of(who, other))
                                .edit();
                        twin.signUp(who);
                        twin.signUp(other);
                    }
                    case 4, 5 -> {
                        edit = VisitEdits.leave(seminar, now, List.of(who));
                        twin.leave(who);
                    }
                    case 6 -> {
                        twin.capacity = 1 + random.nextInt(6);
                        edit = VisitEdits.change(seminar, now.withSeats(twin.capacity, List.of()));
                        twin.moveUp();
                    }
                    default -> {
                        var seat = seminar.seatOf(now.id(), who.id());
                        edit = VisitEdits.putOn(seminar, now, seat == null ? List.of() : List.of(seat));
                        if (twin.waiting.remove(who.id())) {
                            twin.going.add(who.id());
                            onPurpose = true;
                        }
                    }
                }
                int before = VisitPlaces.of(seminar, now).taken();
                seminar = seminar.apply(edit);
                done.add(edit);
                var places = VisitPlaces.of(seminar, seminar.visits().require(visit.id()));
                assertEquals(List.copyOf(twin.waiting), ids(places.waiting()));
                assertEquals(new HashSet<>(twin.going), new HashSet<>(ids(places.going())));
                // More than the places go only where somebody was put on deliberately, or where places were taken away.
                assertTrue(onPurpose || places.taken() <= Math.max(twin.capacity, before));
            }
            for (var edit : done.reversed()) {
                seminar = seminar.apply(edit.inverse());
            }
            assertEquals(start, seminar);
        }
    }

    private static List<Id<Participant>> ids(List<VisitSeat> seats) {
        return seats.stream().map(VisitSeat::participant).toList();
    }
}
