package org.sabor.print;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Attendance;
import org.sabor.model.AttendanceIndex;
import org.sabor.model.AttendanceMode;
import org.sabor.model.Day;
import org.sabor.model.DayPart;
import org.sabor.model.Id;
import org.sabor.model.Participant;
import org.sabor.model.Period;
import org.sabor.model.Periods;
import org.sabor.model.Seminar;
import org.sabor.model.SessionKind;

/// How long somebody took part: the sessions of the periods in which they were present, breaks left out, from their
/// arrival until they left where that is recorded; of remote participants no more than they were connected.
final class AttendedTime {
    private record Span(LocalTime from, LocalTime to) {
        int minutes(@Nullable LocalTime arrived, @Nullable LocalTime left) {
            var begin = arrived != null && arrived.isAfter(from) ? arrived : from;
            var end = left != null && left.isBefore(to) ? left : to;
            return (int) Math.max(0, Duration.between(begin, end).toMinutes());
        }
    }

    private final Seminar seminar;
    private final AttendanceIndex index;

    AttendedTime(Seminar seminar) {
        this.seminar = seminar;
        index = AttendanceIndex.of(seminar);
    }

    /// The days on which this participant was present, in order.
    List<Day> days(Participant participant) {
        return seminar.daysInOrder().stream()
                .filter(day -> !index.modes(participant.id(), day.id()).isEmpty())
                .toList();
    }

    /// Minutes in all, or null where a time is not stated that would be needed.
    @Nullable
    Integer minutes(Participant participant) {
        int all = 0;
        for (var row : index.of(participant.id())) {
            if (index.counts(row)) {
                var spans = spans(row);
                if (spans == null) {
                    return null;
                }
                all += minutes(row, spans);
            }
        }
        return all;
    }

    private static int minutes(Attendance row, List<Span> spans) {
        int length = spans.stream()
                .mapToInt(span -> span.minutes(row.arrived(), row.left()))
                .sum();
        var connected = row.minutes();
        return row.mode() == AttendanceMode.REMOTE && connected != null ? Math.min(connected, length) : length;
    }

    /// When the period takes place, or null where that is not known.
    private @Nullable List<Span> spans(Attendance row) {
        var period = row.period();
        var sessions = seminar.sessionsOf(period.day()).stream()
                .filter(session -> session.kind() != SessionKind.BREAK)
                .filter(session -> Periods.meet(seminar, Period.of(session), period))
                .toList();
        if (sessions.isEmpty()) {
            return period.session() == null && period.part() == DayPart.WHOLE ? wholeDay(period.day()) : null;
        }
        var spans = new ArrayList<Span>();
        for (var session : sessions) {
            var held = session.held();
            var from = held.start() == null ? session.start() : held.start();
            var to = held.end() == null ? session.end() : held.end();
            if (from == null || to == null) {
                return null;
            }
            add(spans, from, to);
        }
        return spans;
    }

    /// Sessions that run beside each other count once.
    private static void add(List<Span> spans, LocalTime from, LocalTime to) {
        var last = spans.isEmpty() ? null : spans.getLast();
        if (last != null && from.isBefore(last.to())) {
            spans.removeLast();
            spans.add(new Span(last.from(), to.isAfter(last.to()) ? to : last.to()));
        } else {
            spans.add(new Span(from, to));
        }
    }

    private @Nullable List<Span> wholeDay(Id<Day> id) {
        var day = seminar.days().require(id);
        var from = day.start();
        var to = day.end();
        return from == null || to == null ? null : List.of(new Span(from, to));
    }
}
