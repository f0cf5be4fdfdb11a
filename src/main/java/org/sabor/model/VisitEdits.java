package org.sabor.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;

/// Edits of the site visits and of who goes on them. A place that becomes free goes to the first who waits, in the same
/// edit.
public final class VisitEdits {
    /// Changes of seats on whatever visits, and who moves up through them.
    record Freed(List<RowChange> changes, List<Participant> movedUp) {}

    private VisitEdits() {}

    /// Adds a visit.
    public static Edit add(Visit visit) {
        return Edits.add("edit.visit-added", Edits.title(visit.name()), visit);
    }

    /// Puts this visit in the place of the one with its id. Where it has more places than before, those who wait move
    /// up; where it has fewer, nobody is taken off.
    public static Edit change(Seminar seminar, Visit after) {
        var before = seminar.visits().require(after.id());
        var plan = new SeatPlan(seminar, after).seatAgain(before).moveUp();
        var changes = new ArrayList<>(Edits.changes(List.of(before), _ -> after));
        changes.addAll(plan.changes());
        return new Edit(plan.titled(Message.of("edit.visit-changed", Edits.title(after.name()))), changes);
    }

    /// Removes visits with their seats.
    public static Edit remove(Seminar seminar, Collection<Visit> visits) {
        var changes = new ArrayList<RowChange>();
        for (var visit : visits) {
            changes.addAll(Edits.removed(seminar.seatsOn(visit.id())));
            changes.add(new RowChange.Removed(seminar.visits().require(visit.id())));
        }
        var first = visits.stream().findFirst();
        return new Edit(
                visits.size() == 1 && first.isPresent()
                        ? Message.of(
                                "edit.visit-removed", Edits.title(first.get().name()))
                        : Message.of("edit.visits-removed", visits.size()),
                changes);
    }

    /// Signs these participants up, in their order. Beyond the places, or behind others who wait, they go to the
    /// waiting
    /// list. Who takes part remotely or is not admitted is refused, who is on the list already stays as they are.
    public static SignUp signUp(Seminar seminar, Ids ids, Visit visit, Collection<Participant> participants) {
        var plan = new SeatPlan(seminar, visit);
        var going = new ArrayList<Participant>();
        var waiting = new ArrayList<Participant>();
        var remote = new ArrayList<Participant>();
        var notAdmitted = new ArrayList<Participant>();
        var elsewhere = new ArrayList<Participant>();
        for (var participant : participants) {
            if (plan.of(participant.id()) != null) {
                continue;
            }
            if (!participant.status().admitted()) {
                notAdmitted.add(participant);
            } else if (participant.plannedMode() == PlannedMode.REMOTE) {
                remote.add(participant);
            } else {
                var places = plan.places();
                boolean room = places.next() == null && places.hasRoomFor(participant);
                plan.add(ids, participant, room ? SeatState.GOING : SeatState.WAITING);
                (room ? going : waiting).add(participant);
                if (!atTheSameTime(seminar, visit, participant.id()).isEmpty()) {
                    elsewhere.add(participant);
                }
            }
        }
        return new SignUp(
                new Edit(joined(visit, going.size(), waiting.size()), plan.changes()),
                going,
                waiting,
                remote,
                notAdmitted,
                elsewhere);
    }

    private static Message joined(Visit visit, int going, int waiting) {
        var name = Edits.title(visit.name());
        var waits = Message.of("edit.visit-waits", waiting, name);
        if (going == 0 && waiting > 0) {
            return waits;
        }
        var goes = Message.of("edit.visit-joined", going, name);
        return waiting == 0 ? goes : Message.of("edit.and", goes, waits);
    }

    /// Gives a seat to these people who wait, beyond the places and before others too: the deliberate second step.
    public static Edit putOn(Seminar seminar, Visit visit, Collection<VisitSeat> seats) {
        var plan = new SeatPlan(seminar, visit);
        for (var seat : waiting(seminar, seats)) {
            plan.put(seat.movedUp(plan.bus(seminar.participants().require(seat.participant()))));
        }
        return new Edit(
                Message.of("edit.visit-put-on", plan.changes().size(), Edits.title(visit.name())), plan.changes());
    }

