package org.sabor.ui.attendance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Attendance;
import org.sabor.model.AttendanceIndex;
import org.sabor.model.AttendanceMode;
import org.sabor.model.AttendanceUnit;
import org.sabor.model.Participant;
import org.sabor.model.Period;
import org.sabor.model.Periods;
import org.sabor.model.Seminar;

/// What is recorded in one state of the seminar, ready to be asked for each row of the table. Days are counted as
/// [org.sabor.model.Summary] counts them.
final class Marks {
    private final Seminar seminar;
    private final AttendanceIndex index;
    private final Set<Period> periods;

    Marks(Seminar seminar) {
        this.seminar = seminar;
        this.index = AttendanceIndex.of(seminar);
        this.periods = new HashSet<>(Periods.of(seminar));
    }

    /// The marks of this seminar: these, where it is the same.
    @SuppressWarnings("ReferenceEquality") // every edit makes another seminar
    Marks of(Seminar now) {
        return now == seminar ? this : new Marks(now);
    }

    @Nullable
    Attendance find(Participant row, Period period) {
        return index.find(row.id(), period);
    }

    /// Whether anything at all is recorded for this participant.
    boolean any(Participant row) {
        return !index.of(row.id()).isEmpty();
    }

    /// How the participant was there in what is chosen; empty where absent or not marked.
    Set<AttendanceMode> modes(Participant row, Chosen chosen) {
        var period = chosen.period();
        if (period == null || seminar.details().unit() == AttendanceUnit.DAY) {
            return index.modes(row.id(), chosen.day());
        }
        var mark = find(row, period);
        return (mark != null && index.counts(mark)) ? EnumSet.of(mark.mode()) : Set.of();
    }

    /// Whether something is recorded in what is chosen, and none of it counts as present.
    boolean absent(Participant row, Chosen chosen) {
        var period = chosen.period();
        return (period == null || seminar.details().unit() == AttendanceUnit.DAY)
                ? index.absent(row.id(), chosen.day())
                : find(row, period) != null && modes(row, chosen).isEmpty();
    }

    /// What is recorded for periods that the seminar does not use now, because its unit or agenda has changed.
    List<Attendance> others(Participant row) {
        var others = new ArrayList<Attendance>();
        for (var mark : index.of(row.id())) {
            if (!periods.contains(mark.period())) {
                others.add(mark);
            }
        }
        return others;
    }

    boolean anyOthers() {
        return seminar.attendance().stream().anyMatch(mark -> !periods.contains(mark.period()));
    }
}
