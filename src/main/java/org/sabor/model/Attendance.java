package org.sabor.model;

import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How one participant took part in one period; at most one row for each pair.
///
/// @param arrived local time of the seminar, or null where not stated
/// @param left local time of the seminar, or null where not stated
/// @param minutes how long a remote participant was connected in all, or null where not stated
/// @param evidence what proves it, for instance a file name or a sheet, several with semicolons between; may be empty
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
    private static final String BETWEEN_PROOFS = "; ";

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

    /// The same row with this proof beside what proves it already.
    Attendance provedBy(String proof) {
        var proofs = new LinkedHashSet<>(proofs());
        proofs.add(proof);
        return withProofs(proofs);
    }

    /// The same row without these proofs.
    Attendance notProvedBy(Collection<String> gone) {
        var proofs = new LinkedHashSet<>(proofs());
        proofs.removeAll(gone);
        return withProofs(proofs);
    }

    private List<String> proofs() {
        return evidence.isEmpty() ? List.of() : List.of(evidence.split(BETWEEN_PROOFS, -1));
    }

    private Attendance withProofs(Collection<String> proofs) {
        var text = String.join(BETWEEN_PROOFS, proofs);
        return new Attendance(id, participant, period, mode, arrived, left, minutes, source, text, recording);
    }

    /// Whether the participant was there, in person or remotely.
    public boolean present() {
        return mode != AttendanceMode.ABSENT;
    }
}
