package org.sabor.names;

import java.util.LinkedHashSet;
import java.util.List;
import org.sabor.model.Participant;
import org.sabor.model.Rows;
import org.sabor.model.Seminar;

/// Who else on the list bears the name of somebody, in whatever letters, order or spelling, and is not told apart by
/// another e-mail address: the strong levels of DOMAIN 4.6, without the addresses of offices. For one who is asked
/// about at once; [Duplicates] looks for all pairs.
public final class Namesakes {
    private static final int SAME_NAME = 2;

    private final PeopleIndex<Participant> index = new PeopleIndex<>();
    private Rows<Participant> known = Rows.none();

    /// The namesakes in this seminar.
    public Namesakes(Seminar seminar) {
        follow(seminar);
    }

    /// Follows the list as it changes. Rows that are no longer on it stay in the index, and are passed over.
    @SuppressWarnings("ReferenceEquality") // unchanged rows are the same
    public void follow(Seminar now) {
        if (now.participants() == known) {
            return;
        }
        for (var row : now.participants()) {
            if (row.isPerson() && known.find(row.id()) != row) {
                index.add(row, Particulars.of(now, row));
            }
        }
        known = now.participants();
    }

    /// The namesakes of somebody who is on the list, or may come onto it; the likeliest first.
    @SuppressWarnings("ReferenceEquality") // rows that have changed are others
    public List<Participant> of(Participant asked, Seminar seminar) {
        if (!asked.isPerson()) {
            return List.of();
        }
        var namesakes = new LinkedHashSet<Participant>();
        for (var match : index.matches(Particulars.of(seminar, asked))) {
            boolean strong = match.likeness().level() <= SAME_NAME && match.likeness() != Likeness.SAME_EMAIL;
            var row = match.who();
            if (strong && !match.otherEmail() && !row.id().equals(asked.id()) && known.find(row.id()) == row) {
                namesakes.add(row);
            }
        }
        return List.copyOf(namesakes);
    }
}
