package org.sabor.model;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;

/// Edits by which the people of a visit are counted at leaving and at coming back.
public final class BoardingEdits {
    private BoardingEdits() {}

    /// What stands in the way of counting this participant, or null where nothing does.
    ///
    /// @param bus the one that is counted, or null for all people of the visit
    public static @Nullable Hindrance hindrance(
            Seminar seminar, Visit visit, Participant participant, Way way, @Nullable Bus bus) {
        var seat = seminar.seatOf(visit.id(), participant.id());
        if (seat != null && seat.going()) {
            if (seat.counted(way) != null) {
                return Hindrance.COUNTED;
            }
            var on = visit.bus(seat.bus());
            return bus == null || on == null || on.number() == bus.number() ? null : Hindrance.OTHER_BUS;
        }
        if (!participant.status().admitted()) {
            return Hindrance.NOT_ADMITTED;
        }
        if (participant.plannedMode() == PlannedMode.REMOTE) {
            return Hindrance.REMOTE;
        }
        return seat == null ? Hindrance.NOT_ON_THE_LIST : Hindrance.WAITING;
    }

    /// Counts this participant. Who is on no list, waits, or has a seat on another bus gets one here: the deliberate
    /// second key.
    ///
    /// @param now local time of the seminar
    public static Edit count(
            Seminar seminar, Ids ids, Visit visit, Participant participant, Counting counting, LocalDateTime now) {
        var plan = new SeatPlan(seminar, visit);
        var seat = plan.of(participant.id());
        boolean joins = seat == null || !seat.going();
        if (seat == null) {
            seat = plan.add(ids, participant, SeatState.GOING);
        } else if (!seat.going()) {
            seat = seat.movedUp(plan.bus(participant));
        }
        var bus = counting.bus();
        if (bus != null) {
            seat = seat.on(bus.number());
        }
        plan.put(seat.counted(counting.way(), now.truncatedTo(ChronoUnit.SECONDS)));
        return new Edit(
                Message.of(
                        joins ? "edit.visit-counted-and-joined" : "edit.visit-counted",
                        ParticipantEdits.name(seminar, participant),
                        counting.way().label()),
                plan.changes());
    }

    /// Takes back that somebody was counted.
    public static Edit takeBack(Seminar seminar, VisitSeat seat, Way way) {
        var now = seminar.visitSeats().require(seat.id());
        var participant = seminar.participants().require(now.participant());
        return new Edit(
                Message.of("edit.visit-not-counted", ParticipantEdits.name(seminar, participant), way.label()),
                Edits.changes(List.of(now), row -> row.counted(way, null)));
    }

    /// What is counted: one way, on one bus or, for null, on all.
    public record Counting(Way way, @Nullable Bus bus) {}
}
