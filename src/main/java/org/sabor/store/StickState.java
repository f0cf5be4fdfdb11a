package org.sabor.store;

import java.time.Instant;

/// What of a seminar is on the stick.
///
/// @param at from when the state on the stick is
public record StickState(Kind kind, Instant at) {
    boolean away() {
        return kind == Kind.AWAY || kind == Kind.AWAY_BEHIND;
    }

    /// How the stick is to what was done.
    public enum Kind {
        /// Everything is on it: it may be pulled out.
        COMPLETE,
        /// Some of it is only on this computer yet.
        BEHIND,
        /// It is not there, and has everything.
        AWAY,
        /// It is not there, and some of what was done is only on this computer.
        AWAY_BEHIND,
        /// Its file was changed on another computer meanwhile; nothing more is written to it.
        CHANGED_ELSEWHERE
    }
}
