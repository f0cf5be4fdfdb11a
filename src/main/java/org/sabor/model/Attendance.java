package org.sabor.model;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// How one participant took part in one period; at most one row for each pair.
///
/// @param arrived local time of the seminar, or null where not stated
/// @param left local time of the seminar, or null where not stated
/// @param minutes how long a remote participant was connected in all, or null where not stated
/// @param evidence what proves it, for instance a file name or a sheet; may be empty
/// @param recording who recorded it and when, or null where nobody noted that
public record Attendance(
        Id<Attendance> id,
        Id<Participant> participant,
        Period period,
        AttendanceMode mode,
        @Nullable LocalTime arrived,
        @Nullable LocalTime left,
        @Nullable Integer minutes,
        AttendanceSource source,
        String evidence,
        @Nullable Recording recording)
        implements Row<Attendance> {
    public Attendance {
        evidence = evidence.strip();
        if (minutes != null && minutes < 0) {
            throw new IllegalArgumentException("minutes: " + minutes);
        }
    }

    /// The same row of another participant, with the id that row has.
    Attendance of(Id<Attendance> other, Id<Participant> who) {
        return new Attendance(other, who, period, mode, arrived, left, minutes, source, evidence, recording);
    }

    /// The same row for another period.
    Attendance withPeriod(Period other) {
        return new Attendance(id, participant, other, mode, arrived, left, minutes, source, evidence, recording);
    }

    /// Whether the participant was there, in person or remotely.
    public boolean present() {
        return mode != AttendanceMode.ABSENT;
    }
}
