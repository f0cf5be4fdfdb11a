package org.sabor.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;

/// The seats of one visit while an edit of them is put together. Whoever waits moves up in order as soon as there is a
/// place, in the same edit.
final class SeatPlan {
    private final Seminar seminar;
    private final Visit visit;
    private final Map<Id<VisitSeat>, VisitSeat> before = new LinkedHashMap<>();
    private final Map<Id<VisitSeat>, VisitSeat> now = new LinkedHashMap<>();
    private final List<Participant> movedUp = new ArrayList<>();

    /// @param visit as it will be after the edit
    SeatPlan(Seminar seminar, Visit visit) {
        this.seminar = seminar;
        this.visit = visit;
        seminar.seatsOn(visit.id()).forEach(seat -> before.put(seat.id(), seat));
        now.putAll(before);
    }

    VisitPlaces places() {
        return new VisitPlaces(seminar, visit, now.values());
    }

    @Nullable
    VisitSeat of(Id<Participant> participant) {
        return now.values().stream()
                .filter(seat -> seat.participant().equals(participant))
                .findFirst()
                .orElse(null);
    }

    void put(VisitSeat seat) {
        now.put(seat.id(), seat);
    }

    void remove(VisitSeat seat) {
        now.remove(seat.id());
    }

    /// A new seat at the end of the list.
    VisitSeat add(Ids ids, Participant participant, SeatState state) {
        int last = now.values().stream().mapToInt(VisitSeat::number).max().orElse(0);
        var seat = new VisitSeat(
                ids.next(),
                visit.id(),
                participant.id(),
                last + 1,
                state,
                state == SeatState.GOING ? bus(participant) : null,
                null,
                null);
        put(seat);
        return seat;
    }

    /// The number of the first bus with room, or null.
    @Nullable
    Integer bus(Participant participant) {
        var bus = places().busFor(participant);
        return bus == null ? null : bus.number();
    }

    /// Those who wait move up, one after the other, as long as the first has a place.
    SeatPlan moveUp() {
        for (var next = places().next(); next != null; next = places().next()) {
            var participant = seminar.participants().require(next.participant());
            if (!places().hasRoomFor(participant)) {
                break;
            }
            put(next.movedUp(bus(participant)));
            movedUp.add(participant);
        }
        return this;
    }

    /// Seats on buses that are no more, and all where the first buses have come, get another.
    SeatPlan seatAgain(Visit earlier) {
        for (var seat : places().going()) {
            boolean lost = earlier.bus(seat.bus()) != null && visit.bus(seat.bus()) == null;
            boolean first = earlier.buses().isEmpty() && !visit.buses().isEmpty();
            if (lost || first) {
                put(seat.on(null));
                put(seat.on(bus(seminar.participants().require(seat.participant()))));
            }
        }
        return this;
    }

    /// What has changed, row by row.
    List<RowChange> changes() {
        var changes = new ArrayList<RowChange>();
        before.values().stream()
                .filter(seat -> !now.containsKey(seat.id()))
                .forEach(seat -> changes.add(new RowChange.Removed(seat)));
        for (var seat : now.values()) {
            var was = before.get(seat.id());
            if (was == null) {
                changes.add(new RowChange.Added(seat));
            } else if (!Objects.equals(was, seat)) {
                changes.add(new RowChange.Changed(was, seat));
            }
        }
        return changes;
    }

    /// The title of the edit, with who has moved up.
    Message titled(Message title) {
        return titled(title, seminar, movedUp);
    }

    List<Participant> movedUp() {
        return movedUp;
    }

    static Message titled(Message title, Seminar seminar, List<Participant> movedUp) {
        if (movedUp.isEmpty()) {
            return title;
        }
        return Message.of(
                "edit.and",
                title,
                movedUp.size() == 1
                        ? Message.of("edit.visit-moved-up", ParticipantEdits.name(seminar, movedUp.getFirst()))
                        : Message.of("edit.visit-many-moved-up", movedUp.size()));
    }
}
