package org.sabor.model;

/// Why somebody is not counted at the bus at the first key.
public enum Hindrance {
    /// Takes part remotely: first their plan must be changed.
    REMOTE(false),
    /// The registration was cancelled, declined, or waits itself: first it must be changed.
    NOT_ADMITTED(false),
    /// Was counted this way already.
    COUNTED(false),
    /// Stands on no list of this visit.
    NOT_ON_THE_LIST(true),
    /// Waits for a place.
    WAITING(true),
    /// Has a seat on another bus than the one that is counted.
    OTHER_BUS(true);

    private final boolean passable;

    Hindrance(boolean passable) {
        this.passable = passable;
    }

    /// Whether a second, deliberate key goes past it.
    public boolean passable() {
        return passable;
    }
}
