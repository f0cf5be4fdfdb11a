package org.sabor.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// When those who speak were recorded as present.
final class SpeakerPresence {
    private final Map<Id<Participant>, List<Attendance>> present = new HashMap<>();

    SpeakerPresence(Seminar seminar) {
        var speaking = new HashSet<Id<Participant>>();
        seminar.sessions().forEach(session -> session.speakers().forEach(each -> speaking.add(each.participant())));
        for (var row : seminar.attendance()) {
            if (row.present() && speaking.contains(row.participant())) {
                present.computeIfAbsent(row.participant(), _ -> new ArrayList<>())
                        .add(row);
            }
        }
    }

    /// Whether this person was there on the session's day, but came only after the session or had left before it. A
    /// time that is not stated speaks for them.
    boolean missed(Id<Participant> person, Session session) {
        var rows = present.getOrDefault(person, List.of()).stream()
                .filter(row -> row.period().day().equals(session.day()))
                .filter(row -> row.period().session() == null
                        || session.id().equals(row.period().session()))
                .toList();
        return !rows.isEmpty() && rows.stream().noneMatch(row -> there(row, session));
    }

    private static boolean there(Attendance row, Session session) {
        var held = session.held();
        var start = held.start() == null ? session.start() : held.start();
        var end = held.end() == null ? session.end() : held.end();
        var arrived = row.arrived();
        var left = row.left();
        return (arrived == null || end == null || arrived.isBefore(end))
                && (left == null || start == null || left.isAfter(start));
    }
}
