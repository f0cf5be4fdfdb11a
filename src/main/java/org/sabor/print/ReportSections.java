package org.sabor.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.sabor.message.Messages;
import org.sabor.model.AttendanceIndex;
import org.sabor.model.AttendanceMode;
import org.sabor.model.Bilingual;
import org.sabor.model.Boarding;
import org.sabor.model.Goal;
import org.sabor.model.PlannedMode;
import org.sabor.model.Seminar;
import org.sabor.model.Session;
import org.sabor.model.SessionKind;
import org.sabor.model.SessionSpeaker;
import org.sabor.model.Speaker;
import org.sabor.model.Summary;
import org.sabor.print.engine.Content;
import org.sabor.print.engine.Style;
import org.sabor.print.engine.Text;

/// The parts both reports are made of (DOMAIN 6.1). Long texts stand one language after the other, so that each can be
/// read through.
final class ReportSections {
    private final Seminar seminar;
    private final Summary summary;
    private final Wording wording;
    private final Content content;

    ReportSections(Seminar seminar, Summary summary, Wording wording, Content content) {
        this.seminar = seminar;
        this.summary = summary;
        this.wording = wording;
        this.content = content;
    }

    /// Writes a part in each language of the document.
    private void each(BiConsumer<Prose, Sentences> part) {
        for (var messages : wording.all()) {
            part.accept(new Prose(messages, wording.both()), Sentences.of(seminar, summary, messages.language()));
        }
    }

    /// Paragraphs, facts and lists in one language, tagged with it where the document has two.
    private final class Prose {
        private final Messages messages;
        private final boolean tagged;

        Prose(Messages messages, boolean tagged) {
            this.messages = messages;
            this.tagged = tagged;
        }

        Text said(String words) {
            var text = Text.of(words);
            return tagged && messages.language() != wording.language() ? text.in(messages.language()) : text;
        }

        /// What is written in this language; in a document of one language also what is written in the other alone.
        String own(Bilingual text) {
            return tagged ? text.only(messages.language()) : text.in(messages.language());
        }

        void paragraph(String words) {
            if (!words.isEmpty()) {
                content.paragraph(said(words));
            }
        }

        void list(String key, List<Bilingual> items) {
            var own = items.stream()
                    .map(this::own)
                    .filter(words -> !words.isEmpty())
                    .toList();
            if (!own.isEmpty()) {
                label(key);
                content.bullets(own.stream().map(this::said).toList());
            }
        }

        void label(String key) {
            content.lead(bold(messages.text(key) + ":"));
        }

        Text bold(String words) {
            var text = Text.bold(words);
            return tagged && messages.language() != wording.language() ? text.in(messages.language()) : text;
        }

        void fact(String label, String value) {
            if (!value.isEmpty()) {
                content.paragraph(bold(label + ": ").and(said(value)));
            }
        }
    }

    /// What was held, when, by whom, in the words of an announcement.
    void opening() {
        each((prose, sentences) -> prose.paragraph(sentences.opening()));
    }

    /// Type and other names of the event, the host, and where the facts of the page head do not say it.
    void names() {
        var details = seminar.details();
        name("report.type", wording.say(each -> each.text(details.type())));
        name("report.form-in-words", wording.value(details.formatText()));
        name(
                "report.aliases",
                wording.say(each -> details.aliases().stream()
                        .map(alias -> wording.in(alias, each))
                        .filter(alias -> !alias.isEmpty())
                        .collect(Collectors.joining("; "))));
        var host = seminar.organisations().find(details.host());
        name("report.host", host == null ? Text.EMPTY : wording.value(host.name()));
        name("report.project", wording.say(each -> PageHead.project(seminar.project(), each)));
    }

    private void name(String key, Text value) {
        if (!value.equals(Text.EMPTY)) {
            content.fact(wording.label(key), value);
        }
    }

