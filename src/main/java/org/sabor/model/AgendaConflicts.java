package org.sabor.model;

import java.util.ArrayList;
import java.util.List;
import org.sabor.message.Message;
import org.sabor.message.Worded;

/// Where the agenda contradicts itself: a room used twice, a speaker in two places at one time. Sessions without stated
/// times contradict nothing.
public final class AgendaConflicts {
    private AgendaConflicts() {}

    /// The conflicts of this seminar; the two sessions are the rows of each.
    public static List<Finding> of(Seminar seminar) {
        var found = new ArrayList<Finding>();
        for (var day : seminar.daysInOrder()) {
            var sessions = seminar.sessionsOf(day.id());
            for (int i = 0; i < sessions.size(); i++) {
                for (int j = i + 1; j < sessions.size(); j++) {
                    if (overlap(sessions.get(i), sessions.get(j))) {
                        compare(seminar, sessions.get(i), sessions.get(j), found);
                    }
                }
            }
        }
        return found;
    }

    private static void compare(Seminar seminar, Session one, Session other, List<Finding> found) {
        var room = seminar.rooms().find(one.room());
        if (room != null && room.id().equals(other.room())) {
            found.add(new Finding(
                    "room-used-twice",
                    Message.of(
                            "finding.room-used-twice",
                            Edits.shortened(room.name()),
                            Edits.shortened(one.topic()),
                            Edits.shortened(other.topic())),
                    List.of(one, other)));
        }
        one.speakers().stream()
                .map(SessionSpeaker::participant)
                .distinct()
                .filter(other::hasSpeaker)
                .map(seminar.participants()::require)
                .forEach(speaker -> found.add(new Finding(
                        "speaker-in-two-places",
                        Message.of(
                                "finding.speaker-in-two-places",
                                (Worded) language -> seminar.nameOf(speaker, language),
                                Edits.shortened(one.topic()),
                                Edits.shortened(other.topic())),
                        List.of(one, other, speaker))));
    }

    /// Whether two sessions of one day share a minute; a session without an end lasts until the next begins.
    private static boolean overlap(Session one, Session other) {
        var start = one.start();
        var otherStart = other.start();
        if (start == null || otherStart == null) {
            return false;
        }
        var end = one.end();
        var otherEnd = other.end();
        return (end == null ? start.equals(otherStart) : otherStart.isBefore(end))
                && (otherEnd == null
                        ? start.equals(otherStart) || start.isBefore(otherStart)
                        : start.isBefore(otherEnd));
    }
}
