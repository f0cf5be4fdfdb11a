package org.sabor.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;

/// What is wrong with the rooms of an agenda: one that is used twice at a time, or is too small.
final class RoomFindings {
    private final Seminar seminar;
    private final int expected;

    RoomFindings(Seminar seminar) {
        this.seminar = seminar;
        this.expected = seminar.participants().stream()
                .filter(Door::isExpected)
                .mapToInt(person -> HeadCount.of(person).known())
                .sum();
    }

    /// @param sessions those of the day in order
    List<Finding> of(Day day, List<Session> sessions) {
        var found = new ArrayList<Finding>();
        for (int i = 0; i < sessions.size(); i++) {
            var session = sessions.get(i);
            var beside = new ArrayList<Session>();
            for (int j = 0; j < sessions.size(); j++) {
                if (j != i && meet(sessions.get(Math.min(i, j)), sessions.get(Math.max(i, j)))) {
                    beside.add(sessions.get(j));
                    if (j > i) {
                        usedTwice(session, sessions.get(j), found);
                    }
                }
            }
            tooSmall(day, session, beside, found);
        }
        return found;
    }

    private static boolean meet(Session one, Session later) {
        var stay = Stay.of(one, null);
        var other = Stay.of(later, null);
        return stay != null && other != null && stay.meets(other);
    }

    private void usedTwice(Session one, Session other, List<Finding> found) {
        var room = seminar.rooms().find(one.room());
        if (room != null && room.id().equals(other.room())) {
            found.add(new Finding(
                    "room-used-twice",
                    Message.of(
                            "finding.room-used-twice",
                            Edits.shortened(room.name()),
                            AgendaFindings.topic(one),
                            AgendaFindings.topic(other)),
                    List.of(one, other)));
        }
    }

    /// Guests choose among what goes on at one time, so all rooms in use then hold them together.
    private void tooSmall(Day day, Session session, List<Session> beside, List<Finding> found) {
        var room = seminar.rooms().find(session.room());
        if (room == null || session.start() == null || !seated(session)) {
            return;
        }
        var rooms = new LinkedHashSet<@Nullable Room>();
        rooms.add(room);
        beside.stream()
                .filter(RoomFindings::seated)
                .map(other -> seminar.rooms().find(other.room()))
                .forEach(rooms::add);
        int places = 0;
        for (var used : rooms) {
            var capacity = used == null ? null : used.capacity();
            if (capacity == null) {
                return;
            }
            places += capacity;
        }
        if (expected > places) {
            found.add(new Finding(
                    "room-too-small",
                    Message.of(
                            "finding.room-too-small",
                            Edits.shortened(room.name()),
                            AgendaFindings.topic(session),
                            expected,
                            places,
                            day.number()),
                    List.of(session, room)));
        }
    }

    private static boolean seated(Session session) {
        return session.kind() != SessionKind.BREAK && session.kind() != SessionKind.VISIT;
    }
}
