package org.sabor.meetings;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Day;

/// What is known of the seminar before its reports are read.
///
/// @param days those the report may be about
/// @param zone of all times of the seminar
public record ReportContext(List<SeminarDay> days, ZoneId zone) {
    /// How long before a day begins and after it ends a meeting may still be the one of that day, past midnight.
    private static final Duration AROUND = Duration.ofHours(6);

    /// One day of the seminar; null is a time that is not stated.
    public record SeminarDay(
            LocalDate date,
            @Nullable LocalTime start,
            @Nullable LocalTime end) {
        @Nullable
        LocalDateTime startsAt() {
            return start == null ? null : date.atTime(start);
        }

        @Nullable
        LocalDateTime endsAt() {
            return end == null ? null : date.atTime(end);
        }

        private boolean isAround(LocalDateTime from, LocalDateTime to) {
            var first = start == null ? date.atStartOfDay() : date.atTime(start).minus(AROUND);
            var last = end == null
                    ? date.plusDays(1).atStartOfDay()
                    : date.atTime(end).plus(AROUND);
            return holds(from.toLocalDate(), to.toLocalDate()) || (from.isBefore(last) && to.isAfter(first));
        }

        private boolean holds(LocalDate from, LocalDate to) {
            return !date.isBefore(from) && !date.isAfter(to);
        }
    }

    public ReportContext {
        days = List.copyOf(days);
    }

    /// The days that have a date.
    public static ReportContext of(List<Day> days, ZoneId zone) {
        return new ReportContext(
                days.stream()
                        .filter(day -> day.date() != null)
                        .map(day -> new SeminarDay(Objects.requireNonNull(day.date()), day.start(), day.end()))
                        .toList(),
                zone);
    }

    boolean hasDay(LocalDate date) {
        return days.stream().anyMatch(day -> day.date().equals(date));
    }

    /// Whether this time lies on a day of the seminar, or close enough to one.
    boolean concerns(LocalDateTime from, LocalDateTime to) {
        return days.stream().anyMatch(day -> day.isAround(from, to));
    }

    /// The day at this time; null where none is near.
    @Nullable
    SeminarDay dayAt(LocalDateTime moment) {
        return days.stream()
                .filter(day -> day.date().equals(moment.toLocalDate()))
                .findFirst()
                .or(() -> days.stream()
                        .filter(day -> day.isAround(moment, moment))
                        .findFirst())
                .orElse(null);
    }
}
