package org.sabor.print;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Id;
import org.sabor.model.LocalTimes;
import org.sabor.model.Participant;
import org.sabor.model.Room;
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
    private final @Nullable LocalTimes localTimes;
    private final Set<Id<Participant>> introduced = new HashSet<>();

    /// @param localTimes of the remote participants, or null where they are not wanted
    AgendaCells(Seminar seminar, Wording wording, @Nullable LocalTimes localTimes) {
        this.seminar = seminar;
        this.wording = wording;
        this.localTimes = localTimes;
    }

    /// From when to when, what the clocks show elsewhere at the start, and whether something else goes on meanwhile.
    ///
    /// @param date of the day, or null where not stated: then nobody knows what the clocks will show
    Text time(AgendaItem item, List<AgendaItem> day, @Nullable LocalDate date) {
        var start = item.start();
        var end = item.end();
        if (start == null) {
            return Text.of("—");
        }
        var messages = wording.main();
        var text = Text.of(end == null ? messages.time(start) : messages.times(start, end), style(item));
        if (localTimes != null && date != null) {
            for (var at : localTimes.elsewhere(date, start)) {
                text = text.below(wording.remark(each -> elsewhere(at, each)));
            }
        }
        return item.parallel(day) ? text.below(wording.remark(each -> each.text("agenda-document.parallel"))) : text;
    }

    /// „09:00 Берлин, Варшава“, with the day before or after marked.
    private static String elsewhere(LocalTimes.At at, Messages messages) {
        var cities =
                at.cities().stream().map(city -> city.in(messages.language())).collect(Collectors.joining(", "));
        return messages.text("agenda-document.elsewhere", at.time().toString(), cities, at.days());
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
                ? capitalised(messages.text(session.kind()))
                : capitalised(session.topic().in(messages.language()));
    }

    /// A topic begins its cell as it would begin a sentence.
    static String capitalised(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int second = text.offsetByCodePoints(0, 1);
        return text.substring(0, second).toUpperCase(Locale.ROOT) + text.substring(second);
    }

    private Text visit(Visit visit) {
        var text = wording.stacked(
                each -> each.text("agenda-document.visit", visit.name().in(each.language())));
        if (!visit.meetingPoint().isEmpty()) {
            text = text.below(wording.remark(each -> meeting(visit, each)));
        }
        return visit.transport() == Transport.NOT_STATED
                ? text
                : text.below(
                        wording.say(each -> each.text("agenda-document.transport", visit.transport()), Style.SMALL));
    }

    /// Where the visit's guests gather, and when where that is not at the start.
    static String meeting(Visit visit, Messages messages) {
        var time = visit.meetingTime();
        var place = messages.text(
                "agenda-document.meeting-point", visit.meetingPoint().in(messages.language()));
        return time == null ? place : place + ", " + messages.time(time);
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
                        : wording.say(
                                each -> each.text("agenda-document.guide") + ": "
                                        + of.visit().guide().in(each.language()),
                                Style.SMALL);
        };
    }

    /// The name, and below it the part in the session and, where they speak for the first time, who the speaker is. In
    /// a document of two languages the other one says all of it in the lines below.
    private Text speaker(SessionSpeaker speaker) {
        var participant = seminar.participants().require(speaker.participant());
        boolean first = introduced.add(participant.id());
        var text = Text.EMPTY;
        for (var each : wording.all()) {
            var name = name(participant, each);
            var rest = about(speaker.part(), first ? SpeakerRole.of(seminar, participant, each.language()) : "", each);
            if (each.language() == wording.language()) {
                text = Text.of(name).line(rest, Style.SMALL);
            } else {
                var line = rest.isEmpty() ? name : name + " – " + rest;
                text = text.below(Text.of(line, Style.SMALL).in(each.language()));
            }
        }
        return text;
    }

    private String name(Participant participant, Messages messages) {
        var language = messages.language();
        return participant.isPerson() ? participant.name().withTitle(language) : seminar.nameOf(participant, language);
    }

    private static String about(SpeakerPart part, String role, Messages messages) {
        var own = part == SpeakerPart.SPEAKER ? "" : messages.text(part);
        return own.isEmpty() || role.isEmpty() ? own + role : own + "; " + role;
    }

    /// A room of another building with it.
    private Text room(Room room) {
        return wording.stacked(each -> {
            var name = room.name().in(each.language());
            return room.building().isEmpty()
                    ? name
                    : name + ", " + room.building().in(each.language());
        });
    }

    /// The room of a session, the place of a visit.
    Text place(AgendaItem item) {
        return switch (item) {
            case AgendaItem.OfSession of -> {
                var room = seminar.rooms().find(of.session().room());
                yield room == null ? Text.EMPTY : room(room);
            }
            case AgendaItem.OfVisit of -> wording.stacked(of.visit().place());
        };
    }
}
