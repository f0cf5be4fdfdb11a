package org.sabor.ui.shell;

import java.time.LocalDateTime;

/// What the status line knows of the stick on which the file is (RELIABILITY C-4).
///
/// @param at from when the state on the stick is
public record StickStatus(Kind kind, LocalDateTime at) {
    /// How the stick is to what was done.
    public enum Kind {
        /// Everything is on it.
        COMPLETE,
        /// Some of it is only on this computer yet.
        BEHIND,
        /// It is not there, and has everything.
        AWAY,
        /// It is not there, and some of what was done is only on this computer.
        AWAY_BEHIND,
        /// Its file was changed elsewhere meanwhile.
        CHANGED_ELSEWHERE
    }
}
