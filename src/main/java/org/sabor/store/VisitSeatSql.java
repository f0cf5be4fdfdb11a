package org.sabor.store;

import org.sabor.json.Json;
import org.sabor.model.SeatState;
import org.sabor.model.VisitSeat;

/// The table `visit_seat`.
final class VisitSeatSql extends RowSql<VisitSeat> {
    VisitSeatSql(Json json) {
        super(json, "visit_seat", "id, visit, participant, number, state, bus, counted_out, counted_back");
    }

    @Override
    VisitSeat read(Columns columns) {
        return new VisitSeat(
                columns.id(),
                columns.id(),
                columns.id(),
                columns.number(),
                columns.constant(SeatState.class),
                columns.optionalNumber(),
                columns.optionalMoment(),
                columns.optionalMoment());
    }

    @Override
    void write(VisitSeat row, Values values) {
        values.id(row.id())
                .id(row.visit())
                .id(row.participant())
                .number(row.number())
                .constant(row.state())
                .number(row.bus())
                .moment(row.out())
                .moment(row.back());
    }
}
