package org.sabor.model;

import java.util.ArrayList;
import java.util.List;
import org.sabor.message.Message;

/// The changes of an edit so far, and the seminar after them.
final class Draft {
    private final List<RowChange> changes = new ArrayList<>();
    private Seminar now;

    Draft(Seminar start) {
        now = start;
    }

    List<RowChange> changes() {
        return changes;
    }

    Seminar now() {
        return now;
    }

    void add(Row<?> row) {
        take(new RowChange.Added(row));
    }

    void change(Row<?> before, Row<?> after) {
        if (!before.equals(after)) {
            take(new RowChange.Changed(before, after));
        }
    }

    void remove(Row<?> row) {
        take(new RowChange.Removed(row));
    }

    void take(RowChange change) {
        changes.add(change);
        // What is between two changes of an edit may be anything.
        now = now.with(new Edit(Message.of("random.edit"), List.of(change)));
    }
}
