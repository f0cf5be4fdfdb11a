package org.sabor.ui.backups;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;

/// A backup as a person chooses it.
///
/// @param id names it to the program
/// @param at when it was made, on the clock of this computer
/// @param counts how much is in it; null where it cannot be read any more
/// @param differences what is other in it than now, each in words; empty where what is now cannot be read
/// @param loses whether going back to it loses something of now, as far as is known
public record KeptBackup(
        String id, LocalDateTime at, @Nullable Counts counts, List<Message> differences, boolean loses) {
    public KeptBackup {
        differences = List.copyOf(differences);
    }

    /// How much is in a backup.
    public record Counts(int participants, int sessions, int attendance) {}
}
