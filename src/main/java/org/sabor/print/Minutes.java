package org.sabor.print;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sabor.message.Messages;
import org.sabor.model.Decision;
import org.sabor.model.EvidenceKind;
import org.sabor.model.Seminar;
import org.sabor.model.Session;
import org.sabor.model.SessionKind;
import org.sabor.model.SpeakerPart;
import org.sabor.model.Summary;
import org.sabor.print.engine.Content;
import org.sabor.print.engine.Text;

/// Minutes (DOMAIN 3.1): when and where, who was present, the items, of each who spoke, what was said and decided, the
/// annexes, two signatures. What nobody wrote down is not invented.
final class Minutes {
    private final Seminar seminar;
    private final PageHead head;
    private final Wording wording;
    private final Content content = new Content();
    private final List<Session> items = new ArrayList<>();
    private final Summary summary;

    private Minutes(Request request) {
        seminar = request.seminar();
        head = new PageHead(request, DocumentKind.MINUTES, null);
        wording = head.wording();
        summary = Summary.of(seminar);
        for (var day : seminar.daysInOrder()) {
            seminar.sessionsOf(day.id()).stream()
                    .filter(session -> session.kind() != SessionKind.BREAK)
                    .forEach(items::add);
        }
    }

    /// The document; none while there is nothing on the agenda.
    static List<Document> make(Request request) {
        var minutes = new Minutes(request);
        return minutes.items.isEmpty() ? List.of() : List.of(minutes.document());
    }

    /// When, where and what was held.
    static Passage opening(Seminar seminar) {
        var summary = Summary.of(seminar);
        return Passage.of(
                seminar,
                "passage.minutes.opening",
                each -> Sentences.of(seminar, summary, each.language()).minutes());
    }

    private Document document() {
        head.institution(content);
        head.heading(content);
        var opening = opening(seminar);
        wording.all().forEach(each -> new Prose(each, wording, content).passage(opening));
        present();
        agenda();
        for (int i = 0; i < items.size(); i++) {
            item(i + 1, items.get(i));
        }
        unwritten();
        annexes();
        content.together(end -> {
            end.space(2);
            end.beside(
                    left -> left.blank(wording.text("minutes.chair"), wording.text("print.name-signature-date"), 200),
                    right -> head.signature(right, wording.text("minutes.taken-by")));
            end.space(2);
            head.funding(end);
        });
        return head.document(false, content, items.size());
    }

    /// How many in which form, and by name those who moderate and speak; all others are on the attached list.
    private void present() {
        content.heading(wording.text("minutes.present"));
        var total = summary.total();
        if (total.present().known() + total.present().unknown() == 0) {
            content.paragraph(wording.say(each -> each.text("minutes.presence-not-recorded")));
        } else {
            content.fact(
                    wording.label("minutes.all-present"),
                    wording.say(each -> PeopleCells.heads(total.present(), each)));
            content.fact(
                    wording.label("minutes.in-person"),
                    wording.say(each -> PeopleCells.heads(total.inPerson().plus(total.mixed()), each)));
            if (total.remote().known() + total.remote().unknown() > 0) {
                content.fact(
                        wording.label("minutes.remote"), wording.say(each -> PeopleCells.heads(total.remote(), each)));
            }
        }
        named("minutes.moderators", Set.of(SpeakerPart.MODERATOR));
        named("minutes.speakers", Set.of(SpeakerPart.SPEAKER, SpeakerPart.PANELLIST));
    }

    /// Nobody of a kind has no line: there need not be a moderator.
    private void named(String label, Set<SpeakerPart> parts) {
        if (items.stream().flatMap(each -> each.speakers().stream()).anyMatch(each -> parts.contains(each.part()))) {
            content.fact(wording.label(label), wording.say(each -> names(items, parts, each)));
        }
    }

    private String names(List<Session> sessions, Set<SpeakerPart> parts, Messages each) {
        var names = new LinkedHashSet<String>();
        for (var session : sessions) {
            for (var speaker : session.speakers()) {
                if (parts.contains(speaker.part())) {
                    var person = seminar.participants().require(speaker.participant());
                    names.add(
                            person.isPerson()
                                    ? person.name().withTitle(each.language())
                                    : seminar.nameOf(person, each.language()));
                }
            }
        }
        return String.join(", ", names);
    }

    private void agenda() {
        content.heading(wording.text("minutes.agenda"));
        for (int i = 0; i < items.size(); i++) {
            content.paragraph(
                    Text.of((i + 1) + ".\u00a0").and(wording.value(items.get(i).topic())));
        }
    }

    private void item(int number, Session session) {
        var speakers = wording.say(each -> names(List.of(session), Set.of(SpeakerPart.values()), each));
        if (session.held().unwritten() && speakers.equals(Text.EMPTY)) {
            return;
        }
        content.heading(wording.plain(each -> each.text("minutes.item", number, wording.in(session.topic(), each))));
        content.fact(wording.label("minutes.spoke"), speakers);
        for (var each : wording.all()) {
            var prose = new Prose(each, wording, content);
            prose.paragraph(prose.own(session.held().summary()));
            prose.paragraph(prose.own(session.held().conclusion()));
            decisions(session.held().decisions(), prose);
        }
    }

    /// What, by whom, until when.
    private void decisions(List<Decision> decisions, Prose prose) {
        var lines = new ArrayList<Text>();
        for (var decision : decisions) {
            var words = prose.own(decision.text());
            if (!words.isEmpty()) {
                var details = new ArrayList<String>();
                var who = prose.own(decision.who());
                if (!who.isEmpty()) {
                    details.add(prose.messages().text("report.decision-who", who));
                }
                if (decision.until() != null) {
                    details.add(prose.messages()
                            .text("report.decision-until", prose.messages().date(decision.until())));
                }
                lines.add(prose.said(
                        details.isEmpty()
                                ? words
                                : Prose.withoutFullStop(words) + " (" + String.join("; ", details) + ")"));
            }
        }
        if (!lines.isEmpty()) {
            prose.label("report.decisions");
            content.bullets(lines);
        }
    }

    /// Of which items nothing was written, said once.
    private void unwritten() {
        var numbers = new ArrayList<String>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).held().unwritten()) {
                numbers.add(Integer.toString(i + 1));
            }
        }
        if (!numbers.isEmpty()) {
            content.paragraph(
                    wording.say(each -> each.text("minutes.unwritten", String.join(", ", numbers), numbers.size())));
        }
    }

    /// The list of those present, and what is kept with the seminar as evidence.
    private void annexes() {
        content.heading(wording.text("minutes.annexes"));
        var annexes = new ArrayList<Text>();
        annexes.add(wording.say(each -> each.text("minutes.annex-list")));
        var kinds = new TreeSet<EvidenceKind>();
        seminar.evidence().forEach(row -> kinds.add(row.kind()));
        for (var kind : kinds) {
            long files = seminar.evidence().stream()
                    .filter(row -> row.kind() == kind)
                    .count();
            annexes.add(wording.say(each -> each.text("minutes.annex", kind, files)));
        }
        content.bullets(annexes);
    }
}
