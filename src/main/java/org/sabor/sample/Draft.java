package org.sabor.sample;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sabor.model.Id;
import org.sabor.model.Ids;
import org.sabor.model.Row;
import org.sabor.model.Seminar;

/// The rows of a sample while it is put together. Their ids are a fixed series, so rows come out in the order in which
/// they were added.
final class Draft {
    private final Ids ids;
    private final List<Row<?>> rows = new ArrayList<>();

    Draft(Instant moment, long seed) {
        ids = new Ids(InstantSource.fixed(moment), new Random(seed));
    }

    /// The id of the next row.
    <R extends Row<R>> Id<R> id() {
        return ids.next();
    }

    /// Adds this row.
    <R extends Row<R>> R add(R row) {
        rows.add(row);
        return row;
    }

    /// The ids of further rows.
    Ids ids() {
        return ids;
    }

    Seminar seminar() {
        return Seminar.ofRows(rows);
    }
}