    private static List<VisitSeat> waiting(Seminar seminar, Collection<VisitSeat> seats) {
        return current(seminar, seats).stream().filter(seat -> !seat.going()).toList();
    }

    /// Moves these people to this bus, or to none for null, however full it is. Who waits stays where they are.
    public static Edit toBus(Seminar seminar, Visit visit, Collection<VisitSeat> seats, @Nullable Bus bus) {
        var changes = Edits.changes(
                current(seminar, seats).stream().filter(VisitSeat::going).toList(),
                seat -> seat.on(bus == null ? null : bus.number()));
        return new Edit(
                bus == null
                        ? Message.of("edit.visit-no-bus", changes.size(), Edits.title(visit.name()))
                        : Message.of("edit.visit-to-bus", changes.size(), bus.label()),
                changes);
    }

    private static List<VisitSeat> current(Seminar seminar, Collection<VisitSeat> seats) {
        return seats.stream()
                .map(seat -> seminar.visitSeats().require(seat.id()))
                .sorted(VisitSeat.BY_NUMBER)
                .toList();
    }

    /// Takes these participants off the visit and off its waiting list.
    public static Edit leave(Seminar seminar, Visit visit, Collection<Participant> participants) {
        var plan = new SeatPlan(seminar, visit);
        Message title = Message.of("edit.visit-left", 0, Edits.title(visit.name()));
        int gone = 0;
        for (var participant : participants) {
            var seat = plan.of(participant.id());
            if (seat != null) {
                plan.remove(seat);
                gone++;
                title = gone == 1
                        ? Message.of(
                                "edit.visit-left-one",
                                ParticipantEdits.name(seminar, participant),
                                Edits.title(visit.name()))
                        : Message.of("edit.visit-left", gone, Edits.title(visit.name()));
            }
        }
        plan.moveUp();
        return new Edit(plan.titled(title), plan.changes());
    }

    /// What becomes of the visits where these people are removed from the seminar.
    static Freed freed(Seminar seminar, Set<Id<Participant>> gone) {
        var changes = new ArrayList<RowChange>();
        var movedUp = new ArrayList<Participant>();
        for (var visit : seminar.visits()) {
            var plan = new SeatPlan(seminar, visit);
            gone.forEach(participant -> {
                var seat = plan.of(participant);
                if (seat != null) {
                    plan.remove(seat);
                }
            });
            if (!plan.changes().isEmpty()) {
                plan.moveUp();
                changes.addAll(plan.changes());
                movedUp.addAll(plan.movedUp());
            }
        }
        return new Freed(changes, movedUp);
    }

    /// What becomes of the visits where one participant becomes another. Where both stand on a list, the better seat
    /// stays.
    static List<RowChange> merged(Seminar seminar, Id<Participant> stays, Id<Participant> goes) {
        var changes = new ArrayList<RowChange>();
        for (var visit : seminar.visits()) {
            var plan = new SeatPlan(seminar, visit);
            var other = plan.of(goes);
            if (other != null) {
                var own = plan.of(stays);
                boolean take = own == null || (!own.going() && other.going());
                plan.remove(take && own != null ? own : other);
                if (take) {
                    plan.put(other.of(stays));
                }
                changes.addAll(plan.moveUp().changes());
            }
        }
        return changes;
    }

    /// The other visits on which this participant has a seat at the same time.
    public static List<Visit> atTheSameTime(Seminar seminar, Visit visit, Id<Participant> participant) {
        var others = new HashSet<Id<Visit>>();
        seminar.visitSeats().stream()
                .filter(seat -> seat.going() && seat.participant().equals(participant))
                .forEach(seat -> others.add(seat.visit()));
        return seminar.visits().stream()
                .filter(other -> others.contains(other.id()) && !other.id().equals(visit.id()) && other.overlaps(visit))
                .toList();
    }
}
