package org.sabor.meetings;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// What a report says of the meeting itself, in the zone of the seminar. Null is what it does not say. Webex gives the
/// planned times, the others the real ones.
public record Meeting(
        @Nullable String title,
        @Nullable String number,
        @Nullable LocalDateTime start,
        @Nullable LocalDateTime end) {
    boolean isEmpty() {
        return title == null && number == null && start == null && end == null;
    }
}
