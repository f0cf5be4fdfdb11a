package org.sabor.ui.agenda;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sabor.message.Messages;
import org.sabor.model.Id;
import org.sabor.model.Participant;
import org.sabor.model.Session;
import org.sabor.model.SessionSpeaker;
import org.sabor.model.Visit;
import org.sabor.ui.kit.DayTexts;
import org.sabor.workspace.Workspace;

/// What the list, the timetable and the form say of a session, what was found of it above all.
final class SessionTexts {
    private final Workspace workspace;
    private final Messages messages;
    private final DayFindings found;

    SessionTexts(Workspace workspace, Messages messages, DayFindings found) {
        this.workspace = workspace;
        this.messages = messages;
        this.found = found;
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

    /// What was found of this session and is open, a sentence each that says what to do.
    List<String> conflicts(Id<Session> session) {
        return found.open().stream()
                .filter(finding ->
                        finding.rows().stream().anyMatch(row -> row.id().equals(session)))
                .map(finding -> "⚠ " + messages.text(finding.text()))
                .toList();
    }
}
