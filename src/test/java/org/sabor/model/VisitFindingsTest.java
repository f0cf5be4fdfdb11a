package org.sabor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VisitFindingsTest {
    private final SmallSeminar make = new SmallSeminar();
    private final Day day = make.day(1);
    private final Participant ana = make.person("Ana", "Petrova", null);
    private final Participant boris = make.person("Boris", "Ilev", null);

    private static Visit complete(Visit visit) {
        return new Visit(
                visit.id(),
                visit.name(),
                visit.group(),
                visit.description(),
                visit.place(),
                visit.day(),
                visit.start(),
                visit.end(),
                Bilingual.same("Square"),
                null,
                null,
                Bilingual.same("Rusa"),
                Bilingual.EMPTY,
                visit.capacity(),
                visit.transport(),
                visit.buses(),
                "");
    }

    private Set<String> codes() {
        return VisitFindings.forTheDay(make.seminar()).stream()
                .map(Finding::code)
                .collect(Collectors.toSet());
    }

    @Test
    void aVisitThatIsInOrderHasNone() {
        make.seat(make.row(complete(make.visit("Museum", day, 2))), ana);
        assertEquals(Set.of(), codes());
        assertEquals(List.of(), VisitFindings.toHandIn(make.seminar()));
    }

    @Test
    void aVisitWithoutADayAndOneOfSeveralPlacesNeedNoGuide() {
        make.visit("Museum", null, null);
        assertEquals(Set.of(), codes());
        make.visit("Mill", day, null);
        assertEquals(Set.of("visit-without-guide", "visit-without-meeting-point"), codes());
    }

    @Test
    void tooManyPeopleOnTheVisitAndOnABus() {
        var visit = make.row(complete(make.visit("Museum", day, 1).withSeats(1, List.of(new Bus(1, "", 1, "")))));
        make.row(make.seat(visit, ana).on(1));
        make.row(make.seat(visit, boris).on(1));
        assertEquals(Set.of("visit-over-capacity", "visit-bus-over-seats"), codes());
    }

    @Test
    void whoDoesNotComeAndWhoGoesTwiceAtOnce() {
        var visit =
                make.row(complete(make.visit("Museum", day, null).withTimes(LocalTime.of(9, 0), LocalTime.of(11, 0))));
        var other =
                make.row(complete(make.visit("Mill", day, null).withTimes(LocalTime.of(10, 0), LocalTime.of(12, 0))));
        make.row(ana.withPlannedMode(PlannedMode.REMOTE));
        make.row(boris.withStatus(ParticipantStatus.CANCELLED));
        make.seat(visit, ana);
        make.seat(visit, boris);
        make.seat(other, ana);
        assertEquals(Set.of("visit-with-remote", "visit-with-cancelled", "visits-at-once"), codes());
        assertEquals(
                1,
                VisitFindings.forTheDay(make.seminar()).stream()
                        .filter(each -> each.code().equals("visits-at-once"))
                        .count());
    }

    @Test
    void whoLeftAndIsNotBack() {
        var visit = make.visit("Museum", day, null);
        var seat = make.seat(visit, ana);
        make.row(seat.counted(Way.OUT, LocalDateTime.of(2026, 3, 12, 14, 0)));
        var found = VisitFindings.toHandIn(make.seminar());
        assertEquals(
                List.of("visit-not-back"), found.stream().map(Finding::code).toList());
        assertEquals(List.of(visit, ana), found.getFirst().rows());
    }
}
