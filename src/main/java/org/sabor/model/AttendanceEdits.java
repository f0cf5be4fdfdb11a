package org.sabor.model;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;

/// Edits of what is recorded about who was there.
public final class AttendanceEdits {
    private AttendanceEdits() {}

    /// How attendance became known, and what proves it.
    ///
    /// @param arrived local time of the seminar, or null where it is not to be recorded
    /// @param recording who records it, or null where nobody notes that
    public record Mark(
            AttendanceSource source,
            @Nullable LocalTime arrived,
            String evidence,
            @Nullable Recording recording) {
        /// Set by hand at the screen, without a time.
        public static final Mark BY_HAND = new Mark(AttendanceSource.BY_HAND, null, "", null);
    }

    /// Records one mode for these participants in this period. What a row already says of times, minutes and evidence
    /// stays where the mode stays the same.
    public static Edit mark(
            Seminar seminar,
            Ids ids,
            Collection<Participant> participants,
            Period period,
            AttendanceMode mode,
            Mark mark) {
        var index = AttendanceIndex.of(seminar);
        var changes = new ArrayList<RowChange>();
        for (var participant : participants) {
            var current = index.find(participant.id(), period);
            if (current == null) {
                changes.add(new RowChange.Added(row(ids.next(), participant, period, mode, mark)));
            } else if (current.mode() != mode) {
                changes.add(new RowChange.Changed(current, row(current.id(), participant, period, mode, mark)));
            }
        }
        return new Edit(title(seminar, participants, mode), changes);
    }

    private static Attendance row(
            Id<Attendance> id, Participant participant, Period period, AttendanceMode mode, Mark mark) {
        return new Attendance(
                id,
                participant.id(),
                period,
                mode,
                mode == AttendanceMode.ABSENT ? null : mark.arrived(),
                null,
                null,
                mark.source(),
                mark.evidence(),
                mark.recording());
    }

    private static Message title(Seminar seminar, Collection<Participant> participants, AttendanceMode mode) {
        var first = participants.stream().findFirst();
        return participants.size() == 1 && first.isPresent()
                ? Message.of("edit.attendance-marked-one", ParticipantEdits.name(seminar, first.get()), mode.label())
                : Message.of("edit.attendance-marked", participants.size(), mode.label());
    }

    /// Takes away what is recorded for these participants in this period: it is not stated again.
    public static Edit clear(Seminar seminar, Collection<Participant> participants, Period period) {
        var index = AttendanceIndex.of(seminar);
        var rows = new ArrayList<Attendance>();
        for (var participant : participants) {
            var current = index.find(participant.id(), period);
            if (current != null) {
                rows.add(current);
            }
        }
        return new Edit(Message.of("edit.attendance-cleared", rows.size()), Edits.removed(rows));
    }

    /// Puts this row in the place of the one with its id.
    public static Edit change(Seminar seminar, Attendance after) {
        var participant = seminar.participants().require(after.participant());
        return Edits.change(
                "edit.attendance-changed",
                ParticipantEdits.name(seminar, participant),
                seminar.attendance().require(after.id()),
                after);
    }

    /// Adds somebody who was not expected and records at once that they are here.
    public static Edit walkIn(
            Seminar seminar, Ids ids, Participant participant, Period period, AttendanceMode mode, Mark mark) {
        var added = participant.withStatus(ParticipantStatus.WALK_IN);
        return new Edit(
                Message.of("edit.walk-in", ParticipantEdits.name(seminar, added)),
                List.of(new RowChange.Added(added), new RowChange.Added(row(ids.next(), added, period, mode, mark))));
    }
}
