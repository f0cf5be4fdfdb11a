package org.sabor.model;

/// A number of people of whom some may be uncounted: groups and organisations whose size is not stated (DOMAIN R9,
/// R11).
///
/// @param known the people who are counted
/// @param unknown how many groups or organisations take part whose people nobody has counted
public record HeadCount(int known, int unknown) {
    /// Nobody.
    public static final HeadCount NONE = new HeadCount(0, 0);

    /// Whether the number is the whole truth. Where it is not, it is printed as „не е посочен“, never as a number
    /// alone.
    public boolean stated() {
        return unknown == 0;
    }

    /// Both together.
    public HeadCount plus(HeadCount other) {
        return new HeadCount(known + other.known, unknown + other.unknown);
    }

    /// How many people this participant stands for.
    public static HeadCount of(Participant participant) {
        if (participant.isPerson()) {
            return new HeadCount(1, 0);
        }
        var stated = participant.headCount();
        return stated == null ? new HeadCount(0, 1) : new HeadCount(stated, 0);
    }
}
