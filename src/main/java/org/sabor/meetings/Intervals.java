package org.sabor.meetings;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Connection;

/// Reckons with times that overlap.
final class Intervals {
    private Intervals() {}

    /// How many seconds somebody was there: each moment counts once, however many devices were there.
    ///
    /// @param sorted by the time of joining
    static long union(List<Connection> sorted, Closing ends) {
        long seconds = 0;
        @Nullable LocalDateTime until = null;
        for (var connection : sorted) {
            var leave = connection.leave() == null ? ends.of(connection.join()) : connection.leave();
            if (leave == null) {
                continue;
            }
            var from = until == null || connection.join().isAfter(until) ? connection.join() : until;
            if (leave.isAfter(from)) {
                seconds += Duration.between(from, leave).toSeconds();
                until = leave;
            }
        }
        return seconds;
    }

    /// Whether two of them were at the same time.
    static boolean overlap(List<Connection> sorted) {
        LocalDateTime until = null;
        for (var connection : sorted) {
            if (until != null && connection.join().isBefore(until)) {
                return true;
            }
            until = connection.leave();
        }
        return false;
    }
}
