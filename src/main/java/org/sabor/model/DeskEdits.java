package org.sabor.model;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;

/// Edits of the registration desk. What somebody was let in in spite of is kept in the row and said in the title, which
/// is the log.
public final class DeskEdits {
    private DeskEdits() {}

    /// Lets somebody in who is on the list, whatever stands in the way. Whoever comes back keeps the time of the first
    /// arrival.
    ///
    /// @param by the user of the computer, or the name of the desk
    public static Edit admit(Seminar seminar, Ids ids, Admission admission, String by) {
        var after = mark(ids, admission, by);
        var before = admission.before();
        var change = before == null ? new RowChange.Added(after) : new RowChange.Changed(before, after);
        var name = ParticipantEdits.name(seminar, admission.participant());
        return Edit.of(
                admission.free()
                        ? Message.of("edit.attendance-marked-one", name, AttendanceMode.IN_PERSON.label())
                        : Message.of("edit.let-in-despite", name, words(admission.obstacles())),
                change);
    }

    /// Adds somebody who is not on the list, and lets them in.
    ///
    /// @param organisation the one they come from, where it is to be added too
    /// @param by the user of the computer, or the name of the desk
    public static Edit walkIn(
            Seminar seminar, Ids ids, Admission admission, @Nullable Organisation organisation, String by) {
        var changes = new ArrayList<RowChange>();
        if (organisation != null) {
            changes.add(new RowChange.Added(organisation));
        }
        changes.add(new RowChange.Added(admission.participant()));
        changes.add(new RowChange.Added(mark(ids, admission, by)));
        var name = ParticipantEdits.name(seminar, admission.participant());
        return new Edit(
                admission.free()
                        ? Message.of("edit.walk-in", name)
                        : Message.of("edit.walk-in-despite", name, words(admission.obstacles())),
                changes);
    }

    /// Notes that somebody who is in leaves.
    ///
    /// @param now local time of the seminar; later than the arrival by a minute at least
    public static Edit left(Seminar seminar, Attendance mark, LocalDateTime now, String by) {
        var earlier = mark.recording();
        var recording =
                new Recording(by, now.truncatedTo(ChronoUnit.SECONDS), earlier == null ? Set.of() : earlier.despite());
        var after = new Attendance(
                mark.id(),
                mark.participant(),
                mark.period(),
                mark.mode(),
                mark.arrived(),
                minute(now),
                mark.minutes(),
                mark.source(),
                mark.evidence(),
                recording);
        var participant = seminar.participants().require(mark.participant());
        return new Edit(
                Message.of("edit.left", ParticipantEdits.name(seminar, participant)),
                List.of(new RowChange.Changed(mark, after)));
    }

    /// Whether somebody who arrived then can be said to leave now: times are kept by the minute.
    public static boolean canLeave(Attendance mark, LocalDateTime now) {
        var arrived = mark.arrived();
        return arrived == null || arrived.isBefore(minute(now));
    }

    private static LocalTime minute(LocalDateTime now) {
        return now.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    private static Attendance mark(Ids ids, Admission admission, String by) {
        var before = admission.before();
        var again = before != null && before.mode() == AttendanceMode.IN_PERSON ? before : null;
        var arrived = again == null ? null : again.arrived();
        return new Attendance(
                before == null ? ids.next() : before.id(),
                admission.participant().id(),
                admission.period(),
                AttendanceMode.IN_PERSON,
                arrived == null ? admission.arrival() : arrived,
                null,
                null,
                again == null ? AttendanceSource.DESK : again.source(),
                again == null ? "" : again.evidence(),
                admission.recording(by));
    }

    /// „the registration was cancelled; the room is full“.
    private static Message words(Set<Obstacle> obstacles) {
        Message all = null;
        for (var obstacle : obstacles) {
            all = all == null ? obstacle.label() : Message.of("obstacle.and", all, obstacle.label());
        }
        if (all == null) {
            throw new IllegalArgumentException("no obstacle");
        }
        return all;
    }
}
