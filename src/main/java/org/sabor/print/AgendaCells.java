package org.sabor.print;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sabor.message.Messages;
import org.sabor.model.Id;
import org.sabor.model.Participant;
import org.sabor.model.Seminar;
import org.sabor.model.Session;
import org.sabor.model.SessionSpeaker;
import org.sabor.model.SpeakerPart;
import org.sabor.model.Transport;
import org.sabor.model.Visit;
import org.sabor.print.engine.Style;
import org.sabor.print.engine.Text;

/// What the columns of the agenda say of a session or a visit. Breaks are lighter than the rest.
final class AgendaCells {
    private final Seminar seminar;
    private final Wording wording;
    private final Set<Id<Participant>> introduced = new HashSet<>();

    AgendaCells(Seminar seminar, Wording wording) {
        this.seminar = seminar;
        this.wording = wording;
    }

    /// From when to when, and whether something else goes on meanwhile.
    Text time(AgendaItem item, List<AgendaItem> day) {
        var start = item.start();
        var end = item.end();
        if (start == null) {
            return Text.of("—");
        }
        var messages = wording.main();
        var text = Text.of(end == null ? messages.time(start) : messages.times(start, end), style(item));
        return item.parallel(day) ? text.line(wording.text("agenda-document.parallel"), Style.SMALL) : text;
    }

    private static Style style(AgendaItem item) {
        return item.isBreak() ? Style.SMALL : Style.PLAIN;
    }

    Text topic(AgendaItem item) {
        return switch (item) {
            case AgendaItem.OfSession of -> topic(of.session(), item);
            case AgendaItem.OfVisit of -> visit(of.visit());
        };
    }

    /// The topic, or what kind of session it is where it has none yet.
    private Text topic(Session session, AgendaItem item) {
        if (item.isBreak()) {
            return wording.say(each -> topic(session, each), Style.SMALL);
        }
        return wording.stacked(each -> topic(session, each));
    }

    private static String topic(Session session, Messages messages) {
        return session.topic().isEmpty()
                ? messages.text(session.kind())
                : session.topic().in(messages.language());
    }

    private Text visit(Visit visit) {
        var text = wording.stacked(
                each -> each.text("agenda-document.visit", visit.name().in(each.language())));
        for (var each : wording.all()) {
            if (!visit.meetingPoint().isEmpty()) {
                text = text.below(Text.of(meeting(visit, each), Style.SMALL).in(each.language()));
            }
        }
        return visit.transport() == Transport.NOT_STATED
                ? text
                : text.below(
                        wording.say(each -> each.text("agenda-document.transport", visit.transport()), Style.SMALL));
    }

    /// Where the visit's guests gather.
    String meeting(Visit visit, Messages messages) {
        return messages.text(
                "agenda-document.meeting-point", visit.meetingPoint().in(messages.language()));
    }

    /// Who speaks, each in a line of their own, and who leads a visit.
    Text speakers(AgendaItem item) {
        return switch (item) {
            case AgendaItem.OfSession of -> {
                var text = Text.EMPTY;
                for (var speaker : of.session().speakers()) {
                    text = text.below(speaker(speaker));
                }
                yield text;
            }
            case AgendaItem.OfVisit of ->
                of.visit().guide().isEmpty()
                        ? Text.EMPTY
                        : Text.of(
                                wording.text("agenda-document.guide", of.visit().guide()), Style.SMALL);
        };
    }

    /// The name with the part in the session; who the speaker is, once, where they speak for the first time.
    private Text speaker(SessionSpeaker speaker) {
        var participant = seminar.participants().require(speaker.participant());
        var text = wording.say(each -> {
            var name = participant.isPerson()
                    ? participant.name().withTitle(each.language())
                    : seminar.nameOf(participant, each.language());
            return speaker.part() == SpeakerPart.SPEAKER ? name : name + " – " + each.text(speaker.part());
        });
        if (!introduced.add(participant.id())) {
            return text;
        }
        for (var each : wording.all()) {
            var who = Text.of(role(participant, each), Style.SMALL);
            text = text.below(each.language() == wording.language() ? who : who.in(each.language()));
        }
        return text;
    }

    /// The role text, or position and organisation, as they are to be printed.
    private String role(Participant participant, Messages messages) {
        var language = messages.language();
        var speaker = seminar.speakerOf(participant.id());
        var role = speaker == null || speaker.roleText().isEmpty()
                ? participant.position().in(language)
                : speaker.roleText().in(language);
        var organisation = seminar.organisationOf(participant);
        var from = organisation == null ? "" : organisation.name().in(language);
        if (from.isEmpty() || role.contains(from)) {
            return role;
        }
        return role.isEmpty() ? from : role + ", " + from;
    }

    /// The room of a session, the place of a visit.
    Text place(AgendaItem item) {
        return switch (item) {
            case AgendaItem.OfSession of -> {
                var room = seminar.rooms().find(of.session().room());
                yield room == null ? Text.EMPTY : wording.stacked(room.name());
            }
            case AgendaItem.OfVisit of -> wording.stacked(of.visit().place());
        };
    }
}
