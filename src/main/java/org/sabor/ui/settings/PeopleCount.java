package org.sabor.ui.settings;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Id;
import org.sabor.model.Organisation;
import org.sabor.model.Participant;
import org.sabor.model.Rows;
import org.sabor.model.Seminar;

/// How many participants each organisation has, counted once for all of them.
final class PeopleCount {
    private final Map<Id<Organisation>, Integer> counts = new HashMap<>();
    private @Nullable Rows<Participant> counted;

    @SuppressWarnings("ReferenceEquality") // the same rows need no second count
    int of(Organisation organisation, Seminar seminar) {
        if (counted != seminar.participants()) {
            counted = seminar.participants();
            counts.clear();
            for (var row : seminar.participants()) {
                var id = row.organisation();
                if (id != null) {
                    counts.merge(id, 1, Integer::sum);
                }
            }
        }
        return counts.getOrDefault(organisation.id(), 0);
    }
}
