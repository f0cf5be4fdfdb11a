package org.sabor.model;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The people of a visit as they are counted one way, in one state of the seminar: who is here, who is still missing.
public final class Boarding {
    private static final Comparator<LocalDateTime> LAST_FIRST = Comparator.reverseOrder();

    private final VisitPlaces places;
    private final Way way;
    private final List<VisitSeat> expected;

    /// @param bus the one that is counted, or null for all people of the visit
    public Boarding(Seminar seminar, Visit visit, Way way, @Nullable Bus bus) {
        this.way = way;
        places = VisitPlaces.of(seminar, visit);
        var going = bus == null ? places.going() : places.going(bus);
        // Back comes who has left; where nobody was counted at leaving, everybody who goes.
        boolean someLeft = places.going().stream().anyMatch(seat -> seat.out() != null);
        expected = way == Way.BACK && someLeft
                ? going.stream()
                        .filter(seat -> seat.out() != null || seat.back() != null)
                        .toList()
                : going;
    }

    /// How many people went on a visit: those counted at leaving; where nobody was counted, those who were to go.
    public static int went(Seminar seminar, Visit visit) {
        var out = new Boarding(seminar, visit, Way.OUT, null);
        return out.counted() > 0 ? out.counted() : out.all();
    }

    /// Whoever is to be counted, in the order of the list.
    public List<VisitSeat> expected() {
        return expected;
    }

    /// Who was not counted yet, in the order of the list.
    public List<VisitSeat> missing() {
        return expected.stream().filter(seat -> seat.counted(way) == null).toList();
    }

    /// How many people were counted.
    public int counted() {
        var counted = new ArrayList<>(expected);
        counted.removeAll(missing());
        return places.heads(counted);
    }

    /// How many people are to be counted.
    public int all() {
        return places.heads(expected);
    }

    /// Who was counted last, the last first.
    public List<VisitSeat> last(int most) {
        return expected.stream()
                .filter(seat -> seat.counted(way) != null)
                .sorted(Comparator.comparing((VisitSeat seat) -> Objects.requireNonNull(seat.counted(way)), LAST_FIRST)
                        .thenComparing(VisitSeat.BY_NUMBER.reversed()))
                .limit(most)
                .toList();
    }
}
