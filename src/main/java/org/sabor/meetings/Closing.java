package org.sabor.meetings;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// When connections end that are still open in a file: at the end of the seminar's day, else of the meeting
/// (formats/online-attendance.md 1.6).
record Closing(ReportContext context, @Nullable LocalDateTime meetingEnd) {
    /// The end of a connection that began then; null where nothing is known of one.
    @Nullable
    LocalDateTime of(LocalDateTime join) {
        var day = context.dayAt(join);
        var end = day == null || day.endsAt() == null ? meetingEnd : day.endsAt();
        return end == null || end.isAfter(join) ? end : join;
    }
}
