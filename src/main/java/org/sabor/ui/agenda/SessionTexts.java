package org.sabor.ui.agenda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.AgendaFindings;
import org.sabor.model.Finding;
import org.sabor.model.Id;
import org.sabor.model.Participant;
import org.sabor.model.Seminar;
import org.sabor.model.Session;
import org.sabor.model.SessionSpeaker;
import org.sabor.model.Visit;
import org.sabor.ui.kit.DayTexts;
import org.sabor.workspace.Workspace;

/// What the list, the timetable and the form say of a session, its conflicts above all.
final class SessionTexts {
    private static final Set<String> CONFLICTS = Set.of("room-used-twice", "speaker-in-two-places");

    private final Workspace workspace;
    private final Messages messages;
    private final Map<Id<Session>, List<String>> conflicts = new HashMap<>();
    private @Nullable Seminar known;

    SessionTexts(Workspace workspace, Messages messages) {
        this.workspace = workspace;
        this.messages = messages;
    }

    String times(Session session) {
        return DayTexts.times(session.start(), session.end(), messages);
    }

    String topic(Session session) {
        return session.topic().in(messages.language());
    }

    String room(Session session) {
        var room = workspace.seminar().rooms().find(session.room());
        return room == null ? "" : room.name().in(messages.language());
    }

    String speakers(Session session) {
        return session.speakers().stream()
                .map(SessionSpeaker::participant)
                .distinct()
                .map(this::name)
                .collect(Collectors.joining(", "));
    }

    private String name(Id<Participant> id) {
        var seminar = workspace.seminar();
        // While an edit is applied a session may still be shown whose speaker is gone.
        var person = seminar.participants().find(id);
        return person == null ? "" : seminar.nameOf(person, messages.language());
    }

    /// All of it in lines, for a tooltip.
    String whole(Session session) {
        var kind = messages.text(session.kind());
        var conflict = String.join("\n", conflicts(session.id()));
        return lines(times(session), topic(session), kind, room(session), speakers(session), conflict);
    }

    /// All of a visit in lines, for a tooltip.
    String whole(Visit visit) {
        var language = messages.language();
        return lines(
                messages.text("agenda.visit"),
                DayTexts.times(visit.start(), visit.end(), messages),
                visit.name().in(language),
                visit.place().in(language),
                visit.meetingPoint().in(language));
    }

    private static String lines(String... some) {
        return Stream.of(some).filter(each -> !each.isEmpty()).collect(Collectors.joining("\n"));
    }

    /// With what this session is in conflict, a sentence each.
    List<String> conflicts(Id<Session> session) {
        refresh();
        return conflicts.getOrDefault(session, List.of());
    }

    @SuppressWarnings("ReferenceEquality") // an unchanged seminar is the same object
    private void refresh() {
        var seminar = workspace.seminar();
        if (seminar == known) {
            return;
        }
        known = seminar;
        conflicts.clear();
        for (var finding : AgendaFindings.of(seminar)) {
            if (CONFLICTS.contains(finding.code())
                    && finding.rows().get(0) instanceof Session one
                    && finding.rows().get(1) instanceof Session other) {
                note(finding, one, other);
                note(finding, other, one);
            }
        }
    }

    private void note(Finding finding, Session session, Session other) {
        var speaker = finding.rows().getLast();
        var text = speaker instanceof Participant participant
                ? messages.text("agenda.conflict.speaker", name(participant.id()), topic(other), times(other))
                : messages.text("agenda.conflict.room", room(session), topic(other), times(other));
        conflicts.computeIfAbsent(session.id(), _ -> new ArrayList<>()).add("⚠ " + text);
    }
}
