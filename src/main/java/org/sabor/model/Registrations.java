package org.sabor.model;

import java.util.EnumMap;

/// How many people and groups are on the list by status, walk-ins apart (DOMAIN R8, 2.7).
///
/// @param listed all but the walk-ins
/// @param registered registered or confirmed
/// @param confirmed confirmed alone
/// @param registeredPresent registered or confirmed, and present at least once
public record Registrations(
        int listed,
        int registered,
        int confirmed,
        int waiting,
        int declined,
        int cancelled,
        int walkIns,
        int registeredPresent) {
    static Registrations of(Seminar seminar, AttendanceIndex index) {
        var counts = new EnumMap<ParticipantStatus, Integer>(ParticipantStatus.class);
        int registeredPresent = 0;
        for (var participant : seminar.participants()) {
            counts.merge(participant.status(), 1, Integer::sum);
            if (participant.status().registered()
                    && !index.modes(participant.id()).isEmpty()) {
                registeredPresent++;
            }
        }
        int confirmed = counts.getOrDefault(ParticipantStatus.CONFIRMED, 0);
        int walkIns = counts.getOrDefault(ParticipantStatus.WALK_IN, 0);
        return new Registrations(
                seminar.participants().size() - walkIns,
                confirmed + counts.getOrDefault(ParticipantStatus.REGISTERED, 0),
                confirmed,
                counts.getOrDefault(ParticipantStatus.WAITING, 0),
                counts.getOrDefault(ParticipantStatus.DECLINED, 0),
                counts.getOrDefault(ParticipantStatus.CANCELLED, 0),
                walkIns,
                registeredPresent);
    }
}
