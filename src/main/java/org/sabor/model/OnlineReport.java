package org.sabor.model;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// A report of a meeting service that was taken in (DOMAIN 2.3). One meeting may have several.
///
/// @param variant which form of the service's reports, a word of the reader
/// @param evidence the file itself, or null where it was removed
/// @param day the day it counts for where the report gives no dates, otherwise null
/// @param title the title of the meeting in the report; may be empty
/// @param start local time of the seminar, or null where the report does not say
/// @param end local time of the seminar, or null where the report does not say
public record OnlineReport(
        Id<OnlineReport> id,
        MeetingPlatform platform,
        String variant,
        @Nullable Id<Evidence> evidence,
        @Nullable Id<Day> day,
        String title,
        @Nullable LocalDateTime start,
        @Nullable LocalDateTime end)
        implements Row<OnlineReport> {
    public OnlineReport {
        variant = variant.strip();
        title = title.strip();
    }

    /// The same report with another file to prove it, or none.
    OnlineReport withEvidence(@Nullable Id<Evidence> other) {
        return new OnlineReport(id, platform, variant, other, day, title, start, end);
    }

    /// The same report, counted for another day where it gives no dates.
    OnlineReport withDay(@Nullable Id<Day> other) {
        return new OnlineReport(id, platform, variant, evidence, other, title, start, end);
    }
}
