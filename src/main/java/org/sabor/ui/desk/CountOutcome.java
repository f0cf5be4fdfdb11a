package org.sabor.ui.desk;

import java.time.LocalTime;
import org.sabor.message.Message;
import org.sabor.model.Hindrance;
import org.sabor.model.Participant;

/// What came of a key at the bus.
sealed interface CountOutcome {
    /// Somebody was counted.
    record Counted(Participant participant, LocalTime at) implements CountOutcome {}

    /// Something stands in the way.
    record Stopped(Participant participant, Hindrance hindrance) implements CountOutcome {}

    /// Somebody is no longer counted.
    record TakenBack(Participant participant) implements CountOutcome {}

    /// Somebody was not counted, so there is nothing to take back.
    record NotCounted(Participant participant) implements CountOutcome {}

    /// The last deed was taken back.
    record Undone(Message title) implements CountOutcome {}

    /// A deed taken back was done again.
    record Redone(Message title) implements CountOutcome {}

    /// Nothing was done here that could be taken back or done again.
    record NothingToUndo() implements CountOutcome {}
}
