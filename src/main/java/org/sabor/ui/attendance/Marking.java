package org.sabor.ui.attendance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.AttendanceEdits;
import org.sabor.model.AttendanceEdits.Mark;
import org.sabor.model.AttendanceIndex;
import org.sabor.model.AttendanceMode;
import org.sabor.model.AttendanceSource;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.Period;
import org.sabor.model.PlannedMode;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.RecordTable;
import org.sabor.workspace.Workspace;

/// Marks the selected people in the chosen period, and says what stands in the way.
final class Marking {
    private final Workspace workspace;
    private final Messages messages;
    private final Notices notices;
    private final Recorder recorder;
    private final RecordTable<Participant> table;
    private final PeriodPicker picker;

    Marking(
            Workspace workspace,
            Messages messages,
            Notices notices,
            Recorder recorder,
            RecordTable<Participant> table,
            PeriodPicker picker) {
        this.workspace = workspace;
        this.messages = messages;
        this.notices = notices;
        this.recorder = recorder;
        this.table = table;
        this.picker = picker;
    }

    void mark(AttendanceMode mode) {
        var rows = List.copyOf(table.selectedRows());
        var period = periodToMark(rows);
        if (period != null) {
            workspace.perform(
                    AttendanceEdits.mark(workspace.seminar(), workspace.ids(), rows, period, mode, how(mode, period)));
            explain(rows, mode);
        }
    }

    void clear() {
        var rows = List.copyOf(table.selectedRows());
        var period = periodToMark(rows);
        if (period != null) {
            workspace.perform(AttendanceEdits.clear(workspace.seminar(), rows, period));
        }
    }

    /// The period that marks of these are for, or null after having said what to choose first.
    private @Nullable Period periodToMark(List<Participant> rows) {
        if (rows.isEmpty()) {
            notices.say(Message.of("attendance.select-first"));
            return null;
        }
        return period();
    }

    /// The chosen period, or null after having said what to choose first.
    @Nullable
    Period period() {
        var period = picker.chosen().period();
        if (period == null) {
            notices.say(Message.of(picker.chosen().day() == null ? "attendance.choose-day" : "attendance.no-sessions"));
        }
        return period;
    }

    /// On the day itself the desk marks who arrives, with the time; otherwise somebody enters it by hand.
    private Mark how(AttendanceMode mode, Period period) {
        var seminar = workspace.seminar();
        var day = seminar.days().find(period.day());
        var now = recorder.now(seminar);
        boolean today = day != null && now.toLocalDate().equals(day.date());
        return today && mode == AttendanceMode.IN_PERSON
                ? new Mark(AttendanceSource.DESK, now.toLocalTime(), "", recorder.recording(seminar))
                : byHand();
    }

    private Mark byHand() {
        return new Mark(AttendanceSource.BY_HAND, null, "", recorder.recording(workspace.seminar()));
    }

    private void explain(List<Participant> rows, AttendanceMode mode) {
        var unexpected = rows.stream().filter(row -> !row.status().admitted()).toList();
        if (mode == AttendanceMode.ABSENT || unexpected.isEmpty()) {
            return;
        }
        var first = unexpected.getFirst();
        notices.say(Message.of(
                "attendance.not-admitted",
                unexpected.size(),
                workspace.seminar().nameOf(first, messages.language()),
                first.status().label()));
    }

    /// Marks who has confirmed, means to come in person and is not marked yet; where nobody of the seminar confirms,
    /// those who have registered.
    void markAllExpected() {
        var period = period();
        if (period == null) {
            return;
        }
        var index = AttendanceIndex.of(workspace.seminar());
        var people = workspace.seminar().participants();
        boolean confirming = people.stream().anyMatch(row -> row.status() == ParticipantStatus.CONFIRMED);
        var rows = people.stream()
                .filter(row -> confirming
                        ? row.status() == ParticipantStatus.CONFIRMED
                        : row.status().registered())
                .filter(row -> row.plannedMode() == PlannedMode.IN_PERSON)
                .filter(row -> index.find(row.id(), period) == null)
                .toList();
        if (rows.isEmpty()) {
            notices.say(Message.of("attendance.none-expected"));
        } else {
            workspace.perform(AttendanceEdits.mark(
                    workspace.seminar(), workspace.ids(), rows, period, AttendanceMode.IN_PERSON, byHand()));
        }
    }

    /// Adds somebody who was not expected, and marks them in one step.
    void add(WalkInPane.WalkIn somebody) {
        var period = period();
        if (period != null) {
            workspace.perform(AttendanceEdits.walkIn(
                    workspace.seminar(),
                    workspace.ids(),
                    somebody.participant(),
                    period,
                    somebody.mode(),
                    how(somebody.mode(), period)));
            table.select(somebody.participant().id());
        }
    }
}
