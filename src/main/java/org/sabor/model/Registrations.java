package org.sabor.model;

import java.util.EnumMap;

/// How many people are on the list by status, walk-ins apart (DOMAIN R8, 2.7).
///
/// @param listed all but the walk-ins
/// @param registered registered or confirmed
/// @param confirmed confirmed alone
/// @param registeredPresent registered or confirmed, and present at least once
public record Registrations(
        HeadCount listed,
        HeadCount registered,
        HeadCount confirmed,
        HeadCount waiting,
        HeadCount declined,
        HeadCount cancelled,
        HeadCount walkIns,
        HeadCount registeredPresent) {

    static Registrations of(Seminar seminar, AttendanceIndex index) {
        var counts = new EnumMap<ParticipantStatus, HeadCount>(ParticipantStatus.class);
        for (var status : ParticipantStatus.values()) {
            counts.put(status, HeadCount.NONE);
        }
        var listed = HeadCount.NONE;
        var registeredPresent = HeadCount.NONE;
        for (var participant : seminar.participants()) {
            var heads = HeadCount.of(participant);
            counts.merge(participant.status(), heads, HeadCount::plus);
            if (participant.status() != ParticipantStatus.WALK_IN) {
                listed = listed.plus(heads);
            }
            if (participant.status().registered()
                    && !index.modes(participant.id()).isEmpty()) {
                registeredPresent = registeredPresent.plus(heads);
            }
        }
        var confirmed = counts.getOrDefault(ParticipantStatus.CONFIRMED, HeadCount.NONE);
        return new Registrations(
                listed,
                confirmed.plus(counts.getOrDefault(ParticipantStatus.REGISTERED, HeadCount.NONE)),
                confirmed,
                counts.getOrDefault(ParticipantStatus.WAITING, HeadCount.NONE),
                counts.getOrDefault(ParticipantStatus.DECLINED, HeadCount.NONE),
                counts.getOrDefault(ParticipantStatus.CANCELLED, HeadCount.NONE),
                counts.getOrDefault(ParticipantStatus.WALK_IN, HeadCount.NONE),
                registeredPresent);
    }

    /// Whether anybody has noted registrations at all; where not, their numbers are not stated rather than 0.
    public boolean recorded() {
        return !registered.equals(HeadCount.NONE)
                || !waiting.equals(HeadCount.NONE)
                || !declined.equals(HeadCount.NONE)
                || !cancelled.equals(HeadCount.NONE);
    }
}
