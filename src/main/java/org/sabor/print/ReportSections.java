package org.sabor.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.sabor.model.Bilingual;
import org.sabor.model.Boarding;
import org.sabor.model.Goal;
import org.sabor.model.Publication;
import org.sabor.model.Seminar;
import org.sabor.print.engine.Content;
import org.sabor.print.engine.Text;

/// The parts both reports are made of (DOMAIN 6.1). Long texts stand one language after the other, so that each can be
/// read through.
final class ReportSections {
    private final Seminar seminar;
    private final ReportPassages passages;
    private final Wording wording;
    private final Content content;

    ReportSections(Seminar seminar, ReportPassages passages, Wording wording, Content content) {
        this.seminar = seminar;
        this.passages = passages;
        this.wording = wording;
        this.content = content;
    }

    /// Writes a part in each language of the document.
    private void each(Consumer<Prose> part) {
        for (var messages : wording.all()) {
            part.accept(new Prose(messages, wording, content));
        }
    }

    /// The passage at this place, a paragraph for each of its lines.
    private void passage(ReportPlace place, Prose prose) {
        text(place, prose).lines().forEach(prose::paragraph);
    }

    /// The passage at this place as a list of its lines.
    private void list(ReportPlace place, Prose prose) {
        content.bullets(text(place, prose).lines().map(prose::said).toList());
    }

    private String text(ReportPlace place, Prose prose) {
        return passages.at(place).text(prose.messages().language());
    }

    private boolean silent(ReportPlace place) {
        return text(place, new Prose(wording.main(), wording, content)).isEmpty();
    }

    /// What was held, when, by whom, in the words of an announcement.
    void opening() {
        each(prose -> passage(ReportPlace.OPENING, prose));
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
        each(prose -> {
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
        var places = List.of(ReportPlace.TURNOUT, ReportPlace.COUNTRIES, ReportPlace.IN_PERSON, ReportPlace.REMOTE);
        each(prose -> places.forEach(place -> passage(place, prose)));
        notStatedWhere(places.stream().allMatch(this::silent));
    }

    /// The sessions in the order of the programme: topic, speakers, what was said, what came of it.
    void sessions() {
        each(prose -> passage(ReportPlace.TOPICS, prose));
        new ReportedSessions(seminar, wording, content).write();
        notStatedWhere(seminar.sessions().isEmpty());
    }

    /// Each speaker with role text and topics.
    void speakers() {
        each(prose -> list(ReportPlace.SPEAKERS, prose));
        notStatedWhere(silent(ReportPlace.SPEAKERS));
    }

    /// The visits, in a sentence and each with what was shown and how many went.
    void visits() {
        each(prose -> {
            passage(ReportPlace.VISITS, prose);
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
        notStatedWhere(silent(ReportPlace.VISITS));
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
        each(prose -> {
            prose.list("report.conclusions", conclusions);
            prose.list("report.outcomes", seminar.details().outcomes());
        });
        notStatedWhere(conclusions.isEmpty() && seminar.details().outcomes().isEmpty());
    }

    /// What the feedback forms say.
    void feedback() {
        each(prose -> passage(ReportPlace.FEEDBACK, prose));
    }

    /// Where the seminar was made public, when, and at which address.
    void publicity() {
        var publications = seminar.details().publications();
        each(prose -> content.bullets(publications.stream()
                .map(publication -> prose.said(published(publication, prose)))
                .toList()));
        notStatedWhere(publications.isEmpty());
    }

    private static String published(Publication publication, Prose prose) {
        var date = publication.date();
        var where = prose.own(publication.where());
        var words = date == null
                ? where
                : prose.messages()
                        .text("report.published", where, prose.messages().date(date));
        return publication.link().isEmpty() ? words : words + " – " + publication.link();
    }

    /// What went otherwise than planned.
    void deviations() {
        each(prose -> {
            if (text(ReportPlace.DEVIATIONS, prose).isEmpty()) {
                prose.paragraph(prose.messages().text("report.no-deviations"));
            } else {
                list(ReportPlace.DEVIATIONS, prose);
            }
        });
    }

    /// How long the papers are kept.
    void retention() {
        each(prose -> passage(ReportPlace.RETENTION, prose));
    }

    private void notStatedWhere(boolean missing) {
        if (missing) {
            content.paragraph(wording.say(each -> each.text("print.not-stated-sentence")));
        }
    }
}
