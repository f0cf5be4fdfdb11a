package org.sabor.ui.agenda;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Bilingual;
import org.sabor.model.Day;
import org.sabor.model.Held;
import org.sabor.model.Id;
import org.sabor.model.Seminar;
import org.sabor.model.Session;
import org.sabor.model.SessionKind;

/// Proposes a session after the last one of a day.
final class NewSession {
    private NewSession() {}

    /// A session that starts when the last one ends, or when the day does; without a start where that is not stated.
    static Session after(Seminar seminar, Day day, Id<Session> id) {
        @Nullable LocalTime start = day.start();
        @Nullable LocalTime latest = null;
        int position = 0;
        for (var session : seminar.sessionsOf(day.id())) {
            position = Math.max(position, session.position() + 1);
            if (session.start() != null) {
                var end = session.end();
                latest = latest == null || (end != null && end.isAfter(latest)) ? end : latest;
                start = end == null ? null : latest;
            }
        }
        return new Session(
                id,
                day.id(),
                start,
                null,
                position,
                null,
                SessionKind.PRESENTATION,
                Bilingual.EMPTY,
                Held.NOTHING,
                List.of());
    }
}
