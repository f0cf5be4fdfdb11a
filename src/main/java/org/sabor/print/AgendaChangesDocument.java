package org.sabor.print;

import java.util.Comparator;
import java.util.List;
import org.sabor.model.AgendaChanges;
import org.sabor.model.AgendaRelease;
import org.sabor.model.AgendaReleases;
import org.sabor.print.engine.Content;

/// What has changed in the agenda, for those who have the last version: the draft against the version released last,
/// or, where nothing has changed since, that version against the one before.
final class AgendaChangesDocument {
    private final Request request;
    private final PageHead head;
    private final Wording wording;

    private AgendaChangesDocument(Request request) {
        this.request = request;
        head = new PageHead(request, DocumentKind.AGENDA_CHANGES, null);
        wording = head.wording();
    }

    /// None where no version was released yet.
    static List<Document> make(Request request) {
        return AgendaReleases.last(request.seminar()) == null
                ? List.of()
                : List.of(new AgendaChangesDocument(request).document());
    }

    private Document document() {
        var content = new Content();
        var changes = compared(content);
        if (changes.isEmpty()) {
            content.paragraph(wording.say(each -> each.text("agenda-changes.none")));
        } else {
            content.bullets(changes.stream()
                    .map(change -> wording.stacked(each -> each.text(change.text())))
                    .toList());
        }
        content.space(3);
        head.funding(content);
        return head.document(false, content, changes.size());
    }

    private List<AgendaChanges.Change> compared(Content content) {
        var seminar = request.seminar();
        var versions = seminar.agendaReleases().stream()
                .sorted(Comparator.comparingInt(AgendaRelease::number))
                .toList();
        var last = versions.getLast();
        head.heading(content);
        if (AgendaReleases.isDraft(seminar)) {
            content.paragraph(
                    wording.say(each -> each.text("agenda-changes.draft", AgendaVersion.version(last, each))));
            head.zone(content);
            return AgendaChanges.sinceLastRelease(seminar);
        }
        content.paragraph(wording.say(each -> each.text("agenda-changes.version", AgendaVersion.version(last, each))));
        head.zone(content);
        return versions.size() < 2
                ? List.of()
                : AgendaChanges.between(seminar, versions.get(versions.size() - 2), last);
    }
}
