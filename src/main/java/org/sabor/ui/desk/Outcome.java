package org.sabor.ui.desk;

import org.sabor.message.Message;
import org.sabor.model.Admission;
import org.sabor.model.BadgeCode;
import org.sabor.model.Participant;

/// What came of a key at the desk.
sealed interface Outcome {
    /// Somebody was let in.
    record LetIn(Admission admission) implements Outcome {}

    /// Something stands in the way; only the second key goes on.
    record Stopped(Admission admission) implements Outcome {}

    /// A scanned code names nobody here.
    record NoPerson(BadgeCode.Reading reading) implements Outcome {}

    /// Somebody has left.
    record Left(Participant participant) implements Outcome {}

    /// Somebody cannot leave who is not in, or has come this minute.
    record NotLeft(Participant participant) implements Outcome {}

    /// The last deed at the desk was taken back.
    record Undone(Message title) implements Outcome {}

    /// A deed taken back was done again.
    record Redone(Message title) implements Outcome {}

    /// Nothing was done at this desk that could be taken back or done again.
    record NothingToUndo() implements Outcome {}
}
