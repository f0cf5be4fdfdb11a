package org.sabor.model;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
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
        var changes = changes(seminar, List.of(after));
        changes.addAll(SpeakerEdits.asSpeakers(seminar, ids, after));
        return new Edit(Message.of("edit.session-changed", Edits.title(after.topic())), changes);
    }

    /// Puts a session at another time, on another day or in another room, as a drag in the timetable does. What is
    /// recorded for it moves along to its day.
    ///
    /// @param start null for a session without stated times, as is `end`; `room` null for none, or for all rooms
    public static Edit reschedule(
            Seminar seminar,
            Session session,
            Id<Day> day,
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            @Nullable Id<Room> room) {
        return reschedule(
                seminar,
                List.of(seminar.sessions()
                        .require(session.id())
                        .withDay(day)
                        .withTimes(start, end)
                        .withRoom(room)));
    }

    /// Puts several sessions at other times, on other days or in other rooms, in one step; it is empty where nothing
    /// changes.
    ///
    /// @param after the sessions as they are to be; their speakers stay as they are
    public static Edit reschedule(Seminar seminar, Collection<Session> after) {
        var changes = changes(seminar, after);
        var first = after.stream().findFirst();
        return new Edit(
                after.size() == 1 && first.isPresent()
                        ? Message.of(
                                "edit.session-moved", Edits.title(first.get().topic()))
                        : Message.of("edit.sessions-rescheduled", after.size()),
                changes);
    }

    private static List<RowChange> changes(Seminar seminar, Collection<Session> after) {
        var moved = new HashMap<Id<Session>, Session>();
        var changes = new ArrayList<RowChange>();
        for (var session : after) {
            var current = seminar.sessions().require(session.id());
            changes.addAll(Edits.changes(List.of(current), _ -> session));
            if (!current.day().equals(session.day())) {
                moved.put(session.id(), session);
            }
        }
        if (!moved.isEmpty()) {
            UnaryOperator<Period> period = before -> {
                var session = before.session() == null ? null : moved.get(before.session());
                return session == null ? before : Period.of(session);
            };
            changes.addAll(Edits.changes(seminar.attendance(), row -> row.withPeriod(period.apply(row.period()))));
            changes.addAll(Edits.changes(seminar.sheetPrints(), print -> print.withPeriods(period)));
        }
        return changes;
    }

    /// Puts a participant on the speakers of a session, after those who are there, and makes them a speaker of the
    /// seminar; it is empty where they speak there already.
    public static Edit addSpeaker(
            Seminar seminar, Ids ids, Session session, Id<Participant> participant, SpeakerPart part) {
        var person = seminar.participants().require(participant);
        var current = seminar.sessions().require(session.id());
        var title = Message.of(
                "edit.session-speaker-added", ParticipantEdits.name(seminar, person), Edits.title(current.topic()));
        if (current.hasSpeaker(participant)) {
            return new Edit(title, List.of());
        }
        var speakers = new ArrayList<>(current.speakers());
        speakers.add(new SessionSpeaker(participant, part));
        return new Edit(
                title, change(seminar, ids, current.withSpeakers(speakers)).changes());
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
