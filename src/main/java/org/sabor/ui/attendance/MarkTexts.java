package org.sabor.ui.attendance;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Attendance;
import org.sabor.model.AttendanceSource;
import org.sabor.model.Day;
import org.sabor.model.Participant;
import org.sabor.model.Period;
import org.sabor.model.Seminar;
import org.sabor.ui.kit.DayTexts;
import org.sabor.ui.kit.ModeSign;

/// How periods and marks are called on the screen.
final class MarkTexts {
    private final Messages messages;

    MarkTexts(Messages messages) {
        this.messages = messages;
    }

    /// „Day 1 · 12 March 2026“, without a date where none is stated.
    String day(Day day) {
        var date = day.date();
        var name = messages.text("attendance.day", day.number());
        return date == null ? name : name + " · " + messages.date(date);
    }

    /// The period within its day: „whole day“, „morning“, „09:30 Opening“.
    String inDay(Period period, Seminar seminar) {
        return DayTexts.inDay(period, seminar, messages);
    }

    /// The period with its day: „Day 1“, „Day 1, morning“.
    String period(Period period, Seminar seminar) {
        var day = seminar.days().find(period.day());
        var name = day == null ? "" : messages.text("attendance.day", day.number());
        return period.equals(Period.of(period.day())) ? name : name + ", " + inDay(period, seminar);
    }

    /// What a cell says: `● 09:12`, `◍ 148 min`, `– absent`, `?`.
    String mark(@Nullable Attendance mark) {
        if (mark == null) {
            return ModeSign.NOT_STATED.sign();
        }
        var sign = ModeSign.of(mark.mode());
        var minutes = mark.minutes();
        var arrived = mark.arrived();
        if (minutes != null && sign == ModeSign.REMOTE) {
            return sign.sign() + " " + messages.text("attendance.minutes", minutes);
        }
        return (arrived == null || !mark.present()) ? sign.text(messages) : sign.sign() + " " + messages.time(arrived);
    }

    /// The plan, where something else has happened or nothing yet; otherwise how the mark became known and what proves
    /// it, and until when somebody stayed.
    String remark(Participant row, @Nullable Attendance mark) {
        var planned = ModeSign.of(row.plannedMode());
        boolean asPlanned = planned == ModeSign.NOT_STATED || (mark != null && planned == ModeSign.of(mark.mode()));
        if (!asPlanned) {
            return messages.text("attendance.planned", planned.text(messages));
        }
        if (mark == null) {
            return "";
        }
        var left = mark.left();
        return Stream.of(
                        messages.text(from(mark.source())),
                        left == null ? "" : messages.text("attendance.until", messages.time(left)),
                        mark.evidence())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String from(AttendanceSource source) {
        return switch (source) {
            case DESK -> "attendance.from-desk";
            case PAPER -> "attendance.from-paper";
            case ONLINE_REPORT -> "attendance.from-report";
            case BY_HAND -> "attendance.from-hand";
        };
    }

    /// Who recorded the mark and when, and what they let somebody in in spite of; empty where nobody noted that.
    String recording(@Nullable Attendance mark) {
        var recording = mark == null ? null : mark.recording();
        if (recording == null) {
            return "";
        }
        var at = recording.at();
        var text = messages.text(
                "attendance.recorded",
                recording.by(),
                messages.date(at.toLocalDate()),
                messages.time(at.toLocalTime()));
        return recording.despite().isEmpty()
                ? text
                : text + "\n"
                        + messages.text(
                                "attendance.despite",
                                recording.despite().stream().map(messages::text).collect(Collectors.joining(", ")));
    }
}
