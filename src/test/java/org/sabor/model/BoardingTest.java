package org.sabor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BoardingTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 12, 14, 2, 30);
    private static final Bus FIRST = new Bus(1, "", 2, "");
    private static final Bus SECOND = new Bus(2, "", null, "");

    private final SmallSeminar make = new SmallSeminar();
    private final Visit museum = make.row(make.visit("Museum", make.day(1), 2).withSeats(3, List.of(FIRST, SECOND)));
    private final Participant ana = make.person("Ana", "Petrova", null);
    private final Participant boris = make.person("Boris", "Ilev", null);
    private final Participant vera = make.person("Vera", "Doneva", null);
    private final Participant group =
            make.row(make.group("Клуб", 4, make.organisation("Община", "BG", PartnerRole.NONE))
                    .withPlannedMode(PlannedMode.IN_PERSON));

    private Seminar seated() {
        make.row(make.seat(museum, ana).on(1));
        make.row(make.seat(museum, boris).on(2));
        make.seat(museum, vera, SeatState.WAITING);
        return make.seminar();
    }

    private Seminar counted(Seminar seminar, Participant who, Way way, @Nullable Bus bus) {
        return seminar.apply(
                BoardingEdits.count(seminar, make.ids, museum, who, new BoardingEdits.Counting(way, bus), NOW));
    }

    @Test
    void outAndBackAreCountedApartAndByBus() {
        var seminar = counted(seated(), ana, Way.OUT, null);
        var out = new Boarding(seminar, museum, Way.OUT, null);
        assertEquals("1 of 2", out.counted() + " of " + out.all());
        assertEquals(
                List.of(boris.id()),
                out.missing().stream().map(VisitSeat::participant).toList());
        assertTrue(new Boarding(seminar, museum, Way.OUT, FIRST).missing().isEmpty());
        // Back comes who has left; Boris never did.
        var back = new Boarding(seminar, museum, Way.BACK, null);
        assertEquals(
                List.of(ana.id()),
                back.missing().stream().map(VisitSeat::participant).toList());
        var home = counted(seminar, ana, Way.BACK, null);
        assertTrue(new Boarding(home, museum, Way.BACK, null).missing().isEmpty());
        var seat = Objects.requireNonNull(home.seatOf(museum.id(), ana.id()));
        assertEquals(NOW, seat.back());
        var undone = home.apply(BoardingEdits.takeBack(home, seat, Way.BACK));
        assertNull(Objects.requireNonNull(undone.seatOf(museum.id(), ana.id())).back());
    }

    @Test
    void whateverStandsInTheWayIsSaid() {
        var jan = make.row(make.person("Jan", "Nowak", null).withPlannedMode(PlannedMode.REMOTE));
        var eva = make.row(make.person("Eva", "Kos", null).withStatus(ParticipantStatus.CANCELLED));
        var late = make.person("Late", "Guest", null);
        var seminar = counted(seated(), ana, Way.OUT, null);
        assertEquals(Hindrance.COUNTED, hindrance(seminar, ana, null));
        assertNull(hindrance(seminar, boris, null));
        assertNull(hindrance(seminar, boris, SECOND));
        assertEquals(Hindrance.OTHER_BUS, hindrance(seminar, boris, FIRST));
        assertEquals(Hindrance.WAITING, hindrance(seminar, vera, null));
        assertEquals(Hindrance.NOT_ON_THE_LIST, hindrance(seminar, late, null));
        assertEquals(Hindrance.REMOTE, hindrance(seminar, jan, null));
        assertEquals(Hindrance.NOT_ADMITTED, hindrance(seminar, eva, null));
    }

    private @Nullable Hindrance hindrance(Seminar seminar, Participant who, @Nullable Bus bus) {
        return BoardingEdits.hindrance(seminar, museum, who, Way.OUT, bus);
    }

    @Test
    void whoIsCountedAllTheSameHasASeatOnTheBusThatIsCounted() {
        var seminar = counted(counted(seated(), vera, Way.OUT, SECOND), boris, Way.OUT, FIRST);
        assertEquals(
                2,
                Objects.requireNonNull(seminar.seatOf(museum.id(), vera.id())).bus());
        assertEquals(
                1,
                Objects.requireNonNull(seminar.seatOf(museum.id(), boris.id())).bus());
        var walkIn = counted(seminar, group, Way.OUT, null);
        assertEquals(
                4,
                Objects.requireNonNull(walkIn.seatOf(museum.id(), group.id())).number());
        var out = new Boarding(walkIn, museum, Way.OUT, null);
        assertEquals("6 of 7", out.counted() + " of " + out.all());
    }
}
