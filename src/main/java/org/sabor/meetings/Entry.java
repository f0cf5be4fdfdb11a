package org.sabor.meetings;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// What one row of a report, or a pair of events, says of somebody who was there.
///
/// @param row of the file, the first where there are two
/// @param written the name as it is in the file
/// @param join null where it is not known
/// @param leave null where it is not known
/// @param open whether somebody had joined and not left
/// @param stated how long the file says it was
/// @param totals whether it is about all connections of the person together
record Entry(
        int row,
        String written,
        ShownName name,
        @Nullable String email,
        @Nullable String registrationEmail,
        AttendeeRole role,
        @Nullable LocalDateTime join,
        @Nullable LocalDateTime leave,
        boolean open,
        @Nullable DurationText stated,
        boolean totals) {
    /// Somebody of whom no times are known.
    static Entry of(
            int row,
            String written,
            ShownName name,
            @Nullable String email,
            @Nullable String registrationEmail,
            AttendeeRole role,
            boolean totals) {
        return new Entry(row, written, name, email, registrationEmail, role, null, null, false, null, totals);
    }

    /// The same person at this time.
    Entry timed(
            @Nullable LocalDateTime from,
            @Nullable LocalDateTime until,
            boolean stillOpen,
            @Nullable DurationText duration) {
        return new Entry(row, written, name, email, registrationEmail, role, from, until, stillOpen, duration, totals);
    }

    /// When it was, as far as is known; null where the file does not say.
    @Nullable
    LocalDateTime from() {
        return join == null ? leave : join;
    }

    /// The same for the end.
    @Nullable
    LocalDateTime to() {
        return leave == null ? join : leave;
    }
}
