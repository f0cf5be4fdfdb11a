package org.sabor.model;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;

/// The versions of the agenda: what is given out is released and keeps a number; what is changed after that is a draft
/// of the next one.
public final class AgendaReleases {
    private AgendaReleases() {}

    /// The version released last, or null where there is none.
    public static @Nullable AgendaRelease last(Seminar seminar) {
        return seminar.agendaReleases().stream()
                .max(Comparator.comparingInt(AgendaRelease::number))
                .orElse(null);
    }

    /// Whether something in the agenda differs from the version released last; true where there is none.
    public static boolean isDraft(Seminar seminar) {
        var last = last(seminar);
        return last == null
                || !last.days().equals(days(seminar))
                || last.items().size() != items(seminar).size()
                || !new HashSet<>(last.items()).equals(new HashSet<>(items(seminar)));
    }

    /// Releases the agenda as it is, as the next version; it is empty where nothing differs from the last one.
    ///
    /// @param at now, local time of the seminar
    public static Edit release(Seminar seminar, Ids ids, LocalDateTime at) {
        var next = now(seminar, ids.next(), at);
        return new Edit(
                Message.of("edit.agenda-released", next.number()),
                isDraft(seminar) ? List.of(new RowChange.Added(next)) : List.of());
    }

    /// The agenda as it is, as if it were released under the next number.
    static AgendaRelease now(Seminar seminar, Id<AgendaRelease> id, LocalDateTime at) {
        var last = last(seminar);
        return new AgendaRelease(id, last == null ? 1 : last.number() + 1, at, days(seminar), items(seminar));
    }

    private static List<ReleasedDay> days(Seminar seminar) {
        return seminar.daysInOrder().stream()
                .map(day -> new ReleasedDay(day.id(), day.number(), day.date()))
                .toList();
    }

    /// What a release of the agenda as it is would hold.
    public static List<ReleasedItem> items(Seminar seminar) {
        var items = new ArrayList<ReleasedItem>();
        for (var session : seminar.sessions()) {
            var room = seminar.rooms().find(session.room());
            items.add(new ReleasedItem(
                    session.id().value(),
                    session.day(),
                    session.start(),
                    session.end(),
                    room == null ? Bilingual.EMPTY : room.name(),
                    session.kind(),
                    session.topic(),
                    session.speakers()));
        }
        for (var visit : seminar.visits()) {
            items.add(new ReleasedItem(
                    visit.id().value(),
                    visit.day(),
                    visit.start(),
                    visit.end(),
                    visit.place(),
                    SessionKind.VISIT,
                    visit.name(),
                    List.of()));
        }
        return items;
    }
}
