package org.sabor.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Labelled;
import org.sabor.model.Participant;
import org.sabor.names.Likeness;

/// What importing a person of a list would do.
///
/// @param existing the participant who the person is, or may be; null for somebody new, and for one who may be another
///     row's person
/// @param maybeRow the other row of the list that may be the same person; null where there is none
/// @param why what both have in common; null for somebody new
/// @param changed what the list says otherwise, or in addition
public record PlannedPerson(
        ListedPerson person,
        Verdict verdict,
        @Nullable Participant existing,
        @Nullable Integer maybeRow,
        @Nullable Likeness why,
        List<ListField> changed) {
    public PlannedPerson {
        changed = List.copyOf(changed);
    }

    /// What would become of the row.
    public enum Verdict implements Labelled {
        NEW,
        UPDATE,
        UNCHANGED,
        POSSIBLE_DUPLICATE;

        @Override
        public String labelPrefix() {
            return "list-verdict";
        }
    }

    /// What somebody has said of the row; without an answer, the verdict counts, and possible duplicates are left out.
    public enum Answer implements Labelled {
        SAME_PERSON,
        OTHER_PERSON,
        LEAVE_OUT;

        @Override
        public String labelPrefix() {
            return "list-answer";
        }
    }
}
