package org.sabor.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The attendance of a seminar by participant and period, made in one pass for whoever asks about many.
public final class AttendanceIndex {
    private final Map<Id<Participant>, List<Attendance>> byParticipant = new HashMap<>();
    private final int minimumMinutes;

    private AttendanceIndex(int minimumMinutes) {
        this.minimumMinutes = minimumMinutes;
    }

    /// The index of this seminar.
    public static AttendanceIndex of(Seminar seminar) {
        var index = new AttendanceIndex(seminar.details().minimumMinutes());
        for (var row : seminar.attendance()) {
            index.byParticipant
                    .computeIfAbsent(row.participant(), _ -> new ArrayList<>(2))
                    .add(row);
        }
        return index;
    }

    /// What is recorded for this participant.
    public List<Attendance> of(Id<Participant> participant) {
        return byParticipant.getOrDefault(participant, List.of());
    }

    /// What is recorded for this participant and period, or null where it is not stated.
    public @Nullable Attendance find(Id<Participant> participant, Period period) {
        for (var row : of(participant)) {
            if (row.period().equals(period)) {
                return row;
            }
        }
        return null;
    }

    /// Whether this row counts as present: there, and connected for the minimum of minutes where that is recorded
    /// (DOMAIN 2.3, threshold).
    public boolean counts(Attendance row) {
        var minutes = row.minutes();
        return row.present() && (row.mode() != AttendanceMode.REMOTE || minutes == null || minutes >= minimumMinutes);
    }

    /// How the participant was present over the whole seminar: in person, remotely, both, or not at all.
    public Set<AttendanceMode> modes(Id<Participant> participant) {
        return modes(participant, null);
    }

    /// How the participant was present on this day, in any of its periods; on all days for null.
    public Set<AttendanceMode> modes(Id<Participant> participant, @Nullable Id<Day> day) {
        var modes = EnumSet.noneOf(AttendanceMode.class);
        for (var row : of(participant)) {
            if (counts(row) && (day == null || row.period().day().equals(day))) {
                modes.add(row.mode());
            }
        }
        return modes;
    }

    /// Whether the participant is recorded as absent on this day (on any for null) and as present on none of them.
    public boolean absent(Id<Participant> participant, @Nullable Id<Day> day) {
        return modes(participant, day).isEmpty()
                && of(participant).stream()
                        .anyMatch(row -> day == null || row.period().day().equals(day));
    }
}
