package org.sabor.model;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the assigned names of all online reports come to for one participant, period by period (DOMAIN 2.3): several
/// connections, devices and reports are joined, so that no time counts twice.
public final class ConnectedTimes {
    private final Seminar seminar;
    private final Map<Id<Participant>, List<OnlineAttendee>> names = new HashMap<>();

    /// The times in this seminar as it is.
    public ConnectedTimes(Seminar seminar) {
        this.seminar = seminar;
        for (var name : seminar.onlineAttendees()) {
            if (name.match().assigned()) {
                name.people()
                        .forEach(who -> names.computeIfAbsent(who, _ -> new ArrayList<>(1))
                                .add(name));
            }
        }
    }

    /// A connection that has an end, with the name it belongs to.
    private record Span(LocalDateTime from, LocalDateTime to, boolean open) {
        private boolean isLong() {
            return from.isBefore(to);
        }

        private Span within(LocalDateTime start, LocalDateTime end) {
            return new Span(from.isBefore(start) ? start : from, to.isAfter(end) ? end : to, open && !to.isAfter(end));
        }
    }

    /// What one day of one participant has: spans, and totals that are stated without them or limit them.
    private static final class DayTimes {
        private final List<Span> spans = new ArrayList<>();
        private final Set<String> evidence = new LinkedHashSet<>();
        private long stated;
        private boolean limited = true;
        private boolean total;
    }

    /// How long this name was connected on all days of the seminar together, in minutes, rounded half up.
    public int minutes(OnlineAttendee name) {
        var days = new LinkedHashMap<Id<Day>, DayTimes>();
        add(days, name);
        return days.values().stream()
                .mapToInt(times -> time(times.spans, times).minutes())
                .sum();
    }

    /// The periods in which this participant was connected.
    Map<Period, ConnectedTime> of(Id<Participant> participant) {
        var days = new LinkedHashMap<Id<Day>, DayTimes>();
        names.getOrDefault(participant, List.of()).forEach(name -> add(days, name));
        var periods = new LinkedHashMap<Period, ConnectedTime>();
        days.forEach((day, times) -> periods.putAll(periods(seminar.days().require(day), times)));
        return periods;
    }

    private void add(Map<Id<Day>, DayTimes> days, OnlineAttendee attendee) {
        var report = seminar.onlineReports().require(attendee.report());
        var touched = new LinkedHashSet<Id<Day>>();
        for (var connection : attendee.connections()) {
            var day = dayOf(connection);
            if (day != null) {
                days.computeIfAbsent(day.id(), _ -> new DayTimes()).spans.add(span(connection, day, report));
                touched.add(day.id());
            }
        }
        var only = seminar.days().find(report.day());
        if (attendee.connections().isEmpty() && only != null) {
            days.computeIfAbsent(only.id(), _ -> new DayTimes());
            touched.add(only.id());
        }
        for (var id : touched) {
            var times = Objects.requireNonNull(days.get(id));
            var seconds = attendee.seconds();
            times.limited &= seconds != null;
            times.stated += seconds == null ? 0 : seconds;
            times.total |= attendee.connections().isEmpty();
            var evidence = seminar.evidence().find(report.evidence());
            if (evidence != null && !evidence.name().isEmpty()) {
                times.evidence.add(evidence.name());
            }
        }
    }

    /// The day on whose date somebody joined, or null where the seminar has none.
    private @Nullable Day dayOf(Connection connection) {
        return seminar.days().stream()
                .filter(day -> connection.join().toLocalDate().equals(day.date()))
                .findFirst()
                .orElse(null);
    }

    /// An open connection ends with the day; where nobody has said when that is, with the meeting.
    private static Span span(Connection connection, Day day, OnlineReport report) {
        var from = connection.join();
        var leave = connection.leave();
        var end = day.end();
        var closing = end == null ? report.end() : from.toLocalDate().atTime(end);
        var to = leave == null ? closing : leave;
        return new Span(from, to == null || to.isBefore(from) ? from : to, leave == null);
    }

    private Map<Period, ConnectedTime> periods(Day day, DayTimes times) {
        var periods = new LinkedHashMap<Period, ConnectedTime>();
        var date = day.date();
        if (!times.total && date != null) {
            switch (seminar.details().unit()) {
                case DAY -> {}
                case HALF_DAY -> {
                    put(
                            periods,
                            Period.of(day.id(), DayPart.MORNING),
                            times,
                            date.atStartOfDay(),
                            date.atTime(DayPart.NOON));
                    put(
                            periods,
                            Period.of(day.id(), DayPart.AFTERNOON),
                            times,
                            date.atTime(DayPart.NOON),
                            date.plusDays(1).atStartOfDay());
                }
                case SESSION -> {
                    for (var period : Periods.of(seminar, day.id())) {
                        var session = seminar.sessions().require(Objects.requireNonNull(period.session()));
                        var start = session.start();
                        var end = session.end();
                        if (start != null && end != null) {
                            put(periods, period, times, date.atTime(start), date.atTime(end));
                        }
                    }
                }
            }
        }
        // Also where the unit is finer and nothing says in which part of the day it was.
        if (periods.isEmpty()) {
            periods.put(Period.of(day.id()), time(times.spans, times));
        }
        return periods;
    }

    private static void put(
            Map<Period, ConnectedTime> periods, Period period, DayTimes times, LocalDateTime start, LocalDateTime end) {
        var within = times.spans.stream()
                .map(span -> span.within(start, end))
                .filter(Span::isLong)
                .toList();
        if (!within.isEmpty()) {
            periods.put(period, time(within, times));
        }
    }

    private static ConnectedTime time(List<Span> spans, DayTimes times) {
        long seconds = union(spans);
        if (times.limited) {
            seconds = spans.isEmpty() ? times.stated : Math.min(seconds, times.stated);
        }
        var from = spans.stream().map(Span::from).min(Comparator.naturalOrder()).orElse(null);
        boolean open = spans.stream().anyMatch(Span::open);
        var to = open
                ? null
                : spans.stream().map(Span::to).max(Comparator.naturalOrder()).orElse(null);
        var joined = from == null ? null : minute(from);
        var left = to == null || from == null || !to.toLocalDate().equals(from.toLocalDate()) ? null : minute(to);
        return new ConnectedTime(
                joined,
                joined == null || left == null || !joined.isBefore(left) ? null : left,
                (int) ((seconds + 30) / 60),
                String.join(", ", times.evidence));
    }

    private static LocalTime minute(LocalDateTime moment) {
        return moment.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    /// The length of all spans together in seconds, overlapping time once (formats/online-attendance.md 1.6).
    private static long union(List<Span> spans) {
        var sorted = spans.stream().sorted(Comparator.comparing(Span::from)).toList();
        long seconds = 0;
        LocalDateTime covered = null;
        for (var span : sorted) {
            var from = covered != null && covered.isAfter(span.from()) ? covered : span.from();
            if (span.to().isAfter(from)) {
                seconds += Duration.between(from, span.to()).toSeconds();
                covered = span.to();
            }
        }
        return seconds;
    }
}
