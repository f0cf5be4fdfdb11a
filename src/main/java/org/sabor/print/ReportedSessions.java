package org.sabor.print;

import java.util.ArrayList;
import java.util.Locale;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.Seminar;
import org.sabor.model.Session;
import org.sabor.model.SessionKind;
import org.sabor.model.SessionSpeaker;
import org.sabor.model.SpeakerPart;
import org.sabor.print.engine.Content;
import org.sabor.print.engine.Style;
import org.sabor.print.engine.Text;

/// The sessions in a report: what was planned, how it was held, and what came of it (DOMAIN 6.1).
record ReportedSessions(Seminar seminar, Wording wording, Content content) {
    /// The sessions in the order of the programme: topic, speakers, what was said, what came of it.
    void write() {
        for (var day : seminar.daysInOrder()) {
            var sessions = seminar.sessionsOf(day.id()).stream()
                    .filter(session -> session.kind() != SessionKind.BREAK)
                    .toList();
            if (seminar.days().size() > 1 && !sessions.isEmpty()) {
                content.subheading(wording.plain(each -> {
                    var date = day.date();
                    return date == null
                            ? each.text("report.day", day.number())
                            : each.text("report.day-date", day.number(), each.date(date));
                }));
            }
            sessions.forEach(this::session);
        }
    }

    private void session(Session session) {
        var heading = sessionHeading(session);
        boolean alone = session.speakers().isEmpty() && session.held().unwritten();
        if (alone) {
            content.paragraph(heading);
        } else {
            content.lead(heading);
        }
        for (var messages : wording.all()) {
            var prose = new Prose(messages, wording, content);
            prose.fact(speakersLabel(session, prose.messages()), speakersOf(session, prose));
            prose.paragraph(prose.own(session.held().summary()));
            prose.fact(
                    prose.messages().text("report.conclusion"),
                    prose.own(session.held().conclusion()));
            decisions(session, prose);
        }
    }

    /// The decisions as minutes state them: what, by whom, until when (DOMAIN 3.1).
    private void decisions(Session session, Prose prose) {
        var decisions = new ArrayList<Text>();
        for (var decision : session.held().decisions()) {
            var words = prose.own(decision.text());
            var details = new ArrayList<String>();
            if (!decision.who().isEmpty()) {
                details.add(prose.messages()
                        .text(
                                "report.decision-who",
                                decision.who().in(prose.messages().language())));
            }
            if (decision.until() != null) {
                details.add(prose.messages()
                        .text("report.decision-until", prose.messages().date(decision.until())));
            }
            if (!words.isEmpty()) {
                decisions.add(prose.said(
                        details.isEmpty()
                                ? words
                                : Prose.withoutFullStop(words) + " (" + String.join("; ", details) + ")"));
            }
        }
        if (!decisions.isEmpty()) {
            prose.label("report.decisions");
            content.bullets(decisions);
        }
    }

    /// When it was held in fact, where that is stated and is not as planned.
    private static String heldWhen(Session session, Messages messages) {
        var start = session.held().start();
        var end = session.held().end();
        boolean asPlanned =
                (start == null || start.equals(session.start())) && (end == null || end.equals(session.end()));
        if (asPlanned) {
            return "";
        }
        var from = start == null ? session.start() : start;
        var to = end == null ? session.end() : end;
        if (from == null) {
            return to == null ? "" : messages.text("report.held-until", messages.time(to));
        }
        return messages.text(
                "report.held", to == null || !from.isBefore(to) ? messages.time(from) : messages.times(from, to));
    }

    private Text sessionHeading(Session session) {
        var when = wording.plain(each -> {
            var start = session.start();
            var end = session.end();
            var planned = start == null ? "" : end == null ? each.time(start) : each.times(start, end);
            var held = heldWhen(session, each);
            return planned.isEmpty() || held.isEmpty() ? planned + held : planned + "; " + held;
        });
        var topic = wording.value(new Bilingual(
                capital(session.topic().bg()), capital(session.topic().en())));
        return when.isEmpty() ? bold(topic) : bold(topic).line(when + kindAfter(session), Style.SMALL);
    }

    /// „Лектор“ of one, „Лектори“ of several, „Модератор“ where nobody else is named.
    private static String speakersLabel(Session session, Messages messages) {
        return messages.text(
                onlyModerated(session) ? "report.moderators" : "report.speakers",
                session.speakers().size());
    }

    private static boolean onlyModerated(Session session) {
        return session.speakers().stream().allMatch(each -> each.part() == SpeakerPart.MODERATOR);
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String kindAfter(Session session) {
        return " · " + wording.text(session.kind());
    }

    private String speakersOf(Session session, Prose prose) {
        return String.join(
                ", ",
                session.speakers().stream()
                        .map(speaker -> speakerOf(speaker, session, prose))
                        .toList());
    }

    private String speakerOf(SessionSpeaker speaker, Session session, Prose prose) {
        var person = seminar.participants().require(speaker.participant());
        var language = prose.messages().language();
        var name = person.isPerson() ? person.name().withTitle(language) : seminar.nameOf(person, language);
        return switch (speaker.part()) {
            case SPEAKER -> name;
            case MODERATOR, PANELLIST ->
                onlyModerated(session) ? name : name + " (" + prose.messages().text(speaker.part()) + ")";
        };
    }

    private static Text bold(Text text) {
        return new Text(text.runs().stream()
                .map(run -> new Text.Run(run.text(), Style.BOLD, run.language(), run.onNewLine()))
                .toList());
    }
}
