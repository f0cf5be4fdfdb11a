package org.sabor.model;

import org.sabor.message.Labelled;

/// Why somebody is not let in without a second thought (RELIABILITY E8). The order is that in which they are told.
public enum Obstacle implements Labelled {
    /// The registration was cancelled.
    CANCELLED,
    /// The invitation was declined.
    DECLINED,
    /// On the waiting list.
    WAITING,
    /// Marked for this period before.
    ALREADY_HERE,
    /// Somebody else on the list may be the same person.
    POSSIBLE_DOUBLE,
    /// The period is not today.
    WRONG_DAY,
    /// The room has no place left.
    ROOM_FULL;

    @Override
    public String labelPrefix() {
        return "obstacle";
    }
}
