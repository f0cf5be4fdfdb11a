package org.sabor.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.sabor.message.Message;

/// Edits of the agenda.
public final class SessionEdits {
    private SessionEdits() {}

    /// Adds a session.
    public static Edit add(Seminar seminar, Ids ids, Session session) {
        var changes = new ArrayList<RowChange>();
        changes.add(new RowChange.Added(session));
        changes.addAll(SpeakerEdits.asSpeakers(seminar, ids, session));
        return new Edit(Message.of("edit.session-added", Edits.title(session.topic())), changes);
    }

    /// Puts this session in the place of the one with its id. Attendance recorded for the session moves along to its
    /// day.
    public static Edit change(Seminar seminar, Ids ids, Session after) {
        var current = seminar.sessions().require(after.id());
        var changes = new ArrayList<>(Edits.changes(List.of(current), _ -> after));
        if (!current.day().equals(after.day())) {
            changes.addAll(Edits.changes(attendanceOf(seminar, current), row -> row.withPeriod(Period.of(after))));
            changes.addAll(Edits.changes(
                    seminar.sheetPrints(),
                    print -> print.withPeriods(
                            period -> after.id().equals(period.session()) ? Period.of(after) : period)));
        }
        changes.addAll(SpeakerEdits.asSpeakers(seminar, ids, after));
        return new Edit(Message.of("edit.session-changed", Edits.title(after.topic())), changes);
    }

    /// Removes sessions with the attendance recorded for them, and the prints of their sheets; presentations stay with
    /// their speakers.
    public static Edit remove(Seminar seminar, Collection<Session> sessions) {
        var changes = new ArrayList<RowChange>();
        for (var session : sessions) {
            changes.addAll(Edits.removed(attendanceOf(seminar, session)));
            changes.addAll(Edits.removed(printsOf(seminar, session)));
            changes.add(new RowChange.Removed(seminar.sessions().require(session.id())));
        }
        changes.addAll(SpeakerEdits.without(seminar, sessions, null));
        var first = sessions.stream().findFirst();
        return new Edit(
                sessions.size() == 1 && first.isPresent()
                        ? Message.of(
                                "edit.session-removed", Edits.title(first.get().topic()))
                        : Message.of("edit.sessions-removed", sessions.size()),
                changes);
    }

    /// Moves a session without a start among those of its day that have none either; nothing where it can't go further.
    ///
    /// @param by 1 for one place later, -1 for one earlier
    public static Edit move(Seminar seminar, Session session, int by) {
        var order = new ArrayList<>(seminar.sessionsOf(session.day()).stream()
                .filter(row -> row.start() == null)
                .toList());
        int to = order.indexOf(session) + by;
        var changes = new ArrayList<RowChange>();
        if (order.remove(session) && to >= 0 && to <= order.size()) {
            order.add(to, session);
            for (int i = 0; i < order.size(); i++) {
                int place = i;
                changes.addAll(Edits.changes(List.of(order.get(i)), row -> row.withPosition(place)));
            }
        }
        return new Edit(Message.of("edit.session-moved", Edits.title(session.topic())), changes);
    }

    private static List<Attendance> attendanceOf(Seminar seminar, Session session) {
        return seminar.attendance().stream()
                .filter(row -> session.id().equals(row.period().session()))
                .toList();
    }

    private static List<SheetPrint> printsOf(Seminar seminar, Session session) {
        return seminar.sheetPrints().stream()
                .filter(print -> session.id().equals(print.period().session()))
                .toList();
    }

    static Session without(Session session, Collection<Id<Participant>> gone) {
        var staying = session.speakers().stream()
                .filter(speaker -> !gone.contains(speaker.participant()))
                .toList();
        return session.withSpeakers(staying);
    }
}
