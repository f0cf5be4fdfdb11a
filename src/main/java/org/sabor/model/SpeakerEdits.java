package org.sabor.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;

/// Edits of the speakers. A speaker is a participant with a [Speaker] row; the person stays a participant when the row
/// goes.
public final class SpeakerEdits {
    private SpeakerEdits() {}

    /// Makes a participant a speaker.
    public static Edit add(Seminar seminar, Speaker speaker) {
        var participant = seminar.participants().require(speaker.participant());
        var changes = new ArrayList<RowChange>();
        changes.add(new RowChange.Added(speaker));
        changes.addAll(Edits.changes(List.of(participant), row -> row.withRole(Role.SPEAKER)));
        return new Edit(Message.of("edit.speaker-added", ParticipantEdits.name(seminar, participant)), changes);
    }

    /// Adds a person who is not on the list yet, as a participant and a speaker.
    public static Edit addPerson(Seminar seminar, Participant person, Speaker speaker) {
        return new Edit(
                Message.of("edit.speaker-added", ParticipantEdits.name(seminar, person)),
                List.of(new RowChange.Added(person.withRole(Role.SPEAKER)), new RowChange.Added(speaker)));
    }

    /// Puts this speaker in the place of the one with its id.
    public static Edit change(Seminar seminar, Speaker after) {
        var participant = seminar.participants().require(after.participant());
        return Edits.change(
                "edit.speaker-changed",
                ParticipantEdits.name(seminar, participant),
                seminar.speakers().require(after.id()),
                after);
    }

    /// Takes these people off the speakers and out of the sessions they speak in; they stay participants.
    public static Edit remove(Seminar seminar, Collection<Speaker> speakers) {
        Set<Id<Participant>> gone = speakers.stream().map(Speaker::participant).collect(Collectors.toSet());
        var changes = new ArrayList<RowChange>();
        changes.addAll(Edits.changes(seminar.sessions(), session -> SessionEdits.without(session, gone)));
        for (var speaker : speakers) {
            var participant = seminar.participants().require(speaker.participant());
            changes.addAll(Edits.changes(
                    List.of(participant),
                    row -> row.withRoles(row.roles().stream()
                            .filter(role -> role != Role.SPEAKER)
                            .collect(Collectors.toSet()))));
            changes.add(new RowChange.Removed(seminar.speakers().require(speaker.id())));
        }
        return new Edit(Message.of("edit.speakers-removed", speakers.size()), changes);
    }

    /// The changes of the speakers that follow when these sessions go, and the day where it goes too.
    static List<RowChange> without(Seminar seminar, Collection<Session> sessions, @Nullable Id<Day> day) {
        var gone = sessions.stream().map(Session::id).collect(Collectors.toSet());
        return Edits.changes(
                seminar.speakers(),
                speaker -> speaker.withFiles(speaker.files().stream()
                                .map(file -> gone.contains(file.session()) ? file.withSession(null) : file)
                                .toList())
                        .withAvailability(speaker.availability().stream()
                                .filter(each -> !each.day().equals(day))
                                .toList()));
    }

    /// The rows that make those speakers who are none yet, for a session that names them.
    static List<RowChange> asSpeakers(Seminar seminar, Ids ids, Session session) {
        var changes = new ArrayList<RowChange>();
        session.speakers().stream()
                .map(SessionSpeaker::participant)
                .distinct()
                .filter(participant -> seminar.speakerOf(participant) == null)
                .forEach(id -> {
                    var participant = seminar.participants().require(id);
                    changes.add(new RowChange.Added(Speaker.of(ids.next(), id, participant.position())));
                    changes.addAll(Edits.changes(List.of(participant), row -> row.withRole(Role.SPEAKER)));
                });
        return changes;
    }
}
