package org.sabor.model;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is special to a participant who speaks; the person is the participant and is counted once. How they take part
/// and what they have consented to stands there.
///
/// @param roleText the role as it is to be printed, for instance „маркетинг експерт с богат научен опит“
/// @param topic what they will speak about while no session of the agenda has them; what holds is [#topics]
/// @param availability when they can speak; empty where nothing stands against any time
/// @param needs technical needs of the talk, for the organiser; `travel` those of the way and the stay
/// @param photo a portrait, or null where there is none
/// @param files the presentations, in the order in which they were put in
public record Speaker(
        Id<Speaker> id,
        Id<Participant> participant,
        Bilingual roleText,
        Bilingual biography,
        Bilingual topic,
        SpeakerState state,
        List<Availability> availability,
        String needs,
        String travel,
        @Nullable Picture photo,
        List<TalkFile> files)
        implements Row<Speaker> {
    public Speaker {
        needs = needs.strip();
        travel = travel.strip();
        availability = List.copyOf(availability);
        files = List.copyOf(files);
    }

    /// A speaker of whom only the role is known.
    public static Speaker of(Id<Speaker> id, Id<Participant> participant, Bilingual roleText) {
        return new Speaker(
                id,
                participant,
                roleText,
                Bilingual.EMPTY,
                Bilingual.EMPTY,
                SpeakerState.NOT_STATED,
                List.of(),
                "",
                "",
                null,
                List.of());
    }

    /// Whether nothing stands against a session at this time; either end may be not stated.
    public boolean available(Id<Day> day, @Nullable LocalTime start, @Nullable LocalTime end) {
        var that = availability.stream()
                .filter(each -> each.day().equals(day))
                .sorted(Availability.BY_START)
                .toList();
        if (availability.isEmpty() || start == null) {
            return availability.isEmpty() || !that.isEmpty();
        }
        var reached = start;
        boolean begun = false;
        for (var each : that) {
            if (!each.start().isAfter(reached) && each.end().isAfter(reached)) {
                begun = true;
                reached = each.end();
            }
        }
        return begun && (end == null || !reached.isBefore(end));
    }

    /// What they speak about: the topics of their sessions in the order of the programme, or else their own topic.
    public List<Bilingual> topics(Seminar seminar) {
        var sessions = seminar.sessionsWith(participant);
        if (sessions.isEmpty()) {
            return topic.isEmpty() ? List.of() : List.of(topic);
        }
        return sessions.stream().map(Session::topic).toList();
    }

    /// The same about another participant.
    public Speaker withParticipant(Id<Participant> other) {
        return new Speaker(id, other, roleText, biography, topic, state, availability, needs, travel, photo, files);
    }

    /// The same speaker with another role.
    public Speaker withRoleText(Bilingual other) {
        return new Speaker(id, participant, other, biography, topic, state, availability, needs, travel, photo, files);
    }

    /// The same speaker with another biography.
    public Speaker withBiography(Bilingual other) {
        return new Speaker(id, participant, roleText, other, topic, state, availability, needs, travel, photo, files);
    }

    /// The same speaker in another state.
    public Speaker withState(SpeakerState other) {
        return new Speaker(
                id, participant, roleText, biography, topic, other, availability, needs, travel, photo, files);
    }

    /// The same speaker at other times.
    public Speaker withAvailability(List<Availability> others) {
        return new Speaker(id, participant, roleText, biography, topic, state, others, needs, travel, photo, files);
    }

    /// The same speaker with another portrait, or without.
    public Speaker withPhoto(@Nullable Picture other) {
        return new Speaker(
                id, participant, roleText, biography, topic, state, availability, needs, travel, other, files);
    }

    /// The same speaker with other presentations.
    public Speaker withFiles(List<TalkFile> others) {
        return new Speaker(
                id, participant, roleText, biography, topic, state, availability, needs, travel, photo, others);
    }
}
