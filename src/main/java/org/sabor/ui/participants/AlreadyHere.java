package org.sabor.ui.participants;

import java.util.ArrayList;
import java.util.List;
import org.sabor.message.Language;
import org.sabor.model.Participant;
import org.sabor.model.Seminar;
import org.sabor.names.Match;
import org.sabor.names.Particulars;
import org.sabor.names.PeopleIndex;

/// Knows who of another seminar is in this one already: by the same e-mail address, or by the same name, in whatever
/// letters, and organisation.
final class AlreadyHere {
    private static final int SAME_NAME = 2;

    private final Seminar here;
    private final PeopleIndex<Participant> index = new PeopleIndex<>();

    AlreadyHere(Seminar here) {
        this.here = here;
        here.participants().forEach(row -> index.add(row, particulars(row, here)));
    }

    boolean has(Participant row, Seminar of) {
        boolean alone = of.organisationOf(row) == null;
        return index.matches(particulars(row, of)).stream().anyMatch(match -> isSame(match, row, alone));
    }

    private boolean isSame(Match<Participant> match, Participant row, boolean alone) {
        int level = match.likeness().level();
        boolean sameOrganisation = match.sameOrganisation() || (alone && here.organisationOf(match.who()) == null);
        return match.who().kind() == row.kind() && (level == 0 || (level <= SAME_NAME && sameOrganisation));
    }

    /// Of an organisation or a group the name that the lists show stands for the person's.
    private static Particulars particulars(Participant row, Seminar seminar) {
        if (row.isPerson()) {
            return Particulars.of(seminar, row);
        }
        var names = new ArrayList<String>();
        var places = new ArrayList<String>();
        var organisation = seminar.organisationOf(row);
        for (var language : Language.values()) {
            names.add(seminar.nameOf(row, language));
            if (organisation != null) {
                places.add(organisation.name().in(language));
            }
        }
        return Particulars.of(names, List.of(row.email()), places, seminar.countryOf(row));
    }
}
