package org.sabor.ui.participants;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.sabor.message.Language;
import org.sabor.model.Participant;
import org.sabor.model.Seminar;
import org.sabor.names.Folding;

/// Knows who of another seminar is in this one already: by the same e-mail address, or by the same name and
/// organisation.
final class AlreadyHere {
    private final Set<String> marks = new HashSet<>();

    AlreadyHere(Seminar here) {
        here.participants().forEach(row -> marks.addAll(marks(row, here)));
    }

    boolean has(Participant row, Seminar of) {
        return marks(row, of).stream().anyMatch(marks::contains);
    }

    /// By what the participant is known: two that have one of these in common are one.
    private static Set<String> marks(Participant row, Seminar seminar) {
        var marks = new HashSet<String>();
        if (!row.email().isEmpty()) {
            marks.add(row.email().toLowerCase(Locale.ROOT));
        }
        var organisation = seminar.organisationOf(row);
        for (var language : Language.values()) {
            var name = Folding.fold(seminar.nameOf(row, language));
            for (var other : Language.values()) {
                var place = organisation == null ? "" : organisation.name().in(other);
                if (!name.isEmpty()) {
                    marks.add(row.kind() + "\n" + name + "\n" + Folding.fold(place));
                }
            }
        }
        return marks;
    }
}
