package org.sabor.model;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Somebody who wants in, and what stands in the way (RELIABILITY E8); [Door] says it.
///
/// @param period what they want in for
/// @param at when they ask, local time of the seminar
/// @param before what is recorded for them and the period already, or null
/// @param obstacles in the order in which they are told; none where the door is open
/// @param doubles who on the list may be the same person
public record Admission(
        Participant participant,
        Period period,
        LocalDateTime at,
        @Nullable Attendance before,
        Set<Obstacle> obstacles,
        List<Participant> doubles) {
    public Admission {
        obstacles = Collections.unmodifiableSet(new TreeSet<>(obstacles));
        doubles = List.copyOf(doubles);
    }

    /// Whether nothing stands in the way.
    public boolean free() {
        return obstacles.isEmpty();
    }

    /// Whether they were noted as taking part remotely until now.
    public boolean wasRemote() {
        return before != null && before.mode() == AttendanceMode.REMOTE;
    }

    /// When they arrive, or null where that is on another day than the one it is recorded for.
    @Nullable
    LocalTime arrival() {
        return obstacles.contains(Obstacle.WRONG_DAY) ? null : at.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    /// Who lets them in, with what they were let in in spite of, now and before.
    Recording recording(String by) {
        var despite = new TreeSet<>(obstacles);
        var earlier = before == null || before.mode() != AttendanceMode.IN_PERSON ? null : before.recording();
        if (earlier != null) {
            despite.addAll(earlier.despite());
        }
        return new Recording(by, at.truncatedTo(ChronoUnit.SECONDS), despite);
    }
}