    /// Aims, activities and goals of the project, and why the subject matters here.
    void context() {
        var project = seminar.project();
        var details = seminar.details();
        each((prose, _) -> {
            prose.list("report.premises", project.premises());
            prose.list("report.aims", project.aims());
            prose.list("report.activities", project.activities());
            prose.list(
                    "report.goals",
                    project.goals().stream().map(ReportSections::goal).toList());
            prose.list("report.policy-documents", details.policyDocuments());
            prose.list("report.policy-context", details.policyContext());
        });
        notStatedWhere(project.aims().isEmpty()
                && project.premises().isEmpty()
                && project.goals().isEmpty()
                && details.policyContext().isEmpty());
    }

    private static Bilingual goal(Goal goal) {
        return new Bilingual(
                goal.effect().bg().isEmpty()
                        ? goal.text().bg()
                        : goal.text().bg() + " – " + goal.effect().bg(),
                goal.effect().en().isEmpty()
                        ? goal.text().en()
                        : goal.text().en() + " – " + goal.effect().en());
    }

    /// Who took part, in sentences.
    void participants() {
        each((prose, sentences) -> {
            prose.paragraph(sentences.turnout());
            prose.paragraph(sentences.countries());
            prose.paragraph(sentences.inPerson());
            prose.paragraph(sentences.remote());
        });
        notStatedWhere(seminar.attendance().isEmpty());
    }

    /// The sessions in the order of the programme: topic, speakers, what was said, what came of it.
    void sessions() {
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
        notStatedWhere(seminar.sessions().isEmpty());
    }

    private void session(Session session) {
        var heading = sessionHeading(session);
        boolean alone = session.speakers().isEmpty() && session.held().unwritten();
        if (alone) {
            content.paragraph(heading);
        } else {
            content.lead(heading);
        }
        each((prose, _) -> {
            prose.fact(SessionWords.speakersLabel(session, prose.messages), speakersOf(session, prose));
            prose.paragraph(prose.own(session.held().summary()));
            prose.fact(
                    prose.messages.text("report.conclusion"),
                    prose.own(session.held().conclusion()));
            var decisions = SessionWords.decisions(session, prose.messages, prose::own);
            if (!decisions.isEmpty()) {
                prose.label("report.decisions");
                content.bullets(decisions.stream().map(prose::said).toList());
            }
        });
    }

    private Text sessionHeading(Session session) {
        var when = wording.plain(each -> {
            var start = session.start();
            var end = session.end();
            var planned = start == null ? "" : end == null ? each.time(start) : each.times(start, end);
            var held = SessionWords.when(session, each);
            return planned.isEmpty() || held.isEmpty() ? planned + held : planned + "; " + held;
        });
        var topic = wording.value(new Bilingual(
                capital(session.topic().bg()), capital(session.topic().en())));
        return when.isEmpty() ? bold(topic) : bold(topic).line(when + kindAfter(session), Style.SMALL);
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
        var language = prose.messages.language();
        var name = person.isPerson() ? person.name().withTitle(language) : seminar.nameOf(person, language);
        return switch (speaker.part()) {
            case SPEAKER -> name;
            case MODERATOR, PANELLIST ->
                SessionWords.onlyModerated(session) ? name : name + " (" + prose.messages.text(speaker.part()) + ")";
        };
    }

    private static Text bold(Text text) {
        return new Text(text.runs().stream()
                .map(run -> new Text.Run(run.text(), Style.BOLD, run.language(), run.onNewLine()))
                .toList());
    }

    /// Each speaker with role text and topics.
    void speakers() {
        each((prose, sentences) -> content.bullets(seminar.speakers().stream()
                .map(speaker -> speaker(speaker, prose, sentences))
                .toList()));
        notStatedWhere(seminar.speakers().isEmpty());
    }

