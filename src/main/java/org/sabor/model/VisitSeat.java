package org.sabor.model;

import java.time.LocalDateTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// A participant who goes on a visit or waits for a seat; at most one row for each pair.
///
/// @param number the place on the visit's list: it stays, so that the number on a printed boarding list finds the same
///     person, and whoever waits moves up by it
/// @param bus the number of the bus, or null where not said or where there is none
/// @param out when they were counted at leaving, local time of the seminar, or null; `back` when at coming back
public record VisitSeat(
        Id<VisitSeat> id,
        Id<Visit> visit,
        Id<Participant> participant,
        int number,
        SeatState state,
        @Nullable Integer bus,
        @Nullable LocalDateTime out,
        @Nullable LocalDateTime back)
        implements Row<VisitSeat> {
    /// In the order of the list.
    public static final Comparator<VisitSeat> BY_NUMBER =
            Comparator.comparingInt(VisitSeat::number).thenComparing(VisitSeat::id);

    public VisitSeat {
        if (number < 1) {
            throw new IllegalArgumentException("number: " + number);
        }
    }

    /// Whether they have a seat and do not wait.
    public boolean going() {
        return state == SeatState.GOING;
    }

    /// When they were counted this way, or null.
    public @Nullable LocalDateTime counted(Way way) {
        return way == Way.OUT ? out : back;
    }

    /// The same seat of another participant.
    VisitSeat of(Id<Participant> other) {
        return new VisitSeat(id, visit, other, number, state, bus, out, back);
    }

    /// The same seat on this bus, or on none.
    VisitSeat on(@Nullable Integer other) {
        return new VisitSeat(id, visit, participant, number, state, other, out, back);
    }

    /// A seat on this bus for whoever has waited.
    VisitSeat movedUp(@Nullable Integer other) {
        return new VisitSeat(id, visit, participant, number, SeatState.GOING, other, out, back);
    }

    /// Counted this way at this moment, or not counted for null.
    VisitSeat counted(Way way, @Nullable LocalDateTime at) {
        return new VisitSeat(
                id, visit, participant, number, state, bus, way == Way.OUT ? at : out, way == Way.BACK ? at : back);
    }
}
