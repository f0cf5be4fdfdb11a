package org.sabor.meetings;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sabor.meetings.ReportContext.SeminarDay;

/// Notices that the times of a file lie whole hours beside the seminar: then it is in another time zone
/// (formats/online-attendance.md 1.4).
///
/// Most people come and go within some minutes of the beginning and the end, so the middle ones tell.
record TimeCheck(ReportContext context) {
    private static final int NEAR_MINUTES = 20;
    private static final int MOST_HOURS = 14;

    /// So many hours the file is ahead; 0 where it fits, or does not fit at all.
    int hoursBeside(List<Attendee> attendees, @Nullable LocalDateTime meetingEnd) {
        var begin = middle(attendees, Attendee::firstJoin);
        var lastLeave = middle(attendees, Attendee::lastLeave);
        var end = lastLeave == null ? meetingEnd : lastLeave;
        if (begin == null) {
            return 0;
        }
        return context.days().stream()
                .filter(day -> day.startsAt() != null)
                .min(Comparator.comparing(day -> Duration.between(Objects.requireNonNull(day.startsAt()), begin)
                        .abs()))
                .filter(day -> end != null || nobodyIn(day, attendees))
                .map(day -> hours(day, begin, end))
                .orElse(0);
    }

    private static int hours(SeminarDay day, LocalDateTime begin, @Nullable LocalDateTime end) {
        var start = Objects.requireNonNull(day.startsAt());
        long late = Duration.between(start, begin).toMinutes();
        long hours = Math.round(late / 60.0);
        var dayEnd = day.endsAt();
        boolean fits = end == null
                || dayEnd == null
                || isNear(Duration.between(dayEnd, end).toMinutes() - hours * 60);
        return fits && isNear(late - hours * 60) && Math.abs(hours) <= MOST_HOURS ? (int) hours : 0;
    }

    /// Whether nobody came while the seminar was, which says enough where nobody left.
    private static boolean nobodyIn(SeminarDay day, List<Attendee> attendees) {
        var start = Objects.requireNonNull(day.startsAt()).minusMinutes(NEAR_MINUTES);
        var end = day.endsAt();
        return attendees.stream()
                .map(Attendee::firstJoin)
                .filter(Objects::nonNull)
                .allMatch(join -> join.isBefore(start) || (end != null && join.isAfter(end)));
    }

    private static boolean isNear(long minutes) {
        return Math.abs(minutes) <= NEAR_MINUTES;
    }

    private static @Nullable LocalDateTime middle(
            List<Attendee> attendees, Function<Attendee, @Nullable LocalDateTime> time) {
        var sorted =
                attendees.stream().map(time).filter(Objects::nonNull).sorted().toList();
        return sorted.isEmpty() ? null : sorted.get(sorted.size() / 2);
    }
}
