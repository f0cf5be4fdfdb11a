package org.sabor.model;

import java.util.Set;

/// How many people took part, on one day or over the whole seminar; each is in exactly one of the numbers (DOMAIN 2.7).
///
/// @param inPerson only in person
/// @param remote only remotely
/// @param mixed in both ways („смесено“)
/// @param absent recorded as absent and present in no period
/// @param notStated admitted, and nothing is recorded for them
public record Turnout(HeadCount inPerson, HeadCount remote, HeadCount mixed, int absent, int notStated) {
    /// Nobody is recorded.
    public static final Turnout NONE = new Turnout(HeadCount.NONE, HeadCount.NONE, HeadCount.NONE, 0, 0);

    /// All who were present, each once.
    public HeadCount present() {
        return inPerson.plus(remote).plus(mixed);
    }

    /// With one more participant.
    Turnout plus(Participant participant, Set<AttendanceMode> modes, boolean markedAbsent) {
        var heads = HeadCount.of(participant);
        boolean here = modes.contains(AttendanceMode.IN_PERSON);
        boolean there = modes.contains(AttendanceMode.REMOTE);
        if (here && there) {
            return new Turnout(inPerson, remote, mixed.plus(heads), absent, notStated);
        }
        if (here) {
            return new Turnout(inPerson.plus(heads), remote, mixed, absent, notStated);
        }
        if (there) {
            return new Turnout(inPerson, remote.plus(heads), mixed, absent, notStated);
        }
        if (markedAbsent) {
            return new Turnout(inPerson, remote, mixed, absent + 1, notStated);
        }
        return participant.status().admitted() ? new Turnout(inPerson, remote, mixed, absent, notStated + 1) : this;
    }
}
