package org.sabor.ui.attendance;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.sabor.model.Recording;
import org.sabor.model.Seminar;

/// Who marks people here, and by which clock.
///
/// @param by the user of the computer, or the name of the desk
public record Recorder(String by, InstantSource clock) {
    /// The moment, local time of the seminar, to the minute.
    LocalDateTime now(Seminar seminar) {
        return LocalDateTime.ofInstant(clock.instant(), seminar.details().zone())
                .truncatedTo(ChronoUnit.MINUTES);
    }

    /// That it is put on record now.
    Recording recording(Seminar seminar) {
        return new Recording(by, now(seminar), Set.of());
    }
}
