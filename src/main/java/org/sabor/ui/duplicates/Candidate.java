package org.sabor.ui.duplicates;

import java.util.Set;
import org.sabor.message.Message;
import org.sabor.model.Id;
import org.sabor.model.Row;
import org.sabor.names.LikelyPair;

/// Two rows to be looked at side by side.
///
/// @param reason why they may be the same
/// @param otherEmail whether both have an e-mail address and not the same one
record Candidate<R extends Row<R>>(Id<R> first, Id<R> second, Message reason, boolean otherEmail) {
    static <R extends Row<R>> Candidate<R> of(LikelyPair<R> pair) {
        return new Candidate<>(
                pair.first().id(), pair.second().id(), pair.likeness().label(), pair.otherEmail());
    }

    /// Two rows that a person has put side by side.
    static <R extends Row<R>> Candidate<R> chosen(R first, R second) {
        return new Candidate<>(first.id(), second.id(), Message.of("duplicates.chosen"), false);
    }

    Set<Id<R>> ids() {
        return Set.of(first, second);
    }
}
