package org.sabor.print;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sabor.model.Attendance;
import org.sabor.model.AttendanceIndex;
import org.sabor.model.AttendanceMode;
import org.sabor.model.Day;
import org.sabor.model.Participant;
import org.sabor.model.Period;
import org.sabor.model.Periods;
import org.sabor.model.PlannedMode;
import org.sabor.model.Seminar;

/// Who stands on which list: in person, remotely, or on the list of all (DOMAIN R4, R5, 2.2, 2.3). What is recorded for
/// a day goes before what was planned.
final class Attendees {
    private final Seminar seminar;
    private final AttendanceIndex index;

    Attendees(Seminar seminar) {
        this.seminar = seminar;
        this.index = AttendanceIndex.of(seminar);
    }

    /// The people who sign on this day: whoever is admitted and recorded in person, or may still come. Somebody
    /// recorded in person for one part of the day and remotely for another signs for the first.
    List<Participant> inPerson(Day day) {
        return inPerson(Period.of(day.id()));
    }

    /// The people who sign for this period: what is recorded for any time of it goes before what was planned.
    List<Participant> inPerson(Period period) {
        return seminar.participants().stream()
                .filter(participant -> comesInPerson(participant, period))
                .toList();
    }

    /// Whether this participant signs for this period.
    boolean comesInPerson(Participant participant, Period period) {
        var recorded = recorded(participant, period);
        return participant.status().admitted()
                && (recorded.contains(AttendanceMode.IN_PERSON)
                        || (participant.plannedMode() != PlannedMode.REMOTE
                                && !recorded.contains(AttendanceMode.REMOTE)));
    }

    /// The people who took part remotely on this day; none recorded and the day not over yet, those who mean to.
    ///
    /// @param today the date on which the list is made
    List<Participant> remote(Day day, LocalDate today) {
        if (remoteIsPlanned(day, today)) {
            return seminar.participants().stream()
                    .filter(participant -> participant.status().admitted())
                    .filter(participant -> participant.plannedMode() == PlannedMode.REMOTE)
                    .filter(participant ->
                            recorded(participant, Period.of(day.id())).isEmpty())
                    .toList();
        }
        return seminar.participants().stream()
                .filter(participant ->
                        recorded(participant, Period.of(day.id())).contains(AttendanceMode.REMOTE))
                .toList();
    }

    /// Whether the list of those who take part remotely is one of expectations, to be filled in.
    boolean remoteIsPlanned(Day day, LocalDate today) {
        var date = day.date();
        return (date == null || !date.isBefore(today))
                && seminar.attendance().stream()
                        .noneMatch(row -> row.mode() == AttendanceMode.REMOTE
                                && row.period().day().equals(day.id()));
    }

    /// All participants: the admitted ones, and whoever was there all the same.
    List<Participant> all() {
        return seminar.participants().stream()
                .filter(participant -> participant.status().admitted()
                        || !index.modes(participant.id()).isEmpty())
                .toList();
    }

    /// What is recorded for this participant remotely on this day.
    List<Attendance> remoteRows(Participant participant, Day day) {
        return index.of(participant.id()).stream()
                .filter(row -> row.mode() == AttendanceMode.REMOTE
                        && row.period().day().equals(day.id()))
                .toList();
    }

    /// Whether this participant counts as present remotely on this day (DOMAIN 2.3, threshold).
    boolean countsAsRemote(Participant participant, Day day) {
        return index.modes(participant.id(), day.id()).contains(AttendanceMode.REMOTE);
    }

    private Set<AttendanceMode> recorded(Participant participant, Period period) {
        var modes = EnumSet.noneOf(AttendanceMode.class);
        for (var row : index.of(participant.id())) {
            if (Periods.meet(seminar, row.period(), period)) {
                modes.add(row.mode());
            }
        }
        return modes;
    }
}