    private Text speaker(Speaker speaker, Prose prose, Sentences sentences) {
        var topics = seminar.sessionsWith(speaker.participant()).stream()
                .map(session -> prose.own(session.topic()))
                .filter(topic -> !topic.isEmpty())
                .toList();
        var who = sentences.speaker(speaker);
        return prose.said(
                topics.isEmpty()
                        ? who + "."
                        : who + ". " + prose.messages.text("report.topic", topics.size(), String.join("; ", topics)));
    }

    /// The visits, in a sentence and each with what was shown and how many went.
    void visits() {
        each((prose, sentences) -> {
            prose.paragraph(sentences.visits());
            var items = new ArrayList<Text>();
            for (var visit : seminar.visits()) {
                int going = Boarding.went(seminar, visit);
                var parts = new ArrayList<String>();
                var description = withoutFullStop(prose.own(visit.description()));
                if (!description.isEmpty()) {
                    parts.add(description);
                }
                if (going > 0) {
                    parts.add(prose.messages.text("report.visit-people", going));
                }
                if (!parts.isEmpty()) {
                    items.add(prose.said(prose.own(visit.name()) + " – " + String.join("; ", parts)));
                }
            }
            content.bullets(items);
        });
        notStatedWhere(seminar.visits().isEmpty());
    }

    /// A sentence as a part of another.
    static String withoutFullStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /// What came of it: the conclusions of the sessions and the outcomes of the whole.
    void results() {
        var conclusions = new ArrayList<Bilingual>();
        for (var day : seminar.daysInOrder()) {
            seminar.sessionsOf(day.id()).stream()
                    .map(session -> session.held().conclusion())
                    .filter(conclusion -> !conclusion.isEmpty())
                    .forEach(conclusions::add);
        }
        each((prose, _) -> {
            prose.list("report.conclusions", conclusions);
            prose.list("report.outcomes", seminar.details().outcomes());
        });
        notStatedWhere(conclusions.isEmpty() && seminar.details().outcomes().isEmpty());
    }

    /// Where the seminar was made public, and the sentences the programme demands.
    void publicity() {
        var publications = seminar.details().publications();
        each((prose, _) -> content.bullets(publications.stream()
                .map(publication -> {
                    var date = publication.date();
                    var where = prose.own(publication.where());
                    return prose.said(
                            date == null
                                    ? where
                                    : prose.messages.text("report.published", where, prose.messages.date(date)));
                })
                .toList()));
        notStatedWhere(publications.isEmpty());
    }

    /// What went otherwise than planned.
    void deviations() {
        var index = AttendanceIndex.of(seminar);
        int toRemote = 0;
        int toInPerson = 0;
        for (var participant : seminar.participants()) {
            var modes = index.modes(participant.id());
            if (participant.plannedMode() == PlannedMode.IN_PERSON && modes.contains(AttendanceMode.REMOTE)) {
                toRemote++;
            }
            if (participant.plannedMode() == PlannedMode.REMOTE && modes.contains(AttendanceMode.IN_PERSON)) {
                toInPerson++;
            }
        }
        int remote = toRemote;
        int inPerson = toInPerson;
        each((prose, _) -> {
            var lines = new ArrayList<Text>();
            add(lines, prose, "report.deviation-remote", remote);
            add(lines, prose, "report.deviation-in-person", inPerson);
            add(lines, prose, "report.deviation-absent", summary.total().absent());
            add(
                    lines,
                    prose,
                    "report.deviation-cancelled",
                    summary.registrations().cancelled().known());
            add(
                    lines,
                    prose,
                    "report.deviation-walk-ins",
                    summary.registrations().walkIns().known());
            if (lines.isEmpty()) {
                prose.paragraph(prose.messages.text("report.no-deviations"));
            } else {
                content.bullets(lines);
            }
        });
    }

    private static void add(List<Text> lines, Prose prose, String key, int number) {
        if (number > 0) {
            lines.add(prose.said(prose.messages.text(key, number)));
        }
    }

    private void notStatedWhere(boolean missing) {
        if (missing) {
            content.paragraph(wording.say(each -> each.text("print.not-stated-sentence")));
        }
    }
}
