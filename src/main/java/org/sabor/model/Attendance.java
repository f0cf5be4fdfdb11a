package org.sabor.model;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// How one participant took part in one period; at most one row for each pair.
///
/// @param arrived local time of the seminar, or null where not stated
/// @param left local time of the seminar, or null where not stated
/// @param minutes how long a remote participant was connected in all, or null where not stated
/// @param evidence what proves it, for instance a file name or a sheet; may be empty
public record Attendance(
        Id<Attendance> id,
        Id<Participant> participant,
        Period period,
        AttendanceMode mode,
        @Nullable LocalTime arrived,
        @Nullable LocalTime left,
        @Nullable Integer minutes,
        AttendanceSource source,
        String evidence)
        implements Row<Attendance> {
    public Attendance {
        evidence = evidence.strip();
        if (minutes != null && minutes < 0) {
            throw new IllegalArgumentException("minutes: " + minutes);
        }
    }

    /// Whether the participant was there, in person or remotely.
    public boolean present() {
        return mode != AttendanceMode.ABSENT;
    }
}
