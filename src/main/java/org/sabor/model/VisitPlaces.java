package org.sabor.model;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The places of a visit in one state of the seminar: who goes, who waits, how many places are left in all and on each
/// bus. A group takes as many as people are expected, and one at least (as at the door, RELIABILITY E8).
public final class VisitPlaces {
    private final Seminar seminar;
    private final Visit visit;
    private final List<VisitSeat> going;
    private final List<VisitSeat> waiting;

    /// @param seats those of this visit
    VisitPlaces(Seminar seminar, Visit visit, Collection<VisitSeat> seats) {
        this.seminar = seminar;
        this.visit = visit;
        going = seats.stream()
                .filter(VisitSeat::going)
                .sorted(VisitSeat.BY_NUMBER)
                .toList();
        waiting = seats.stream()
                .filter(seat -> !seat.going())
                .sorted(VisitSeat.BY_NUMBER)
                .toList();
    }

    /// The places of this visit.
    public static VisitPlaces of(Seminar seminar, Visit visit) {
        return new VisitPlaces(seminar, visit, seminar.seatsOn(visit.id()));
    }

    /// Who may stand on the list of a visit: whoever is admitted and does not take part remotely.
    public static boolean allowed(Participant participant) {
        return participant.status().admitted() && participant.plannedMode() != PlannedMode.REMOTE;
    }

    /// How many places this participant takes.
    public static int heads(Participant participant) {
        var heads = HeadCount.of(participant);
        return Math.max(1, heads.known());
    }

    /// Who goes, in the order of the list.
    public List<VisitSeat> going() {
        return going;
    }

    /// Who goes on this bus, or on none for null, in the order of the list.
    public List<VisitSeat> going(@Nullable Bus bus) {
        return going.stream()
                .filter(seat -> {
                    var on = visit.bus(seat.bus());
                    return bus == null ? on == null : on != null && on.number() == bus.number();
                })
                .toList();
    }

    /// Who waits, the first first.
    public List<VisitSeat> waiting() {
        return waiting;
    }

    /// How many people can go: as many as are stated, and as have a seat on the buses where all of these are stated.
    /// Null where neither is.
    public @Nullable Integer all() {
        var capacity = visit.capacity();
        var seats = busSeats();
        if (capacity == null || seats == null) {
            return capacity == null ? seats : capacity;
        }
        return Math.min(capacity, seats);
    }

    private @Nullable Integer busSeats() {
        int sum = 0;
        for (var bus : visit.buses()) {
            var seats = bus.seats();
            if (seats == null) {
                return null;
            }
            sum += seats;
        }
        return visit.buses().isEmpty() ? null : sum;
    }

    /// How many places are taken.
    public int taken() {
        return heads(going);
    }

    /// How many places these people take.
    public int heads(List<VisitSeat> seats) {
        return seats.stream()
                .mapToInt(seat -> heads(seminar.participants().require(seat.participant())))
                .sum();
    }

    /// How many are left, below 0 where more go than there are places; null where the places are not stated.
    public @Nullable Integer free() {
        var places = all();
        return places == null ? null : places - taken();
    }

    /// How many seats are left on this bus, or null where they are not stated.
    public @Nullable Integer free(Bus bus) {
        var seats = bus.seats();
        return seats == null ? null : seats - heads(going(bus));
    }

    /// The first bus with room for this participant, or null.
    @Nullable
    Bus busFor(Participant participant) {
        return visit.buses().stream()
                .filter(bus -> fits(free(bus), participant))
                .findFirst()
                .orElse(null);
    }

    /// Whether there is a place for this participant.
    boolean hasRoomFor(Participant participant) {
        return fits(free(), participant);
    }

    private static boolean fits(@Nullable Integer free, Participant participant) {
        return free == null || free >= heads(participant);
    }

    /// The first of those who wait and may go, or null.
    @Nullable
    VisitSeat next() {
        return waiting.stream()
                .filter(seat -> allowed(seminar.participants().require(seat.participant())))
                .findFirst()
                .orElse(null);
    }
}
