package org.sabor.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.sabor.model.AttendanceIndex;
import org.sabor.model.AttendanceMode;
import org.sabor.model.Bilingual;
import org.sabor.model.Boarding;
import org.sabor.model.Goal;
import org.sabor.model.PlannedMode;
import org.sabor.model.Seminar;
import org.sabor.model.Speaker;
import org.sabor.model.Summary;
import org.sabor.print.engine.Content;
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
            part.accept(new Prose(messages, wording, content), Sentences.of(seminar, summary, messages.language()));
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
        new ReportedSessions(seminar, wording, content).write();
        notStatedWhere(seminar.sessions().isEmpty());
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
                        : who + ". " + prose.messages().text("report.topic", topics.size(), String.join("; ", topics)));
    }

    /// The visits, in a sentence and each with what was shown and how many went.
    void visits() {
        each((prose, sentences) -> {
            prose.paragraph(sentences.visits());
            var items = new ArrayList<Text>();
            for (var visit : seminar.visits()) {
                int going = Boarding.went(seminar, visit);
                var parts = new ArrayList<String>();
                var description = Prose.withoutFullStop(prose.own(visit.description()));
                if (!description.isEmpty()) {
                    parts.add(description);
                }
                if (going > 0) {
                    parts.add(prose.messages().text("report.visit-people", going));
                }
                if (!parts.isEmpty()) {
                    items.add(prose.said(prose.own(visit.name()) + " – " + String.join("; ", parts)));
                }
            }
            content.bullets(items);
        });
        notStatedWhere(seminar.visits().isEmpty());
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
                                    : prose.messages()
                                            .text(
                                                    "report.published",
                                                    where,
                                                    prose.messages().date(date)));
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
                prose.paragraph(prose.messages().text("report.no-deviations"));
            } else {
                content.bullets(lines);
            }
        });
    }

    private static void add(List<Text> lines, Prose prose, String key, int number) {
        if (number > 0) {
            lines.add(prose.said(prose.messages().text(key, number)));
        }
    }

    private void notStatedWhere(boolean missing) {
        if (missing) {
            content.paragraph(wording.say(each -> each.text("print.not-stated-sentence")));
        }
    }
}
